import { Button, Field, MessageBar, MessageBarBody, ProgressBar, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormulaTask } from "../../portable/scan";
import { ChangeList, RefusalList } from "./PlanList";
import type { ViewProps } from "../pane";
import { Telusur } from "./telusur/Telusur";
import { apply, look, nothing, rumus, willChange } from "./messages";
import { useRumusStyles } from "./styles";
import { useRumus, type RumusState, type Scope } from "./useRumus";

type Styles = ReturnType<typeof useRumusStyles>;

function warning(text: string): ReactElement {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody style={{ overflowWrap: "anywhere" }}>{text}</MessageBarBody>
    </MessageBar>
  );
}

/** What is going on or was found, under the buttons that asked for it. */
function answer(state: RumusState, tasks: readonly FormulaTask[], styles: Styles): ReactElement | null {
  const { stage, preview } = state;
  const { say } = state.pane;
  if (stage && tasks.includes(stage.task)) {
    return (
      <div className={styles.section}>
        <ProgressBar aria-label={say(rumus[stage.kind]())} />
        <p className={styles.quiet}>{say(rumus[stage.kind]())}</p>
      </div>
    );
  }
  if (!preview || !tasks.includes(preview.task)) return null;
  const { changes, refusals } = preview.plan;
  const count = changes.length;
  const title =
    count > 0
      ? say(willChange[preview.task]({ count }))
      : refusals.length > 0
        ? say(rumus.noneWritten())
        : say(nothing[preview.task]({ place: preview.place }));
  return (
    <div className={styles.section}>
      <h3 ref={state.previewRef} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      {preview.truncated.length > 0 && warning(say(rumus.truncated({ sheets: { items: preview.truncated, join: "and" } })))}
      {count > 0 && (
        <>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={state.apply}>
              {say(apply[preview.task]({ count }))}
            </Button>
            <Button onClick={state.cancel}>{say(rumus.cancel())}</Button>
          </div>
          <ChangeList preview={preview} state={state} />
        </>
      )}
      {refusals.length > 0 && <RefusalList preview={preview} state={state} />}
    </div>
  );
}

const NATIVE_TASKS: readonly FormulaTask[] = ["toNative", "toCapaian"];

/** Writes our functions as native formulas, back again, and mends those Excel lost. */
export function Rumus({ request }: ViewProps): ReactElement {
  const state = useRumus();
  const styles = useRumusStyles();
  const { stage } = state;
  const { say } = state.pane;
  const button = (task: FormulaTask): ReactElement => (
    <Button className={styles.start} disabledFocusable={stage !== null} onClick={() => state.look(task)}>
      {say(look[task]())}
    </Button>
  );
  return (
    <div className={styles.root}>
      {state.leftOver && warning(say(state.leftOver))}
      <Telusur request={request} />
      <section className={styles.section}>
        <h2 className={styles.heading}>{say(rumus.nativeTitle())}</h2>
        <p className={styles.text}>{say(rumus.nativeAbout())}</p>
        <Field label={say(rumus.scope())}>
          <RadioGroup layout="horizontal" value={state.scope} onChange={(_, { value }) => state.setScope(value as Scope)}>
            <Radio value="selection" label={say(rumus.selection())} />
            <Radio value="workbook" label={say(rumus.workbook())} />
          </RadioGroup>
        </Field>
        <div className={styles.actions}>
          {button("toNative")}
          {button("toCapaian")}
        </div>
        {answer(state, NATIVE_TASKS, styles)}
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{say(rumus.repairTitle())}</h2>
        <p className={styles.text}>{say(rumus.repairAbout())}</p>
        {button("repair")}
        {answer(state, ["repair"], styles)}
      </section>
    </div>
  );
}
