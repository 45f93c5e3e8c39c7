import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { BlockedCell } from "../host";
import { blockedText, contentText, excerpt, NAMED_CELLS } from "../shared/place";
import { useTabelStyles } from "./Tabel.styles";
import type { TabelState } from "./Tabel.types";

/** Why nothing was written, the cells in the way, and two other places. Takes the focus, because it is the answer to the click. */
export function BlockedNote({ cells, state }: { readonly cells: readonly BlockedCell[]; readonly state: TabelState }): ReactElement {
  const styles = useTabelStyles();
  const { strings, language } = state.pane;
  const { tabel } = strings;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), [cells]);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{tabel.blockedTitle(cells.length)}</MessageBarTitle>
        <ul className={styles.cells}>
          {cells.slice(0, NAMED_CELLS).map((cell) => (
            <li key={`${blockedText(cell)} ${cell.text}`}>
              {cell.note
                ? tabel.blockedBy(blockedText(cell), cell.note[language], excerpt(cell.text))
                : tabel.blockedCell(blockedText(cell), contentText(cell.text, language))}
            </li>
          ))}
          {cells.length > NAMED_CELLS && <li>{tabel.blockedMore(cells.length - NAMED_CELLS)}</li>}
        </ul>
        {tabel.blockedAsk}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={first} size="small" disabledFocusable={state.busy} onClick={state.useNearest}>
          {tabel.nearest}
        </Button>
        <Button size="small" disabledFocusable={state.busy} onClick={state.useNewSheet}>
          {tabel.toNewSheet}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
