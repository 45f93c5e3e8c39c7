import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Message } from "../../language/message";
import type { Language } from "../../language/text";
import { useEffect, useRef, type ReactElement } from "react";
import type { BlockedCell } from "../../excel";
import { blockedText, contentText, excerpt, NAMED_CELLS } from "../shared/place";
import { tabel } from "./messages";
import { useTabelStyles } from "./styles";
import type { TabelState } from "./useTabel";

function blockedWords(cell: BlockedCell, language: Language): Message {
  const place = { cell: blockedText(cell) };
  if (!cell.note) return tabel.blockedCell({ ...place, text: contentText(cell.text, language) });
  return cell.text === ""
    ? tabel.blockedBy({ ...place, what: cell.note })
    : tabel.blockedByNamed({ ...place, what: cell.note, name: excerpt(cell.text) });
}

/** Why nothing was written, the cells in the way, and two other places. Takes the focus, because it is the answer to the click. */
export function BlockedNote({ cells, state }: { readonly cells: readonly BlockedCell[]; readonly state: TabelState }): ReactElement {
  const styles = useTabelStyles();
  const { say, language } = state.pane;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), [cells]);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(tabel.blockedTitle({ count: cells.length }))}</MessageBarTitle>
        <ul className={styles.cells}>
          {cells.slice(0, NAMED_CELLS).map((cell) => (
            <li key={`${blockedText(cell)} ${cell.text}`}>{say(blockedWords(cell, language))}</li>
          ))}
          {cells.length > NAMED_CELLS && <li>{say(tabel.blockedMore({ count: cells.length - NAMED_CELLS }))}</li>}
        </ul>
        {say(tabel.blockedAsk())}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={first} size="small" disabledFocusable={state.busy} onClick={state.useNearest}>
          {say(tabel.nearest())}
        </Button>
        <Button size="small" disabledFocusable={state.busy} onClick={state.useNewSheet}>
          {say(tabel.toNewSheet())}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
