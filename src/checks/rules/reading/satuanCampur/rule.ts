import { cellReport } from "../../../shared/build";
import type { Report } from "../../../engine/finding";
import { writeExpected } from "../../../shared/mend";
import { defineRule } from "../../../engine/rule";
import { SCALED_COLUMNS } from "../../../shared/scaleSlips";
import { shownFigure } from "../../../shared/words";
import { isUnitOf } from "../../../../catalogue/units";
import { messages } from "./messages";

/** A "nilai" of 79,80 stands as it is beside percentages; an index is printed as one of them (B1.1). */
const hasOwnUnit = (unit: string): boolean => isUnitOf(unit, "score");

/** 0,8452 between 100 and 96,8, or 15 between 0,4 and 0,25: right alone, wrong by a factor of a hundred beside its neighbours. */
export const rule = defineRule({
  id: "satuan-campur",
  stage: "reads",
  needs: ["isian-teks"],
  severity: "warning",
  title: { id: "Satuan bercampur dalam satu kolom", en: "Mixed units in one column" },
  why: {
    id: "Persentase 0–1 dan 0–100 dalam satu kolom membuat jumlah berbobot salah seratus kali lipat untuk satu komponen.",
    en: "Percentages as 0–1 and 0–100 in one column make one component count a hundredfold wrong in a weighted sum.",
  },
  example: { id: "0,8452 di antara 100 dan 96,8.", en: "0.8452 between 100 and 96.8." },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const { cells: column, slips, hundreds } of context.ask(SCALED_COLUMNS)) {
      for (const { cell, from, to, expected } of slips) {
        context.blame(cell, expected);
        reports.push(
          cellReport(context, cell, {
            message: messages.slip({
              figure: shownFigure(cell, cell.figure.value!),
              from,
              text: cell.figure.text === null ? null : messages.asText(),
              to,
              expected: shownFigure(cell, expected),
            }),
            expected,
            fix: writeExpected(context, cell, expected),
          }),
        );
      }
      const percentages = hundreds.filter(({ row, what }) => what === "bobot" || what === "capaian" || !hasOwnUnit(row.node?.unit ?? ""));
      const percent = column.find(({ row, figure }) => row.kind === "indikator" && figure.percent && figure.text === null);
      if (percent && percentages.length > 0 && percentages.every(({ formula }) => formula === null)) {
        reports.push(
          cellReport(context, percentages[0]!, {
            severity: "info",
            message: messages.mixed({ cell: percent.address }),
          }),
        );
      }
    }
    return reports;
  },
});
