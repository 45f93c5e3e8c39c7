import type { Block } from "../layout/block";
import type { PreviewRow } from "../layout/preview";

/** Sizes of text in a table, in half points: a column is made for the first, and smaller only where the page has no room. */
export const TEXT = { body: 16, head: 14 } as const;
/** Half points below which nobody reads a print. */
const SMALLEST = 9;

/** Of a character's size, how wide it is: Arial's widths, with room for the wider fonts that stand in for it where it is missing. */
const [WIDE, NARROW] = [0.62, 0.34];
const [PERCENT, CAPITAL] = [0.95, 0.76];
/** Heads and totals are bold. */
const BOLD = 1.1;
/** Left and right of a cell's text, in twentieths of a point. */
export const ROOM_BESIDE = 40;
/** With the line between two cells. */
const BESIDE = 2 * ROOM_BESIDE + 15;

function characterWidth(character: string): number {
  if (character === "%" || character === "m" || character === "M" || character === "W") return PERCENT;
  if (/[A-Z]/.test(character)) return CAPITAL;
  return /[.,:;()|iIlj' -]/.test(character) ? NARROW : WIDE;
}

/** Of the longest word, which Word would break anywhere if it had no room, in twentieths of a point. */
function longestWord(text: string, halfPoints: number): number {
  const sizes = text.split(/[\s/]+/).map((word) => Array.from(word).reduce((sum, each) => sum + characterWidth(each), 0));
  return Math.ceil(Math.max(0, ...sizes) * halfPoints * 10) + BESIDE;
}

/** What every column needs so that no word and no figure is broken. A cell across several needs them together. */
function neededBy(rows: readonly PreviewRow[], count: number): number[] {
  const needed = new Array<number>(count).fill(0);
  const free = new Array<number>(count).fill(0);
  const across: { readonly from: number; readonly span: number; readonly width: number }[] = [];
  rows.forEach(({ role, cells }, at) => {
    let column = 0;
    for (const { text, span, down = 1 } of cells) {
      while (at < free[column]!) column += 1;
      const width = longestWord(text, role === "body" ? TEXT.body : TEXT.head * BOLD);
      if (span === 1) needed[column] = Math.max(needed[column]!, width);
      else across.push({ from: column, span, width });
      free.fill(at + down, column, column + span);
      column += span;
    }
  });
  for (const { from, span, width } of across) {
    const missing = width - needed.slice(from, from + span).reduce((sum, each) => sum + each, 0);
    for (let column = from; missing > 0 && column < from + span; column += 1) needed[column]! += Math.ceil(missing / span);
  }
  return needed;
}

export interface PageWidths {
  /** Of every column, in twentieths of a point; together no wider than the page. */
  readonly columns: readonly number[];
  /** By which the text is made smaller, 1 where it has room. */
  readonly scale: number;
}

/**
 * The widths of a sheet's columns as those of a page: shared out as the sheet does, but none so narrow that a word or a figure in it is
 * broken. Where the words alone are wider than the page the text becomes smaller.
 */
export function pageWidths({ columns }: Block, rows: readonly PreviewRow[], page: number): PageWidths {
  const needed = neededBy(rows, columns.length);
  const least = needed.reduce((sum, each) => sum + each, 0);
  if (least > page) {
    const scale = page / least;
    return { columns: needed.map((each) => Math.floor(each * scale)), scale: Math.max(scale, SMALLEST / TEXT.head) };
  }
  const held = new Set<number>();
  for (;;) {
    const rest = page - [...held].reduce((sum, at) => sum + needed[at]!, 0);
    const shares = columns.reduce((sum, { characters }, at) => sum + (held.has(at) ? 0 : characters), 0);
    const widths = columns.map(({ characters }, at) => (held.has(at) ? needed[at]! : Math.floor((characters / shares) * rest)));
    const short = widths.flatMap((width, at) => (width < needed[at]! ? [at] : []));
    if (short.length === 0) return { columns: widths, scale: 1 };
    for (const at of short) held.add(at);
  }
}

/** Rows that stay on the page of the one below: all of a short table, of a longer one its beginning, its end and the heads of its groups. */
export function staysWithNext(rows: readonly PreviewRow[], at: number): boolean {
  const [whole, heads, last] = [16, 2, 3];
  if (at === rows.length - 1) return false;
  const body = rows.findIndex(({ role }) => role !== "header");
  const isHead = rows[at]!.cells.length === 1;
  return isHead || rows.length <= whole || at < body + heads - 1 || at >= rows.length - last;
}
