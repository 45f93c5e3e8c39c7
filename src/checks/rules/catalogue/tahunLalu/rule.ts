import { explain } from "../../../../explain/explain";
import type { Known } from "../../../../explain/riddle";
import { accounted } from "../../../shared/account";
import { cellReport, cite, printedFact } from "../../../shared/build";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { periodKey, periodWords, shownFigure } from "../../../shared/words";
import { messages } from "./messages";

const SAME = 0.005;

/** Next year's workbook begins as a copy of last year's; a cell that was forgotten still looks filled in. */
export const rule = defineRule({
  id: "tahun-lalu",
  stage: "constants",
  severity: "warning",
  title: { id: "Angka tahun lalu", en: "Last year's figure" },
  why: {
    id: "Berkas tahun ini sering disalin dari tahun lalu, lalu satu sel terlupa diganti.",
    en: "This year's file is often a copy of last year's, and one cell is forgotten.",
  },
  example: { id: "Realisasi 2024 sama persis dengan realisasi 2023.", en: "An actual of 2024 that is exactly that of 2023." },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const cell of context.cells) {
      const { node } = cell.row;
      const found = cell.figure.value;
      if (cell.what !== "realisasi" || node === null || found === null || cell.formula !== null) continue;
      const year = context.yearOf(cell.table);
      const { within } = cell.table;
      const before = String(Number(year) - 1);
      const printed = context.printed(node, "realisasi", periodKey(before, within));
      const known: Known = { what: "realisasi", year, years: [{ year: before, printed: printed.map(printedFact) }] };
      const last = explain(known, { fits: ({ value }) => Math.abs(value - found) < SAME, only: ["another-year"] })?.printed;
      const now = context.printed(node, "realisasi", periodKey(year, within));
      if (!last || now.some((printing) => Math.abs(printing.value! - found) < SAME)) continue;
      // Round figures such as 100 come back every year by themselves; without this year's figure they prove nothing.
      if (now.length === 0 && Number.isInteger(found)) continue;
      const expected = now[0]?.value ?? null;
      context.blame(cell, expected);
      const report = cellReport(context, cell, {
        message: messages.same({
          code: node.code,
          before: periodWords(before, within),
          source: last.source,
          year,
          now: expected === null ? null : messages.now({ figure: shownFigure(cell, expected), source: cite(now[0]!) }),
        }),
        expected,
        source: now[0] ?? printed.find((printing) => printing.value === last.value),
      });
      reports.push(expected === null ? report : accounted(context, cell, expected, report));
    }
    return reports;
  },
});
