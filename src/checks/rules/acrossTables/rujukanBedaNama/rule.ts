import { areasNamed } from "../../../../formula/references";
import { fold } from "../../../../reading/find/fold";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { areaAddress, cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, type PlainTable } from "../../../shared/foundTables";
import { rowName } from "../../../shared/rowName";
import { messages } from "./messages";

/** Shorter names and numbers of rows come back in every table. */
const SHORTEST = 3;
/** Rows that must refer to their namesakes before another is a slip. */
const FEWEST = 2;

/** What a row is called: its label, its code, and what else names it. */
function namesOf({ columns }: TypedTable, row: TypedRow): string[] {
  const keyed = columns.flatMap(({ holds }, at) => (holds === "label" || holds === "key" ? [row.cells[at]!.raw] : []));
  return [...new Set([row.label, row.key, ...keyed])].flatMap((text) => {
    if (typeof text !== "string") return [];
    const name = fold(text);
    return name.length >= SHORTEST && /[a-z]/.test(name) ? [name] : [];
  });
}

/** A table as others refer to it: which row a name stands for, and what each row of the sheet is. */
interface Target {
  readonly table: TypedTable;
  readonly byName: ReadonlyMap<string, TypedRow | null>;
  readonly byRow: ReadonlyMap<number, TypedRow>;
}

function targetOf(table: TypedTable): Target {
  const byName = new Map<string, TypedRow | null>();
  const byRow = new Map<number, TypedRow>();
  for (const row of table.rows) {
    if (row.kind === "header" || row.kind === "numbering" || row.kind === "blank") continue;
    byRow.set(row.row, row);
    for (const name of namesOf(table, row)) byName.set(name, byName.has(name) ? null : row);
  }
  return { table, byName, byRow };
}

interface Reference {
  readonly row: TypedRow;
  readonly column: number;
  readonly address: string;
  readonly target: Target;
  readonly taken: TypedRow;
  /** The rows that are called like this one; the one taken among them where all is well. */
  readonly meant: readonly TypedRow[];
}

const isWithin = ({ sheet, area }: TypedTable, on: string, row: number, column: number): boolean =>
  sheet === on && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Most formulas calculate with their own row, and need not be read. */
function staysInRow(formula: string, row: number): boolean {
  if (formula.includes("!")) return false;
  const own = String(row + 1);
  return [...formula.matchAll(/[A-Z]\$?(\d+)/gi)].every(([, named]) => named === own);
}

/** Formulas of a table that take one row of another table in which a row is called like their own. */
function referencesOf({ table, grid }: PlainTable, targets: ReadonlyMap<string, readonly Target[]>): Reference[] {
  return table.rows.flatMap((row) => {
    const names = namesOf(table, row);
    if (names.length === 0) return [];
    return table.columns.flatMap(({ column }): Reference[] => {
      const formula = grid.formula(row.row, column);
      if (formula === null || staysInRow(formula, row.row)) return [];
      return areasNamed(formula).flatMap(({ sheet, area }): Reference[] => {
        const on = sheet ?? table.sheet;
        if (area.rows !== 1 || isWithin(table, on, area.row, area.column)) return [];
        const target = targets.get(on)?.find((each) => isWithin(each.table, on, area.row, area.column));
        const taken = target?.byRow.get(area.row);
        if (!target || !taken || namesOf(target.table, taken).length === 0) return [];
        const meant = names.flatMap((name) => target.byName.get(name) ?? []);
        return meant.length === 0 ? [] : [{ row, column, address: areaAddress(area), target, taken, meant }];
      });
    });
  });
}

const isSame = (one: Reference, other: Reference): boolean => one.row === other.row && one.column === other.column;
const isRight = ({ taken, meant }: Reference): boolean => meant.includes(taken);
const rowsOf = (references: readonly Reference[]): number => new Set(references.map(({ row }) => row)).size;

/**
 * A formula that takes another row of another table than the one its own row is called after, where its neighbours take their
 * namesakes: rows that were sorted, a name that was exchanged, a reference that slipped.
 */
export const rule = defineRule({
  id: "rujukan-beda-nama",
  stage: "acrossTables",
  severity: "error",
  title: { id: "Rumus mengambil baris lain", en: "Formula takes another row" },
  why: {
    id: "Angka yang diambil dari baris lain di tabel lain tampak wajar, tetapi milik indikator lain.",
    en: "A figure taken from another row of another table looks plausible, and is another indicator's.",
  },
  example: {
    id: "=Target!D8 (Indeks SPBE) di baris Nilai IKPA.",
    en: "=Target!D8 (SPBE index) in the row of the IKPA score.",
  },
  messages,
  check(context) {
    const plain = context.ask(PLAIN_TABLES);
    if (plain.length < 2) return [];
    const targets = new Map<string, Target[]>();
    for (const { table } of plain) targets.set(table.sheet, [...(targets.get(table.sheet) ?? []), targetOf(table)]);
    return plain.flatMap((each): Report[] => {
      const references = referencesOf(each, targets);
      return [...new Set(references.map(({ target }) => target))].flatMap((target): Report[] => {
        const own = references.filter((reference) => reference.target === target);
        const wrong = own.filter((reference, at) => !isRight(reference) && !(at > 0 && isSame(own[at - 1]!, reference)));
        const right = own.filter(isRight);
        if (wrong.length === 0 || rowsOf(right) < FEWEST || rowsOf(right) < rowsOf(wrong)) return [];
        return wrong.flatMap(({ row, column, address, taken, meant }): Report[] => {
          const place = { sheet: each.table.sheet, address: cellAddress(row.row, column) };
          if (context.blamed(place)) return [];
          const label = target.table.labelColumn ?? target.table.area.column;
          const found = rowName(taken);
          return [
            {
              ...place,
              message: messages.other({
                label: rowName(row),
                found,
                cell: { sheet: target.table.sheet, address },
                expected: { sheet: target.table.sheet, address: cellAddress(meant[0]!.row, label) },
              }),
              found,
              expected: rowName(meant[0]!),
            },
          ];
        });
      });
    });
  },
});
