import { useCallback, useEffect, useMemo, useState } from "react";
import { asIs } from "../../language/asIs";
import type { Snapshot } from "../../sheet/snapshot";
import type { Catalogue } from "../../catalogue/catalogue";
import type { BlockedCell } from "../../excel";
import type { FormulaMode } from "../../layout/cell";
import { DECIMALS } from "../../layout/decimals";
import type { Message } from "../../language/message";
import type { Language } from "../../language/text";
import type { PreviewRow } from "../../layout/preview";
import type { PaneTables } from "../core";
import type { ShownTable } from "../coreChecks";
import type { MoneyUnit } from "../../tables";
import type { TablePlace, ValueSource } from "../coreTables";
import { failures } from "../failureMessages";
import { usePane, type ViewProps } from "../pane";
import { nextPaint } from "../shared/nextPaint";
import { useRemembered } from "../shared/remembered";
import { useAlone } from "../shared/useAlone";
import { useLoad } from "../shared/useLoad";
import { areaAddress } from "../../sheet/address";
import { useInputs } from "./jenis/useInputs";
import { tabel } from "./messages";
import { NUMBERINGS } from "./nomor/useNomor";
import { useTemuan } from "./temuan/useTemuan";
import { useTableChoice } from "./useTableChoice";
import { useWorkbook } from "./useWorkbook";

export interface TabelCore {
  readonly catalogue: Catalogue;
  readonly tables: PaneTables;
}

export type TargetKind = "cell" | "newSheet";

type PreviewState =
  | { readonly kind: "waiting" }
  | { readonly kind: "ready"; readonly rows: readonly PreviewRow[] }
  | { readonly kind: "problem"; readonly text: Message };

export type TabelState = ReturnType<typeof useTabel>;

/** How what is calculated may be written, the usual way first. */
export const MODES = ["native", "function", "value"] as const satisfies readonly FormulaMode[];

/** The languages a table may be written in. */
export const LANGUAGES = ["id", "en"] as const satisfies readonly Language[];

/** A choice that is kept is a text. */
const YES = "ya";

/** What money may be shown in, the usual first. */
export const MONEY = ["rupiah", "ribu", "juta", "miliar"] as const satisfies readonly MoneyUnit[];

const NO_TABLES: readonly ShownTable[] = [];

