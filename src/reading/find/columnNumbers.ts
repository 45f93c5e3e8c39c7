import { isBlank, type Grid } from "../../sheet/grid";

/** What stands behind a column's number: "= 6/5*100", "= (6)/(5) x 100%", "(4/3)", ": 9 + 10 + 11". */
const FORMULA = /^[-()\d\sa-z.,/:*×+^%=]+$/i;
const OPERATOR = /[/:*x×+=-]/i;
const isCalculation = (text: string): boolean => FORMULA.test(text) && OPERATOR.test(text);
const NUMBER = /^\(?(\d{1,2})\)?(.*)$/;
const LETTER = /^\(?([a-z])\)?(?=$|\s|=)(.*)$/i;
const ROMAN = /^\(?(x{0,2}(?:ix|iv|v?i{0,3}))\)?$/i;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanOf(text: string): number {
  const digits = [...text.toLowerCase()].map((letter) => ROMAN_VALUES[letter]!);
  return digits.reduce((sum, digit, at) => sum + ((digits[at + 1] ?? 0) > digit ? -digit : digit), 0);
}

type Kind = "number" | "letter" | "roman";

/** The number of a column as a cell writes it: 7 for 7, "(7)", -7 (what Excel makes of a typed "(7)"), "7 = 6/5*100", "g", "VII". */
function numbersIn(value: unknown): Partial<Record<Kind, number>> {
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) >= 1 && Math.abs(value) <= 99 ? { number: Math.abs(value) } : {};
  if (typeof value !== "string") return {};
  const text = value.trim();
  if (text.length > 40) return {};
  const found: Partial<Record<Kind, number>> = {};
  const number = NUMBER.exec(text);
  if (number && (number[2] === "" || isCalculation(number[2]!))) found.number = Number(number[1]);
  const letter = LETTER.exec(text);
  if (letter && (letter[2]!.trim() === "" || isCalculation(letter[2]!))) found.letter = letter[1]!.toLowerCase().charCodeAt(0) - 96;
  const roman = ROMAN.exec(text);
  if (roman?.[1]) found.roman = romanOf(roman[1]);
  return found;
}

/**
 * A row that numbers the columns: "(1) (2) (3)", "1 | 2 | 3 | 4 | 5 | 6 | 7 = 6/5*100", "a | b | c = b/a". Every filled cell is a
 * number of one kind, each larger than the one before, beginning with 1 or 2; a number may be left out, where columns are merged.
 */
export function isColumnNumbers(grid: Grid, row: number, from: number, to: number): boolean {
  let kinds: Kind[] = ["number", "letter", "roman"];
  const last: Partial<Record<Kind, number>> = {};
  let filled = 0;
  for (let column = from; column <= to; column++) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    const found = numbersIn(value);
    kinds = kinds.filter((kind) => {
      const number = found[kind];
      if (number === undefined) return false;
      const before = last[kind];
      return before === undefined ? number <= 2 : number > before && number <= before + 3;
    });
    if (kinds.length === 0) return false;
    for (const kind of kinds) last[kind] = found[kind]!;
    filled++;
  }
  return filled >= 3;
}
