import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactElement } from "react";
import type { ShellState } from "./Shell.types";
import { useShellStyles } from "./Shell.styles";

/** The message area under the tabs: the last notice, and the last change with "Batalkan". The shell's live region says them. */
export function Messages({ state }: { readonly state: ShellState }): ReactElement {
  const styles = useShellStyles();
  const { strings } = state.pane;
  const section = useRef<HTMLElement>(null);
  const hasFocus = useRef(false);
  // A message that goes takes its buttons along: whoever pressed one must not be thrown back to the top of the pane.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) section.current?.focus();
  }, [state.notice, state.undoable]);
  const close = (onClick: () => void): ReactElement => (
    <Button aria-label={strings.app.close} appearance="transparent" size="small" icon={<DismissRegular />} onClick={onClick} />
  );
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={strings.app.messages}
      className={styles.messages}
      onFocus={() => (hasFocus.current = true)}
      onBlur={() => (hasFocus.current = false)}
    >
      {state.notice && (
        <MessageBar intent={state.notice.intent} layout="multiline">
          <MessageBarBody className={styles.message}>{state.notice.text}</MessageBarBody>
          <MessageBarActions containerAction={close(state.dismissNotice)} />
        </MessageBar>
      )}
      {state.undoable && (
        <MessageBar intent={state.undoable.intent ?? "success"} layout="multiline">
          <MessageBarBody className={styles.message}>{state.undoable.text}</MessageBarBody>
          <MessageBarActions containerAction={close(state.dismissUndo)}>
            <Button size="small" disabledFocusable={state.undoing} onClick={state.undo}>
              {state.undoing ? strings.app.undoing : strings.app.undo}
            </Button>
            {state.undoable.place && (
              <Button size="small" onClick={state.goToChange}>
                {strings.app.goTo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
