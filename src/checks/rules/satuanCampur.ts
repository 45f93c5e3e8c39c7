import { multiplyExact, sumExact, sumTolerance } from "../../numbers";
import { canBeRatio } from "../../workbook/figure";
import { FIGURE_ROLES, type FigureCell } from "../../workbook/facts";
import { cellFinding } from "../build";
import type { Finding } from "../finding";
import { writeExpected } from "../mend";
import type { CheckContext, Rule } from "../rule";
import { asShown, periodKey, writeFigure } from "../words";

/** Realisasi above 150 % stored as a ratio, or percentages below 1,5 typed as such, are rarer than a slip. */
const HIGHEST_RATIO = 1.5;
/** No ratio is larger: realisasi above 200 % do not occur. */
const LOWEST_HUNDRED = 2;

interface Plain {
  readonly cell: FigureCell;
  /** As typed. */
  readonly number: number;
}

/** The numbers of a column without a percent sign that could be on either scale. */
function plainNumbers(column: readonly FigureCell[]): Plain[] {
  return column.flatMap((cell) => {
    const { figure, row, role } = cell;
    if (figure.value === null || figure.value === 0 || figure.percent || row.kind !== "indikator" || row.node === null || !canBeRatio(role, row.node)) return [];
    if (figure.text?.kind === "number" && figure.text.scale !== null) return [];
    return [{ cell, number: asShown(cell, figure.value) }];
  });
}

interface Slip {
  readonly cell: FigureCell;
  readonly from: "0–1" | "0–100";
  readonly to: "0–1" | "0–100";
  /** What it means, in the printed unit. */
  readonly expected: number;
}

/** Numbers on another scale than their column, which is that of most of its cells (see columnScale). */
function slipsIn(context: CheckContext, plain: readonly Plain[]): Slip[] {
  const hundreds = plain.filter(({ number }) => Math.abs(number) > LOWEST_HUNDRED);
  if (hundreds.length === 0) return [];
  if (plain[0]!.cell.figure.shown.factor === 100) return hundreds.map(({ cell, number }) => ({ cell, from: "0–100", to: "0–1", expected: number }));
  if (isWhole(plain)) return [];
  return plain
    .filter(({ cell, number }) => Math.abs(number) <= HIGHEST_RATIO && !isPrintedSo(context, cell, number))
    .map(({ cell, number }) => ({ cell, from: "0–1", to: "0–100", expected: multiplyExact(number, 100) }));
}

/** Weights that make 100 as they stand: 0,5 beside 99,5 is half a per cent. */
function isWhole(plain: readonly Plain[]): boolean {
  if (plain[0]!.cell.role !== "bobot") return false;
  return Math.abs(sumExact(plain.map(({ number }) => number)) - 100) <= sumTolerance(plain.map(({ cell }) => cell.figure.places));
}

/** 0,8452 between 100 and 96,8, or 15 between 0,4 and 0,25: right alone, wrong by a factor of a hundred beside its neighbours. */
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
        const plain = plainNumbers(column);
        for (const { cell, from, to, expected } of slipsIn(context, plain)) {
          const value = cell.figure.value!;
          context.blame(cell, expected);
          findings.push(
            cellFinding(context, cell, {
              rule: "satuan-campur",
              severity: "warning",
              message: {
                id: `Angka ${writeFigure(cell, value)} berskala ${from}, sedangkan kolom ini berskala ${to}. Maksudnya mungkin ${writeFigure(cell, expected)}.`,
                en: `The figure ${writeFigure(cell, value, "en")} is on a scale of ${from}, but this column is on ${to}. Perhaps ${writeFigure(cell, expected, "en")} is meant.`,
              },
              expected,
              fix: writeExpected(context, cell, expected),
            }),
          );
        }
        const hundreds = plain.filter(({ cell, number }) => cell.figure.text === null && Math.abs(number) > LOWEST_HUNDRED);
        const percent = column.find(({ row, figure }) => row.kind === "indikator" && figure.percent && figure.text === null);
        if (percent && hundreds.length > 0 && hundreds.every(({ cell }) => cell.formula === null)) {
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
  if (node === null || cell.role === "bobotKaliRealisasi" || cell.role === "masukan") return false;
  const year = context.yearOf(cell.table);
  const printed = cell.role === "bobot" ? context.weights(node, year, null) : context.printed(node, cell.role, periodKey(year, cell.table.within));
  return printed.some(({ fact }) => fact.value === value);
}
