import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LongRead } from "../shared/LongRead";
import type { usePeriksaStyles } from "./Periksa.styles";
import type { PeriksaState } from "./Periksa.types";
import { Results } from "./Results";

export function renderPeriksa(state: PeriksaState, styles: ReturnType<typeof usePeriksaStyles>): ReactElement {
  const { check, stage, pane, years } = state;
  const { periksa } = pane.strings;
  return (
    <div className={styles.root}>
      <div className={styles.controls}>
        <Field label={periksa.year}>
          <Select value={state.year} onChange={(_, { value }) => state.setYear(value)}>
            <option value="">{periksa.yearAuto}</option>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
        <Button appearance="primary" disabledFocusable={stage !== null} onClick={state.run}>
          {periksa.run}
        </Button>
      </div>
      {stage && (
        <div className={styles.progress}>
          {state.reading.progress ? (
            <LongRead reading={state.reading} language={pane.language} />
          ) : (
            <>
              <ProgressBar aria-label={periksa.stages[stage]} />
              <p className={styles.quiet}>{periksa.stages[stage]}</p>
            </>
          )}
        </div>
      )}
      {state.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{periksa.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={state.run}>
              {periksa.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {check.kind === "never" && !stage && (
        <div className={styles.empty}>
          <h2 className={styles.heading}>{periksa.neverTitle}</h2>
          <p className={styles.text}>{periksa.never}</p>
        </div>
      )}
      {check.kind === "done" && <Results outcome={check.outcome} state={state} />}
    </div>
  );
}
