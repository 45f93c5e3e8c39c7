import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, type PlainTable } from "../../../shared/foundTables";
import { messages } from "./messages";

/** Rows whose codes extend their parent's before one that does not is a slip. */
const FEWEST = 3;

/** Two digits exchanged say by themselves what was meant: "4521.EBD" below 4512. */
const FEWEST_EXCHANGED = 1;

/** An account of the chart of accounts is coded without its output. */
const ACCOUNT = /^\d{5,6}$/;

interface Coded {
  readonly row: TypedRow;
  readonly parent: string;
}

const partsOf = (key: string): string[] => key.split(".").filter((part) => part !== "");

/** Rows below the row they belong to by where they stand: the nearest one above with a code of fewer parts. */
function codedOf({ rows }: TypedTable): Coded[] {
  const above: (string | undefined)[] = [];
  // "018.12.WA" stands at the top: a program is coded by its ministry and unit, and so is the next one.
  const tops = new Set<string>();
  const topOf = (parts: readonly string[]): string => `${parts.length}|${parts[0]!}`;
  return rows.flatMap((row): Coded[] => {
    if (row.key === "" || row.aggregate !== null || ACCOUNT.test(row.key)) return [];
    // A number of one part, as most rows have: it belongs to no other.
    if (!row.key.includes(".")) {
      above.length = Math.min(above.length, 2);
      above[1] = row.key;
      return [];
    }
    const parts = partsOf(row.key);
    if (parts.length === 0) return [];
    above.length = Math.min(above.length, parts.length + 1);
    above[parts.length] = row.key;
    const parent = above
      .slice(0, parts.length)
      .reverse()
      .find((each) => each !== undefined);
    if (parent === undefined && parts.length > 1) tops.add(topOf(parts));
    return parts.length < 2 || parent === undefined || tops.has(topOf(parts)) ? [] : [{ row, parent }];
  });
}

const extendsIt = ({ row, parent }: Coded): boolean => row.key.startsWith(`${parent.replace(/\.$/, "")}.`);

/** Whether the code extends its parent's once two neighbouring signs of it are exchanged. */
function isExchanged({ row: { key }, parent }: Coded): boolean {
  const wanted = `${parent.replace(/\.$/, "")}.`;
  const own = key.slice(0, wanted.length);
  const odd = [...wanted].findIndex((each, at) => each !== own[at]);
  return odd >= 0 && own[odd] === wanted[odd + 1] && own[odd + 1] === wanted[odd] && own.slice(odd + 2) === wanted.slice(odd + 2);
}

/** The column in which the codes stand. */
function keyColumn({ table, grid }: PlainTable, { row, key }: TypedRow): number {
  const found = table.columns.find(({ column }) => grid.text(row, column).startsWith(key));
  return (found ?? table.columns[0]!).column;
}

/** A code that does not extend that of the row above it although the others do: 1554.EBB.951 below 1553.EBB. */
export const rule = defineRule({
  id: "kode-induk",
  stage: "names",
  severity: "warning",
  title: { id: "Kode tidak sesuai induknya", en: "Code does not match its parent" },
  why: {
    id: "Kode kegiatan, KRO, dan RO memuat kode induknya; yang lain dari itu disalin dari kegiatan lain dan dijumlahkan di tempat yang salah.",
    en: "The code of an output holds that of its activity; another one was copied from elsewhere and is added up in the wrong place.",
  },
  example: { id: "1554.EBB.951 di bawah 1553.EBB.", en: "1554.EBB.951 below 1553.EBB." },
  messages,
  check: (context) =>
    context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const coded = codedOf(plain.table);
      const wrong = coded.filter((each) => !extendsIt(each));
      if (wrong.length !== 1 || coded.length - 1 < (isExchanged(wrong[0]!) ? FEWEST_EXCHANGED : FEWEST)) return [];
      const [{ row, parent }] = wrong as [Coded];
      const place = { sheet: plain.table.sheet, address: cellAddress(row.row, keyColumn(plain, row)) };
      return [{ ...place, message: messages.other({ found: row.key, parent }), found: row.key }];
    }),
});
