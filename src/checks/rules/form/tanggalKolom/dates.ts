import { MONTHS } from "../../../../periods/periodText";

/** A date as it is typed into a cell of text. */
export type TypedDate = "impossible" | "possible";

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const NAMED = new RegExp(`^(\\d{1,2}) (${MONTHS.join("|")})\\.? (\\d{4})$`, "i");
const MONTHS_OF_A_YEAR = 12;

const lastDay = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function kindOf(day: number, month: number, year: number): TypedDate {
  return month >= 1 && month <= MONTHS_OF_A_YEAR && day >= 1 && day <= lastDay(month, year) ? "possible" : "impossible";
}

/** Whether a text is a date, day before month or year first, and whether there is such a day; null for any other text. */
export function typedDate(text: string): TypedDate | null {
  const plain = text.trim();
  const numeric = NUMERIC.exec(plain);
  if (numeric) return kindOf(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const iso = ISO.exec(plain);
  if (iso) return kindOf(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const named = NAMED.exec(plain);
  if (!named) return null;
  const month = MONTHS.findIndex((names) => names.split("|").includes(named[2]!.toLowerCase())) + 1;
  return kindOf(Number(named[1]), month, Number(named[3]));
}
