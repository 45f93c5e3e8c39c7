import { Button, Field, MessageBar, MessageBarBody, ProgressBar, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormulaTask } from "../../portable/scan";
import { ChangeList, RefusalList } from "./PlanList";
import type { useRumusStyles } from "./Rumus.styles";
import type { RumusState, Scope } from "./Rumus.types";

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
  const { strings, stage, preview } = state;
  if (stage && tasks.includes(stage.task)) {
    return (
      <div className={styles.section}>
        <ProgressBar aria-label={strings[stage.kind]} />
        <p className={styles.quiet}>{strings[stage.kind]}</p>
      </div>
    );
  }
  if (!preview || !tasks.includes(preview.task)) return null;
  const { changes, refusals } = preview.plan;
  const count = changes.length;
  const title =
    count > 0
      ? strings.willChange[preview.task](count)
      : refusals.length > 0
        ? strings.noneWritten
        : strings.nothing[preview.task](preview.place);
  return (
    <div className={styles.section}>
      <h3 ref={state.previewRef} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      {preview.truncated.length > 0 && warning(strings.truncated(preview.truncated))}
      {count > 0 && (
        <>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={state.apply}>
              {strings.apply[preview.task](count)}
            </Button>
            <Button onClick={state.cancel}>{strings.cancel}</Button>
          </div>
          <ChangeList preview={preview} state={state} />
        </>
      )}
      {refusals.length > 0 && <RefusalList preview={preview} state={state} />}
    </div>
  );
}

const NATIVE_TASKS: readonly FormulaTask[] = ["toNative", "toCapaian"];

export function renderRumus(state: RumusState, styles: Styles): ReactElement {
  const { strings, stage } = state;
  const button = (task: FormulaTask): ReactElement => (
    <Button className={styles.start} disabledFocusable={stage !== null} onClick={() => state.look(task)}>
      {strings.look[task]}
    </Button>
  );
  return (
    <div className={styles.root}>
      {state.leftOver && warning(state.leftOver)}
      <section className={styles.section}>
        <h2 className={styles.heading}>{strings.nativeTitle}</h2>
        <p className={styles.text}>{strings.nativeAbout}</p>
        <Field label={strings.scope}>
          <RadioGroup layout="horizontal" value={state.scope} onChange={(_, { value }) => state.setScope(value as Scope)}>
            <Radio value="selection" label={strings.selection} />
            <Radio value="workbook" label={strings.workbook} />
          </RadioGroup>
        </Field>
        <div className={styles.actions}>
          {button("toNative")}
          {button("toCapaian")}
        </div>
        {answer(state, NATIVE_TASKS, styles)}
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{strings.repairTitle}</h2>
        <p className={styles.text}>{strings.repairAbout}</p>
        {button("repair")}
        {answer(state, ["repair"], styles)}
      </section>
    </div>
  );
}
