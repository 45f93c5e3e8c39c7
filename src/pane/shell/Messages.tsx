import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactElement } from "react";
import { app } from "../messages";
import { useShellStyles } from "./styles";
import type { ShellState } from "./useShell";

/**
 * The message area under the tabs: the view's last notice, its last change with "Batalkan", and the changes before, each to be put back.
 * The shell's live region says them.
 */
export function Messages({ state }: { readonly state: ShellState }): ReactElement {
  const styles = useShellStyles();
  const { say, notice, view, changes } = state;
  const { undoing, undo } = changes;
  const told = changes.told?.view === view ? changes.told : null;
  const earlier = changes.done.filter((each) => each !== told);
  const section = useRef<HTMLElement>(null);
  const hasFocus = useRef(false);
  // A message that goes takes its buttons along: whoever pressed one must not be thrown back to the top of the pane.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) section.current?.focus();
  }, [notice, told, changes.done]);
  const close = (onClick: () => void): ReactElement => (
    <Button aria-label={say(app.close())} appearance="transparent" size="small" icon={<DismissRegular />} onClick={onClick} />
  );
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={say(app.messages())}
      className={styles.messages}
      onFocus={() => (hasFocus.current = true)}
      onBlur={() => (hasFocus.current = false)}
    >
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody className={styles.message}>{say(notice.text)}</MessageBarBody>
          <MessageBarActions containerAction={close(state.dismissNotice)} />
        </MessageBar>
      )}
      {told && (
        <MessageBar intent={told.intent ?? "success"} layout="multiline">
          <MessageBarBody className={styles.message}>{say(told.text)}</MessageBarBody>
          <MessageBarActions containerAction={close(changes.close)}>
            <Button size="small" disabledFocusable={undoing !== null} onClick={() => undo(told)}>
              {say(undoing === told ? app.undoing() : app.undo())}
            </Button>
            {told.place && (
              <Button size="small" onClick={() => told.place && state.goToChange(told.place)}>
                {say(app.goTo())}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary className={styles.summary}>{say(app.earlier({ count: earlier.length }))}</summary>
          <ul className={styles.changes}>
            {earlier.map((change) => (
              <li key={change.id} className={styles.change}>
                <span className={styles.message}>{say(change.text)}</span>
                <Button
                  size="small"
                  aria-label={say(app.undoNamed({ change: change.text }))}
                  disabledFocusable={undoing !== null}
                  onClick={() => undo(change)}
                >
                  {say(undoing === change ? app.undoing() : app.undo())}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
