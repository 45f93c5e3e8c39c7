import { Button, Field, Link, MessageBar, MessageBarBody, ProgressBar, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellProblem } from "../../../usercatalogue";
import { own } from "./messages";
import { useOwnStyles } from "./styles";
import type { OwnSheetsState } from "./useOwnSheets";

/** Problems or notes of a sheet, each with a link to its cell. */
function CellList({ list, state }: { readonly list: readonly CellProblem[]; readonly state: OwnSheetsState }): ReactElement {
  const styles = useOwnStyles();
  const { say } = state.pane;
  return (
    <ul className={styles.plainList}>
      {list.map((problem, at) => (
        <li key={at} className={styles.problem}>
          <Link as="button" aria-label={say(own.goTo({ cell: `${problem.sheet}!${problem.address}` }))} onClick={() => state.goTo(problem)}>
            {problem.sheet}!{problem.address}
          </Link>
          <span>{say(problem.text)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "Pakai katalog ini": reads the workbook's catalogue sheet, and shows all that is wrong with it. */
export function UseSheet({ state }: { readonly state: OwnSheetsState }): ReactElement {
  const styles = useOwnStyles();
  const { answer, sheets, stage } = state;
  const { say } = state.pane;
  return (
    <div className={styles.section}>
      {sheets.length > 1 && (
        <Field label={say(own.sheet())}>
          <Select value={state.sheet} onChange={(_, { value }) => state.setSheet(value)}>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={stage !== null} onClick={state.use}>
          {say(own.use())}
        </Button>
      </div>
      {stage !== null && (
        <>
          <ProgressBar aria-label={say(stage)} />
          <p className={styles.quiet}>{say(stage)}</p>
        </>
      )}
      {answer && answer.problems.length > 0 && (
        <>
          <h3 ref={state.answerRef} tabIndex={-1} className={styles.heading}>
            {say(own.problems({ count: answer.problems.length, sheet: answer.sheet }))}
          </h3>
          <CellList list={answer.problems} state={state} />
        </>
      )}
      {answer && answer.setAside.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(own.setAside({ titles: { items: answer.setAside, join: "and" } }))}</MessageBarBody>
        </MessageBar>
      )}
      {answer && answer.notes.length > 0 && (
        <details open={answer.problems.length === 0}>
          <summary className={styles.summary}>{say(own.notes({ count: answer.notes.length }))}</summary>
          <CellList list={answer.notes} state={state} />
        </details>
      )}
    </div>
  );
}
