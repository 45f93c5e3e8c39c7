import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayDatum } from "../../../language/say";
import type { ViewProps } from "../../pane";
import { LongRead } from "../../shared/LongRead";
import { useRumusStyles } from "../styles";
import { telusur } from "./messages";
import { About, StepTree } from "./StepTree";
import { useTelusur } from "./useTelusur";

/** From the active cell down to what its figure is made of, and up to what uses it. */
export function Telusur({ request }: Pick<ViewProps, "request">): ReactElement {
  const styles = useRumusStyles();
  const state = useTelusur(request);
  const { pane, stage, trace, reading } = state;
  const { say, language } = pane;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say(telusur.title())}</h2>
      <p className={styles.text}>{say(telusur.about())}</p>
      <Button className={styles.start} disabledFocusable={stage !== null} onClick={() => state.start(null)}>
        {say(telusur.start())}
      </Button>
      {stage && (
        <div className={styles.section}>
          {reading.progress ? <LongRead reading={reading} /> : <ProgressBar aria-label={say(telusur.reading())} />}
        </div>
      )}
      {trace && (
        <div className={styles.section}>
          <h3 ref={state.result} tabIndex={-1} className={styles.heading}>
            {say(telusur.result({ title: trace.of.title, value: sayDatum(trace.of.value, language) }))}
          </h3>
          <About step={trace.of} state={state} />
          {trace.of.steps().length === 0 && <p className={styles.quiet}>{say(telusur.typed())}</p>}
          <StepTree step={trace.of} state={state} />
          {trace.usedBy.length === 0 && <p className={styles.quiet}>{say(telusur.unused())}</p>}
        </div>
      )}
    </section>
  );
}
