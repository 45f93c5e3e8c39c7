import type { Datum, ListDatum } from "../../../../language/message";
import { parseExpression } from "../../../../formula/parse";
import { areaOf } from "../../../../formula/references";
import { cellAddress, parseAddress, type Area } from "../../../../sheet/address";
import type { TypedTable } from "../../../../reading/typed";
import { isBlank, type Grid } from "../../../../sheet/grid";
import type { CellValue, Validation } from "../../../../sheet/snapshot";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { messages } from "./messages";

/** Choices that are named; a list of provinces has dozens. */
const MOST_NAMED = 6;
/** A longer list is a look-up and no choice of words. */
const MOST_CHOICES = 500;

const folded = (value: CellValue): string => String(value).trim().replace(/\s+/g, " ").toLowerCase();

/** The choices of a list: written into the validation, or the cells of a range; null where only Excel knows them (a name, a formula). */
function choicesOf(context: CheckContext, sheet: string, { first }: Validation): readonly string[] | null {
  const source = parseExpression(first);
  if (source?.kind === "text") return source.text.split(",").map((each) => each.trim());
  if (source?.kind !== "reference" || source.from.row === null || source.from.column === null || source.where?.book != null) return null;
  const grid = context.grids.get(source.where?.sheet ?? sheet);
  const area = areaOf(source);
  if (!grid || area.rows * area.columns > MOST_CHOICES) return null;
  const choices: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = grid.value(row, column);
      // A formula may say something else tomorrow, and an error says nothing.
      if (typeof value === "object" && value !== null) return null;
      if (!isBlank(value)) choices.push(String(value));
    }
  return choices.length === 0 ? null : choices;
}

/** The cells of a table's rows of figures in an area. */
function figuresIn({ area: whole, columns, rows }: TypedTable, area: Area): { readonly row: number; readonly column: number }[] {
  const across = columns.filter(({ column }) => column >= area.column && column < area.column + area.columns);
  if (across.length === 0 || area.row >= whole.row + whole.rows || whole.row >= area.row + area.rows) return [];
  return rows
    .filter(({ kind, row }) => kind === "leaf" && row >= area.row && row < area.row + area.rows)
    .flatMap(({ row }) => across.map(({ column }) => ({ row, column })));
}

function named(choices: readonly string[]): ListDatum {
  const rest = choices.length - MOST_NAMED;
  const items: Datum[] = choices.slice(0, MOST_NAMED).map((each) => `"${each}"`);
  return { items: rest > 0 ? [...items, messages.more({ count: rest })] : items, join: "or" };
}

function isOutside(grid: Grid, row: number, column: number, known: ReadonlySet<string>): boolean {
  const value = grid.value(row, column);
  // What a formula gives is never checked by Excel, nor meant to be.
  return typeof value === "string" && !isBlank(value) && grid.formula(row, column) === null && !known.has(folded(value));
}

/**
 * A text that is not among the choices of its own cell. Only rows of figures of a table: a validation over a whole column covers its
 * heading and what stands below the table too. Numbers, dates and lengths are left out, where the bounds are mostly Excel's own.
 */
export const rule = defineRule({
  id: "nilai-di-luar-validasi",
  stage: "form",
  severity: "warning",
  title: { id: "Isi di luar pilihan sel", en: "Not among the cell's choices" },
  why: {
    id: "Sel itu mempunyai daftar pilihan. Isi yang ditempel atau diketik sebelum daftarnya ada tidak diperiksa Excel, dan tidak ikut terhitung oleh COUNTIF atau penyaring.",
    en: "The cell has a list of choices. What was pasted, or typed before there was a list, is not checked by Excel, and COUNTIF and filters miss it.",
  },
  example: {
    id: '"Slesai" di kolom Status yang pilihannya Selesai, Proses, dan Belum.',
    en: '"Slesai" in a column Status whose choices are Selesai, Proses and Belum.',
  },
  messages,
  check(context) {
    return context.snapshot.sheets.flatMap(({ name, validations = [] }) => {
      const lists = validations.filter(({ kind, isRefusing }) => kind === "list" && isRefusing);
      if (lists.length === 0) return [];
      const grid = context.grids.get(name)!;
      const tables = context.reading.typed().tables.filter(({ sheet }) => sheet === name);
      return lists.flatMap((list) => {
        const choices = choicesOf(context, name, list);
        if (choices === null) return [];
        const known = new Set(choices.map(folded));
        const areas = list.areas.flatMap((area) => parseAddress(area) ?? []);
        const cells = areas.flatMap((area) => tables.flatMap((table) => figuresIn(table, area)));
        return cells
          .filter(({ row, column }) => isOutside(grid, row, column, known))
          .map(({ row, column }): Report => {
            const found = String(grid.value(row, column));
            return {
              sheet: name,
              address: cellAddress(row, column),
              message: messages.notInList({ allowed: named(choices), found }),
              found,
              expected: named(choices),
            };
          });
      });
    });
  },
});
