import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { columnContents } from "../../../../sheet/columnContents";
import { extremesOf } from "../../../shared/extremes";
import { storedNumber, type PlainTable } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";

/** A figure that would lie among others ten, a hundred or a thousand times smaller or larger. */
export interface Slip {
  readonly row: TypedRow;
  /** Place in the table's columns. */
  readonly at: number;
  readonly value: number;
  readonly times: number;
  /** What it is compared with: the same row in other columns, or the rows of the column. */
  readonly beside: "row" | "column";
}

const TIMES = [10, 100, 1000, 1e6];
/** How near the figure put right must come to the others. */
const NEAR = 1.6;

/** How many times too large (or, below 1, too small) a figure is for others that lie close together; null where it fits or nothing shows. */
function slipOf(value: number, others: readonly number[], spread: number): number | null {
  let [low, high] = [Infinity, 0];
  for (const each of others) [low, high] = [Math.min(low, each), Math.max(high, each)];
  if (high > low * spread) return null;
  for (const times of TIMES) {
    if (value / times >= low / NEAR && value / times <= high * NEAR && value > high * (times / NEAR / 2)) return times;
    if (value * times >= low / NEAR && value * times <= high * NEAR && value < low / (times / NEAR / 2)) return 1 / times;
  }
  return null;
}

/** Columns that measure one thing in several periods, side by side. */
function periodsOf({ columns }: TypedTable): number[][] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ role, path, period, unit, holds, cumulative }, at) => {
    if ((holds !== "figure" && holds !== "money") || period === null) return;
    const within = period.slice(5) === "" ? "year" : "part";
    const key = [role ?? path.slice(0, -1).join("/"), holds, unit, within, cumulative].join("|");
    groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  return [...groups.values()].filter((all) => new Set(all.map((at) => columns[at]!.period)).size === all.length);
}

/** Fewest other figures of a row, of a column, of a pair of columns; and how close they must lie. */
const [IN_ROW, ROW_SPREAD] = [3, 2.5];
const [IN_COLUMN, COLUMN_SPREAD] = [6, 2];
/** In a shorter column they must lie closer. */
const [IN_SHORT, SHORT_SPREAD] = [4, 1.3];
const [IN_PAIR, PAIR_SPREAD, LOW_SPREAD] = [4, 1.5, 1.3];
/** A slip is so many times the figures beside it, or so many times less: a tenfold one that lies at the edge of what is near. */
const LEAST_SLIP = TIMES[0]! / NEAR / 2;
/** Columns to the right that a column is compared with. */
const REACH = 8;

function inRows(table: TypedTable): Slip[] {
  return periodsOf(table).flatMap((places) => {
    if (places.length <= IN_ROW) return [];
    const { leaves, leafColumn } = numbersOf(table);
    const columns = places.map(leafColumn);
    const slips = leaves.flatMap((row, leaf): Slip[] => {
      let [count, least, most] = [0, Infinity, 0];
      for (const values of columns) {
        const value = values[leaf]!;
        if (!(value > 0)) continue;
        count++;
        if (value < least) least = value;
        if (value > most) most = value;
      }
      // Figures so near each other are no slips, whichever is left out.
      if (count <= IN_ROW || most < least * LEAST_SLIP) return [];
      const filled = places.flatMap((at, column) => (columns[column]![leaf]! > 0 ? [{ at, value: columns[column]![leaf]! }] : []));
      return filled.flatMap(({ at, value }): Slip[] => {
        const times = slipOf(
          value,
          filled.filter((each) => each.at !== at).map((each) => each.value),
          ROW_SPREAD,
        );
        return times === null ? [] : [{ row, at, value, times, beside: "row" }];
      });
    });
    // A month in which every row rises is a month of another kind.
    return slips.filter(({ at }) => slips.filter((other) => other.at === at).length === 1);
  });
}

const UNIT_HEAD = /^(?:satuan|unit of measure)/i;

/** Whether the rows say that they are measured in several units: figures below each other are then not of one kind. */
function hasUnits({ columns, rows }: TypedTable): boolean {
  return columns.some(
    ({ role, path }, at) =>
      (role === "satuan" || UNIT_HEAD.test(path.at(-1) ?? "")) &&
      new Set(
        rows.flatMap(({ kind, cells }) =>
          kind === "leaf"
            ? [
                String(cells[at]!.raw ?? "")
                  .trim()
                  .toLowerCase(),
              ]
            : [],
        ),
      ).size > 1,
  );
}

