import { nameKey } from "../../../../catalogue/name";
import { decimalPlaces, roundHalfUp, truncateTo } from "../../../../numbers";
import type { NumberDatum } from "../../../../language/message";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { type CheckContext, cellKey, defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { groupedBy } from "../../../shared/groupedBy";
import { messages } from "./messages";

/** A figure with the names that say which it is. */
interface Stated {
  readonly key: string;
  readonly label: string;
  readonly column: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
  readonly percent: boolean;
  readonly formula: string | null;
}

/** "Lainnya", "Sakit": names that many tables have for other things. */
const SHORTEST = 10;
/** Measures whose head alone says what they are of a named row. */
const MEASURES = /^(?:target|realisasi|capaian|pagu|anggaran|bobot|nilai|skor)\b/i;

/** With the spaces before them; a heading has few. */
const BRACKETS = /\s{0,5}\([^()]{0,200}\)/g;
const LAST_BRACKETS = /\s{0,5}\([^()]{0,200}\)\s{0,5}$/;

function statedIn(context: CheckContext, table: TypedTable): Stated[] {
  const grid = context.grids.get(table.sheet)!;
  const found = new Map<string, Stated | null>();
  for (const row of table.rows) {
    if (row.kind !== "leaf" || row.label.length < SHORTEST) continue;
    table.columns.forEach(({ holds, path, period, column, cumulative }, at) => {
      const head = (path.at(-1) ?? "").replace(LAST_BRACKETS, "").trim();
      const value = holds === "figure" || holds === "money" ? storedNumber(row.cells[at]!) : null;
      const name = path.join(" ").replace(BRACKETS, "");
      if (value === null || !MEASURES.test(head) || period === null) return;
      const key = [nameKey(row.label), nameKey(name), period, cumulative].join("|");
      // A name that stands twice in its own table says of neither which it is.
      found.set(
        key,
        found.has(key)
          ? null
          : {
              key,
              label: row.label,
              column: head,
              sheet: table.sheet,
              address: cellAddress(row.row, column),
              value,
              percent: row.cells[at]!.percent,
              formula: grid.formula(row.row, column),
            },
      );
    });
  }
  return [...found.values()].filter((each) => each !== null);
}

/** One figure as each place has room for it, as a share or in per cent. */
function agree(a: Stated, b: Stated): boolean {
  return [1, 100, 0.01].some((scale) => {
    const other = b.value * scale;
    const places = Math.min(decimalPlaces(a.value), decimalPlaces(roundHalfUp(other, 10)), 8);
    return roundHalfUp(a.value, places) === roundHalfUp(other, places) || truncateTo(a.value, places) === truncateTo(other, places);
  });
}

const shown = ({ value, percent }: Stated): NumberDatum => (percent ? { value: roundHalfUp(value * 100, 10), percent: true } : { value });

const refersAway = ({ formula }: Stated): boolean => formula !== null && formula.includes("!");

/** Whether the first of two places is the one that repeats: it refers to another sheet, or was typed where the other is calculated. */
function isRepeated(first: Stated, second: Stated): boolean {
  if (refersAway(first) !== refersAway(second)) return refersAway(first);
  return first.formula === null && second.formula !== null;
}

/** So many figures that two tables share must agree for each that does not: then one repeats the other. */
const FEWEST = 2;

/**
 * A summary repeats figures of a table, and one was not brought up to date, or typed over its reference. Two tables are of the same
 * things where nearly all the figures they share agree; tables of two units have the same names and other figures.
 */
export const rule = defineRule({
  id: "dua-tabel",
  stage: "acrossTables",
  severity: "warning",
  title: { id: "Angka yang sama berbeda di dua tabel", en: "One figure, two values in two tables" },
  why: {
    id: "Angka di ringkasan sering tertinggal saat tabelnya diperbaiki; pembaca tidak tahu mana yang berlaku.",
    en: "A summary is often left behind when its table is corrected; a reader cannot tell which figure holds.",
  },
  example: { id: "Realisasi 93,8% di tabel dan 98,3% di ringkasan.", en: "An actual of 93.8% in the table and 98.3% in the summary." },
  messages,
  check(context) {
    const tables = context.ask(PLAIN_TABLES).map(({ table }) => statedIn(context, table));
    const byKey = groupedBy(
      tables.flatMap((stated, at) => stated.map((each) => ({ at, stated: each }))),
      ({ stated }) => stated.key,
    );
    const shared = [...byKey.values()].flatMap((places) => {
      // More places than a table and its summaries: a name of the whole house ("Jumlah pegawai").
      if (places.length < 2 || places.length > 4) return [];
      const [first, ...rest] = places as [(typeof places)[number], ...typeof places];
      return rest.map(({ at, stated }) => ({ pair: `${first.at}|${at}`, first: first.stated, second: stated }));
    });
    const pairs = groupedBy(shared, ({ pair }) => pair);
    return [...pairs.values()].flatMap((shared): Report[] => {
      const wrong = shared.filter(({ first, second }) => !agree(first, second));
      const count = shared.length - wrong.length;
      if (count < FEWEST * wrong.length) return [];
      return wrong.flatMap(({ first, second }): Report[] => {
        const [told, other] = isRepeated(first, second) ? [first, second] : [second, first];
        // A formula unlike its neighbours is told with the formula that belongs there.
        if (context.ask(FORMULA_FAULTS).has(cellKey(told)) || context.blamed(told) || context.blamed(other)) return [];
        context.blame(told, null);
        return [
          {
            sheet: told.sheet,
            address: told.address,
            message: messages.differs({
              column: told.column,
              label: told.label,
              found: shown(told),
              other: shown(other),
              cell: { sheet: other.sheet, address: other.address },
              count,
            }),
            found: shown(told),
            expected: shown(other),
          },
        ];
      });
    });
  },
});
