import { formatNumber, multiplyExact } from "../../numbers";
import { canBeRatio, isPercentFormat } from "../../workbook/figure";
import { FIGURE_ROLES, type FigureCell } from "../../workbook/facts";
import { cellFinding, replaceCell } from "../build";
import type { Finding } from "../finding";
import type { CheckContext, Rule } from "../rule";
import { periodKey, writeFigure } from "../words";

/** Realisasi above 150 % stored as a ratio, or percentages below 1,5 typed as such, are rarer than a slip. */
const HIGHEST_RATIO = 1.5;

function plainNumber(context: CheckContext, cell: FigureCell): number | null {
  const grid = context.grids.get(cell.sheet)!;
  const raw = grid.value(cell.rowIndex, cell.column);
  const counts = typeof raw === "number" && raw !== 0 && cell.row.kind === "indikator" && cell.row.node !== null && canBeRatio(cell.role, cell.row.node);
  return counts && !isPercentFormat(grid.format(cell.rowIndex, cell.column)) ? raw : null;
}

/** 0,8452 between 100 and 96,8: right as a ratio, wrong by a factor of a hundred beside its neighbours. */
export const satuanCampur: Rule = {
  id: "satuan-campur",
  title: { id: "Satuan bercampur dalam satu kolom", en: "Mixed units in one column" },
  why: {
    id: "Persentase 0–1 dan 0–100 dalam satu kolom membuat jumlah berbobot salah seratus kali lipat untuk satu komponen.",
    en: "Percentages as 0–1 and 0–100 in one column make one component count a hundredfold wrong in a weighted sum.",
  },
  check(context) {
    const findings: Finding[] = [];
    const seen = new Set<FigureCell>();
    for (const table of context.tables) {
      const cells = context.cellsOf(table);
      for (const role of FIGURE_ROLES) {
        const column = cells.filter((cell) => cell.role === role && !seen.has(cell));
        column.forEach((cell) => seen.add(cell));
        const plain = column.map((cell) => ({ cell, value: plainNumber(context, cell) })).filter((each): each is { cell: FigureCell; value: number } => each.value !== null);
        const hundreds = plain.filter(({ value }) => Math.abs(value) > 2);
        if (hundreds.length === 0) continue;
        for (const { cell, value } of plain) {
          if (Math.abs(value) > HIGHEST_RATIO || isPrintedSo(context, cell, value)) continue;
          const expected = multiplyExact(value, 100);
          const [shown, shownEn] = [formatNumber(expected, { maxPlaces: 8 }), formatNumber(expected, { maxPlaces: 8 }, "en")];
          context.blame(cell, expected);
          findings.push(
            cellFinding(context, cell, {
              rule: "satuan-campur",
              severity: "warning",
              message: {
                id: `Angka ${writeFigure(cell, value)} berskala 0–1, sedangkan kolom ini berskala 0–100. Maksudnya mungkin ${shown}.`,
                en: `The figure ${writeFigure(cell, value, "en")} is on a scale of 0–1, but this column is on 0–100. Perhaps ${shownEn} is meant.`,
              },
              expected: { id: shown, en: shownEn },
              fix: cell.formula === null ? replaceCell(cell.sheet, cell.address, { kind: "number", value: expected }, { id: `Ganti dengan ${shown}`, en: `Replace with ${shownEn}` }) : null,
            }),
          );
        }
        const percent = column.find(({ row, figure }) => row.kind === "indikator" && figure.percent && figure.text === null);
        if (percent && hundreds.every(({ cell }) => cell.formula === null)) {
          findings.push(
            cellFinding(context, hundreds[0]!.cell, {
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
    }
    return findings;
  },
};

/** A weight of 0,5 or a realisasi of 1,2 that the source prints just so. */
function isPrintedSo(context: CheckContext, cell: FigureCell, value: number): boolean {
  const { node } = cell.row;
  if (node === null || cell.role === "bobot" || cell.role === "bobotKaliRealisasi" || cell.role === "masukan") return false;
  return context.printed(node, cell.role, periodKey(context.yearOf(cell.table), cell.table.quarter)).some(({ fact }) => fact.value === value);
}
