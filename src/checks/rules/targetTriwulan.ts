import { divideExact, multiplyExact, roundHalfUp } from "../../numbers";
import type { FigureCell } from "../../workbook/facts";
import { quarterOf } from "../../workbook/period";
import { cellFinding, cite } from "../build";
import type { Finding } from "../finding";
import type { CheckContext, Rule } from "../rule";
import { periodKey, periodWords, writeFigure } from "../words";

const SAME = 1e-6;

/** Another quarter of the same row holds the annual target: the table is of the flat kind. */
function isFlat(context: CheckContext, cell: FigureCell, annual: number): boolean {
  return context.cells.some(
    (other) => other !== cell && other.role === "target" && other.sheet === cell.sheet && other.rowIndex === cell.rowIndex && other.table.within !== "TW4" && other.figure.value === annual,
  );
}

/**
 * Two ways of quarterly targets are in use: the annual target in every quarter (information matrix, lkj-pwni-2024 line 2337) and
 * k/4 of it in quarter k (action plan). Anything else is asked about.
 */
export const targetTriwulan: Rule = {
  id: "target-triwulan",
  title: { id: "Target triwulan tidak cocok", en: "Quarterly target does not fit" },
  why: {
    id: "Target triwulan yang tidak mengikuti target tahunan membuat capaian triwulan tidak dapat dibandingkan.",
    en: "A quarterly target that does not follow the annual one makes quarterly capaian incomparable.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const cell of context.cells) {
      const quarter = quarterOf(cell.table.within);
      const { node } = cell.row;
      const found = cell.figure.value;
      if (cell.role !== "target" || node === null || found === null || quarter === null) continue;
      const year = context.yearOf(cell.table);
      const own = context.printed(node, "target", periodKey(year, cell.table.within));
      const annual = context.printed(node, "target", year)[0];
      if (!annual) continue;
      const flat = annual.fact.value!;
      const part = divideExact(multiplyExact(flat, quarter), 4);
      const accepted = [...own.map(({ fact }) => fact.value!), flat, part, roundHalfUp(part, Math.min(cell.figure.places, 8))];
      if (accepted.some((value) => Math.abs(value - found) < SAME)) continue;
      const expected = isFlat(context, cell, flat) ? flat : (own[0]?.fact.value ?? flat);
      const words = periodWords(year, cell.table.within);
      context.blame(cell, expected);
      findings.push(
        cellFinding(context, cell, {
          rule: "target-triwulan",
          severity: "warning",
          message: {
            id: `Target ${node.code} ${words.id} adalah ${writeFigure(cell, found)}; yang lazim ${writeFigure(cell, flat)} (target tahunan, ${cite(annual).id}) atau ${writeFigure(cell, part)} (${quarter}/4-nya).`,
            en: `The target of ${node.code} ${words.en} is ${writeFigure(cell, found, "en")}; usual are ${writeFigure(cell, flat, "en")} (the annual target, ${cite(annual).en}) or ${writeFigure(cell, part, "en")} (${quarter}/4 of it).`,
          },
          expected,
          source: own[0] ?? annual,
        }),
      );
    }
    return findings;
  },
};
