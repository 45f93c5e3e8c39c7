import { cellReport } from "../../../shared/build";
import type { Report } from "../../../engine/finding";
import { errorTree, severityOver, spreadWords } from "../../../formulas/errorTree";
import { makeNumber } from "../../../shared/mend";
import { stageTreeOf } from "../../../shared/stageLists";
import { isNumberText } from "../../../shared/textCells";
import { defineRule } from "../../../engine/rule";
import { scaleSlipOf } from "../../../shared/scaleSlips";
import { shownFigure } from "../../../shared/words";
import { messages } from "./messages";

/**
 * A number stored as text looks right and counts as nothing in SUM and SUMPRODUCT. Composites the documents use on purpose
 * ("79,95 (BB)", "4 (skala 4)", "2 Kerja Sama") are left alone: a mend would lose what stands beside the number.
 */
export const rule = defineRule({
  id: "angka-teks",
  stage: "reads",
  severity: "warning",
  title: { id: "Angka tersimpan sebagai teks", en: "Number stored as text" },
  why: {
    id: "Excel melewati angka yang tersimpan sebagai teks saat menjumlahkan, sehingga indeks menjadi terlalu kecil.",
    en: "Excel skips numbers stored as text when it sums, so the index comes out too low.",
  },
  example: { id: '"84,52%" sebagai teks: SUM melewatinya.', en: '"84.52%" as a text: SUM passes it over.' },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const cell of context.cells) {
      const { text, value } = cell.figure;
      if (!isNumberText(cell) || text?.kind !== "number" || value === null) continue;
      // On another scale than its column: the number it means is another, which satuan-campur tells and mends.
      if (scaleSlipOf(context, cell)) continue;
      // A digit in place of a stage letter is no figure; tahap-dokumen tells it.
      if (stageTreeOf(context, cell) !== null) continue;
      const shown = shownFigure(cell, value);
      const followers = errorTree(context).followers(cell).length;
      const spread = spreadWords(followers);
      reports.push(
        cellReport(context, cell, {
          severity: severityOver(followers),
          message: (text.locale === "other" ? messages.otherSign : messages.text)({ shown, spread }),
          expected: shown,
          fix: makeNumber(context, cell),
        }),
      );
    }
    return reports;
  },
});
