import { cellFinding } from "../../../shared/build";
import type { Finding } from "../../../engine/finding";
import { errorTree, spreadWords } from "../../../formulas/errorTree";
import { makeNumber } from "../../../shared/mend";
import { stageTreeOf } from "../../../shared/stageLists";
import { isNumberText } from "../../../shared/textCells";
import { defineRule } from "../../../engine/rule";
import { scaleSlipOf } from "../../../shared/scaleSlips";
import { writeFigure } from "../../../shared/words";

/**
 * A number stored as text looks right and counts as nothing in SUM and SUMPRODUCT. Composites the documents use on purpose
 * ("79,95 (BB)", "4 (skala 4)", "2 Kerja Sama") are left alone: a mend would lose what stands beside the number.
 */
export const rule = defineRule({
  id: "angka-teks",
  stage: "reads",
  title: { id: "Angka tersimpan sebagai teks", en: "Number stored as text" },
  why: {
    id: "Excel melewati angka yang tersimpan sebagai teks saat menjumlahkan, sehingga indeks menjadi terlalu kecil.",
    en: "Excel skips numbers stored as text when it sums, so the index comes out too low.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const cell of context.cells) {
      const { text, value } = cell.figure;
      if (!isNumberText(cell) || text?.kind !== "number" || value === null) continue;
      // On another scale than its column: the number it means is another, which satuan-campur tells and mends.
      if (scaleSlipOf(context, cell)) continue;
      // A digit in place of a stage letter is no figure; tahap-dokumen tells it.
      if (stageTreeOf(context, cell) !== null) continue;
      const shown = writeFigure(cell, value);
      const other = text.locale === "other";
      const spread = spreadWords(errorTree(context).followers(cell).length);
      findings.push(
        cellFinding(context, cell, {
          rule: "angka-teks",
          severity: "warning",
          message: {
            id: `Sel ini berisi teks, bukan angka${other ? ", dan memakai tanda desimal yang lain" : ""}. Maksudnya ${shown}.${spread.id}`,
            en: `This cell holds a text, not a number${other ? ", and uses the other decimal sign" : ""}. It means ${writeFigure(cell, value, "en")}.${spread.en}`,
          },
          expected: shown,
          fix: makeNumber(context, cell),
        }),
      );
    }
    return findings;
  },
});
