import { digits } from "./recompute";
import type { Printing } from "../../src/catalogue/types";

const FIGURE = /\d[\d.,]*\d|\d/g;

/** All a figure as printed can mean: "1.234" is 1234 or 1,234; a document decides by its other figures. */
function readings(text: string): readonly number[] {
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text) ? [Number(text.replace(/[.,]/g, ""))] : [];
  const parts = text.split(/[.,]/);
  // "2.154.884,5": the last separator is the decimal one, the others group.
  const decimal = parts.length === 1 ? Number(text) : Number(`${parts.slice(0, -1).join("")}.${parts.at(-1)}`);
  return [...grouped, decimal];
}

/** Every number a text prints, in every reading: "level 3 (Nilai 3,46)" prints 3 and 3,46. */
export function numbersIn(text: string): readonly number[] {
  // A narrow column breaks a figure: "44.400.0 35.000".
  const whole = /^[\d. ]+$/.test(text) ? text.replace(/ /g, "") : text;
  return (whole.replace(/\\/g, "").match(FIGURE) ?? []).flatMap(readings);
}

const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(one));

/** Does a fact have the value it prints? A thousandth of it where the table is headed "Rp Ribu" (allocations of the RPJMN). */
export function hasPrintedValue({ what, value, printed }: Printing, inThousands: boolean): boolean {
  // "WTP", "76-100", "BB" and places left empty carry no number of their own.
  if (value === null) return true;
  const first = digits(printed);
  if (first && same(first.value, value)) return true;
  const sign = /^\s*(?:\(-\)|-)\s*\d/.test(printed) ? -1 : 1;
  return numbersIn(printed).some((each) => same(sign * each, value) || (inThousands && what === "alokasi" && same(each * 1000, value)));
}

/**
 * Does a text say a figure, rounded or cut to the decimals it prints? With fewer than two decimals it has to be exact, so that
 * "98" does not pass for 97,76.
 */
export function says(text: string, figure: number): boolean {
  return (text.replace(/\\/g, "").match(FIGURE) ?? []).some((each) => {
    const places = /[.,](\d+)$/.exec(each)?.[1]?.length ?? 0;
    return readings(each).some(
      (read) =>
        same(read, Math.abs(figure)) ||
        (places >= 2 && !Number.isInteger(read) && Math.abs(read - Math.abs(figure)) < 10 ** -places - 1e-9),
    );
  });
}

/** The text as a reader sees it: no mark-up, runs of blanks and tabs are one blank. */
export const spaced = (text: string): string =>
  text
    .replace(/<[^>]*>|\*/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:)])|(?<=\() /g, "")
    .trim();

/** Is a whole figure printed in a line? "1629" must not be found inside "16290". */
export function standsIn(line: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.,])${figure.replace(/[.,]/g, "\\$&")}(?!\\d|[.,]\\d)`).test(line);
}
