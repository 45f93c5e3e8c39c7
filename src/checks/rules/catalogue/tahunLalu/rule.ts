import { cellFinding, cite } from "../../../shared/build";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { periodKey, periodWords, writeFigure } from "../../../shared/words";

const SAME = 0.005;

/** Next year's workbook begins as a copy of last year's; a cell that was forgotten still looks filled in. */
export const rule = defineRule({
  id: "tahun-lalu",
  stage: "constants",
  title: { id: "Angka tahun lalu", en: "Last year's figure" },
  why: {
    id: "Berkas tahun ini sering disalin dari tahun lalu, lalu satu sel terlupa diganti.",
    en: "This year's file is often a copy of last year's, and one cell is forgotten.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const cell of context.cells) {
      const { node } = cell.row;
      const found = cell.figure.value;
      if (cell.role !== "realisasi" || node === null || found === null || cell.formula !== null) continue;
      const year = context.yearOf(cell.table);
      const { within } = cell.table;
      const before = String(Number(year) - 1);
      const last = context.printed(node, "realisasi", periodKey(before, within)).find(({ fact }) => Math.abs(fact.value! - found) < SAME);
      const now = context.printed(node, "realisasi", periodKey(year, within));
      if (!last || now.some(({ fact }) => Math.abs(fact.value! - found) < SAME)) continue;
      // Round figures such as 100 come back every year by themselves; without this year's figure they prove nothing.
      if (now.length === 0 && Number.isInteger(found)) continue;
      const expected = now[0]?.fact.value ?? null;
      context.blame(cell, expected);
      const words = periodWords(before, within);
      findings.push(
        cellFinding(context, cell, {
          rule: "tahun-lalu",
          severity: "warning",
          message: {
            id: `Realisasi ${node.code} ini sama dengan realisasi ${words.id} (${cite(last).id}). Mungkin belum diganti dengan angka ${year}${expected === null ? "" : `, yaitu ${writeFigure(cell, expected)} (${cite(now[0]!).id})`}.`,
            en: `This realisasi of ${node.code} equals that of ${words.en} (${cite(last).en}). Perhaps it was not replaced by the figure of ${year}${expected === null ? "" : `, ${writeFigure(cell, expected, "en")} (${cite(now[0]!).en})`}.`,
          },
          expected,
          source: now[0] ?? last,
        }),
      );
    }
    return findings;
  },
});
