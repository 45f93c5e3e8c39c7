import { decimalPlaces, sumExact, sumTolerance } from "../../numbers";
import { readColumn } from "../../reading/recogniseShape";
import type { TypedRow, TypedTable } from "../../reading/typed";
import { defineQuestion } from "../engine/question";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "./foundTables";

/** One measure over the parts of a year, side by side. Columns are places in the table's `columns`. */
export interface Series {
  /** "target", "realisasi keuangan": the heading without its periods. */
  readonly name: string;
  /** First part first, none missing between. */
  readonly parts: readonly number[];
  /** All parts of the year are there. */
  readonly complete: boolean;
  /** The headings say that each part counts from the beginning of the year. */
  readonly cumulative: boolean;
  /** The column of the year itself. */
  readonly year: number | null;
}

/** One row of a series. A blank or "-" is null. */
export interface SeriesRow {
  readonly row: TypedRow;
  readonly parts: readonly (number | null)[];
  readonly year: number | null;
}

/** A series with its table and the rows that hold anything of it. */
export interface TableSeries extends PlainTable {
  readonly series: Series;
  readonly rows: readonly SeriesRow[];
}

/** How many parts a year has, by the letters of a Within. */
const PARTS_OF: Readonly<Record<string, number>> = { TW: 4, Q: 4, B: 12, S: 2, CW: 3 };
const CUMULATIVE = /\b(?:kumulatif|akumulasi|akumulatif|cumulative|running)\b|\bs\.?\s*\/?\s*d\.?(?![a-z])|\bsampai dengan\b/i;
/** Words that say how often a column is counted, and not what. */
const HOW_OFTEN =
  /\b(?:kumulatif|akumulasi|akumulatif|cumulative|tahunan|setahun|satu tahun|tahun|annual|yearly|year|total|jumlah|per|triwulan(?:an)?|kuartal|quarter(?:ly)?|bulan(?:an)?|monthly?|semester|tw|s\.?\s*\/?\s*d\.?)(?![a-z])/g;

const stemOf = (words: readonly string[]): string =>
  words
    .join(" ")
    .replace(/[_()]/g, " ")
    .replace(HOW_OFTEN, " ")
    .replace(/[\s.,:;/-]+/g, " ")
    .trim();

interface Head {
  readonly at: number;
  readonly unit: string | null;
  readonly from: number;
  readonly cumulative: boolean;
  readonly stem: string;
  readonly year: string | null;
}

function headsOf({ columns }: TypedTable): Head[] {
  return columns.flatMap(({ holds, path }, at): Head[] => {
    if (holds !== "figure" && holds !== "money") return [];
    const said = readColumn(path.map((text) => text.replace(/_/g, " ")));
    const within = said.within === null ? null : /^(TW|Q|B|S|CW)(\d+)(?:-(\d+))?$/.exec(said.within);
    if (said.within !== null && !within) return [];
    return [
      {
        at,
        unit: within ? within[1]!.replace("Q", "TW") : null,
        from: within ? Number(within[3] ?? within[2]) : 0,
        cumulative: said.cumulative || within?.[3] !== undefined || CUMULATIVE.test(path.join(" ").replace(/_/g, " ")),
        stem: stemOf(said.words),
        year: said.year,
      },
    ];
  });
}

/** The series of a table: columns of one measure and one year that name the first, second ... part of it. */
function seriesOf(table: TypedTable): Series[] {
  const heads = headsOf(table);
  const groups = new Map<string, Head[]>();
  for (const head of heads) {
    if (head.unit === null) continue;
    const key = [head.unit, head.stem, head.cumulative, head.year].join("|");
    groups.set(key, [...(groups.get(key) ?? []), head]);
  }
  for (const group of groups.values()) {
    if (!group[0]!.cumulative || group.some(({ from }) => from === 1)) continue;
    // "TW I | s.d. TW II | s.d. TW III": up to the first quarter is the first quarter.
    const { unit, stem, year } = group[0]!;
    const firsts = groups.get([unit, stem, false, year].join("|")) ?? [];
    if (firsts.length === 1 && firsts[0]!.from === 1) group.push(firsts[0]!);
  }
  return [...groups.values()].flatMap((group): Series[] => {
    const parts = [...group].sort((one, other) => one.from - other.from);
    // A part twice is two measures whose headings do not tell them apart.
    if (parts.length < 2 || parts.some(({ from }, at) => from !== at + 1)) return [];
    const { unit, stem, cumulative, year } = parts.at(-1)!;
    const years = heads.filter(
      (head) => head.unit === null && head.stem === stem && (head.year === year || year === null || head.year === null),
    );
    return [
      {
        name: stem,
        parts: parts.map(({ at }) => at),
        complete: parts.length === PARTS_OF[unit!],
        cumulative,
        year: years.length === 1 ? years[0]!.at : null,
      },
    ];
  });
}

function rowsOf({ rows }: TypedTable, { parts, year }: Series): SeriesRow[] {
  return rows.flatMap((row): SeriesRow[] => {
    if (row.kind !== "leaf" && row.kind !== "subtotal" && row.kind !== "total") return [];
    const values = parts.map((at) => storedNumber(row.cells[at]!));
    // A text or an error in between is told by others, and is no figure to calculate with.
    const readable = parts.every((at) => ["number", "empty", "missing"].includes(row.cells[at]!.kind));
    const filled = values.filter((value) => value !== null).length;
    return readable && filled > 0 ? [{ row, parts: values, year: year === null ? null : storedNumber(row.cells[year]!) }] : [];
  });
}

/** The series of all tables in which no indicator of the catalogue stands. */
export const SERIES = defineQuestion("measures over the parts of a year", (context): readonly TableSeries[] =>
  context
    .ask(PLAIN_TABLES)
    .flatMap((plain) => seriesOf(plain.table).map((series) => ({ ...plain, series, rows: rowsOf(plain.table, series) }))),
);

/** How the parts of a row make its year: added up, the last of them (counted from the beginning of the year), or their mean. */
export type Making = "sum" | "last" | "mean";

/** All ways in which the parts of a row make its year; null where there is nothing to tell it by. */
export function makingsOf({ parts, year }: SeriesRow): readonly Making[] | null {
  const filled = parts.filter((value) => value !== null);
  if (year === null || filled.length < 2) return null;
  const sum = sumExact(filled);
  const tolerance = sumTolerance(filled.map(decimalPlaces)) + Math.abs(year) * 1e-9;
  const fits: Record<Making, boolean> = {
    sum: Math.abs(sum - year) <= tolerance,
    last: Math.abs(filled.at(-1)! - year) <= Math.abs(year) * 1e-9,
    mean: Math.abs(sum / filled.length - year) <= 0.51 * 10 ** -Math.min(decimalPlaces(year), 8),
  };
  return (["sum", "last", "mean"] as const).filter((making) => fits[making]);
}
