import { evaluate } from "../../../../measures/evaluate";
import { operands } from "../../../../measures/operands";
import { multiplyExact, roundHalfUp, truncateTo } from "../../../../numbers";
import type { FigureCell } from "../../../../reading/indicators/facts";
import { fitOf } from "../../../equations/fit";
import { DIAGNOSIS } from "../../../equations/diagnose";
import type { Report } from "../../../engine/finding";
import { type CheckContext, cellKey, defineRule } from "../../../engine/rule";
import { cellReport, cite } from "../../../shared/build";
import { periodKey, periodWords, share, shownFigure, subject } from "../../../shared/words";
import { messages } from "./messages";

type Measured = FigureCell & { readonly what: "realisasi" | "capaian" };

const SAME = 0.005;
/** What the rounding of printed operands can move a result. */
const SLACK = 0.02;

/** One figure printed with fewer decimals, or cut: 114,4 for 114,38, 100,10 for 100,1075. */
function isRounding(found: number, places: number, value: number): boolean {
  if (Math.abs(found - value) <= 0.0101) return true;
  // 4 for 3,95 is a class of quality, and no rounding that a report does.
  return places > 0 && [roundHalfUp, truncateTo].some((way) => Math.abs(way(value, places) - found) < 1e-9);
}

/** What a formula gives from the figures its document takes as right; null where it prints too few of them. */
function recomputed(context: CheckContext, { row, what }: Measured, period: string): number | null {
  const node = row.node!;
  const tree = context.catalogue.formula(node.code, period, context.sourceOf(node))?.tree;
  // A sum over others; an input is printed beside its own result and is told there. Perspectives are sums of capaian, indices of realisasi.
  const needs = tree ? operands(tree).filter((need) => need.kind === "reference") : [];
  if (!tree || needs.length === 0 || needs.some((need) => need.what !== what)) return null;
  const printed = (code: string, of: "realisasi" | "capaian"): number | null => {
    const other = context.catalogue.node(code);
    return (other && context.printed(other, of, period).find(({ canonical }) => canonical)?.value) ?? null;
  };
  const result = evaluate(tree, {
    input: () => null,
    reference: printed,
    weight: (code) => {
      const other = context.catalogue.node(code);
      const weight = other ? context.weights(other, period, node.code)[0]?.value : undefined;
      return weight == null ? null : share(weight);
    },
  });
  if (!result.ok) return null;
  return tree.kind === "scaleMean" && node.scale !== undefined ? multiplyExact(result.value, node.scale, 0.01) : result.value;
}

function contradictionAt(context: CheckContext, cell: Measured): Report | null {
  const node = cell.row.node!;
  const found = cell.figure.value!;
  const year = context.yearOf(cell.table);
  const printed = context.printed(node, cell.what, periodKey(year, cell.table.within));
  const own = printed.find(({ value }) => Math.abs(value! - found) <= SAME);
  if (!own) return null;
  const said = { what: subject(cell), period: periodWords(year, cell.table.within), found: shownFigure(cell, found), source: cite(own) };
  const canonical = printed.find((each) => each.canonical);
  const { places } = cell.figure;
  if (!own.canonical && canonical) {
    if (isRounding(found, places, canonical.value!) || isRounding(canonical.value!, places, found)) return null;
    context.blame(cell, canonical.value, true);
    return cellReport(context, cell, {
      message: messages.other({ ...said, expected: shownFigure(cell, canonical.value!), canonical: cite(canonical) }),
      expected: canonical.value!,
      source: canonical,
    });
  }
  // An index is told in the table of its components; a perspective has none.
  const exact = cell.what === "capaian" && cell.table.within === null ? recomputed(context, cell, year) : null;
  if (exact === null || fitOf(found, Math.min(places, 8), exact, SLACK) !== null) return null;
  context.blame(cell, exact, true);
  return cellReport(context, cell, {
    severity: exact < 100 === found < 100 ? "info" : "warning",
    message: messages.formula({ ...said, expected: shownFigure(cell, exact) }),
    expected: exact,
    source: own,
  });
}

/** A comparison with the national target has a capaian of its own. */
const NATIONAL = /\b(?:rkp|rpjmn|nasional|national)\b/i;

/**
 * A figure taken over from a report that prints another one too, or none that follows from its own figures. It is no mistake of the
 * person who copied it, and whoever signs answers for it all the same.
 */
export const rule = defineRule({
  id: "sumber-bertentangan",
  stage: "acrossTables",
  needs: ["dua-tempat"],
  severity: "warning",
  title: { id: "Sumbernya sendiri bertentangan", en: "The source contradicts itself" },
  why: {
    id: "Laporan mencetak satu angka dengan dua nilai; siapa yang menyalin salah satunya harus tahu yang mana yang terhitung.",
    en: "The report prints one figure with two values; whoever copies one of them must know which of them recalculates.",
  },
  example: {
    id: "Realisasi B1.1 tahun 2024: 106 di satu tabel, 100% di tabel lain.",
    en: "The actual of B1.1 in 2024: 106 in one table, 100% in another.",
  },
  messages,
  check(context) {
    const told = new Set(context.ask(DIAGNOSIS).map((each) => cellKey(each.kind === "operand" ? each.cell : each.equation.result)));
    return context.cells.flatMap((cell): Report[] => {
      const { what, row, figure, table } = cell;
      if ((what !== "realisasi" && what !== "capaian") || row.node === null || row.kind === "jumlah" || figure.value === null) return [];
      if (told.has(cellKey(cell)) || context.blamed(cell) || NATIONAL.test(table.caption)) return [];
      const report = contradictionAt(context, cell as Measured);
      return report ? [report] : [];
    });
  },
});
