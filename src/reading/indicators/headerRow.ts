import type { ColumnRole } from "./recognised";
import { readHeader, type HeaderWords } from "./headers";
import { isBlank, type Grid } from "../../sheet/grid";
import { isColumnNumbers } from "../find/columnNumbers";

/** A header cell and what it says. */
export type HeaderCell = HeaderWords & { readonly text: string };

/** A run of header cells in one row. */
export interface Cluster {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly words: ReadonlyMap<number, HeaderCell>;
}

/** Room between two header cells of one table; a wider gap in one row starts another table. Merged year groups are narrower. */
const WIDEST_GAP = 8;
const KEYS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["kode", "indikator"]);
const FIGURES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  "bobot",
  "target",
  "realisasi",
  "capaian",
  "bobotKaliRealisasi",
  "masukan",
]);

export const isKey = (role: ColumnRole | null): boolean => KEYS.has(role);
export const isFigure = (role: ColumnRole | null): boolean => FIGURES.has(role);
export const hasPeriod = (words: HeaderWords): boolean => words.year !== null || words.within !== null;
const says = (words: HeaderWords): boolean => words.role !== null || hasPeriod(words);
const isYear = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;

const MONTH_NAMES = [
  "januari",
  "februari",
  "maret",
  "april",
  "mei",
  "juni",
  "juli",
  "agustus",
  "september",
  "oktober",
  "november",
  "desember",
];

/** Serial numbers of the dates that a header may name: of 1982 to 2119. */
const [FIRST_DAY, LAST_DAY] = [30_000, 80_000];

/** Excel turns a typed "Jan 2024" into a date: "januari 2024" of a serial number that is shown as a month. */
function monthOfDate(value: number, format: string): string | null {
  const shown = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, "");
  if (!/m{2,4}/i.test(shown) || /[hs0#]/i.test(shown)) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000);
  return `${MONTH_NAMES[date.getUTCMonth()]}${/y/i.test(shown) ? ` ${date.getUTCFullYear()}` : ""}`;
}

function textOf(grid: Grid, row: number, column: number): string | null {
  const value = grid.value(row, column);
  if (isYear(value)) return String(value);
  if (typeof value === "number") return value < FIRST_DAY || value > LAST_DAY ? null : monthOfDate(value, grid.format(row, column));
  return typeof value === "string" ? value.trim() : null;
}

/** Titles of tables beside each other stand at most so many rows above their headers, and so many columns left of them. */
const [TITLE_ABOVE, TITLE_LEFT] = [3, 3];
/** Fewer words name a group of columns. */
const TITLE_WORDS = 4;
const isTitleText = (text: string): boolean => /^(?:tabel|table)\s+\S/i.test(text) || text.split(/\s+/, TITLE_WORDS).length === TITLE_WORDS;

/** Whether blank cells of a header stand between two tables: a title begins above what follows, and another one above what is before. */
function isParted(grid: Grid, row: number, { from, last, next }: { from: number; last: number; next: number }): boolean {
  if (next - last < 2) return false;
  const alone = (r: number, column: number): boolean => isTitleText(grid.text(r, column)) && isBlank(grid.value(r, column + 1));
  for (let r = row - 1; r >= Math.max(grid.firstRow, row - TITLE_ABOVE); r--) {
    for (let column = last + 2; column <= next; column++) {
      if (isBlank(grid.value(r, column))) continue;
      if (!alone(r, column) || !isBlank(grid.value(r, column - 1))) return false;
      for (let left = from; left >= Math.max(grid.firstColumn, from - TITLE_LEFT); left--)
        if (!isBlank(grid.value(r, left))) return alone(r, left);
      return false;
    }
  }
  return false;
}

/** Runs of header cells in one row: a figure or a wide gap ends a run, so a header beside another table's data is still seen. */
export function clustersOf(grid: Grid, row: number, read: (text: string) => HeaderWords): Cluster[] {
  const clusters: Cluster[] = [];
  let words = new Map<number, HeaderCell>();
  let last = -1;
  const close = (): void => {
    // Before every figure of a row of data.
    if (words.size === 0) return;
    const columns = [...words.keys()];
    const said = columns.filter((column) => says(words.get(column)!) || words.get(column)!.short !== null);
    if (said.length > 0) clusters.push({ row, from: said[0]!, to: columns[columns.length - 1]!, words });
    words = new Map();
  };
  for (let column = grid.firstColumn; column < grid.endColumn; column++) {
    const value = grid.value(row, column);
    if (value === null || value === "") continue;
    const text = textOf(grid, row, column);
    if (text === "") continue;
    if (words.size > 0 && (column - last > WIDEST_GAP || isParted(grid, row, { from: words.keys().next().value!, last, next: column })))
      close();
    const header = text === null ? null : read(text);
    if (header === null || (!says(header) && /^[\d.,]+\s*%?$/.test(text!))) close();
    else if (says(header) || header.short !== null || words.size > 0) words.set(column, { ...header, text: text! });
    last = column + (text === null ? 0 : grid.mergedColumns(row, column) - 1);
  }
  close();
  return clusters;
}

const count = (cluster: Cluster): number => [...cluster.words.values()].filter(says).length;
/** "Capaian | 100,10%" at the foot of a table above, or a lone title, is no first row of a header. */
export const canBegin = (cluster: Cluster): boolean => count(cluster) >= 2 || [...cluster.words.values()].some(hasPeriod);

/** Names two things, and not only codes as a row of data does; "T | R" and "I | II" name them where the row above says of what. */
export function isHeaderRow(cluster: Cluster): boolean {
  const words = [...cluster.words.values()];
  if (new Set(words.map(({ short }) => short).filter((each) => each !== null)).size >= 2) return true;
  return count(cluster) >= 2 && words.some((each) => isFigure(each.role) || hasPeriod(each));
}

/** The columns of a header above: what a row below it is judged by. */
export interface Above {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly ownIndicator: boolean;
}

/**
 * Whether a row with header words is a row of data all the same: "IKU C1.1 | Persentase Kasus ... | nilai | 85". Data puts figures
 * below figures, or a name that is no header word below Kode or Indikator; a header that is repeated or begins another table has
 * header words there, or names several figures.
 */
export function isDataRow(grid: Grid, cluster: Cluster, above: readonly Above[]): boolean {
  const words = [...cluster.words.values()];
  let named = false;
  for (const { column, role, ownIndicator } of above) {
    const value = grid.value(cluster.row, column);
    if (isBlank(value)) continue;
    const header = cluster.words.get(column);
    if (isFigure(role) && (header === undefined || !says(header)) && isFigureValue(value))
      return !isColumnNumbers(grid, cluster.row, above[0]!.column, above[above.length - 1]!.column);
    named ||= isKey(role) && !ownIndicator && (header === undefined || header.role === null || header.ownIndicator || !says(header));
  }
  if (!named) return false;
  const figures = new Set(words.map(({ role }) => role).filter((role) => isFigure(role) && role !== "masukan"));
  const keys = words.filter((each) => isKey(each.role) && !each.ownIndicator).length;
  return !(figures.size >= 2 || (keys > 0 && words.some(({ role }) => isFigure(role))));
}

const isFigureValue = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && /^[\d.,]+\s*%?$/.test(value.trim()));

/** readHeader with the answers kept: a sheet repeats its texts. */
export function headerReader(): (text: string) => HeaderWords {
  const memo = new Map<string, HeaderWords>();
  return (text) => {
    let words = memo.get(text);
    if (!words) memo.set(text, (words = readHeader(text)));
    return words;
  };
}
