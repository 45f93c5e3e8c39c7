import type { FigureCell } from "../../../../reading/indicators/facts";
import { cellReport } from "../../../shared/build";
import { spreadWords, wantsFigure } from "../../../formulas/errorTree";
import type { Report, Severity } from "../../../engine/finding";
import { addressOf, cellNames } from "../../../shared/groups";
import { type CheckContext, defineRule } from "../../../engine/rule";
import { stageTreeOf } from "../../../shared/stageLists";
import { isOtherText } from "../../../shared/textCells";
import { calculatedWords, usesOf } from "../../../formulas/uses";
import { subject } from "../../../shared/words";
import { messages } from "./messages";

/** Targets that are no single figure but mean something: "80 - 90%", "≥ 85". */
const RANGE = /^\s*[<>≤≥]|\d\s*(?:%\s*)?[-–—]\s*\d/;

/** Null where a text does no harm there: a stage letter, a remark in a row nobody calculates with. */
function severityOf(context: CheckContext, cell: FigureCell): Severity | null {
  const uses = usesOf(context);
  if (uses.errors(cell) > 0) return "error";
  if (!wantsFigure(cell) || cell.figure.kind === "number") return null;
  if (cell.what === "masukan" && stageTreeOf(context, cell) !== null) return null;
  // Results are written by whoever calculates; a weight is missing only where the index has one.
  if (cell.what === "capaian" || cell.what === "bobotKaliRealisasi") return null;
  if (cell.what === "bobot" && context.weights(cell.row.node!, context.yearOf(cell.table), null).length === 0) return null;
  if (uses.numbers(cell).length > 0) return "warning";
  if (cell.figure.kind === "missing" || RANGE.test(textOf(context, cell))) return "info";
  return "warning";
}

/** A sentence over several merged cells is a remark in their place: "*IKU B1.1.2 merupakan IKU baru di tahun 2023". */
function isRemark(context: CheckContext, { sheet, rowIndex, column }: FigureCell): boolean {
  const grid = context.grids.get(sheet)!;
  return (grid.merge(rowIndex, column)?.columns ?? 1) > 1 && /[a-z]{2}\s+\S+\s+[a-z]/i.test(grid.text(rowIndex, column));
}

function textOf(context: CheckContext, cell: FigureCell): string {
  const value = context.grids.get(cell.sheet)!.value(cell.rowIndex, cell.column);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value).trim();
}

/** "-", "belum ada data" or "79,95 (BB)" where a figure is wanted: arithmetic fails over it, and SUM passes it over without a word. */
export const rule = defineRule({
  id: "isian-teks",
  stage: "reads",
  severity: "warning",
  title: { id: "Teks di tempat angka", en: "Text where a figure is wanted" },
  why: {
    id: "Rumus gagal di atas teks, dan SUM melewatinya tanpa memberi tahu, sehingga indeks menjadi galat atau terlalu kecil.",
    en: "Formulas fail over a text, and SUM passes it over without a word, so the index shows an error or comes out too low.",
  },
  example: { id: '"belum ada data" di kolom Realisasi.', en: '"no data yet" in the column Realisasi.' },
  /** More of the same text in one column are one finding. */
  options: { alike: 3 },
  messages,
  check(context, { alike }) {
    const uses = usesOf(context);
    const groups = new Map<string, { cells: FigureCell[]; severity: Severity }>();
    for (const cell of context.cells) {
      // A formula that passes a text on says nothing new.
      if (!isOtherText(cell) || isRemark(context, cell) || (cell.formula !== null && uses.causes(cell).length > 0)) continue;
      const severity = severityOf(context, cell);
      if (severity === null) continue;
      context.blame(cell, null);
      const key = [cell.sheet, cell.column, cell.what, severity, textOf(context, cell)].join("\u0000");
      const group = groups.get(key) ?? { cells: [], severity };
      group.cells.push(cell);
      groups.set(key, group);
    }
    const reports: Report[] = [];
    for (const { cells, severity } of groups.values()) {
      for (const some of cells.length > alike ? [cells] : cells.map((cell) => [cell])) {
        const first = some[0]!;
        const spread = spreadWords(some.reduce((sum, cell) => sum + uses.errors(cell), 0));
        const numbers = calculatedWords(uses, [...new Set(some.flatMap((cell) => uses.numbers(cell)))]);
        reports.push({
          ...cellReport(context, first, {
            severity,
            message: messages.text({
              what: subject(first),
              text: textOf(context, first),
              more: some.length > 1 ? messages.more({ count: some.length, cells: cellNames(some) }) : null,
              spread,
              numbers,
              advice: severity === "info" ? null : messages.advice(),
            }),
          }),
          address: addressOf(some),
        });
      }
    }
    return reports;
  },
});
