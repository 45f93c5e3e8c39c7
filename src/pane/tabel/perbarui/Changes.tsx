import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Message } from "../../../language/message";
import type { ChangedCell, StandingTable } from "../../../tables";
import type { Pane } from "../../pane";
import { contentText } from "../../shared/place";
import { perbarui } from "./messages";
import type { usePerbarui } from "./usePerbarui";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** More lines than anybody reads: the rest is counted. */
const MOST_LINES = 30;

interface ChangesProps {
  readonly table: StandingTable;
  readonly state: ReturnType<typeof usePerbarui>;
}

function withContents({ before, after, ...cell }: ChangedCell, { language }: Pane) {
  const shown = (text: string): string | Message => (text === "" ? perbarui.nothing() : contentText(text, language));
  return { ...cell, before: shown(before), after: shown(after) };
}

function lines(pane: Pane, messages: readonly Message[], styles: ReturnType<typeof useStyles>): ReactElement {
  return (
    <ul className={styles.list}>
      {messages.slice(0, MOST_LINES).map((each, at) => (
        <li key={at}>{pane.say(each)}</li>
      ))}
      {messages.length > MOST_LINES && <li>{pane.say(perbarui.more({ count: messages.length - MOST_LINES }))}</li>}
    </ul>
  );
}

/** What writing a table anew changes and what of the user's it keeps, before it is written. Takes the focus, because it is the answer to the click. */
export function Changes({ table, state }: ChangesProps): ReactElement | null {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  if (table.state.kind !== "update") return null;
  const { pane, busy } = state;
  const { say } = pane;
  const { cells, added, removed, addedColumns, removedColumns, kept, remarks } = table.state.update;
  const changes = [
    ...addedColumns.map((column) => perbarui.addedColumn({ column })),
    ...removedColumns.map((column) => perbarui.removedColumn({ column })),
    ...added.map((row) => perbarui.addedRow({ row })),
    ...removed.map((row) => perbarui.removedRow({ row })),
    ...cells.map((cell) => (cell.column === "" ? perbarui.line : perbarui.cell)(withContents(cell, pane))),
  ];
  return (
    <div className={styles.root} role="group" aria-label={say(table.title)}>
      <h4 className={styles.heading}>{say(perbarui.changes())}</h4>
      {lines(pane, changes, styles)}
      {kept.length > 0 && (
        <>
          <h4 className={styles.heading}>{say(perbarui.keptHeading())}</h4>
          {lines(
            pane,
            kept.map((cell) => (cell.column === "" ? perbarui.keptLine : perbarui.keptCell)(withContents(cell, pane))),
            styles,
          )}
        </>
      )}
      {remarks.map((remark, at) => (
        <p key={at} className={styles.text}>
          {say(remark)}
        </p>
      ))}
      <div className={styles.actions}>
        <Button ref={first} size="small" appearance="primary" disabledFocusable={busy} onClick={() => state.write(table)}>
          {say(busy ? perbarui.writing() : perbarui.write())}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => state.show(null)}>
          {say(perbarui.close())}
        </Button>
      </div>
    </div>
  );
}
