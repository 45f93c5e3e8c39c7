import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { groupedBy } from "../../../shared/groupedBy";
import { rowName } from "../../../shared/rowName";
import { messages } from "./messages";

/** A numbering shows in so many rows; a code that comes twice shows in two. */
const FEWEST = 4;
const FEWEST_CODES = 2;

interface Numbered {
  readonly row: TypedRow;
  readonly key: string;
}

/** The columns in which rows have their own number or code, the fullest first. */
function keyColumns({ columns, rows, labelColumn }: TypedTable, grid: Grid): number[] {
  const isKey = (column: number): boolean => rows.some(({ key, row }) => key !== "" && key === textOf(grid, row, column));
  const keys = columns.filter(
    ({ holds, column }) => column !== labelColumn && (holds === "key" || ((holds === "text" || holds === "label") && isKey(column))),
  );
  const filled = (column: number): number => rows.filter(({ row }) => textOf(grid, row, column) !== "").length;
  return keys
    .map(({ column }) => ({ column, count: filled(column) }))
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.count - a.count)
    .map(({ column }) => column);
}

function textOf(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "number" ? String(value) : grid.text(row, column).replace(/\.$/, "");
}

/** Rows that follow each other under one parent: where each begins anew, numbers may too. */
function siblings(table: TypedTable, grid: Grid, column: number): Numbered[][] {
  const numbered = table.rows.flatMap((row): Numbered[] => {
    if (row.kind === "blank" || row.kind === "header" || row.kind === "numbering" || row.kind === "total" || row.aggregate !== null)
      return [];
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

/** The one number that does not go on from the row above, where the row below goes on as if it did: 5, 16, 7. */
function outOfOrder(rows: readonly Numbered[]): { readonly row: Numbered; readonly expected: number } | null {
  if (rows.length < FEWEST || !rows.every(isNumber)) return null;
  const first = Number(rows[0]!.key);
  const odd = rows.filter(({ key }, at) => Number(key) !== first + at);
  const [row] = odd;
  return odd.length === 1 && row !== rows[0] && row !== rows.at(-1) ? { row: row!, expected: first + rows.indexOf(row!) } : null;
}

/** A code and not a number: it has letters, or says by its points or length where it belongs. */
const isCode = ({ key }: Numbered): boolean => /^[a-z]{1,5}$/i.test(key) || /^(?=.{4})(?:[a-z]+ )?[a-z\d]+(?:[.-][a-z\d]+)*$/i.test(key);

/** The one code that two rows have where every other row has its own; letters and codes alike are unique among their siblings. */
function codeTwice(rows: readonly Numbered[], fewest: number): readonly [Numbered, Numbered] | null {
  if (rows.length < fewest || !rows.every(isCode)) return null;
  const twins = [...groupedBy(rows, ({ key }) => key.toLowerCase()).values()].filter((each) => each.length > 1);
  return twins.length === 1 && twins[0]!.length === 2 ? (twins[0] as [Numbered, Numbered]) : null;
}

/** All that a row says in words: a second line of the row above says the same, or nothing else. */
const wordsOf = ({ columns }: TypedTable, { label, cells }: TypedRow): string =>
  [label, ...columns.flatMap(({ holds }, at) => (holds === "text" ? [String(cells[at]!.raw ?? "")] : []))].join("|");

/** "SS.4.1" holds its parent's code, and is another row's nowhere in the table. */
const isWhole = ({ key }: Numbered): boolean => /\w\.\w/.test(key) && !/^\d{1,2}(?:\.\d{1,2}){0,2}$/.test(key);

function reportsOf(table: TypedTable, grid: Grid, column: number): Report[] {
  const groups = siblings(table, grid, column);
  const whole = codeTwice(groups.flat().filter(isWhole), FEWEST);
  const found = whole
    ? [whole]
    : groups.flatMap((rows) => {
        const pair = twice(rows) ?? codeTwice(rows, FEWEST_CODES);
        return pair ? [pair] : [];
      });
  const skipped = found.length > 0 ? [] : groups.flatMap((rows) => outOfOrder(rows) ?? []);
  if (skipped.length === 1 && grid.formula(skipped[0]!.row.row.row, column) === null) {
    const [{ row, expected }] = skipped as [(typeof skipped)[0]];
    return [
      {
        sheet: table.sheet,
        address: cellAddress(row.row.row, column),
        message: messages.order({ number: row.key, label: rowName(row.row), expected: String(expected) }),
        found: row.key,
        expected: String(expected),
      },
    ];
  }
  // Repeated in every group it is how the table is numbered.
  if (found.length !== 1) return [];
  const [first, second] = found[0]!;
  if (grid.merge(second.row.row, column) !== null || wordsOf(table, first.row) === wordsOf(table, second.row)) return [];
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
}

/** One number for two rows: a row that was copied in, and whoever refers to number 3 means one of two. */
export const rule = defineRule({
  id: "nomor-ganda",
  stage: "names",
  severity: "warning",
  title: { id: "Nomor ganda atau di luar urutan", en: "Number used twice or out of order" },
  why: {
    id: "Nomor yang sama untuk dua baris biasanya baris yang disalin; rujukan kepadanya menjadi rancu.",
    en: "One number for two rows is usually a row that was copied; references to it become ambiguous.",
  },
  example: { id: "Baris bernomor 1, 2, 3, 3, 5.", en: "Rows numbered 1, 2, 3, 3, 5." },
  messages,
  check: (context) =>
    context.reading.typed().tables.flatMap((table): Report[] => {
      const grid = context.grids.get(table.sheet)!;
      for (const column of keyColumns(table, grid)) {
        const reports = reportsOf(table, grid, column);
        if (reports.length > 0) return reports;
      }
      return [];
    }),
});
