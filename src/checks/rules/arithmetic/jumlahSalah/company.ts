import type { TypedColumn } from "../../../../reading/typedColumn";
import { groupedBy } from "../../../shared/groupedBy";
import type { Sum } from "./sums";

/** One cell of such a row: what stands there and what its parts give. */
export interface SumCell {
  readonly sum: Sum;
  readonly column: TypedColumn;
  readonly found: number;
  readonly parts: readonly { readonly row: number; readonly value: number }[];
  readonly expected: number;
  readonly agrees: boolean;
  /** Its parts give a multiple of it: levels that stand beside each other. */
  readonly levels: boolean;
  /** Of a column of shares, means or ratios, by its head or its number format. */
  readonly ratio: boolean;
  /** Its rows say units of which no sum can be made: "Kelompok" and "Ton" under "%". */
  readonly unlike: boolean;
}

/** Shares, means and ratios do not add up; weights do. */
const NOT_ADDED = /%|persen|rata|indeks|rasio|tingkat|cakupan|capaian|nilai|skor|rating|growth|pertumbuhan|kumulatif|\bper\b|s\.?d\.?\b/i;

/** `percent`: the total itself is shown as a percentage. */
export const isNotAdded = ({ path }: TypedColumn, percent: boolean): boolean =>
  (percent || NOT_ADDED.test(path.join(" "))) && !/bobot|weight/i.test(path.join(" "));

/** The share by which a total that was left behind is off at most; one further off adds other rows. */
const LEFT_BEHIND = 0.05;

export const isNear = ({ agrees, found, expected }: SumCell): boolean =>
  agrees || Math.abs(found - expected) <= Math.abs(expected) * LEFT_BEHIND;

/** What the sums of a row or column are, all together. */
interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly isLevels: boolean;
  readonly isNear: boolean;
}

const NOBODY: Tally = { right: 0, wrong: 0, isLevels: false, isNear: false };

/** 0 of 0 is neither right nor wrong. */
const isSomething = ({ expected, found }: SumCell): boolean => expected !== 0 || found !== 0;

function tallyOf(cells: readonly SumCell[]): Tally {
  const counted = cells.filter(isSomething);
  const right = counted.filter(({ agrees }) => agrees).length;
  return {
    right,
    wrong: counted.length - right,
    isLevels: cells.some(({ levels, agrees }) => levels && !agrees),
    isNear: cells.some(isNear),
  };
}

/** What the other sums of the same row and of the same column say. */
export class Company {
  private readonly members: ReadonlySet<SumCell>;
  private readonly rows: ReadonlyMap<Sum, Tally>;
  private readonly columns: ReadonlyMap<TypedColumn, Tally>;
  private readonly unlike: ReadonlyMap<TypedColumn, Tally>;
  constructor(all: readonly SumCell[]) {
    this.members = new Set(all);
    const added = all.filter(({ ratio }) => !ratio);
    this.rows = new Map([...groupedBy(added, ({ sum }) => sum)].map(([sum, cells]) => [sum, tallyOf(cells)]));
    const byColumn = (cells: readonly SumCell[]): ReadonlyMap<TypedColumn, Tally> =>
      new Map([...groupedBy(cells, ({ column }) => column)].map(([column, each]) => [column, tallyOf(each)]));
    this.columns = byColumn(all);
    this.unlike = byColumn(all.filter(({ unlike }) => unlike));
  }
  /** Whether the row is over several levels at once, for all that its other sums say. */
  isLevels = ({ sum }: SumCell): boolean => this.rows.get(sum)?.isLevels ?? false;
  /** Whether some sum of the row nearly comes out: totals left behind, and not those of other rows. */
  isNear = ({ sum }: SumCell): boolean => this.rows.get(sum)?.isNear ?? false;
  row = (cell: SumCell) => this.others(this.rows.get(cell.sum), cell, !cell.ratio);
  column = (cell: SumCell) => this.others(this.columns.get(cell.column), cell, true);
  /** Of its column, those that add unlike units as it would. */
  unlikeColumn = (cell: SumCell) => this.others(this.unlike.get(cell.column), cell, cell.unlike);

  private others(tally: Tally | undefined, cell: SumCell, counted: boolean): Pick<Tally, "right" | "wrong"> {
    const { right, wrong } = tally ?? NOBODY;
    if (!counted || !this.members.has(cell) || !isSomething(cell)) return { right, wrong };
    return cell.agrees ? { right: right - 1, wrong } : { right, wrong: wrong - 1 };
  }
}
