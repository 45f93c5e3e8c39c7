import { cellFinding } from "../../../shared/build";
import type { Finding } from "../../../engine/finding";
import { writeExpected } from "../../../shared/mend";
import { defineRule } from "../../../engine/rule";
import { SCALED_COLUMNS } from "../../../shared/scaleSlips";
import { writeFigure } from "../../../shared/words";

/** 0,8452 between 100 and 96,8, or 15 between 0,4 and 0,25: right alone, wrong by a factor of a hundred beside its neighbours. */
export const rule = defineRule({
  id: "satuan-campur",
  stage: "reads",
  needs: ["isian-teks"],
  title: { id: "Satuan bercampur dalam satu kolom", en: "Mixed units in one column" },
  why: {
    id: "Persentase 0–1 dan 0–100 dalam satu kolom membuat jumlah berbobot salah seratus kali lipat untuk satu komponen.",
    en: "Percentages as 0–1 and 0–100 in one column make one component count a hundredfold wrong in a weighted sum.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const { cells: column, slips, hundreds } of context.ask(SCALED_COLUMNS)) {
      for (const { cell, from, to, expected } of slips) {
        const value = cell.figure.value!;
        const text = cell.figure.text === null ? { id: "", en: "" } : { id: " dan tersimpan sebagai teks", en: " and stored as text" };
        context.blame(cell, expected);
        findings.push(
          cellFinding(context, cell, {
            rule: "satuan-campur",
            severity: "warning",
            message: {
              id: `Angka ${writeFigure(cell, value)} berskala ${from}${text.id}, sedangkan kolom ini berskala ${to}. Maksudnya mungkin ${writeFigure(cell, expected)}.`,
              en: `The figure ${writeFigure(cell, value, "en")} is on a scale of ${from}${text.en}, but this column is on ${to}. Perhaps ${writeFigure(cell, expected, "en")} is meant.`,
            },
            expected,
            fix: writeExpected(context, cell, expected),
          }),
        );
      }
      const percent = column.find(({ row, figure }) => row.kind === "indikator" && figure.percent && figure.text === null);
      if (percent && hundreds.length > 0 && hundreds.every(({ formula }) => formula === null)) {
        findings.push(
          cellFinding(context, hundreds[0]!, {
            rule: "satuan-campur",
            severity: "info",
            message: {
              id: `Kolom ini mencampur sel berformat persen (misalnya ${percent.address}, tersimpan sebagai 0–1) dengan angka biasa 0–100. Pemeriksaan membacanya dengan benar, tetapi rumus yang menjumlahkan kolom ini tidak.`,
              en: `This column mixes percent cells (${percent.address} for one, stored as 0–1) with plain numbers of 0–100. The check reads them right, but a formula that sums this column does not.`,
            },
          }),
        );
      }
    }
    return findings;
  },
});
