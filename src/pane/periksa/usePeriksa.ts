import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Finding, Suppression } from "../../checks";
import { suppress } from "../../checks/engine/suppressions";
import type { SelectedBlock } from "../../excel";
import type { LocalText } from "../../language/text";
import type { Datum, Message } from "../../language/message";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Patch } from "../../sheet/patch";
import type { Snapshot } from "../../sheet/snapshot";
import type { SealedReceipt } from "../host";
import type { ViewRequest } from "../navigation";
import { usePane, type ViewProps } from "../pane";
import { blockedText, NAMED_CELLS } from "../shared/place";
import { nextPaint } from "../shared/nextPaint";
import { writeInput } from "../shared/inputSheet";
import { useRemembered } from "../shared/remembered";
import { useAlone } from "../shared/useAlone";
import { useGoTo } from "../shared/useGoTo";
import { useLongRead } from "../shared/useLongRead";
import { combineMends } from "../../checks/engine/mends";
import type { CheckOutcome } from "../coreChecks";
import { failures } from "../failureMessages";
import { bySeverity, countBySeverity, inPageOrder, pageOf } from "./groups";
import { periksa, stages } from "./messages";
import { findingsIn } from "./scope";
import { useCorrections } from "./useCorrections";
import { useExceptions } from "./useExceptions";
import { useFilters } from "./useFilters";
import { useStale } from "./useStale";

const NO_TITLES: Readonly<Record<string, LocalText>> = {};
const NO_EXCEPTIONS: readonly Suppression[] = [];

type RunStage = keyof typeof stages;

function countsOf(findings: readonly Finding[]) {
  const { error, warning, info } = countBySeverity(findings);
  return { errors: error, warnings: warning, infos: info };
}

/** A check with what it was made of. */
interface Checked {
  readonly outcome: CheckOutcome;
  readonly snapshot: Snapshot;
  readonly catalogue: Catalogue;
}

type CheckState = { readonly kind: "never" } | { readonly kind: "done"; readonly outcome: CheckOutcome };

export type PeriksaState = ReturnType<typeof usePeriksa>;

