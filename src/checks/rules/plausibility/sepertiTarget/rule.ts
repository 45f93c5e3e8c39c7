import { readColumn } from "../../../../reading/recogniseShape";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { areaAddress, cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, type PlainTable } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { messages } from "./messages";

const TARGET = /\btarget\b|\brencana\b/i;
const RESULT = /\brealisasi\b|\bhasil\b/i;
const NEITHER = /%|capaian|kenaikan|selisih|sisa|nasional/i;
/** Rows of which all, or all but one, must say so; and different figures among them. */
const [FEWEST, DIFFERENT] = [4, 3];
/** Digits of a figure that does not come back by chance. */
const DIGITS = 3;

const headOf = ({ columns }: TypedTable, at: number): string => columns[at]!.path.join(" ");

interface Both {
  readonly row: TypedRow;
  readonly one: number;
  readonly other: number;
}

/** Whether any row has two figures in two columns: of most, and nothing need be listed then. */
function areUnlike(table: TypedTable, one: number, other: number): boolean {
  const { leafColumn } = numbersOf(table);
  const [ones, others] = [leafColumn(one), leafColumn(other)];
  // NaN is neither more nor less.
  return ones.some((value, leaf) => value < others[leaf]! || value > others[leaf]!);
}

function bothOf(table: TypedTable, one: number, other: number): Both[] {
  const { leaves, leafColumn } = numbersOf(table);
  const [ones, others] = [leafColumn(one), leafColumn(other)];
  return leaves.flatMap((row, leaf): Both[] => {
    const [a, b] = [ones[leaf]!, others[leaf]!];
    return Number.isNaN(a) || Number.isNaN(b) ? [] : [{ row, one: a, other: b }];
  });
}

/** Result columns with the column of the same period and head they may have been copied from. */
function pairsOf(table: TypedTable, from: (at: number, result: number) => boolean): (readonly [number, number])[] {
  const figures = table.columns.flatMap(({ holds }, at) =>
    (holds === "figure" || holds === "money") && !NEITHER.test(headOf(table, at)) ? [at] : [],
  );
  return figures
    .filter((at) => RESULT.test(headOf(table, at)) && !TARGET.test(table.columns[at]!.path.at(-1) ?? ""))
    .flatMap((at) => {
      const found = figures.filter((each) => each !== at && table.columns[each]!.holds === table.columns[at]!.holds && from(each, at));
      return found.length === 1 ? [[at, found[0]!] as const] : [];
    });
}

function likeTarget({ table, grid }: PlainTable): Report[] {
  const pairs = pairsOf(table, (at, result) => {
    const [one, other] = [table.columns[at]!, table.columns[result]!];
    return (
      TARGET.test(headOf(table, at)) &&
      !RESULT.test(one.path.at(-1) ?? "") &&
      one.period === other.period &&
      one.cumulative === other.cumulative
    );
  });
  return pairs.flatMap(([result, target]): Report[] => {
    if (areUnlike(table, result, target)) return [];
    const rows = bothOf(table, result, target);
    const isTyped = rows.every(({ row }) => grid.formula(row.row, table.columns[result]!.column) === null);
    const different = new Set(rows.filter(({ one }) => one !== 0).map(({ one }) => one)).size;
    if (!isTyped || rows.length < FEWEST || different < DIFFERENT) return [];
    const [first, last] = [rows[0]!.row.row, rows.at(-1)!.row.row];
    return [
      {
        sheet: table.sheet,
        address: areaAddress({ row: first, column: table.columns[result]!.column, rows: last - first + 1, columns: 1 }),
        message: messages.target({ column: headOf(table, result), other: headOf(table, target), count: rows.length }),
      },
    ];
  });
}

function digitsOf(value: number): number {
  const digits = String(Math.abs(value)).replace(/^0\.|\D/g, "");
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return end;
}

function likeLastYear({ table, grid }: PlainTable): Report[] {
  const wordsOf = (at: number): string => readColumn(table.columns[at]!.path).words.join("|");
  const yearOf = (at: number): number => Number(table.columns[at]!.period?.slice(0, 4) ?? NaN);
  const pairs = pairsOf(
    table,
    (at, result) =>
      RESULT.test(headOf(table, at)) &&
      table.columns[at]!.period?.slice(4) === table.columns[result]!.period?.slice(4) &&
      yearOf(at) === yearOf(result) - 1 &&
      wordsOf(at) === wordsOf(result),
  );
  return pairs.flatMap(([result, before]): Report[] => {
    const rows = bothOf(table, result, before);
    const same = rows.filter(({ one, other }) => one === other);
    if (rows.length < FEWEST || same.length !== 1) return [];
    const [{ row, one }] = same as [Both];
    if (digitsOf(one) < DIGITS || grid.formula(row.row, table.columns[result]!.column) !== null) return [];
    // Full is full, this year and last.
    if (one === 100 || one === 1) return [];
    return [
      {
        sheet: table.sheet,
        address: cellAddress(row.row, table.columns[result]!.column),
        message: messages.lastYear({
          column: headOf(table, result),
          label: row.label || row.key,
          other: headOf(table, before),
          found: { value: one },
        }),
        found: { value: one },
      },
    ];
  });
}

/** Results that are the targets in every row, or last year's in one: copied and never replaced. */
export const rule = defineRule({
  id: "seperti-target",
  stage: "plausibility",
  severity: "warning",
  title: { id: "Realisasi sama dengan target atau tahun lalu", en: "Results like the targets or last year's" },
  why: {
    id: "Realisasi yang sama dengan target di setiap baris, atau dengan tahun lalu di satu baris, biasanya salinan yang belum diganti.",
    en: "Results that equal the target in every row, or last year's in one, are usually copies that were not replaced.",
  },
  example: { id: "Target dan realisasi TW II sama di semua lima baris.", en: "Target and result of quarter II equal in all five rows." },
  messages,
  check: (context) => context.ask(PLAIN_TABLES).flatMap((plain) => [...likeTarget(plain), ...likeLastYear(plain)]),
});
