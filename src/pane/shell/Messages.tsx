import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactElement } from "react";
import { app } from "../messages";
import { useShellStyles } from "./styles";
import type { ShellState } from "./useShell";

/** The message area under the tabs: the last notice, and the last change with "Batalkan". The shell's live region says them. */
export function Messages({ state }: { readonly state: ShellState }): ReactElement {
  const styles = useShellStyles();
  const { say } = state.pane;
  const section = useRef<HTMLElement>(null);
  const hasFocus = useRef(false);
  // A message that goes takes its buttons along: whoever pressed one must not be thrown back to the top of the pane.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) section.current?.focus();
  }, [state.notice, state.undoable]);
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
      {state.notice && (
        <MessageBar intent={state.notice.intent} layout="multiline">
          <MessageBarBody className={styles.message}>{say(state.notice.text)}</MessageBarBody>
          <MessageBarActions containerAction={close(state.dismissNotice)} />
        </MessageBar>
      )}
      {state.undoable && (
        <MessageBar intent={state.undoable.intent ?? "success"} layout="multiline">
          <MessageBarBody className={styles.message}>{say(state.undoable.text)}</MessageBarBody>
          <MessageBarActions containerAction={close(state.dismissUndo)}>
            <Button size="small" disabledFocusable={state.undoing} onClick={state.undo}>
              {state.undoing ? say(app.undoing()) : say(app.undo())}
            </Button>
            {state.undoable.place && (
              <Button size="small" onClick={state.goToChange}>
                {say(app.goTo())}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
