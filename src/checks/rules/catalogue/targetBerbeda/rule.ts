import { explain } from "../../../../explain/explain";
import type { Candidate, Known } from "../../../../explain/riddle";
import { accounted } from "../../../shared/account";
import { cellReport, cite, printedFact } from "../../../shared/build";
import { isCopied } from "../../../formulas/copies";
import type { FigureCell } from "../../../../reading/indicators/facts";
import type { Report } from "../../../engine/finding";
import { writeExpected } from "../../../shared/mend";
import { defineRule } from "../../../engine/rule";
import { foundAndExpected } from "../../../shared/words";
import { messages } from "./messages";

const SAME = 1e-6;

/** "2 Kerja Sama" for an indicator in per cent: how many are wanted, not the target itself (lkj-pwni-2024 line 1101). */
function isCount({ figure: { text }, row }: FigureCell): boolean {
  if (text?.kind !== "number" || text.percent || text.scale !== null) return false;
  return (
    /^[a-z]/i.test(text.rest) &&
    !/^(?:persen|percent|poin|points?)\b/i.test(text.rest) &&
    /^(?:persen|indeks|nilai|%)/i.test(row.node!.unit)
  );
}

/** Targets are agreed once a year; the LKj itself prints 98 for 98,5 (line 365) and last year's 97 for 97,5 (line 1055). */
export const rule = defineRule({
  id: "target-berbeda",
  stage: "constants",
  severity: "error",
  title: { id: "Target berbeda dari katalog", en: "Target differs from the catalogue" },
  why: {
    id: "Target yang keliru mengubah capaian, sering kali dari bawah 100% menjadi di atasnya.",
    en: "A wrong target changes the capaian, often from below 100% to above it.",
  },
  example: { id: "Target 98 di samping indikator yang targetnya 98,5.", en: "A target of 98 beside an indicator whose target is 98.5." },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const cell of context.cells) {
      const { node } = cell.row;
      const found = cell.figure.value;
      if (cell.what !== "target" || node === null || found === null || cell.table.within !== null || isCount(cell)) continue;
      const year = context.yearOf(cell.table);
      const printed = context.printed(node, "target", year);
      const expected = printed[0];
      if (!expected || Math.abs(expected.value! - found) < SAME) continue;
      const value = expected.value!;
      // Right but for its unit, which satuan-campur has told.
      if (context.blamed(cell)?.expected === value) continue;
      const last = String(Number(year) - 1);
      const known: Known = {
        what: "target",
        year,
        years: [{ year: last, printed: context.printed(node, "target", last).map(printedFact) }],
        elsewhere: printed.map(printedFact),
      };
      const fits = ({ value: candidate }: Candidate): boolean => Math.abs(candidate - found) < SAME;
      const elsewhere = explain(known, { fits, only: ["elsewhere"] });
      context.blame(cell, value);
      if (isCopied(context, cell)) continue;
      reports.push(
        accounted(
          context,
          cell,
          value,
          cellReport(context, cell, {
            severity: elsewhere ? "warning" : "error",
            message: messages.wrong({
              code: node.code,
              year,
              ...foundAndExpected(cell, value),
              source: cite(expected),
              before: explain(known, { fits, only: ["another-year"] })?.sentence ?? null,
              elsewhere: elsewhere?.sentence ?? null,
            }),
            expected: value,
            source: expected,
            fix: writeExpected(context, cell, value),
          }),
        ),
      );
    }
    return reports;
  },
});