/** State of the Tabel view: which table, whose values, where to, and what became of it. */
export function useTabel({ active, request }: ViewProps) {
  const pane = usePane();
  const { host, core, notify, offerUndo, announce } = pane;
  const load = useCallback(async (): Promise<TabelCore> => {
    const [catalogue, tables] = await Promise.all([core.catalogue(), core.tables()]);
    return { catalogue, tables };
  }, [core]);
  const loaded = useLoad(load);
  const parts = loaded.kind === "ready" ? loaded.value : null;
  const workbook = useWorkbook(active, parts?.catalogue ?? null);

  const [chosenValues, setValues] = useState<ValueSource | null>(null);
  const [chosenTarget, setTarget] = useState<TargetKind | null>(null);
  const [charts, keepCharts] = useRemembered("tabel.grafik");
  const wantsCharts = charts === YES;
  const [chosenMode, setMode] = useRemembered("tabel.rumus");
  const mode = MODES.find((each) => each === chosenMode) ?? MODES[0];
  const [chosenDecimals, setDecimals] = useRemembered("tabel.desimal");
  const decimals = DECIMALS.find((each) => String(each) === chosenDecimals);
  const [chosenMoney, setMoney] = useRemembered("tabel.uang");
  const money = MONEY.find((each) => each === chosenMoney) ?? MONEY[0];
  // Who reads the pane in one language may write a report in the other.
  const [chosenLanguage, setLanguage] = useRemembered("tabel.bahasa");
  const language = LANGUAGES.find((each) => each === chosenLanguage) ?? pane.language;
  const [chosenNumbering, setNumbering] = useRemembered("tabel.nomor");
  const numbering = NUMBERINGS.find((each) => each === chosenNumbering) ?? null;
  const { alone, stage, setStage } = useAlone<"generating">();
  const [blocked, setBlocked] = useState<readonly BlockedCell[] | null>(null);

  // Over something nothing is written: who opens a workbook with the first cell active would be refused at the first click.
  const target: TargetKind = chosenTarget ?? (workbook.isCellFilled ? "newSheet" : "cell");

  const tables = workbook.state.kind === "ready" ? workbook.state.tables : NO_TABLES;
  const chosen = useTableChoice(parts, workbook.snapshot, tables);
  const { choice, year, indicator, missing, setKind, span, byCategory } = chosen;
  const showsMoney = choice?.showsMoney === true;
  const digits = useMemo(
    () => ({ ...(decimals !== undefined && { decimals }), ...(showsMoney && money !== MONEY[0] && { money }) }),
    [decimals, money, showsMoney],
  );
  useEffect(() => {
    if (request?.table) setKind(request.table);
  }, [request, setKind]);

  const inputs = useInputs(parts, workbook.snapshot);

  /** The number of the table's caption on a sheet, where there are to be numbers; null for one to be added. */
  const numberFor = useCallback(
    (snapshot: Snapshot | null, sheet: string | null) => {
      if (numbering === null || !parts || !snapshot) return {};
      return { number: numbering === "sheet" && sheet === null ? 1 : parts.tables.nextNumber(snapshot, numbering, sheet ?? "") };
    },
    [numbering, parts],
  );
  const build = useCallback(
    (snapshot: Snapshot | null, number: { readonly number?: number }) =>
      parts && choice && year && indicator && !missing
        ? parts.tables.build(
            { kind: choice.id, indicator, year, language, mode, snapshot, ...(span && { span }), ...byCategory, ...digits, ...number },
            parts.catalogue,
          )
        : null,
    [parts, choice, year, indicator, missing, language, mode, span, byCategory, digits],
  );
  const waiting = workbook.state.kind === "reading";
  const at = target === "newSheet" ? null : (workbook.activeCell?.sheet ?? null);
  const number = useMemo(() => numberFor(workbook.snapshot, at), [at, numberFor, workbook.snapshot]);
  const ofWorkbook = useMemo(() => (waiting ? null : build(workbook.snapshot, number)), [waiting, build, number, workbook.snapshot]);
  const fromWorkbook = ofWorkbook?.ok ? (ofWorkbook.value.workbook ?? null) : null;
  const isLive = fromWorkbook !== null && fromWorkbook.none === null;
  const values: ValueSource = isLive ? (chosenValues ?? "workbook") : "catalogue";
  // Where nothing comes from the workbook its table is the catalogue's already, and says why; chosen as such it says nothing.
  const catalogueOnly = chosenValues === "catalogue";
  const built = useMemo(
    () => (waiting || !catalogueOnly ? ofWorkbook : build(null, number)),
    [waiting, catalogueOnly, ofWorkbook, build, number],
  );
  const preview = useMemo<PreviewState>(() => {
    if (missing)
      return { kind: "problem", text: tabel.otherYears({ code: missing.code, year, years: { items: missing.years, join: "and" } }) };
    if (!built || !parts) return { kind: "waiting" };
    if (!built.ok) return { kind: "problem", text: built.problem.text };
    return { kind: "ready", rows: parts.tables.preview(built.value, language) };
  }, [built, parts, language, missing, year]);
  const cells = built?.ok === true && values === "workbook" ? (built.value.workbook?.cells ?? null) : null;
  const found = useTemuan({ active, catalogue: parts?.catalogue ?? null, snapshot: workbook.snapshot, cells });
  const hasCharts = built?.ok === true && built.value.charts !== undefined;
  const hasDecimals = built?.ok === true && parts !== null && parts.tables.showsDecimals(built.value);
  const newSheetName = useMemo(
    () => (built?.ok && parts ? parts.tables.sheetName(built.value, workbook.snapshot?.sheets.map(({ name }) => name) ?? []) : null),
    [built, parts, workbook.snapshot],
  );

  // A choice that is taken away is told; the reason stays beside it.
  const why = fromWorkbook?.none ? pane.say(fromWorkbook.none) : null;
  useEffect(() => {
    if (active && why !== null) announce(asIs(why));
  }, [active, announce, why]);

  // Another choice makes the answer to the last one meaningless; the same one, read afresh, does not.
  const kindId = choice?.id;
  useEffect(() => setBlocked(null), [kindId, year, indicator, span, byCategory, language, values, target, wantsCharts, mode, digits]);

  /** `place` decides once everything is read afresh: the user may have typed and moved since the preview was drawn. */
  const insert = useCallback(
    (place: "activeCell" | "newSheet" | "nearest"): Promise<void> =>
      alone(async () => {
        if (!parts) return;
        setStage("generating");
        notify(null);
        announce(tabel.generating());
        await nextPaint();
        const snapshot = await workbook.read();
        const own = numberFor(snapshot, place === "newSheet" || numbering !== "sheet" ? null : (await host.activeCell()).sheet);
        const model = build(catalogueOnly ? null : snapshot, own);
        if (!model) {
          notify({ intent: "error", text: failures.read() });
          return;
        }
        if (!model.ok) {
          notify({ intent: "error", text: model.problem.text });
          return;
        }
        // The preview showed the workbook's figures, and they are gone since: another source is the user's to choose.
        const { workbook: taken } = model.value;
        if (values === "workbook" && taken?.none !== null) {
          notify({ intent: "warning", text: taken ? taken.none : tabel.fromWorkbookNone() });
          return;
        }
        const size = parts.tables.sizeOf(model.value, wantsCharts);
        const resolve = async (): Promise<TablePlace> => {
          if (place === "newSheet") {
            return { kind: "newSheet", sheet: parts.tables.sheetName(model.value, snapshot?.sheets.map(({ name }) => name) ?? []) };
          }
          const at = await host.activeCell();
          return { kind: "cell", at: place === "nearest" ? await host.suggestPlace(at, size.rows, size.columns) : at };
        };
        const where = await resolve();
        const asked = {
          kind: choice!.id,
          indicator,
          year,
          language,
          mode,
          snapshot,
          charts: wantsCharts,
          ...(span && { span }),
          ...byCategory,
          ...digits,
          ...own,
        };
        const outcome = await host.applyPatch(parts.tables.place(model.value, where, asked));
        if (outcome.kind === "blocked") {
          setBlocked(outcome.cells);
          announce(tabel.blockedSaid({ title: tabel.blockedTitle({ count: outcome.cells.length }), ask: tabel.blockedAsk() }));
          return;
        }
        setBlocked(null);
        workbook.followCell();
        void workbook.read();
        const sheet = where.kind === "cell" ? where.at.sheet : where.sheet;
        const address = areaAddress({ row: 0, column: 0, ...(where.kind === "cell" ? where.at : {}), ...size });
        offerUndo({
          text: tabel.done({ place: { sheet, address } }),
          receipt: outcome.receipt,
          place: { sheet, address },
          onUndone: () => {
            workbook.followCell();
            void workbook.read();
          },
        });
      }, failures.write()),
    [
      alone,
      announce,
      build,
      byCategory,
      catalogueOnly,
      choice,
      digits,
      host,
      indicator,
      language,
      mode,
      notify,
      numberFor,
      numbering,
      offerUndo,
      parts,
      setStage,
      span,
      values,
      wantsCharts,
      workbook,
      year,
    ],
  );

  return {
    pane,
    core: loaded,
    ...chosen,
    ...inputs,
    workbook: workbook.state,
    snapshot: workbook.snapshot,
    read: workbook.read,
    isRefreshed: workbook.isRefreshed,
    reread: useCallback(() => {
      void workbook.read().then((snapshot) => snapshot && announce(tabel.rereadDone()));
    }, [announce, workbook]),
    values,
    fromWorkbook,
    setValues,
    activeCell: workbook.activeCell,
    target,
    setTarget,
    newSheetName,
    hasCharts,
    charts: wantsCharts,
    setCharts: useCallback((wanted: boolean) => keepCharts(wanted ? YES : ""), [keepCharts]),
    mode,
    setMode,
    language,
    setLanguage,
    numbering,
    setNumbering,
    decimals,
    hasDecimals,
    setDecimals,
    money,
    showsMoney,
    setMoney,
    preview,
    found,
    busy: stage !== null,
    generate: () => void insert(target === "newSheet" ? "newSheet" : "activeCell"),
    blocked,
    useNearest: () => void insert("nearest"),
    useNewSheet: () => void insert("newSheet"),
  };
}
