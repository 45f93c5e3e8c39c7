import { isBlank, type Grid } from "../../sheet/grid";
import type { HeaderBlock } from "./headerBlocks";
import type { Within } from "../../periods/period";
import { readPeriod } from "../../periods/periodText";
import { placed } from "./tableParts";

/** A title stands at most so many rows above its table, blank rows included ("Tabel 4", blank, "Matriks ...", blank, "Indeks ... Tahun 2024"). */
const HIGHEST = 8;

export interface Caption {
  /** Nearest line last, as printed. */
  readonly lines: readonly string[];
  readonly year: string | null;
  /** The part of the year the title names; null for none. */
  readonly within: Within | null;
}

/** The title lines above a header: rows with one text and nothing else, up to `fromRow`. */
export function readCaption(grid: Grid, block: HeaderBlock, fromRow: number): Caption {
  const lines: string[] = [];
  for (let row = block.firstRow - 1; row >= Math.max(fromRow, block.firstRow - HIGHEST, grid.firstRow); row--) {
    let texts: string[] = [];
    let figure = false;
    // A title may start a few columns left of its table, where none starts above it.
    for (let column = Math.max(grid.firstColumn, block.from - 3); column <= block.to; column++) {
      const value = grid.value(row, column);
      if (isBlank(value)) continue;
      if (column === block.from && isBlank(grid.value(row, column - 1))) texts = [];
      if (typeof value === "string") texts.push(value.trim());
      else figure = true;
    }
    if (figure || texts.length > 2) break;
    if (texts.length > 0) lines.unshift(texts.join(" "));
    if (texts.some((text) => /^tabel\s+\d/i.test(text))) break;
  }
  let year: string | null = null;
  let within: Within | null = null;
  for (const line of [...lines].reverse()) {
    const words = readPeriod(line, "title");
    year ??= words.year;
    within ??= placed(words.within, words.cumulative);
    // "Tahun 2022, 2023, dan 2024" names no single year; a farther line must not decide for it.
    if (/(?:19|20)\d{2}/.test(line)) break;
  }
  return { lines, year, within };
}
