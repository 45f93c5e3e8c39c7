import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { groupedBy } from "../../../shared/groupedBy";
import { messages } from "./messages";

/** A numbering shows in so many rows; a code that comes twice shows in two. */
const FEWEST = 4;
const FEWEST_CODES = 2;

interface Numbered {
  readonly row: TypedRow;
  readonly key: string;
}

/** The column in which most rows have their own number or code; null for none. */
function keyColumn({ columns, rows, labelColumn }: TypedTable, grid: Grid): number | null {
  const isKey = (column: number): boolean => rows.some(({ key, row }) => key !== "" && key === textOf(grid, row, column));
  const keys = columns.filter(({ holds, column }) => column !== labelColumn && (holds === "key" || (holds === "text" && isKey(column))));
  const filled = (column: number): number => rows.filter(({ row }) => textOf(grid, row, column) !== "").length;
  const best = [...keys].sort((a, b) => filled(b.column) - filled(a.column))[0];
  return best && filled(best.column) >= FEWEST ? best.column : null;
}

function textOf(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "number" ? String(value) : grid.text(row, column).replace(/\.$/, "");
}

/** Rows that follow each other under one parent: where each begins anew, numbers may too. */
function siblings(table: TypedTable, grid: Grid, column: number): Numbered[][] {
  const numbered = table.rows.flatMap((row): Numbered[] => {
    if (row.kind === "blank" || row.kind === "header" || row.kind === "numbering" || row.aggregate !== null) return [];
    const key = textOf(grid, row.row, column);
    return key === "" ? [] : [{ row, key }];
  });
  return [...groupedBy(numbered, ({ row }) => `${row.parent}|${row.groups.join("|")}`).values()];
}

const isNumber = ({ key }: Numbered): boolean => /^\d{1,3}$/.test(key);

/** One number in a row of numbers that rise by one, given twice; what is numbered in twos is meant so. */
function twice(rows: readonly Numbered[]): readonly [Numbered, Numbered] | null {
  if (rows.length < FEWEST || !rows.every(isNumber)) return null;
  const pairs = rows.slice(1).flatMap((each, at) => (each.key === rows[at]!.key ? [[rows[at]!, each] as const] : []));
  const steps = rows.slice(1).filter((each, at) => Number(each.key) === Number(rows[at]!.key) + 1).length;
  const wanted = rows.length - 1 - (pairs.length === 1 ? 2 : 1);
  return pairs.length === 1 && steps >= Math.max(wanted, 1) ? pairs[0]! : null;
}

/** A code and not a number: it has letters, or says by its points or length where it belongs. */
const isCode = ({ key }: Numbered): boolean => /^[a-z]{1,5}$/i.test(key) || /^(?=.{4})[a-z\d]+(?:[.-][a-z\d]+)*$/i.test(key);

/** The one code that two rows have where every other row has its own; letters and codes alike are unique among their siblings. */
function codeTwice(rows: readonly Numbered[], fewest: number): readonly [Numbered, Numbered] | null {
  if (rows.length < fewest || !rows.every(isCode)) return null;
  const twins = [...groupedBy(rows, ({ key }) => key.toLowerCase()).values()].filter((each) => each.length > 1);
  return twins.length === 1 && twins[0]!.length === 2 ? (twins[0] as [Numbered, Numbered]) : null;
}

/** "SS.4.1" holds its parent's code, and is another row's nowhere in the table. */
const isWhole = ({ key }: Numbered): boolean => /\w\.\w/.test(key) && !/^\d{1,2}(?:\.\d{1,2}){0,2}$/.test(key);

/** One number for two rows: a row that was copied in, and whoever refers to number 3 means one of two. */
export const rule = defineRule({
  id: "nomor-ganda",
  stage: "names",
  severity: "warning",
  title: { id: "Nomor dipakai dua kali", en: "Number used twice" },
  why: {
    id: "Nomor yang sama untuk dua baris biasanya baris yang disalin; rujukan kepadanya menjadi rancu.",
    en: "One number for two rows is usually a row that was copied; references to it become ambiguous.",
  },
  example: { id: "Baris bernomor 1, 2, 3, 3, 5.", en: "Rows numbered 1, 2, 3, 3, 5." },
  messages,
  check: (context) =>
    context.reading.typed().tables.flatMap((table): Report[] => {
      const grid = context.grids.get(table.sheet)!;
      const column = keyColumn(table, grid);
      if (column === null) return [];
      const groups = siblings(table, grid, column);
      const whole = codeTwice(groups.flat().filter(isWhole), FEWEST);
      const found = whole
        ? [whole]
        : groups.flatMap((rows) => {
            const pair = twice(rows) ?? codeTwice(rows, FEWEST_CODES);
            return pair ? [pair] : [];
          });
      // Repeated in every group it is how the table is numbered.
      if (found.length !== 1) return [];
      const [first, second] = found[0]!;
      if (grid.merge(second.row.row, column) !== null || first.row.label === second.row.label) return [];
      return [
        {
          sheet: table.sheet,
          address: cellAddress(second.row.row, column),
          message: messages.number({
            number: second.key,
            first: first.row.label,
            second: second.row.label,
            cell: { address: cellAddress(first.row.row, column) },
          }),
          found: second.key,
        },
      ];
    }),
});
