import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Message } from "../../../language/message";
import type { StandingTable } from "../../../tables";
import { useGoTo } from "../../shared/useGoTo";
import { Nomor } from "../nomor/Nomor";
import { Changes } from "./Changes";
import { perbarui } from "./messages";
import { changeCounts, usePerbarui, type PerbaruiProps } from "./usePerbarui";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS, minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  start: { alignSelf: "start" },
});

function stateWords({ state }: StandingTable): Message {
  if (state.kind === "gone") return perbarui.gone({ why: state.why });
  if (state.kind === "problem") return perbarui.stuck({ why: state.why });
  return state.update.isNothing ? perbarui.upToDate() : changeCounts(state.update);
}

type PerbaruiState = ReturnType<typeof usePerbarui>;

function TableItem({ table, state }: { readonly table: StandingTable; readonly state: PerbaruiState }): ReactElement {
  const styles = useStyles();
  const goTo = useGoTo();
  const { say } = state.pane;
  const { title, place } = table;
  const update = table.state.kind === "update" ? table.state.update : null;
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>{say(title)}</h3>
      {place && (
        <Link as="button" onClick={() => goTo(place)}>
          {`${place.sheet}!${place.address}`}
        </Link>
      )}
      <p className={styles.text}>{say(stateWords(table))}</p>
      {update !== null && update.kept.length > 0 && <p className={styles.text}>{say(perbarui.yours({ count: update.kept.length }))}</p>}
      {update !== null && !update.isNothing && state.shown !== table.name && (
        <Button
          size="small"
          disabledFocusable={state.busy}
          aria-label={say(perbarui.showOf({ title }))}
          onClick={() => state.show(table.name)}
        >
          {say(perbarui.show())}
        </Button>
      )}
      {update !== null && !update.isNothing && state.shown === table.name && <Changes table={table} state={state} />}
      {table.state.kind === "gone" && (
        <Button
          size="small"
          disabledFocusable={state.busy}
          aria-label={say(perbarui.forgetOf({ title }))}
          onClick={() => state.forget(table)}
        >
          {say(perbarui.forget())}
        </Button>
      )}
    </li>
  );
}

/** Every table of the workbook that can be brought up to date where it stands. */
export function Perbarui(props: PerbaruiProps): ReactElement {
  const state = usePerbarui(props);
  const styles = useStyles();
  const { list, pane } = state;
  const { say } = pane;
  if (list === null || list.length === 0)
    return (
      <div className={styles.root}>
        <p className={styles.text}>{say(list === null ? perbarui.unread() : perbarui.none())}</p>
      </div>
    );
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {list.map((table) => (
          <TableItem key={table.name} table={table} state={state} />
        ))}
      </ul>
      {state.canWriteAll && (
        <Button className={styles.start} disabledFocusable={state.busy} onClick={state.writeAll}>
          {say(perbarui.all())}
        </Button>
      )}
      {props.snapshot && <Nomor tables={props.tables} snapshot={props.snapshot} read={props.read} numbering={props.numbering} />}
    </div>
  );
}
