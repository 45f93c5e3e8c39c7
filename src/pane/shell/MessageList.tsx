import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { app } from "../messages";
import { summaryStyle } from "../shared/summaryStyle";
import type { ShownMessages } from "./Messages";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  message: { overflowWrap: "anywhere" },
  earlier: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { ...summaryStyle, fontWeight: tokens.fontWeightRegular, minHeight: "24px", boxSizing: "border-box" },
  changes: { listStyleType: "none", margin: 0, padding: 0 },
  change: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    // A long sentence beside it would squeeze the button below its word.
    "& > button": { flexShrink: 0 },
  },
});

/** The view's last notice, its last change with "Batalkan", and the changes before, each to be put back. */
export function MessageList({ state, told, earlier }: ShownMessages): ReactElement {
  const styles = useStyles();
  const { say, notice, changes } = state;
  const { undoing, undo } = changes;
  const close = (onClick: () => void): ReactElement => (
    <Button aria-label={say(app.close())} appearance="transparent" size="small" icon={<DismissRegular />} onClick={onClick} />
  );
  return (
    <div className={styles.list}>
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
    </div>
  );
}
