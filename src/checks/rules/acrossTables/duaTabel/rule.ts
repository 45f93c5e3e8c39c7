import { nameKey } from "../../../../catalogue/name";
import { decimalPlaces, roundHalfUp, truncateTo } from "../../../../numbers";
import type { NumberDatum } from "../../../../language/message";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
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

/** Words of a heading that do not say which figure it is, where the period is known: "Realisasi Tahunan", "Target Akhir 2026". */
const FILLERS = /\b(?:kinerja|indikator|iku|tahun(?:an)?|akhir|dan|kerangka|pendanaan|(?:19|20)\d\d)\b/g;

/** A heading as two tables can be held against each other: its words, each once, without those that say nothing. */
const measureOf = (path: readonly string[]): string =>
  [...new Set(nameKey(path.join(" ").replace(BRACKETS, "")).replace(FILLERS, " ").split(" "))]
    .filter((word) => word !== "")
    .sort()
    .join(" ");

/** What a row may be called elsewhere: by its label, or by another of its texts, an indicator beside its program. */
const namesOf = ({ columns }: TypedTable, { label, cells }: TypedRow): string[] => [
  ...new Set(
    [label, ...columns.flatMap(({ holds }, at) => (holds !== "figure" && holds !== "money" ? [String(cells[at]!.raw ?? "")] : []))]
      .map((text) => text.replace(LAST_BRACKETS, "").trim())
      .filter((text) => text.length >= SHORTEST && !/^[\d.,\s]+$/.test(text))
      .map(nameKey),
  ),
];

function statedIn(context: CheckContext, table: TypedTable): Stated[] {
  const grid = context.grids.get(table.sheet)!;
  const found = new Map<string, Stated | null>();
  const columns = table.columns.flatMap(({ holds, path, period, column, cumulative }, at) => {
    const head = path
      .map((text) => text.replace(LAST_BRACKETS, "").trim())
      .filter((text) => MEASURES.test(text))
      .at(-1);
    const isFigure = holds === "figure" || holds === "money";
    return isFigure && head !== undefined && period !== null
      ? [{ at, column, head, key: [measureOf(path), holds, period, cumulative].join("|") }]
      : [];
  });
  for (const row of table.rows) {
    if ((row.kind !== "leaf" && row.kind !== "subtotal") || columns.length === 0) continue;
    const names = namesOf(table, row);
    for (const { at, column, head, key: what } of columns) {
      const value = storedNumber(row.cells[at]!);
      if (value === null) continue;
      for (const name of names) {
        const key = `${name}|${what}`;
        // A name that stands twice in its own table says of neither which it is.
        const stated = {
          key,
          label: row.label,
          column: head,
          sheet: table.sheet,
          address: cellAddress(row.row, column),
          value,
          percent: row.cells[at]!.percent,
          formula: grid.formula(row.row, column),
        };
        found.set(key, found.has(key) ? null : stated);
      }
    }
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
    return [...pairs.values()].flatMap((named): Report[] => {
      // Two names of a row that both tables have make one pair of cells.
      const shared = [...new Map(named.map((each) => [`${each.first.address}|${each.second.address}`, each])).values()];
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
