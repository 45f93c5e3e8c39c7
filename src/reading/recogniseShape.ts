import { readPeriod, type PeriodUnit } from "../periods/periodText";
import type { Within } from "../periods/period";
import { fold } from "./find/fold";
import type { FoundTable } from "./find/model";
import { isOfMoney } from "./money";
import type { Shape, ShapeColumn } from "./shape";

/** What a column's headings say apart from their words. */
export interface ColumnPeriod {
  readonly year: string | null;
  readonly within: Within | null;
  readonly cumulative: boolean;
}

export interface ReadColumn extends ColumnPeriod {
  /** The words of each heading, lowest first, without periods and units; "" where nothing is left. */
  readonly words: readonly string[];
  readonly money: boolean;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const UNIT_WORDS = /^(?:\(?(?:k|rp|rupiah|%|persen|\d)\)?)$/;
/** With the spaces before them; a heading has few. */
const BRACKETS = /\s{0,5}\([^()]{0,200}\)/g;

/** Periods and words of a column's headings. */
export function readColumn(path: readonly string[]): ReadColumn {
  let [year, within, cumulative]: [string | null, Within | null, boolean] = [null, null, false];
  let unit: PeriodUnit | null = null;
  const words: string[] = [];
  for (const text of path) {
    const folded = fold(text);
    if (unit === "TW" && folded in ROMAN) {
      within = `TW${ROMAN[folded]}`;
      words.unshift("");
      continue;
    }
    const said = readPeriod(folded);
    year = said.year ?? year;
    within = said.within ?? within;
    cumulative ||= said.cumulative;
    unit = said.unit ?? unit;
    words.unshift(fold(said.rest.replace(BRACKETS, "")) || (/%/.test(said.rest) ? "%" : ""));
  }
  return { year, within, cumulative, words, money: isOfMoney(path.join(" ").toLowerCase()) };
}

/** How well words fit: 1 for the very words, less for a phrase among others, and for a heading higher up. */
function fit(column: ReadColumn, { words: { id, en }, holds }: ShapeColumn): number {
  const phrases = [...id, ...en];
  let best = 0;
  column.words.forEach((text, height) => {
    if (text === "" || (UNIT_WORDS.test(text) && height === 0 && column.words.length > 1)) return;
    const upper = column.words.slice(0, height).every((lower) => lower === "" || UNIT_WORDS.test(lower)) ? 1 : 0.5;
    for (const phrase of phrases) {
      const score =
        text === phrase
          ? 1
          : phrase.length > 2 && ` ${text.replace(/[/,&]/g, " ")} `.includes(` ${phrase} `)
            ? 0.5 + (0.4 * phrase.length) / text.length
            : 0;
      best = Math.max(best, score * upper);
    }
  });
  return best > 0 && holds === "figure" && column.money ? best * 0.6 : best;
}

export interface Recognised {
  readonly shape: Shape;
  /** 0-1: how much of the header the shape explains. */
  readonly confidence: number;
  /** By place in the table's columns. */
  readonly roles: readonly (ShapeColumn | null)[];
}

const LEAST = 0.45;
const periodOfUnit = (per: ShapeColumn["per"], { year, within }: ColumnPeriod): boolean =>
  per === "year" ? year !== null : per === "quarter" ? /^(?:TW|Q)/.test(within ?? "") : per === "month" ? /^B/.test(within ?? "") : true;

function tryShape(shape: Shape, table: FoundTable, columns: readonly ReadColumn[]): (Recognised & { readonly score: number }) | null {
  const taken = new Map<string, number>();
  let score = 0;
  const roles = columns.map((column, at): ShapeColumn | null => {
    if (table.columns[at]!.path.length === 0) return null;
    let best: { readonly column: ShapeColumn; readonly fit: number } | null = null;
    for (const each of shape.columns) {
      const found = fit(column, each);
      if (found > LEAST && found > (best?.fit ?? 0)) best = { column: each, fit: found };
    }
    if (!best) return null;
    const inPeriod = best.column.per !== undefined && periodOfUnit(best.column.per, column);
    score += best.fit * (inPeriod ? 1.3 : 1);
    taken.set(best.column.role, (taken.get(best.column.role) ?? 0) + (best.column.per === undefined || inPeriod ? 1 : 0));
    return best.column;
  });
  for (const { role, required, per } of shape.columns) if (required && (taken.get(role) ?? 0) < (per === undefined ? 1 : 2)) return null;
  const headed = table.columns.filter(({ path }) => path.length > 0).length;
  const known = roles.filter((role) => role !== null).length;
  return { shape, roles, score, confidence: Math.round((known / headed) * 100) / 100 };
}

/** The shape that explains most of a table's headings; null where no shape has all it needs. */
export function recogniseShape(shapes: readonly Shape[], table: FoundTable, columns: readonly ReadColumn[]): Recognised | null {
  let best: (Recognised & { readonly score: number }) | null = null;
  for (const shape of shapes) {
    const found = tryShape(shape, table, columns);
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best && { shape: best.shape, confidence: best.confidence, roles: best.roles };
}
