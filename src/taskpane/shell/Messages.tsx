import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { ShellState } from "./Shell.types";
import { useShellStyles } from "./Shell.styles";

/** The message area under the tabs: the last notice, and the last change with "Batalkan". The shell's live region says them. */
export function Messages({ state }: { readonly state: ShellState }): ReactElement {
  const styles = useShellStyles();
  const { strings } = state.pane;
  const close = (onClick: () => void): ReactElement => (
    <Button aria-label={strings.app.close} appearance="transparent" size="small" icon={<DismissRegular />} onClick={onClick} />
  );
  return (
    <section aria-label={strings.app.messages} className={styles.messages}>
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