function inColumns({ table, grid }: PlainTable): Slip[] {
  if (hasUnits(table)) return [];
  const { leaves, leafColumn } = numbersOf(table);
  const contents = columnContents(grid.sheet);
  const slips = table.columns.flatMap(({ holds, column }, at): Slip[] => {
    if (holds !== "figure" && holds !== "money") return [];
    const isTyped = (leaf: number): boolean => !contents.hasFormulas(column) || grid.formula(leaves[leaf]!.row, column) === null;
    const ends = extremesOf(leafColumn(at).map((value, leaf) => (value > 0 && isTyped(leaf) ? value : NaN)));
    if (!ends || ends.count <= IN_SHORT) return [];
    const spread = ends.count > IN_COLUMN ? COLUMN_SPREAD : SHORT_SPREAD;
    const { lowest, low, high, highest } = ends;
    return [
      { odd: lowest, others: [low, highest.value] },
      { odd: highest, others: [lowest.value, high] },
    ].flatMap(({ odd, others }): Slip[] => {
      const times = slipOf(odd.value, others, spread);
      return times === null ? [] : [{ row: leaves[odd.at]!, at, value: odd.value, times, beside: "column" }];
    });
  });
  // A row that is odd in several columns is a row of another kind.
  return slips.filter(({ row }) => slips.filter((other) => other.row === row).length === 1);
}

/** A figure that its row says twice, budget and planned, is as large as it should be. */
function standsTwice({ cells }: TypedRow, at: number, places: readonly number[]): boolean {
  const value = storedNumber(cells[at]!)!;
  return value >= SAID_TWICE && places.some((other) => other !== at && storedNumber(cells[other]!) === value);
}
const SAID_TWICE = 1000;

/** Two columns whose figures go together in every row but one; the cell that is odd in most pairs is the one. */
function inPairs(table: TypedTable): Slip[] {
  const { leaves: rows, leafColumn } = numbersOf(table);
  const places = table.columns.flatMap(({ holds }, at) => (holds === "figure" || holds === "money" ? [at] : []));
  const ratios = new Float64Array(rows.length);
  const isMixed = hasUnits(table);
  const votes = new Map<TypedRow, { at: number; times: number; count: number }[]>();
  places.forEach((one, place) => {
    for (const other of places.slice(place + 1, place + 1 + REACH)) {
      if (table.columns[one]!.holds !== table.columns[other]!.holds) continue;
      if (isMixed && table.columns[one]!.unit !== table.columns[other]!.unit) continue;
      const [below, above] = [leafColumn(one), leafColumn(other)];
      for (let leaf = 0; leaf < ratios.length; leaf++)
        ratios[leaf] = below[leaf]! > 0 && above[leaf]! > 0 ? above[leaf]! / below[leaf]! : NaN;
      const ends = extremesOf(ratios);
      if (!ends || ends.count <= IN_PAIR) continue;
      const { lowest, low, high, highest } = ends;
      for (const [odd, others] of [
        [lowest, [low, highest.value]],
        [highest, [lowest.value, high]],
      ] as const) {
        const times = slipOf(odd.value, others, odd === lowest ? LOW_SPREAD : PAIR_SPREAD);
        if (times === null) continue;
        const row = rows[odd.at]!;
        const own = votes.get(row) ?? [];
        votes.set(row, own);
        for (const [at, by] of [
          [one, 1 / times],
          [other, times],
        ] as const) {
          const known = own.find((each) => each.at === at && each.times === by);
          if (known) known.count++;
          else own.push({ at, times: by, count: 1 });
        }
      }
    }
  });
  return [...votes].flatMap(([row, all]): Slip[] => {
    const [best] = [...all].sort((a, b) => b.count - a.count || b.at - a.at);
    return best && !standsTwice(row, best.at, places)
      ? [{ row, at: best.at, times: best.times, value: storedNumber(row.cells[best.at]!)!, beside: "row" }]
      : [];
  });
}

/** Figures of a table that lost or won zeros or a decimal sign; a calculated one follows from one that did. */
export function slipsOf(plain: PlainTable): readonly Slip[] {
  const { table, grid } = plain;
  const alone = [...inRows(table), ...inColumns(plain)];
  const rows = new Set(alone.map(({ row }) => row));
  // Of a pair either may be wrong: where a figure is odd by itself it is that one.
  const all = [...alone, ...inPairs(table).filter(({ row }) => !rows.has(row))];
  const told = new Set<string>();
  return all.filter(({ row, at }) => {
    const key = `${row.row} ${at}`;
    if (told.has(key) || grid.formula(row.row, table.columns[at]!.column) !== null) return false;
    told.add(key);
    return true;
  });
}
