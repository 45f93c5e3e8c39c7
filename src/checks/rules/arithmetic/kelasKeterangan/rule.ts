import { roundHalfUp } from "../../../../numbers";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { rowName } from "../../../shared/rowName";
import { legendsOn, legendsByTitle, type Legend } from "./legend";
import { messages } from "./messages";

/** So many rows must have the class a printed legend gives, and so many times those that have another. */
const [FEWEST_RIGHT, OUTNUMBERED] = [3, 3];
/** A regulation stands by itself; two rows show that the column is of its classes. */
const [FEWEST_BY_REGULATION, OUTNUMBERED_BY_REGULATION] = [2, 2];
/** Titles of a sheet stand in its first rows. */
const TITLES = 4;

interface Judged {
  readonly row: TypedRow;
  readonly word: string;
  readonly value: number;
  readonly expected: string;
  readonly isRight: boolean;
}

/** The rows of a table with the class that stands there and the one that its figure has; null where other words stand among them. */
function judged({ rows }: TypedTable, words: number, figures: number, legend: Legend): Judged[] | null {
  const valued = rows.flatMap((row) => {
    const word = String(row.cells[words]!.raw ?? "").trim();
    const { kind, value } = row.cells[figures]!;
    return word === "" || kind !== "number" || value === null ? [] : [{ row, word, value }];
  });
  if (!valued.every(({ word }) => legend.words.has(word.toLowerCase()))) return null;
  // Shares of one are per cent of a legend in per cent.
  const factor = valued.every(({ value }) => Math.abs(value) <= 2) ? 100 : 1;
  return valued.flatMap(({ row, word, value: own }): Judged[] => {
    const value = own * factor;
    const classes = [value, roundHalfUp(value, 2), roundHalfUp(value, 0)].map((each) => legend.classOf(each));
    const expected = classes[0] ?? classes[1];
    if (expected == null) return [];
    return [{ row, word, value, expected, isRight: classes.some((each) => each?.toLowerCase() === word.toLowerCase()) }];
  });
}

interface Found {
  readonly words: number;
  readonly figures: number;
  readonly legend: Legend;
  readonly right: number;
  readonly wrong: readonly Judged[];
}

function foundIn(table: TypedTable, words: number, legend: Legend): Found | null {
  const head = (at: number): string => table.columns[at]!.path.at(-1)?.trim() ?? "";
  if (legend.label && !legend.label.test(head(words))) return null;
  const tried = table.columns.flatMap(({ holds, column }, figures): Found[] => {
    if (holds !== "figure" || (legend.value && !legend.value.test(head(figures)))) return [];
    const rows = column === table.columns[words]!.column ? null : judged(table, words, figures, legend);
    if (!rows) return [];
    const wrong = rows.filter(({ isRight }) => !isRight);
    return [{ words, figures, legend, right: rows.length - wrong.length, wrong }];
  });
  const [best, next] = tried.sort((one, other) => other.right - other.wrong.length - (one.right - one.wrong.length));
  if (!best || best.wrong.length === 0) return null;
  // Two figures that fit the classes as well: nobody knows which one they are of, but both must contradict the same row.
  if (next && next.right === best.right && next.wrong.some(({ row }, at) => row !== best.wrong[at]?.row)) return null;
  const [fewest, times] = legend.cell ? [FEWEST_RIGHT, OUTNUMBERED] : [FEWEST_BY_REGULATION, OUTNUMBERED_BY_REGULATION];
  return best.right >= fewest && best.right >= best.wrong.length * times ? best : null;
}

function titlesOf(context: CheckContext, sheet: string): string {
  const grid = context.grids.get(sheet)!;
  const lines = [sheet];
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + TITLES); row++)
    for (let column = grid.firstColumn; column < Math.min(grid.endColumn, grid.firstColumn + 4); column++)
      lines.push(grid.text(row, column).slice(0, 200));
  return lines.join(" ");
}

function reportsOf(table: TypedTable, legends: readonly Legend[]): Report[] {
  const texts = table.columns.flatMap(({ holds, column }, at) =>
    (holds === "text" || holds === "label") && column !== table.labelColumn ? [at] : [],
  );
  return texts.flatMap((words): Report[] => {
    const found = legends.map((legend) => foundIn(table, words, legend)).find((each) => each !== null);
    if (!found) return [];
    const { legend, figures } = found;
    return found.wrong.map(({ row, word, value, expected }) => {
      const data = {
        column: table.columns[words]!.path.join(" "),
        label: rowName(row),
        found: word,
        value: table.columns[figures]!.path.join(" "),
        figure: { value, maxPlaces: 2 },
        expected,
      };
      return {
        sheet: table.sheet,
        address: cellAddress(row.row, table.columns[words]!.column),
        message: legend.cell
          ? messages.legend({ ...data, cell: { address: cellAddress(legend.cell.row, legend.cell.column) } })
          : messages.regulation({ ...data, regulation: legend.regulation }),
        found: word,
        expected,
      };
    });
  });
}

/** A class beside its figure that is not the one the sheet's own legend, or the regulation its title names, gives it. */
export const rule = defineRule({
  id: "kelas-keterangan",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Kategori tidak sesuai keterangannya", en: "Class does not match the legend" },
  why: {
    id: "Keterangan di bawah tabel menyebut batas setiap kategori; pembaca menilai capaian dari kategorinya, bukan dari angkanya.",
    en: "The legend below a table says where each class begins; a reader judges an achievement by its class, not its figure.",
  },
  example: {
    id: '"Cukup" di samping 95,5 padahal keterangannya "90 - 100 Baik".',
    en: '"Fair" beside 95.5 while the legend says "90 - 100 good".',
  },
  messages,
  check(context) {
    const told = context.ask(FORMULA_FAULTS);
    const printed = new Map<string, readonly Legend[]>();
    return context.reading.typed().tables.flatMap((table): Report[] => {
      const own = printed.get(table.sheet) ?? [
        ...legendsOn(context.grids.get(table.sheet)!),
        ...legendsByTitle(titlesOf(context, table.sheet)),
      ];
      printed.set(table.sheet, own);
      if (own.length === 0) return [];
      return reportsOf(table, own).filter((report) => {
        if (context.blamed(report) !== undefined || told.has(`${report.sheet}!${report.address}`)) return false;
        context.blame(report, null);
        return true;
      });
    });
  },
});
