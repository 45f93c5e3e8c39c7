import { useCallback, useEffect, useRef, useState } from "react";
import type { FormulaTask } from "../../portable/scan";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";
import type { Datum, Message } from "../../language/message";
import type { FormulaPlan } from "../../portable/scan";
import type { PaneFormulas } from "../core";
import type { SealedRewrite } from "../host";
import { failures } from "../failureMessages";
import { usePane } from "../pane";
import { nextPaint } from "../shared/nextPaint";
import { NAMED_CELLS } from "../shared/place";
import { useAlone } from "../shared/useAlone";
import { useGoTo } from "../shared/useGoTo";
import { done, nothing, rumus, willChange } from "./messages";

export type Scope = "selection" | "workbook";

/** What a button found: a plan to be looked at before anything is written. */
export interface Preview {
  readonly task: FormulaTask;
  readonly plan: FormulaPlan;
  /** The selected cells or the whole workbook, in words. */
  readonly place: Message;
  /** Sheets too large to be read whole. */
  readonly truncated: readonly string[];
  readonly formulas: PaneFormulas;
}

/** What is going on, and for which task. */
interface Stage {
  readonly task: FormulaTask;
  readonly kind: "reading" | "writing";
}

export type RumusState = ReturnType<typeof useRumus>;

function valueDatum(value: CellValue): Datum {
  if (value === null || value === "") return "–";
  if (typeof value === "number") return value;
  return typeof value === "object" ? value.error : String(value);
}

const named = (cells: readonly Datum[]): Datum => ({
  items: cells.length > NAMED_CELLS ? [...cells.slice(0, NAMED_CELLS), rumus.others({ count: cells.length - NAMED_CELLS })] : cells,
  join: "and",
});

/** What a change left undone, in sentences; null when all went through. */
function leftOverText({ moved, differing }: SealedRewrite): Message | null {
  const became = differing.map(({ change: { sheet, address }, before, after }) =>
    rumus.became({ cell: { sheet, address }, before: valueDatum(before), after: valueDatum(after) }),
  );
  const first = moved.length > 0 ? rumus.moved({ cells: named(moved.map(({ sheet, address }) => ({ sheet, address }))) }) : null;
  const second = became.length > 0 ? rumus.differing({ cells: named(became) }) : null;
  return first && second ? rumus.both({ first, second }) : (first ?? second);
}

/** State of the Rumus view: which cells, what would change, and the change itself. */
export function useRumus() {
  const pane = usePane();
  const { host, core, announce, notify, offerUndo } = pane;
  const [scope, setScope] = useState<Scope>("selection");
  const { alone, stage, setStage } = useAlone<Stage>();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [leftOver, setLeftOver] = useState<Message | null>(null);
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
        announce(rumus.reading());
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
        const place = whole ? rumus.wholeWorkbook() : rumus.selectedCells();
        // A selection says so of its whole sheet.
        const truncated = whole ? sheets.filter((sheet) => sheet.truncated).map(({ name }) => name) : [];
        setPreview({ task, plan, place, truncated, formulas });
        announce(
          plan.changes.length > 0
            ? willChange[task]({ count: plan.changes.length })
            : plan.refusals.length > 0
              ? rumus.refused({ count: plan.refusals.length })
              : nothing[task]({ place }),
        );
      }, failures.read()),
    [alone, announce, core, host, notify, scope, setStage],
  );

  const apply = useCallback(() => {
    if (!preview) return;
    const { task, plan } = preview;
    void alone(async () => {
      setStage({ task, kind: "writing" });
      announce(rumus.writing());
      const outcome = await host.rewriteFormulas(plan.changes, { sameValues: task !== "repair" });
      setPreview(null);
      const left = leftOverText(outcome);
      setLeftOver(left);
      const [first] = outcome.written;
      if (outcome.receipt && first) {
        const text = done[task]({ count: outcome.written.length });
        offerUndo({ text, receipt: outcome.receipt, place: first, onUndone: () => setLeftOver(null) });
        if (left) announce(rumus.both({ first: text, second: left }));
      } else notify({ intent: "warning", text: rumus.noneWritten() });
    }, failures.write());
  }, [alone, announce, host, notify, offerUndo, preview, setStage]);

  const cancel = useCallback(() => setPreview(null), []);
  const goTo = useGoTo();

  return { pane, scope, setScope, stage, preview, leftOver, look, apply, cancel, goTo, previewRef };
}
