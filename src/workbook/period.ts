import type { Period } from "../catalogue/types";

export type Quarter = 1 | 2 | 3 | 4;

/** The period words of a text, and the text without them. */
export interface PeriodWords {
  /** "2024"; null for none, and for several ("2020-2024", "2022, 2023, dan 2024"), which name no single year. */
  readonly year: string | null;
  readonly quarter: Quarter | null;
  readonly rest: string;
}

const YEAR = /(?:\b(?:tahun|thn\.?|ta|fy|year)\s*)?(?<!\d)((?:19|20)\d{2})(?!\d)/gi;
const QUARTER = /(?:\bs\.?\s*\/?\s*d\.?\s*)?\b(?:tw|triwulan|kuartal|quarter|q)[\s.-]*(iv|iii|ii|i|[1-4])\b/i;
const ROMAN: Readonly<Record<string, Quarter>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** Year and quarter in a header, a caption or a sheet name: "s.d. TW I", "Tahun 2024", "TW II 2024", "Realisasi Q3". */
export function readPeriod(text: string): PeriodWords {
  const years = new Set<string>();
  let rest = text.replace(YEAR, (_, year: string) => {
    years.add(year);
    return " ";
  });
  const match = QUARTER.exec(rest);
  if (match) rest = rest.replace(QUARTER, " ");
  return {
    year: years.size === 1 ? [...years][0]! : null,
    quarter: match ? ROMAN[match[1]!.toLowerCase()]! : null,
    rest: rest.replace(/\s+/g, " ").trim(),
  };
}

/** "2024" or "2024-TW1" (cumulative, as the LKj prints it); null without a year. */
export function periodOf(year: string | null, quarter: Quarter | null): Period | null {
  if (year === null) return null;
  return quarter === null ? year : `${year}-TW${quarter}`;
}
