import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { InsertKind } from "../insertable";
import { insertKindWords, rincian } from "./messages";
import { useDetailStyles } from "./styles";
import { useInsertFormula, type InsertFormulaProps } from "./useInsertFormula";

/** Writes a formula about the indicator into the active cell; nothing where no function knows the indicator. */
export function InsertFormula(props: InsertFormulaProps): ReactElement | null {
  const state = useInsertFormula(props);
  const styles = useDetailStyles();
  const { say } = state.pane;
  if (state.kinds.length === 0) return null;
  const inputNames = { items: (state.computation?.inputs ?? []).map(({ variable }) => variable), join: ";" } as const;
  return (
    <section className={styles.section} aria-label={say(rincian.insert())}>
      <div className={styles.pair}>
        <Field label={say(rincian.insertWhat())} className={styles.wide}>
          <Select value={state.kind} onChange={(_, { value }) => state.setKind(value as InsertKind)}>
            {state.kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(insertKindWords[kind]())}
              </option>
            ))}
          </Select>
        </Field>
        {state.years.length > 0 && (
          <Field label={say(rincian.insertYear())}>
            <Select value={state.year} onChange={(_, { value }) => state.setYear(value)}>
              {state.years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {state.kind === "indeks" && (
        <Field
          label={say(state.components.some(({ what }) => what === "capaian") ? rincian.insertCapaianCells() : rincian.insertCells())}
          hint={say(
            state.cellsFrom
              ? rincian.insertCellsFound({ sheet: state.cellsFrom })
              : rincian.insertCellsHint({ codes: { items: state.components.map(({ node: { code } }) => code), join: "and" } }),
          )}
          validationMessage={state.cellsProblem ? say(state.cellsProblem) : undefined}
          validationState={state.cellsProblem ? "error" : "none"}
        >
          <Input value={state.cells} onChange={(_, { value }) => state.setCells(value)} spellCheck={false} />
        </Field>
      )}
      {state.computation && (
        <>
          <p className={styles.quiet}>
            {say(state.computation.by === null ? rincian.insertNoFunction() : rincian.insertBy({ name: state.computation.by }))}
          </p>
          <Field
            label={say(state.kind === "survei" ? rincian.insertAnswers() : rincian.insertInputs())}
            hint={say(
              state.cellsFrom
                ? rincian.insertInputsFound({ sheet: state.cellsFrom, variables: inputNames })
                : state.kind === "survei"
                  ? rincian.insertAnswersHint()
                  : rincian.insertInputsHint({ variables: inputNames }),
            )}
            validationMessage={state.cellsProblem ? say(state.cellsProblem) : undefined}
            validationState={state.cellsProblem ? "error" : "none"}
          >
            <Input value={state.cells} onChange={(_, { value }) => state.setCells(value)} spellCheck={false} />
          </Field>
        </>
      )}
      {state.shown && (
        <div>
          <p className={styles.quiet}>{say(rincian.insertPreview())}</p>
          <p className={styles.code}>{state.shown}</p>
        </div>
      )}
      <Button className={styles.action} appearance="primary" disabledFocusable={!state.shown || state.busy} onClick={state.insert}>
        {state.busy ? say(rincian.inserting()) : say(rincian.insert())}
      </Button>
    </section>
  );
}