/** State of the Periksa view: the last check, what is shown of it, and the mends. */
export function usePeriksa({ active, request }: ViewProps) {
  const pane = usePane();
  const { host, core, language, notify, announce, offerUndo } = pane;
  const [check, setCheck] = useState<CheckState>({ kind: "never" });
  /** The cells whose findings are shown; null for the whole workbook, which is what is read and checked in any case. */
  const [scope, setScope] = useState<SelectedBlock | null>(null);
  const { alone, isBusy, stage, setStage } = useAlone<RunStage>();
  const { read: readWorkbook, progress, stop } = useLongRead(host);
  const { stale, fresh } = useStale(isBusy, active);
  const { exceptions, ignore, restore } = useExceptions();
  const [chosenYear, setYear] = useRemembered("periksa.tahun");
  const [years, setYears] = useState<readonly string[]>([]);
  const year = years.includes(chosenYear) ? chosenYear : "";
  const [pageNumber, setPageNumber] = useState(0);
  const goTo = useGoTo();
  const resultsRef = useRef<HTMLDivElement>(null);
  /** For what goes with its button. Whoever has gone elsewhere meanwhile, to a tab or a message, stays there. */
  const keepInList = useCallback(() => {
    const [list, at] = [resultsRef.current, document.activeElement];
    if (at === document.body || list?.contains(at)) list?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    let current = true;
    // The years only widen a choice; without them the check still runs with each table's own year.
    core.catalogue().then(
      (catalogue) => current && setYears([...catalogue.years()].filter((each) => /^\d{4}$/.test(each)).reverse()),
      () => current && setYears([]),
    );
    return () => {
      current = false;
    };
  }, [core]);

  const checkNow = useCallback(
    /** @param announced whose findings are counted aloud and shown from now on; without it nothing is said, and what is shown stays. */
    async (announced?: { readonly within: SelectedBlock | null }): Promise<Checked> => {
      setStage("reading");
      if (announced) announce(stages.reading());
      const snapshot = await readWorkbook();
      setStage("checking");
      const [catalogue, checks] = await Promise.all([core.catalogue(), core.checks()]);
      await nextPaint();
      const outcome = checks.check(snapshot, catalogue, year || null);
      setCheck({ kind: "done", outcome: { ...outcome, findings: bySeverity(outcome.findings) } });
      fresh(snapshot);
      if (announced) {
        const { within } = announced;
        setScope(within);
        const counts = countsOf(findingsIn(outcome.findings, within));
        announce(within ? periksa.summaryOf({ ...counts, place: periksa.selection({ cell: within }) }) : periksa.summary(counts));
      }
      return { outcome, snapshot, catalogue };
    },
    [announce, core, fresh, readWorkbook, setStage, year],
  );

  const run = useCallback(() => {
    notify(null);
    setPageNumber(0);
    void alone(() => checkNow({ within: scope }).then(() => undefined), failures.check());
  }, [alone, checkNow, notify, scope]);

  const runSelection = useCallback(() => {
    notify(null);
    setPageNumber(0);
    void alone(async () => {
      setStage("reading");
      await checkNow({ within: await host.selectedBlock() });
    }, failures.check());
  }, [alone, checkNow, host, notify, setStage]);

  // The answer may be far from what was pressed: in the menu of cells.
  useEffect(() => {
    if (scope) resultsRef.current?.focus();
  }, [scope]);

  // The entry of the cells' menu and its shortcut ask for the check itself; each request once.
  const answered = useRef<ViewRequest | null>(null);
  useEffect(() => {
    if (request?.task !== "pilihan" || answered.current === request) return;
    answered.current = request;
    runSelection();
  }, [request, runSelection]);

  const showAll = useCallback(() => {
    setScope(null);
    setPageNumber(0);
    resultsRef.current?.focus();
    if (check.kind === "done") announce(periksa.summary(countsOf(check.outcome.findings)));
  }, [announce, check]);

  const recheck = useCallback(() => void alone(() => checkNow().then(() => undefined), failures.check()), [alone, checkNow]);

  const apply = useCallback(
    (patch: Patch, done: (receipt: SealedReceipt) => void, blocked: (data: { readonly cells: Datum }) => Message) =>
      alone(async () => {
        setStage("mending");
        const outcome = await host.applyPatch(patch);
        if (outcome.kind === "blocked") {
          const rest = outcome.cells.length - NAMED_CELLS;
          const named = outcome.cells.slice(0, NAMED_CELLS).map(blockedText);
          notify({
            intent: "warning",
            text: blocked({ cells: { items: [...named, ...(rest > 0 ? [periksa.moreCells({ count: rest })] : [])], join: "," } }),
          });
          return;
        }
        done(outcome.receipt);
        await checkNow();
        // The finding goes with its button, "Perbaiki semua" when nothing is left to mend; the keyboard stays in the list.
        keepInList();
      }, failures.write()),
    [alone, checkNow, host, keepInList, notify, setStage],
  );

  const fix = useCallback(
    ({ fix: mend, sheet, address }: Finding) => {
      if (!mend) return;
      const text = periksa.fixed({ what: mend.label, cell: { sheet, address } });
      void apply(mend.patch, (receipt) => offerUndo({ text, receipt, place: { sheet, address }, onUndone: recheck }), periksa.fixBlocked);
    },
    [apply, offerUndo, recheck],
  );

  const marked = useMemo(() => suppress(check.kind === "done" ? check.outcome.findings : [], exceptions), [check, exceptions]);
  const { findings, ignored } = useMemo(() => {
    const within = findingsIn(marked.findings, scope);
    return { findings: within.filter(({ suppressed }) => !suppressed), ignored: within.filter(({ suppressed }) => suppressed) };
  }, [marked, scope]);
  const fixAll = useCallback(() => {
    const { patch, count, skipped } = combineMends(findings);
    if (count === 0) return;
    const text = skipped === 0 ? periksa.fixedMany({ count }) : periksa.fixedSome({ count, skipped });
    void apply(patch, (receipt) => offerUndo({ text, receipt, onUndone: recheck }), periksa.fixBlocked);
  }, [apply, findings, offerUndo, recheck]);

  const makeInput = useCallback(() => {
    void alone(async () => {
      setStage("mending");
      const written = await writeInput(pane, year, false);
      if (!written) return notify({ intent: "warning", text: periksa.inputOtherYear({ year }) });
      const { outcome, sheet } = written;
      if (outcome.kind === "blocked") return notify({ intent: "warning", text: periksa.inputBlocked({ sheet }) });
      const place = { sheet, address: "A1" };
      offerUndo({ text: periksa.inputMade({ sheet }), receipt: outcome.receipt, place, onUndone: recheck });
      goTo(place);
      await checkNow();
      // What was pressed is offered only as long as there is no such table.
      keepInList();
    }, failures.write());
  }, [alone, checkNow, goTo, keepInList, notify, offerUndo, pane, recheck, setStage, year]);

  const makeReport = useCallback(() => {
    void alone(async () => {
      // Checked anew: the sheet says when it was made, and has to be true of the workbook at that time.
      const { outcome, snapshot, catalogue } = await checkNow();
      setStage("reporting");
      const report = await core.report();
      const existing = snapshot.sheets.map(({ name }) => name);
      const marked = suppress(bySeverity(outcome.findings), exceptions);
      const { patch, sheet } = report.sheet({ marked, reading: outcome.reading, catalogue, language, existing });
      const written = await host.applyPatch(patch);
      if (written.kind === "blocked") return notify({ intent: "warning", text: periksa.reportBlocked({ sheet }) });
      const place = { sheet, address: "A1" };
      offerUndo({ text: periksa.reportMade({ sheet }), receipt: written.receipt, place });
      goTo(place);
    }, periksa.reportFailed());
  }, [alone, checkNow, core, exceptions, goTo, host, language, notify, offerUndo, setStage]);

  const makeSigns = useCallback(() => {
    void alone(async () => {
      const { outcome } = await checkNow();
      setStage("mending");
      const made = (await core.report()).signs(outcome.reading);
      if (!made) return notify({ intent: "info", text: periksa.noSigns() });
      const written = await host.applyPatch(made.patch);
      // Nothing has to be empty for signs.
      if (written.kind === "blocked") throw new Error();
      const [first] = made.patch.steps;
      const rest = made.places.length - NAMED_CELLS;
      const named = [...made.places.slice(0, NAMED_CELLS), ...(rest > 0 ? [periksa.moreTables({ count: rest })] : [])];
      const place = first?.kind === "conditionalFormat" ? { sheet: first.sheet, address: first.address } : undefined;
      offerUndo({ text: periksa.signsMade({ places: { items: named, join: "and" } }), receipt: written.receipt, ...(place && { place }) });
    }, periksa.signsFailed());
  }, [alone, checkNow, core, host, notify, offerUndo, setStage]);

  const { correct, takeBack } = useCorrections({
    snapshot: check.kind === "done" ? check.outcome.reading.snapshot : null,
    alone,
    checkAgain: useCallback(() => checkNow(), [checkNow]),
  });
  const filters = useFilters(findings, check.kind === "done" ? check.outcome.titles : NO_TITLES, language);
  const { shown } = filters;
  // Another choice begins with its first page.
  useEffect(() => setPageNumber(0), [filters.severities, filters.sheet, filters.text]);
  const setPage = useCallback((next: number) => {
    setPageNumber(next);
    resultsRef.current?.focus();
  }, []);

  const ignoreOne = useCallback(
    async (finding: Finding, reason: string) => {
      // The finding goes with its button; the keyboard stays in the list.
      if (await ignore(finding, reason)) resultsRef.current?.focus();
    },
    [ignore],
  );

  return {
    pane,
    check,
    stage,
    reading: useMemo(() => ({ progress, stop }), [progress, stop]),
    stale: stale && check.kind === "done" && stage === null,
    years,
    year,
    setYear,
    run,
    runSelection,
    scope,
    showAll,
    /** How many there are in the whole workbook. */
    everywhere: useMemo(() => marked.findings.filter(({ suppressed }) => !suppressed).length, [marked]),
    filters,
    total: findings.length,
    ignored,
    /** Exceptions whose findings are gone. */
    unused: check.kind === "done" ? marked.unused : NO_EXCEPTIONS,
    restore: useCallback(
      async (fingerprint: string) => {
        await restore(fingerprint);
        resultsRef.current?.focus();
      },
      [restore],
    ),
    page: useMemo(() => pageOf(inPageOrder(shown), pageNumber), [shown, pageNumber]),
    pageNumber,
    setPage,
    fixable: useMemo(() => combineMends(findings).count, [findings]),
    goTo,
    actions: useMemo(() => ({ goTo, fix, ignore: ignoreOne }), [goTo, fix, ignoreOne]),
    correct,
    takeBack,
    fixAll,
    makeInput,
    makeReport,
    makeSigns,
    resultsRef,
  };
}
