import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DECIMALS } from "../../layout/decimals";
import type { Message } from "../../language/message";
import type { TableChoice, ValueSource } from "../coreTables";
import { Laporan } from "../laporan/Laporan";
import { draft } from "../laporan/messages";
import { failures } from "../failureMessages";
import { app } from "../messages";
import type { ViewProps } from "../pane";
import { Failure } from "../shared/Failure";
import { failureText } from "../shared/failureText";
import { Folded } from "../shared/Folded";
import { Loading } from "../shared/Loading";
import { placeText } from "../shared/place";
import { BlockedNote } from "./BlockedNote";
import { PreviewTable } from "./PreviewTable";
import { KindPicker } from "./jenis/KindPicker";
import { nomor } from "./nomor/messages";
import { NUMBERINGS } from "./nomor/useNomor";
import { perbarui } from "./perbarui/messages";
import { Perbarui } from "./perbarui/Perbarui";
import { tabel } from "./messages";
import { semua } from "./semua/messages";
import { Semua } from "./semua/Semua";
import { useTabelStyles } from "./styles";
import { Temuan } from "./temuan/Temuan";
import { SORTINGS, SPANS } from "./useTableChoice";
import { LANGUAGES, MODES, MONEY, useTabel, type TabelCore, type TabelState, type TargetKind } from "./useTabel";

/** The sentence about the choice of values, which a screen reader reads with the choice that it disables. */
const WHY = "tabel-why";

/** So many years are offered with a button; all are in the sentence. */
const YEARS_OFFERED = 3;

/** What says how many findings there are, which describes the button that inserts. */
const FOUND = "tabel-temuan";

type Styles = ReturnType<typeof useTabelStyles>;

/** Why a kind offers nothing. */
function noTable({ columns, years }: TableChoice): Message {
  if (columns) return tabel.noColumn();
  return years.length === 0 ? tabel.noYear() : tabel.noIndicator();
}

