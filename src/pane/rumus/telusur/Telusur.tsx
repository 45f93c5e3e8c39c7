import { Button, Link, ProgressBar } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { sayDatum } from "../../../language/say";
import type { TraceStep } from "../../coreTrace";
import type { ViewProps } from "../../pane";
import { Folded } from "../../shared/Folded";
import { LongRead } from "../../shared/LongRead";
import { formulaShown } from "../../shared/shown";
import { useRumusStyles } from "../styles";
import { telusur } from "./messages";
import { useTelusur, type TelusurState } from "./useTelusur";

interface StepProps {
  readonly step: TraceStep;
  readonly state: TelusurState;
}

/** What a step holds, where it stands and what is known of it. */
function About({ step, state }: StepProps): ReactElement {
  const styles = useRumusStyles();
  const { say, language, show } = state.pane;
  const { place, formula, indicator, notes } = step;
  return (
    <>
      {place && (
        <span>
          <Link as="button" className={styles.place} aria-label={say(telusur.goTo({ cell: place }))} onClick={() => state.goTo(place)}>
            {say(telusur.cell({ cell: place }))}
          </Link>
        </span>
      )}
      {formula !== null && <p className={styles.formula}>{formulaShown(formula, language)}</p>}
      {notes.map((note, at) => (
        <p key={at} className={styles.quiet}>
          {say(note)}
        </p>
      ))}
      {indicator !== null && (
        <span>
          <Link as="button" className={styles.place} onClick={() => show({ view: "katalog", indicator })}>
            {say(telusur.inCatalogue({ code: indicator }))}
          </Link>
        </span>
      )}
    </>
  );
}

function Steps({
  steps,
  more,
  state,
}: {
  readonly steps: readonly TraceStep[];
  readonly more: number;
  readonly state: TelusurState;
}): ReactElement {
  const styles = useRumusStyles();
  const { say, language } = state.pane;
  return (
    <ul className={styles.steps}>
      {steps.map((step, at) => (
        <li key={at} className={styles.item}>
          <span>
            {say(step.title)}: <strong>{sayDatum(step.value, language)}</strong>
          </span>
          <About step={step} state={state} />
          <MadeOf step={step} state={state} />
        </li>
      ))}
      {more > 0 && <li className={styles.quiet}>{say(telusur.more({ count: more }))}</li>}
    </ul>
  );
}

/** One level; the next is found out when it is opened. */
function MadeOf({ step, state }: StepProps): ReactElement | null {
  const { say } = state.pane;
  const steps = useMemo(() => step.steps(), [step]);
  if (steps.length === 0) return null;
  return (
    <Folded title={say(telusur.madeOf({ count: steps.length + step.more }))}>
      {() => <Steps steps={steps} more={step.more} state={state} />}
    </Folded>
  );
}

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
      <Button className={styles.start} disabledFocusable={stage !== null} onClick={state.start}>
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
          <MadeOf step={trace.of} state={state} />
          {trace.usedBy.length === 0 ? (
            <p className={styles.quiet}>{say(telusur.unused())}</p>
          ) : (
            <Folded title={say(telusur.usedBy({ count: trace.usedBy.length }))}>
              {() => <Steps steps={trace.usedBy} more={0} state={state} />}
            </Folded>
          )}
        </div>
      )}
    </section>
  );
}
