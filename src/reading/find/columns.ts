import type { Area } from "../../sheet/address";
import type { Cells } from "./cells";
import { readMarker } from "./marker";
import type { ColumnContent } from "./model";

/** The columns of a table by what they are for, as places on the sheet. */
export interface Columns {
  readonly contents: readonly ColumnContent[];
  /** Numbers and codes left of the names. */
  readonly keys: readonly number[];
  /** The column of names, and the columns beside it that name rows where it is empty (one head over several columns). */
  readonly names: readonly number[];
  readonly label: number | null;
  readonly figures: readonly number[];
  /** Key columns whose cells hold for the empty ones below them. */
  readonly filledDown: readonly number[];
  /** Key columns below one head, which hold the parts of a code. */
  readonly codes: readonly number[];
  /** Key columns of words, in which "UEA" among "Malaysia" and "Laos" is a word too. */
  readonly words: readonly number[];
}

interface Profile {
  figures: number;
  years: number;
  texts: number;
  markers: number;
  letters: number;
}

/** So many rows tell what a column holds. */
const MOST_ROWS = 3000;
const LONG = 40;

/** What the columns of a body hold. `skip` are rows that are none of it: headers repeated; `heads` the headings, one a column. */
export function columnsOf(cells: Cells, body: Area, { skip, heads }: { skip: ReadonlySet<number>; heads: readonly string[] }): Columns {
  const { grid } = cells;
  const profiles = Array.from({ length: body.columns }, (): Profile => ({ figures: 0, years: 0, texts: 0, markers: 0, letters: 0 }));
  for (let row = body.row; row < body.row + Math.min(body.rows, MOST_ROWS); row++) {
    if (skip.has(row)) continue;
    for (let at = 0; at < body.columns; at++) {
      const column = body.column + at;
      const kind = cells.kind(row, column);
      if (kind === "blank") continue;
      const profile = profiles[at]!;
      if (kind === "figure" || kind === "missing" || kind === "error") profile.figures++;
      else if (kind === "year") profile.years++;
      else {
        const text = grid.text(row, column);
        if (readMarker(text, null)) profile.markers++;
        profile.texts++;
        profile.letters += Math.min(text.length, LONG);
      }
    }
  }
  const contents = profiles.map(({ figures, years, texts }): ColumnContent => {
    if (figures + years + texts === 0) return "empty";
    return figures > 0 && figures + years >= texts ? "figure" : "text";
  });
  const label = labelOf(profiles, contents);
  if (label === null) {
    const figures = contents.flatMap((content, at) => (content === "figure" ? [body.column + at] : []));
    return { contents, keys: [], names: [], label: null, figures, filledDown: [], codes: [], words: [] };
  }
  const isNames = (at: number): boolean => contents[at] === "text" && profiles[at]!.markers * 2 < profiles[at]!.texts;
  const keys = Array.from({ length: label }, (_, at) => at);
  const figures = contents.flatMap((content, at) => (content === "figure" && at > label ? [at] : []));
  const filledDown = keysFilledDown(cells, body, { keys, label, isNames });
  // Names to the right go on the staircase: Program | Kegiatan | RO, each in a row of its own.
  const names = [label];
  for (let at = label + 1; at < (figures[0] ?? body.columns) && staircase(cells, body, label, at); at++) names.push(at);
  const place = (at: number): number => body.column + at;
  return {
    contents,
    keys: keys.map(place),
    names: names.map(place),
    label: place(label),
    figures: figures.map(place),
    filledDown: filledDown.map(place),
    words: keys.filter(isNames).map(place),
    codes: keys
      .filter((at) => heads[at] !== "" && (heads[at] === heads[at - 1] || (at < label - 1 && heads[at] === heads[at + 1])))
      .map(place),
  };
}

/** The column with most to read in it among those left of the first figures; numbers of rows are no figures. */
function labelOf(profiles: readonly Profile[], contents: readonly ColumnContent[]): number | null {
  const firstText = contents.findIndex((content, at) => content === "text" && profiles[at]!.markers * 2 < profiles[at]!.texts);
  if (firstText < 0) return shortNames(profiles, contents) ?? yearNames(profiles, contents);
  let best = firstText;
  for (let at = firstText + 1; at < contents.length && contents[at] !== "figure"; at++)
    if (profiles[at]!.letters > profiles[best]!.letters * 1.2) best = at;
  return best;
}

/** Names that look like codes ("S1", "D3", "L") left of the figures, with nothing but a number of the row before them; null for none. */
function shortNames(profiles: readonly Profile[], contents: readonly ColumnContent[]): number | null {
  const first = contents[0] === "figure" && contents[1] === "text" ? 1 : 0;
  let last = first;
  while (contents[last] === "text") last++;
  return last > first && contents[last] === "figure" && profiles[last - 1]!.years === 0 ? last - 1 : null;
}

/** Years down the left side of figures name the rows; null where they do not. */
function yearNames(profiles: readonly Profile[], contents: readonly ColumnContent[]): number | null {
  const first = contents.findIndex(
    (content, at) => content === "text" && profiles[at]!.years > 1 && profiles[at]!.years === profiles[at]!.texts + profiles[at]!.years,
  );
  return first >= 0 && first <= 1 && contents.slice(first + 1).some((content) => content === "figure") ? first : null;
}

/** Whether a column has names only where the one left of it has none. */
function staircase(cells: Cells, { row, column, rows }: Area, label: number, at: number): boolean {
  let [beside, instead] = [0, 0];
  for (let r = row; r < row + Math.min(rows, MOST_ROWS); r++) {
    if (cells.kind(r, column + at) !== "text") continue;
    if (cells.kind(r, column + label) === "text") beside++;
    else instead++;
  }
  return instead > beside;
}

interface KeyColumns {
  readonly keys: readonly number[];
  readonly label: number;
  readonly isNames: (at: number) => boolean;
}

/**
 * Key columns that are filled down: names (a sasaran, a program) that stand beside the first of several rows they hold for, and the
 * numbers left of them. A column that is filled in every row is none.
 */
function keysFilledDown(cells: Cells, { row, column, rows }: Area, { keys, label, isNames }: KeyColumns): number[] {
  const last = [...keys].reverse().find((at) => {
    if (!isNames(at)) return false;
    let [beside, alone, empty] = [0, 0, 0];
    for (let r = row; r < row + Math.min(rows, MOST_ROWS); r++) {
      const named = cells.kind(r, column + label) === "text";
      const own = cells.kind(r, column + at) === "text";
      if (own && named) beside++;
      else if (own) alone++;
      else if (named) empty++;
    }
    return empty > 0 && beside > alone;
  });
  return last === undefined ? [] : keys.filter((at) => at <= last);
}
