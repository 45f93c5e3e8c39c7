import { fold } from "../../../../reading/find/fold";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { groupedBy } from "../../../shared/groupedBy";
import { PLAIN_TABLES } from "../../../shared/foundTables";
import { rowName } from "../../../shared/rowName";
import { numbersOf } from "../../../shared/tableNumbers";
import { unitColumnOf } from "../../../shared/rowUnits";
import { messages } from "./messages";

/** "57 Layanan": a number and one or two words. */
const WITH_UNIT = /^\s*\d[\d.,]*\s+([a-z]{3,}(?: [a-z]{3,})?)\s*$/i;
/** Rows whose own cells agree before one that does not is a slip. */
const FEWEST = 3;
/** Shorter names stand for several things. */
const SHORTEST = 12;

interface Unit {
  readonly table: TypedTable;
  readonly row: TypedRow;
  readonly column: number;
  readonly unit: string;
}

const asIt = (unit: string): string => unit.toLowerCase().replace(/\s+/g, " ").trim();

function unitsInRow(table: TypedTable, row: TypedRow): Unit[] {
  return table.columns.flatMap(({ column, holds }, at): Unit[] => {
    const raw = row.cells[at]!.raw;
    const found = holds === "figure" && typeof raw === "string" ? WITH_UNIT.exec(raw) : null;
    return found ? [{ table, row, column, unit: found[1]!.trim() }] : [];
  });
}

function reportOf(one: Unit, other: Unit): Report {
  const cell = { sheet: other.table.sheet, address: cellAddress(other.row.row, other.column) };
  return {
    sheet: one.table.sheet,
    address: cellAddress(one.row.row, one.column),
    message: messages.inRow({ label: rowName(one.row), found: one.unit, expected: other.unit, cell }),
    found: one.unit,
    expected: other.unit,
  };
}

/** Target and realisasi of a row in two units, where the other rows have one. */
function inRows(table: TypedTable): Report[] {
  const figures = table.columns.flatMap(({ holds }, at) => (holds === "figure" && numbersOf(table).hasTexts(at) ? [at] : []));
  if (figures.length < 2) return [];
  const hasTexts = ({ cells }: TypedRow): boolean => figures.some((at) => typeof cells[at]!.raw === "string");
  const rows = table.rows.flatMap((row) => {
    const units = hasTexts(row) ? unitsInRow(table, row) : [];
    return units.length > 1 ? [units] : [];
  });
  const mixed = rows.filter((units) => units.some(({ unit }) => asIt(unit) !== asIt(units[0]!.unit)));
  if (mixed.length === 0 || rows.length - mixed.length < Math.max(FEWEST, mixed.length * 2)) return [];
  return mixed.map((units) =>
    reportOf(
      units.find(({ unit }) => asIt(unit) !== asIt(units[0]!.unit))!,
      units[0]!,
    ),
  );
}

/** The unit column of each named row of a table. */
function unitColumn(table: TypedTable): Unit[] {
  const at = unitColumnOf(table);
  if (at < 0) return [];
  return table.rows.flatMap((row): Unit[] => {
    const raw = row.cells[at]!.raw;
    const isNamed = row.kind === "leaf" && row.label.length >= SHORTEST;
    return isNamed && typeof raw === "string" && raw.trim() !== ""
      ? [{ table, row, column: table.columns[at]!.column, unit: raw.trim() }]
      : [];
  });
}

/** One indicator in two tables of the workbook with two units, where the others have the same in both. */
function acrossTables(tables: readonly TypedTable[]): Report[] {
  const said = tables.filter((table) => unitColumnOf(table) >= 0);
  if (said.length < 2) return [];
  const units = said.flatMap(unitColumn);
  const named = [...groupedBy(units, ({ row }) => fold(row.label)).values()].filter(
    (each) => each.length === 2 && each[0]!.table !== each[1]!.table,
  );
  const pairs = groupedBy(named, ([one, other]) => `${tables.indexOf(one!.table)}|${tables.indexOf(other!.table)}`);
  return [...pairs.values()].flatMap((each): Report[] => {
    const mixed = each.filter(([one, other]) => asIt(one!.unit) !== asIt(other!.unit));
    if (mixed.length !== 1 || each.length - 1 < FEWEST) return [];
    const [one, other] = mixed[0] as [Unit, Unit];
    return [reportOf(other, one)];
  });
}

/** A figure in another unit than the one beside it, or an indicator in another unit than in another table. */
export const rule = defineRule({
  id: "satuan-baris",
  stage: "names",
  severity: "warning",
  title: { id: "Satuan tidak sama", en: "Units differ" },
  why: {
    id: "Target dan realisasi dengan satuan berbeda tidak dapat dibandingkan; biasanya tersalin dari baris lain.",
    en: "A target and an actual in different units cannot be compared; one is usually copied from another row.",
  },
  example: { id: "Target 60 Layanan, realisasi 57 Orang.", en: "A target of 60 services, an actual of 57 persons." },
  messages,
  check(context) {
    const tables = context.ask(PLAIN_TABLES).map(({ table }) => table);
    return [...tables.flatMap(inRows), ...acrossTables(tables)];
  },
});
