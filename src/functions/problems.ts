import type { Datum, ListDatum, NumberDatum } from "../language/message";
import { fail, type Result } from "../language/result";
import type { NumberCell } from "./cells";
import { sentence } from "./messages";
import { shorten } from "./shorten";

/** Where something stands: a sentence's beginning, or the name of an argument. */
export type Spot = string | Exclude<Datum, string>;

const begin = (where: Spot): Datum => (typeof where === "string" ? sentence.argument({ name: where }) : where);

/** A text a user typed, in quotes and short enough for a message. */
export const quoted = (text: string): string => `"${shorten(text)}"`;

/** A count of cells, rows or years: "1200" and not "1.200". */
export const plain = (value: number): NumberDatum => ({ value, grouping: false });

export const listOf = (items: readonly Datum[]): ListDatum => ({ items, join: "," });

/** A number as its cell gives it: "84,52%", "3,95 (skala 4)", "84,52". */
export function figureOf({ value, percent, scale }: Pick<NumberCell, "value" | "percent" | "scale">): Datum {
  if (percent) return { value, percent: true };
  return scale ? sentence.onScale({ value, scale: String(scale) }) : value;
}

/** "Argumen ... berisi ...; yang diperlukan ..." of a cell whose content is told in words. */
export function foundWanted(where: Spot, found: Datum, wanted: Datum, hint?: Datum): Result<never> {
  return fail("#VALUE!", sentence.holds({ where: begin(where), found, wanted, hint: hint === undefined ? null : sentence.hint({ hint }) }));
}

/** The same of a value: "Argument ... is ...". */
export function isNot(where: Spot, found: Datum, wanted: Datum): Result<never> {
  return fail("#VALUE!", sentence.is({ where: begin(where), found, wanted }));
}

/** An argument that has to be given. */
export function leftBlank(where: Spot, wanted: Datum, sign: Datum = null): Result<never> {
  return fail("#VALUE!", sentence.blank({ where: begin(where), wanted, sign }));
}

/** A blank among values: never counted as 0. */
export function missing(where: Spot): Result<never> {
  return fail("#N/A", sentence.fillIn({ where: begin(where) }));
}

/** None of a few words or figures. */
export function noChoice(where: Spot, found: Datum, list: readonly Datum[]): Result<never> {
  return fail("#VALUE!", sentence.choices({ where: begin(where), found, list: listOf(list) }));
}

/** A range of another shape than wanted. */
export function wrongSize(where: Spot, rows: readonly (readonly unknown[])[], wanted: Datum): Result<never> {
  const size = { rows: plain(rows.length), columns: plain(rows[0]?.length ?? 0) };
  return fail("#VALUE!", sentence.size({ where: begin(where), ...size, wanted }));
}
