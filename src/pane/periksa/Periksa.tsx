import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LongRead } from "../shared/LongRead";
import type { ViewProps } from "../pane";
import { periksa, stages } from "./messages";
import { Results } from "./Results";
import { usePeriksaStyles } from "./styles";
import { usePeriksa } from "./usePeriksa";

/** Checks the open workbook against the catalogue and mends what can be mended. */
export function Periksa(props: ViewProps): ReactElement {
  const state = usePeriksa(props);
  const styles = usePeriksaStyles();
  const { check, stage, pane, years } = state;
  const { say } = pane;
  return (
    <div className={styles.root}>
      <div className={styles.controls}>
        <Field label={say(periksa.year())}>
          <Select value={state.year} onChange={(_, { value }) => state.setYear(value)}>
            <option value="">{say(periksa.yearAuto())}</option>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
        <Button appearance="primary" disabledFocusable={stage !== null} onClick={state.run}>
          {say(periksa.run())}
        </Button>
        <Button disabledFocusable={stage !== null} onClick={state.runSelection}>
          {say(periksa.runSelection())}
        </Button>
      </div>
      {stage && (
        <div className={styles.progress}>
          {state.reading.progress ? (
            <LongRead reading={state.reading} />
          ) : (
            <>
              <ProgressBar aria-label={say(stages[stage]())} />
              <p className={styles.quiet}>{say(stages[stage]())}</p>
            </>
          )}
        </div>
      )}
      {state.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(periksa.stale())}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={state.run}>
              {say(periksa.again())}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {check.kind === "never" && !stage && (
        <div className={styles.empty}>
          <h2 className={styles.heading}>{say(periksa.neverTitle())}</h2>
          <p className={styles.text}>{say(periksa.never())}</p>
        </div>
      )}
      {check.kind === "done" && <Results outcome={check.outcome} state={state} />}
    </div>
  );
}
