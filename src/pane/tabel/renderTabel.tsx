import { say } from "../../language/say";
import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ValueSource } from "../core";
import { Failure } from "../shared/Failure";
import { failureText } from "../shared/failureText";
import { Loading } from "../shared/Loading";
import { placeText } from "../shared/place";
import { BlockedNote } from "./BlockedNote";
import { PreviewTable } from "./PreviewTable";
import type { useTabelStyles } from "./Tabel.styles";
import type { TabelState, TargetKind } from "./Tabel.types";

/** The sentence about the choice of values, which a screen reader reads with the choice that it disables. */
const WHY = "tabel-why";

type Styles = ReturnType<typeof useTabelStyles>;

function whatTable(state: TabelState, styles: Styles): ReactElement {
  const { tabel } = state.pane.strings;
  const { choice, choices, indicators } = state;
  return (
    <>
      <Field label={tabel.kind} hint={choice?.about[state.pane.language]}>
        <Select className={styles.select} value={choice?.id ?? ""} onChange={(_, { value }) => state.setKind(value)}>
          {choices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[state.pane.language]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {indicators.length > 0 && (
          <Field label={tabel.indicator} className={styles.wide}>
            <Select className={styles.select} value={state.indicator} onChange={(_, { value }) => state.setIndicator(value)}>
              {indicators.map(({ code, name }) => (
                <option key={code} value={code}>
                  {`${code} ${name}`}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {choice && choice.years.length > 0 && (
          <Field label={tabel.year}>
            <Select value={state.year} onChange={(_, { value }) => state.setYear(value)}>
              {choice.years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {choice && (choice.years.length === 0 || indicators.length === 0) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{choice.years.length === 0 ? tabel.noYear : tabel.noIndicator}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function whoseValues(state: TabelState, styles: Styles): ReactElement {
  const { tabel } = state.pane.strings;
  const { workbook, fromWorkbook } = state;
  const { language } = state.pane;
  const places = fromWorkbook?.tables ?? [];
  const shown = places.length > 3 ? [...places.slice(0, 3), tabel.moreTables(places.length - 3)] : places;
  const hint = {
    failed: () => (workbook.kind === "failed" ? workbook.text : undefined),
    reading: () => state.pane.strings.periksa.stages.reading,
    ready: () => (fromWorkbook === null ? tabel.fromWorkbookNone : undefined),
  }[workbook.kind]();
  const none = fromWorkbook?.none ? say(fromWorkbook.none, language) : undefined;
  const remarks = fromWorkbook?.remarks.map((remark) => say(remark, language)) ?? [];
  const told = [...(none === undefined ? [] : [none]), ...(none !== undefined || state.values === "workbook" ? remarks : [])].join(" ");
  const warning = told === "" ? {} : { validationState: "warning" as const, validationMessage: { id: WHY, children: told } };
  return (
    <div className={styles.section}>
      <Field label={tabel.values} hint={hint} {...warning}>
        <RadioGroup value={state.values} onChange={(_, { value }) => state.setValues(value as ValueSource)}>
          <Radio
            value="workbook"
            label={tabel.fromWorkbook(shown.join(", "))}
            disabled={places.length === 0}
            aria-describedby={told === "" ? undefined : WHY}
          />
          <Radio value="catalogue" label={tabel.fromCatalogue} />
        </RadioGroup>
      </Field>
      <Button className={styles.reread} size="small" appearance="subtle" onClick={state.reread}>
        {tabel.reread}
      </Button>
    </div>
  );
}

function whereTo(state: TabelState): ReactElement {
  const { tabel } = state.pane.strings;
  return (
    <Field label={tabel.target}>
      <RadioGroup value={state.target} onChange={(_, { value }) => state.setTarget(value as TargetKind)}>
        <Radio value="cell" label={state.activeCell ? tabel.activeCellAt(placeText(state.activeCell)) : tabel.activeCell} />
        <Radio value="newSheet" label={state.newSheetName ? tabel.newSheetName(state.newSheetName) : tabel.newSheet} />
      </RadioGroup>
    </Field>
  );
}

function previewPart(state: TabelState, styles: Styles): ReactElement {
  const { tabel } = state.pane.strings;
  const { preview } = state;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{tabel.preview}</h2>
      {preview.kind === "waiting" && <Loading label={tabel.previewing} lines={4} />}
      {preview.kind === "problem" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(preview.text, state.pane.language)}</MessageBarBody>
        </MessageBar>
      )}
      {preview.kind === "ready" && <PreviewTable rows={preview.rows} label={tabel.previewScroll} />}
    </section>
  );
}

export function renderTabel(state: TabelState, styles: Styles): ReactElement {
  const { core, pane } = state;
  const { strings, language } = pane;
  if (core.kind === "loading") return <Loading label={strings.app.loading} lines={8} />;
  if (core.kind === "failed") {
    return <Failure text={failureText(core.error, language, strings.app.loadFailed)} retryLabel={strings.app.retry} onRetry={core.retry} />;
  }
  return (
    <div className={styles.root}>
      {whatTable(state, styles)}
      {whoseValues(state, styles)}
      {whereTo(state)}
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={state.busy || state.preview.kind !== "ready"}
        onClick={state.generate}
      >
        {state.busy ? strings.tabel.generating : strings.tabel.generate}
      </Button>
      {state.blocked && <BlockedNote cells={state.blocked} state={state} />}
      {previewPart(state, styles)}
    </div>
  );
}
