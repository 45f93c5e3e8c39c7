import { useCallback, useEffect, useRef, useState } from "react";
import type { FormulaTask } from "../../portable/scan";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";
import { formatNumber } from "../../language/number";
import type { Language } from "../../language/text";
import type { RewriteOutcome } from "../host";
import { usePane } from "../pane";
import { nextPaint } from "../shared/nextPaint";
import { NAMED_CELLS } from "../shared/place";
import { useAlone } from "../shared/useAlone";
import { useGoTo } from "../shared/useGoTo";
import type { Preview, RumusState, Scope } from "./Rumus.types";
import { rumusStrings, type RumusStrings } from "./strings";

function valueText(value: CellValue, language: Language): string {
  if (value === null || value === "") return "–";
  if (typeof value === "number") return formatNumber(value, {}, language);
  return typeof value === "object" ? value.error : String(value);
}

/** What a change left undone, in sentences; null when all went through. */
function leftOverText({ moved, differing }: RewriteOutcome, strings: RumusStrings, language: Language): string | null {
  const named = (cells: readonly string[]): readonly string[] =>
    cells.length > NAMED_CELLS ? [...cells.slice(0, NAMED_CELLS), strings.others(cells.length - NAMED_CELLS)] : cells;
  const sentences = [
    ...(moved.length > 0 ? [strings.moved(named(moved.map(({ sheet, address }) => `${sheet}!${address}`)))] : []),
    ...(differing.length > 0
      ? [
          strings.differing(
            named(
              differing.map(({ change, before, after }) =>
                strings.became(`${change.sheet}!${change.address}`, valueText(before, language), valueText(after, language)),
              ),
            ),
          ),
        ]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}

/** State of the Rumus view: which cells, what would change, and the change itself. */
export function useRumus(): RumusState {
  const pane = usePane();
  const { host, core, language, announce, notify, offerUndo } = pane;
  const { app } = pane.strings;
  const strings = rumusStrings(language);
  const [scope, setScope] = useState<Scope>("selection");
  const { alone, stage, setStage } = useAlone<NonNullable<RumusState["stage"]>>();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [leftOver, setLeftOver] = useState<string | null>(null);
  const previewRef = useRef<HTMLHeadingElement>(null);

  // The answer to the click; without the focus a screen reader would have to look for it.
  useEffect(() => {
    if (preview) previewRef.current?.focus();
  }, [preview]);

  const look = useCallback(
    (task: FormulaTask) =>
      void alone(async () => {
        notify(null);
        setPreview(null);
        setLeftOver(null);
        setStage({ task, kind: "reading" });
        announce(strings.reading);
        const whole = task === "repair" || scope === "workbook";
        const [sheets, formulas, catalogue] = await Promise.all([
          whole
            ? host.readWorkbook().then((snapshot) => snapshot.sheets)
            : host.readSelection().then((sheet): readonly SheetSnapshot[] => [sheet]),
          core.formulas(),
          core.catalogue(),
        ]);
        await nextPaint();
        const plan = formulas.plan(task, sheets, catalogue);
        const place = whole ? strings.wholeWorkbook : strings.selectedCells;
        // A selection says so of its whole sheet.
        const truncated = whole ? sheets.filter((sheet) => sheet.truncated).map(({ name }) => name) : [];
        setPreview({ task, plan, place, truncated, formulas });
        announce(
          plan.changes.length > 0
            ? strings.willChange[task](plan.changes.length)
            : plan.refusals.length > 0
              ? strings.refused(plan.refusals.length)
              : strings.nothing[task](place),
        );
      }, app.failed.read),
    [alone, announce, app, core, host, notify, scope, setStage, strings],
  );

  const apply = useCallback(() => {
    if (!preview) return;
    const { task, plan } = preview;
    void alone(async () => {
      setStage({ task, kind: "writing" });
      announce(strings.writing);
      const outcome = await host.rewriteFormulas(plan.changes, { sameValues: task !== "repair" });
      setPreview(null);
      const left = leftOverText(outcome, strings, language);
      setLeftOver(left);
      const [first] = outcome.written;
      if (outcome.receipt && first) {
        const text = strings.done[task](outcome.written.length);
        offerUndo({ text, receipt: outcome.receipt, place: first, onUndone: () => setLeftOver(null) });
        if (left) announce(`${text} ${left}`);
      } else notify({ intent: "warning", text: strings.noneWritten });
    }, app.failed.write);
  }, [alone, announce, app, host, language, notify, offerUndo, preview, setStage, strings]);

  const cancel = useCallback(() => setPreview(null), []);
  const goTo = useGoTo();

  return { pane, strings, scope, setScope, stage, preview, leftOver, look, apply, cancel, goTo, previewRef };
}
