import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { useDetailStyles } from "./IndicatorDetail.styles";
import type { InsertFormulaState } from "./InsertFormula.types";
import type { InsertKind } from "../insertable";

export function renderInsertFormula(state: InsertFormulaState, styles: ReturnType<typeof useDetailStyles>): ReactElement {
  const { katalog } = state.pane.strings;
  return (
    <section className={styles.section} aria-label={katalog.insert}>
      <div className={styles.pair}>
        <Field label={katalog.insertWhat} className={styles.wide}>
          <Select value={state.kind} onChange={(_, { value }) => state.setKind(value as InsertKind)}>
            {state.kinds.map((kind) => (
              <option key={kind} value={kind}>
                {katalog.insertKinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {state.years.length > 0 && (
          <Field label={katalog.insertYear}>
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
          label={katalog.insertCells}
          hint={
            state.cellsFrom ? katalog.insertCellsFound(state.cellsFrom) : katalog.insertCellsHint(state.components.map(({ code }) => code))
          }
          validationMessage={state.cellsProblem ?? undefined}
          validationState={state.cellsProblem ? "error" : "none"}
        >
          <Input value={state.cells} onChange={(_, { value }) => state.setCells(value)} spellCheck={false} />
        </Field>
      )}
      {state.shown && (
        <div>
          <p className={styles.quiet}>{katalog.insertPreview}</p>
          <p className={styles.code}>{state.shown}</p>
        </div>
      )}
      <Button className={styles.action} appearance="primary" disabledFocusable={!state.shown || state.busy} onClick={state.insert}>
        {state.busy ? katalog.inserting : katalog.insert}
      </Button>
    </section>
  );
}
