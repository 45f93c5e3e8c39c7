import { withinName, type Period } from "./period";
import { defineMessages, type Message } from "../language/message";

/** From the first to the last month of a period, counted from the year 0; null where it cannot be placed. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const LENGTHS: Readonly<Record<string, number>> = { B: 1, TW: 3, Q: 3, CW: 4, S: 6 };
const PART = /^(B|TW|Q|CW|S)(\d{1,2})(?:-(\d{1,2}))?$/;

/**
 * The months of "2024", "2025-2029", "2024-TW2" (cumulative: January to June), "2024-Q2" (April to June), "2024-B01-03", "2024-S1".
 * null for weeks and for parts that nobody can place.
 */
export function spanOf(period: Period): Span | null {
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(period);
  if (years) return { from: Number(years[1]) * 12, to: Number(years[2] ?? years[1]) * 12 + 11 };
  const start = Number(period.slice(0, 4)) * 12;
  const part = /^\d{4}-/.test(period) ? PART.exec(period.slice(5)) : null;
  if (!part) return null;
  const [, unit, first, last = first] = part;
  const length = LENGTHS[unit!]!;
  const to = start + Number(last) * length - 1;
  return to > start + 11 ? null : { from: unit === "TW" ? start : start + (Number(first) - 1) * length, to };
}

/** Earlier ends first; of equal ends the shorter first, so that a year comes behind its parts. Those that cannot be placed come last, by text. */
export function comparePeriods(one: Period, other: Period): number {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (a && b) return a.to - b.to || b.from - a.from;
  return a ? -1 : b ? 1 : one < other ? -1 : Number(one !== other);
}

const say = defineMessages("periods", {
  part: { id: "{part} {year}", en: "{part} {year}" },
  years: { id: "{from}–{to}", en: "{from}–{to}" },
  year: { id: "{year}", en: "{year}" },
});

/** "2024", "2025–2029", "TW II 2024", "s.d. Maret 2024". */
export function periodText(period: Period): Message {
  const [year = "", ...rest] = period.split("-");
  const within = rest.join("-");
  if (within === "") return say.year({ year });
  return /^\d{4}$/.test(within) ? say.years({ from: year, to: within }) : say.part({ part: withinName(within), year });
}