function whatTable(state: TabelState, styles: Styles, core: TabelCore): ReactElement {
  const { say } = state.pane;
  const { choice, choices, indicators } = state;
  return (
    <>
      <KindPicker
        tables={core.tables}
        choices={choices}
        choice={choice}
        setKind={state.setKind}
        withInputs={state.withInputs}
        askInputs={state.askInputs}
      />
      <div className={styles.pair}>
        {indicators.length > 0 && !state.columns && (
          <Field label={say(tabel.indicator())} className={styles.wide}>
            <Select className={styles.select} value={state.indicator} onChange={(_, { value }) => state.setIndicator(value)}>
              {indicators.map(({ code, name }) => (
                <option key={code} value={code}>
                  {`${code} ${name}`}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {state.byCategory && state.columns && (
          <Field label={say(tabel.column())} className={styles.wide}>
            <Select className={styles.select} value={state.byCategory.source} onChange={(_, { value }) => state.setColumn(value)}>
              {state.columns.map(({ id, title }) => (
                <option key={id} value={id}>
                  {say(title)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {choice && choice.years.length > 0 && (
          <Field label={say(tabel.year())}>
            <Select value={state.year} onChange={(_, { value }) => state.setYear(value)}>
              {choice.years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Select>
          </Field>
        )}
        {state.byCategory && (
          <Field label={say(tabel.sorting())}>
            <Select value={state.byCategory.sorting} onChange={(_, { value }) => state.setSorting(value)}>
              {SORTINGS.map((each) => (
                <option key={each} value={each}>
                  {say(tabel[each]())}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {state.span !== undefined && (
          <Field label={say(tabel.span())}>
            <Select value={String(state.span)} onChange={(_, { value }) => state.setSpan(value)}>
              {SPANS.map((each) => (
                <option key={each} value={each}>
                  {say(tabel.spanOf({ count: each }))}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {choice && (choice.years.length === 0 || indicators.length === 0) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(noTable(choice))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function whoseValues(state: TabelState, styles: Styles): ReactElement {
  const { say } = state.pane;
  const { workbook, fromWorkbook } = state;
  const places = fromWorkbook?.tables ?? [];
  const shown = places.length > 3 ? [...places.slice(0, 3), tabel.moreTables({ count: places.length - 3 })] : places;
  const hint = {
    failed: () => (workbook.kind === "failed" ? say(workbook.text) : undefined),
    reading: () => say(tabel.reading()),
    ready: () => (fromWorkbook === null ? say(tabel.fromWorkbookNone()) : undefined),
  }[workbook.kind]();
  const none = fromWorkbook?.none ? say(fromWorkbook.none) : undefined;
  const remarks = fromWorkbook?.remarks.map((remark) => say(remark)) ?? [];
  const told = [...(none === undefined ? [] : [none]), ...(none !== undefined || state.values === "workbook" ? remarks : [])].join(" ");
  const warning = told === "" ? {} : { validationState: "warning" as const, validationMessage: { id: WHY, children: told } };
  return (
    <div className={styles.section}>
      <Field label={say(tabel.values())} hint={hint} {...warning}>
        <RadioGroup value={state.values} onChange={(_, { value }) => state.setValues(value as ValueSource)}>
          <Radio
            value="workbook"
            label={say(shown.length === 0 ? tabel.fromWorkbook() : tabel.fromWorkbookAt({ places: { items: shown, join: "," } }))}
            disabled={places.length === 0}
            aria-describedby={told === "" ? undefined : WHY}
          />
          <Radio value="catalogue" label={say(tabel.fromCatalogue())} />
        </RadioGroup>
      </Field>
      <Button className={styles.reread} size="small" appearance="subtle" onClick={state.reread}>
        {say(tabel.reread())}
      </Button>
    </div>
  );
}

function whereTo(state: TabelState): ReactElement {
  const { say } = state.pane;
  return (
    <Field label={say(tabel.target())}>
      <RadioGroup value={state.target} onChange={(_, { value }) => state.setTarget(value as TargetKind)}>
        <Radio
          value="cell"
          label={state.activeCell ? say(tabel.activeCellAt({ cell: placeText(state.activeCell) })) : say(tabel.activeCell())}
        />
        <Radio
          value="newSheet"
          label={state.newSheetName ? say(tabel.newSheetName({ name: state.newSheetName })) : say(tabel.newSheet())}
        />
      </RadioGroup>
    </Field>
  );
}

function howWritten(state: TabelState, styles: Styles): ReactElement {
  const { say } = state.pane;
  return (
    <div className={styles.pair}>
      <Field label={say(tabel.mode())} className={styles.wide}>
        <Select className={styles.select} value={state.mode} onChange={(_, { value }) => state.setMode(value)}>
          {MODES.map((each) => (
            <option key={each} value={each}>
              {say(tabel[each]())}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(nomor.label())}>
        <Select value={state.numbering ?? ""} onChange={(_, { value }) => state.setNumbering(value)}>
          <option value="">{say(nomor.none())}</option>
          {NUMBERINGS.map((each) => (
            <option key={each} value={each}>
              {say(nomor[each]())}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(tabel.language())}>
        <Select value={state.language} onChange={(_, { value }) => state.setLanguage(value)}>
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {say(each === "id" ? tabel.inIndonesian() : tabel.inEnglish())}
            </option>
          ))}
        </Select>
      </Field>
      {(state.hasDecimals || state.decimals !== undefined) && (
        <Field label={say(tabel.decimals())}>
          <Select value={state.decimals === undefined ? "" : String(state.decimals)} onChange={(_, { value }) => state.setDecimals(value)}>
            <option value="">{say(tabel.asReport())}</option>
            {DECIMALS.map((each) => (
              <option key={each} value={each}>
                {say(tabel.decimalsOf({ count: each }))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {(state.showsMoney || state.money !== MONEY[0]) && (
        <Field label={say(tabel.money())}>
          <Select value={state.money} onChange={(_, { value }) => state.setMoney(value)}>
            {MONEY.map((each) => (
              <option key={each} value={each}>
                {say(tabel[each]())}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

function previewPart(state: TabelState, styles: Styles): ReactElement {
  const { say } = state.pane;
  const { preview, missing } = state;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say(tabel.preview())}</h2>
      {state.isRefreshed && <p className={styles.quiet}>{say(tabel.refreshed())}</p>}
      {preview.kind === "waiting" && <Loading label={say(tabel.previewing())} lines={4} />}
      {preview.kind === "problem" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(preview.text)}</MessageBarBody>
          {missing && (
            <MessageBarActions>
              {missing.years.slice(0, YEARS_OFFERED).map((year) => (
                <Button key={year} size="small" onClick={() => state.setYear(year)}>
                  {say(tabel.useYear({ year }))}
                </Button>
              ))}
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {state.found && <Temuan found={state.found} id={FOUND} />}
      {preview.kind === "ready" && <PreviewTable rows={preview.rows} label={say(tabel.previewScroll())} />}
    </section>
  );
}

/** Draws a report table from the workbook's or the catalogue's figures and inserts it. */
export function Tabel(props: ViewProps): ReactElement {
  const state = useTabel(props);
  const styles = useTabelStyles();
  const { core, pane } = state;
  const { say } = pane;
  if (core.kind === "loading") return <Loading label={say(app.loading())} lines={8} />;
  if (core.kind === "failed") {
    return <Failure text={say(failureText(core.error, failures.loadFailed()))} retryLabel={say(app.retry())} onRetry={core.retry} />;
  }
  return (
    <div className={styles.root}>
      {whatTable(state, styles, core.value)}
      {whoseValues(state, styles)}
      {whereTo(state)}
      {howWritten(state, styles)}
      {state.hasCharts && (
        <Checkbox label={say(tabel.charts())} checked={state.charts} onChange={(_, { checked }) => state.setCharts(checked === true)} />
      )}
      <Button
        className={styles.start}
        appearance="primary"
        aria-describedby={state.found ? FOUND : undefined}
        disabledFocusable={state.busy || state.preview.kind !== "ready"}
        onClick={state.generate}
      >
        {state.busy ? say(tabel.generating()) : say(tabel.generate())}
      </Button>
      {state.blocked && <BlockedNote cells={state.blocked} state={state} />}
      {previewPart(state, styles)}
      <Folded title={say(perbarui.heading())}>
        {() => <Perbarui {...core.value} numbering={state.numbering ?? "workbook"} snapshot={state.snapshot} read={state.read} />}
      </Folded>
      <Folded title={say(semua.heading())}>
        {() => (
          <Semua
            {...core.value}
            active={props.active}
            mode={state.mode}
            language={state.language}
            decimals={state.decimals}
            money={state.money}
            numbering={state.numbering}
            snapshot={state.snapshot}
            read={state.read}
          />
        )}
      </Folded>
      <Folded title={say(draft.heading())}>
        {() => <Laporan catalogue={core.value.catalogue} money={state.money} snapshot={state.snapshot} read={state.read} />}
      </Folded>
    </div>
  );
}
