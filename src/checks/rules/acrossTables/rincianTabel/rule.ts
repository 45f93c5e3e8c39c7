import { sumExact } from "../../../../numbers";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { groupedBy } from "../../../shared/groupedBy";
import { messages } from "./messages";
import { writtenOut } from "./words";

/** "Lainnya", "Sakit" stand in many titles by chance. */
const FEWEST_WORDS = 2;
const SHORTEST = 12;
/** Totals this far apart cover different things: one country, one quarter. */
const NEAR = 0.05;

/** The one column of counts of a breakdown, and its total. */
interface Breakdown {
  readonly table: TypedTable;
  readonly at: number;
  readonly total: TypedRow;
}

/** The row of another table that has the broken-down count and parts of its own. */
interface Origin {
  readonly table: TypedTable;
  readonly row: TypedRow;
  /** Place in `table.rows`. */
  readonly place: number;
  readonly name: string;
}

const figuresOf = ({ columns }: TypedTable): number[] => columns.flatMap(({ holds }, at) => (holds === "figure" ? [at] : []));

function breakdownOf(table: TypedTable): Breakdown[] {
  const figures = figuresOf(table);
  if (figures.length !== 1 || table.caption.length === 0) return [];
  const total = table.rows.find(({ kind, aggregate }) => kind === "total" && aggregate === "sum");
  return total ? [{ table, at: figures[0]!, total }] : [];
}

function originsOf(table: TypedTable): Origin[] {
  const parents = new Set(table.rows.map(({ parent }) => parent));
  return table.rows.flatMap((row, place): Origin[] => {
    if (!parents.has(place)) return [];
    const name = writtenOut(row.label);
    const words = name.trim().split(" ").length;
    return words >= FEWEST_WORDS && name.trim().length >= SHORTEST ? [{ table, row, place, name }] : [];
  });
}

const place = ({ sheet, columns }: TypedTable, { row }: TypedRow, at: number) => ({
  sheet,
  address: cellAddress(row, columns[at]!.column),
});

/** What a breakdown and the row it breaks down say of each other. */
function reportsOf(context: CheckContext, { table, at, total }: Breakdown, { table: whole, row, place: head }: Origin): Report[] {
  const found = storedNumber(total.cells[at]!);
  // Of several counts the one that the total is nearest to: handled, and settled.
  const [column] = figuresOf(whole)
    .flatMap((column) => {
      const value = storedNumber(row.cells[column]!);
      return value === null || found === null ? [] : [{ column, value, off: Math.abs(value - found) }];
    })
    .sort((one, other) => one.off - other.off);
  if (!column || found === null || column.off > Math.abs(column.value) * NEAR) return [];
  const label = row.label;
  const parts = table.rows.flatMap((part): Report[] => {
    const value = part.kind === "leaf" ? storedNumber(part.cells[at]!) : null;
    const same = whole.rows.filter((each) => each.parent === head && writtenOut(each.label) === writtenOut(part.label));
    const other = same.length === 1 ? storedNumber(same[0]!.cells[column.column]!) : null;
    if (value === null || other === null || value === other) return [];
    return [
      {
        ...place(table, part, at),
        message: messages.part({
          part: part.label,
          found: { value },
          other: { value: other },
          cell: place(whole, same[0]!, column.column),
          label,
        }),
        found: { value },
        expected: { value: other },
      },
    ];
  });
  const isOff = sumExact([found, -column.value]) !== 0;
  const reports = isOff
    ? [
        {
          ...place(table, total, at),
          message: messages.total({
            found: { value: found },
            label,
            other: { value: column.value },
            cell: place(whole, row, column.column),
          }),
          found: { value: found },
          expected: { value: column.value },
        },
        ...parts,
      ]
    : parts;
  return context.blamed(place(whole, row, column.column)) ? [] : reports.filter((report) => !context.blamed(report));
}

/** Names of so many words at most are looked for in titles. */
const MOST_WORDS = 8;

/** All runs of words of a title that a row could be called by. */
function namesIn(caption: readonly string[]): string[] {
  const words = writtenOut(caption.join(" ").slice(0, 300)).trim().split(" ");
  return words.flatMap((_, from) =>
    Array.from({ length: MOST_WORDS - FEWEST_WORDS + 1 }, (_, more) => ` ${words.slice(from, from + FEWEST_WORDS + more).join(" ")} `),
  );
}

/** A table that breaks down what is one row of another: both totals are of the same cases, and so are parts of one name. */
export const rule = defineRule({
  id: "rincian-tabel",
  stage: "acrossTables",
  severity: "warning",
  title: { id: "Rincian berbeda dari tabel induknya", en: "Breakdown differs from the table it comes from" },
  why: {
    id: "Rincian yang jumlahnya lain dari baris yang dirincinya menunjukkan dua sumber data untuk satu hal.",
    en: "A breakdown whose total is not that of the row it breaks down shows two sources of data for one thing.",
  },
  example: {
    id: "Tabel dakwaan WNI terancam hukuman mati berjumlah 157, data dukungnya 158.",
    en: "A table of charges of those facing the death penalty with 157 in all, in the supporting data 158.",
  },
  messages,
  check(context) {
    const tables = context.ask(PLAIN_TABLES).map(({ table }) => table);
    const breakdowns = tables.flatMap(breakdownOf);
    if (breakdowns.length === 0) return [];
    const origins = groupedBy(tables.flatMap(originsOf), ({ name }) => name);
    return breakdowns.flatMap((breakdown): Report[] => {
      const named = new Set(namesIn(breakdown.table.caption).filter((name) => origins.has(name)));
      const found = [...named].flatMap((name) => origins.get(name)!).filter(({ table }) => table !== breakdown.table);
      // A row of that name in several tables: which is meant nobody says.
      return found.length === 1 ? reportsOf(context, breakdown, found[0]!) : [];
    });
  },
});
