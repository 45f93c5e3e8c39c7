import { finest, type Within } from "./period";

/** The period words of a text, and the text without them. */
export interface PeriodWords {
  /** "2024"; null for none, and for several ("2020-2024", "2022, 2023, dan 2024"), which name no single year. */
  readonly year: string | null;
  readonly within: Within | null;
  /** "s.d. TW II", "s/d Maret": counted from the beginning of the year. */
  readonly cumulative: boolean;
  /** "Target Triwulan": a part of the year whose number stands elsewhere, in the row below or in the cells of the column. */
  readonly unit: PeriodUnit | null;
  readonly rest: string;
}

/** The letters of a Within. */
export type PeriodUnit = "M" | "B" | "TW" | "CW" | "S";

/** header: the words of a column head, folded. title: a sentence, in which "mei" or "5 Januari" names no period by itself. */
export type PeriodPlace = "header" | "title" | "sheet";

/** Every number with the word for year before it; a look behind would keep the script from loading in a Safari before 16.4. */
const NUMBER = /(?:\b(?:tahun|thn\.?|ta|fy|year)\s*)?(\d+)/gi;
const YEAR = /^(?:19|20)\d{2}$/;
const UP_TO =
  "(?:\\bs\\.?\\s*/?\\s*d\\.?(?![a-z])|\\bsampai(?: dengan)?\\b|\\bhingga\\b|\\buntil\\b|\\b(?:up )?to\\b|\\bthrough\\b|\\bytd\\b)";
const KE = "(?:[\\s.]*ke)?[\\s.-]*";
const ORDINAL = "(iv|iii|ii|i|[1-4]|pertama|kedua|ketiga|keempat)\\b";
/** The names of each month, with their short forms: alternatives of a pattern. */
export const MONTHS: readonly string[] = [
  "januari|january|jan",
  "februari|pebruari|february|feb|peb",
  "maret|march|mar",
  "april|apr",
  "mei|may",
  "juni|june|jun",
  "juli|july|jul",
  "agustus|august|agust|agu|agt|ags|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nopember|nov|nop",
  "desember|december|des|dec",
];
const MONTH = `(?:${MONTHS.join("|")})\\b\\.?`;
const TO = "\\s*(?:-|–|—|s\\.?\\s*/?\\s*d\\.?|sampai(?: dengan)?|hingga|to|dan|&)\\s*";

const WEEK = new RegExp(`(${UP_TO}\\s*)?\\b(?:minggu|mgg?|pekan|week|wk)${KE}(iv|v|iii|ii|i|\\d{1,2})\\b`, "i");
const DATE = new RegExp(`(?:(${UP_TO}\\s*|\\b(?:per|posisi|as of)\\s*)(?:tanggal\\s*)?|tanggal\\s*|\\b)\\d{1,2}\\s+(${MONTH})`, "i");
const MONTH_RANGE = new RegExp(`(\\b(?:bulan|bln|months?|periode|period)\\.?\\s*)?\\b(${MONTH})${TO}(${MONTH})`, "i");
const ONE_MONTH = new RegExp(
  `(${UP_TO}\\s*|\\b(?:per|posisi|as of)\\s*)?(?:\\b(?:akhir|end of)\\s*)?(\\b(?:bulan|bln|month|periode|period)\\.?\\s*)?\\b(${MONTH})`,
  "i",
);
const NUMBERED_MONTH = new RegExp(`(${UP_TO}\\s*)?\\b(?:bulan|bln|month)${KE}(\\d{1,2}|x?i{1,3}|i?[vx]|vi{1,3}|xi{0,2})\\b`, "i");
const QUARTER_WORD = "(?:tw|triwulan|trwl?|kuartal|kwartal|quarter|qtr|q)";
const QUARTER = new RegExp(
  `(${UP_TO}\\s*)?\\b${QUARTER_WORD}${KE}${ORDINAL}(?:${TO}(?:${QUARTER_WORD}${KE})?(iv|iii|ii|i|[1-4])\\b)?`,
  "i",
);
const NAMED_PART = /\b(1st|2nd|3rd|4th|first|second|third|fourth)\s+(quarter|half|semester)\b/i;
const FOUR_MONTHS = new RegExp(`(${UP_TO}\\s*)?\\b(?:catur\\s*wulan|cawu|cw)${KE}(iii|ii|i|[1-3]|pertama|kedua|ketiga)\\b`, "i");
const SEMESTER = new RegExp(
  `(${UP_TO}\\s*)?\\b(?:semester|smstr|smt|sms|sem|half)${KE}(ii|i|[12]|pertama|kedua)\\b|(${UP_TO}\\s*)?\\bh([12])\\b`,
  "i",
);
/** "bulan ini", "s.d. bulan lalu", "triwulan berjalan", "this month", "bulanan": a part of the year that is not named. */
const UNNAMED = new RegExp(
  `(?:${UP_TO}\\s*)?\\b(?:(?:minggu|bulan|triwulan|tw|semester|caturwulan|periode)\\s+(?:ini|lalu|sebelumnya|berjalan|laporan|pelaporan)|(?:this|last|previous|current)\\s+(?:week|month|quarter|semester|period)|(?:mingguan|bulanan|triwulanan|semesteran)|(?:per|tiap|setiap)\\s+(?:minggu|bulan|triwulan|tw|semester)|(?:monthly|quarterly|weekly))\\b`,
  "i",
);
const BARE_UNIT = /(?:^|\s)(minggu|pekan|week|bulan|month|triwulan|tw|kuartal|quarter|caturwulan|semester)(?:\s+ke)?[\s-]*$/i;
const UNIT_OF: Readonly<Record<string, PeriodUnit>> = {
  minggu: "M",
  pekan: "M",
  week: "M",
  bulan: "B",
  month: "B",
  triwulan: "TW",
  tw: "TW",
  kuartal: "TW",
  quarter: "TW",
  caturwulan: "CW",
  semester: "S",
};
const WHOLE_YEAR = /\b(?:tahunan|setahun|akhir tahun|tahun (?:ini|berjalan|anggaran|laporan|pelaporan)|this year|annual|full year)\b/gi;

const NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word);
const two = (value: number): string => String(value).padStart(2, "0");
const MONTH_KEYS = MONTHS.map((names) => new RegExp(`^(?:${names})$`, "i"));
const monthOf = (name: string): number => MONTH_KEYS.findIndex((each) => each.test(name.replace(/\.$/, ""))) + 1;

const YEAR_NEXT = /^\s*(?:tahun\s*)?(?:19|20)\d{2}/i;

interface Part {
  readonly within: Within;
  readonly cumulative: boolean;
}

/** Takes the first match of a pattern out of the text. */
function take(text: string, pattern: RegExp): { match: RegExpExecArray; rest: string } | null {
  const match = pattern.exec(text);
  return match && { match, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
}

function monthsIn(text: string, place: PeriodPlace): { part: Part | null; rest: string } {
  const date = take(text, DATE);
  if (date && (place === "title" || date.match[1] !== undefined))
    return {
      part: date.match[1] === undefined ? null : { within: `B01-${two(monthOf(date.match[2]!))}`, cumulative: true },
      rest: date.rest,
    };
  const range = take(text, MONTH_RANGE);
  if (
    range &&
    (place !== "title" || range.match[1] !== undefined || YEAR_NEXT.test(text.slice(range.match.index + range.match[0].length)))
  ) {
    const [from, to] = [monthOf(range.match[2]!), monthOf(range.match[3]!)];
    return { part: { within: `B${two(from)}-${two(to)}`, cumulative: from === 1 }, rest: range.rest };
  }
  const one = take(text, ONE_MONTH);
  if (one) {
    const [, upTo, word, name] = one.match;
    // "Laporan mei" of a title is prose; "Maret 2024", "bulan Maret" and "s.d. Maret" are periods.
    const after = text.slice(one.match.index + one.match[0].length);
    if (place === "title" && upTo === undefined && word === undefined && !YEAR_NEXT.test(after)) return { part: null, rest: text };
    const month = two(monthOf(name!));
    return {
      part: upTo === undefined ? { within: `B${month}`, cumulative: false } : { within: `B01-${month}`, cumulative: true },
      rest: one.rest,
    };
  }
  const numbered = take(text, NUMBERED_MONTH);
  if (numbered) {
    const month = numberOf(numbered.match[2]!);
    if (month >= 1 && month <= 12)
      return {
        part:
          numbered.match[1] === undefined
            ? { within: `B${two(month)}`, cumulative: false }
            : { within: `B01-${two(month)}`, cumulative: true },
        rest: numbered.rest,
      };
  }
  return { part: null, rest: text };
}

function largerIn(text: string): { part: Part; rest: string } | null {
  const quarter = take(text, QUARTER);
  if (quarter)
    return {
      part: {
        within: `TW${numberOf(quarter.match[3] ?? quarter.match[2]!)}`,
        cumulative: quarter.match[1] !== undefined || quarter.match[3] !== undefined,
      },
      rest: quarter.rest,
    };
  const named = take(text, NAMED_PART);
  if (named)
    return {
      part: { within: `${/quarter/i.test(named.match[2]!) ? "TW" : "S"}${numberOf(named.match[1]!)}`, cumulative: false },
      rest: named.rest,
    };
  const four = take(text, FOUR_MONTHS);
  if (four) return { part: { within: `CW${numberOf(four.match[2]!)}`, cumulative: four.match[1] !== undefined }, rest: four.rest };
  const half = take(text, SEMESTER);
  if (half)
    return {
      part: { within: `S${numberOf((half.match[2] ?? half.match[4])!)}`, cumulative: (half.match[1] ?? half.match[3]) !== undefined },
      rest: half.rest,
    };
  return null;
}

/** Most texts have none of these: looked for first, because the patterns above cost. */
const PART_WORDS = new RegExp(
  `\\b(?:tw|trw|triwulan|k[uw]artal|quarter|qtr|q\\s?[1-4]|semester|sm|sem|half|h[12]|catur|cawu|cw|minggu|mg|pekan|week|wk|bulan|bln|month|periode?|tahunan|${MONTH})`,
  "i",
);
const YEAR_WORDS = /tahun|year|annual/i;

/** A text with a space for each year in it; other numbers stay. */
function withoutYears(text: string, found: (year: string) => void = () => undefined): string {
  return text.replace(NUMBER, (all, number: string) => {
    if (!YEAR.test(number)) return all;
    found(number);
    return " ";
  });
}

/** Year and part of the year in a header, a caption or a sheet name: "s.d. TW I", "Tahun 2024", "Realisasi Q3", "Target Januari", "Smt 1". */
export function readPeriod(written: string, place: PeriodPlace = "header"): PeriodWords {
  // Single spaces: the patterns' optional spaces would try a long run of them in every way.
  const text = written.replace(/\s+/g, " ");
  const years = new Set<string>();
  let rest = withoutYears(text, (year) => years.add(year));
  const year = years.size === 1 ? [...years][0]! : null;
  if (!PART_WORDS.test(rest))
    return { year, within: null, cumulative: false, unit: null, rest: tidy(YEAR_WORDS.test(rest) ? rest.replace(WHOLE_YEAR, " ") : rest) };
  const parts: Part[] = [];
  const week = take(rest, WEEK);
  if (week) {
    rest = week.rest;
    parts.push({ within: `M${two(numberOf(week.match[2]!))}`, cumulative: week.match[1] !== undefined });
  }
  // The year behind a month is what tells it from a word of a title.
  const month = monthsIn(place === "title" ? withYears(text, rest) : rest, place);
  rest = withoutYears(month.rest);
  if (month.part) parts.push(month.part);
  const larger = largerIn(rest);
  if (larger) {
    rest = larger.rest;
    parts.push(larger.part);
  }
  const unnamed = parts.length === 0 && place !== "title" ? take(rest, UNNAMED) : null;
  if (unnamed) {
    rest = unnamed.rest;
    parts.push({ within: `?${tidy(unnamed.match[0].toLowerCase())}`, cumulative: false });
  }
  const bare = parts.length === 0 && place === "header" ? take(rest, BARE_UNIT) : null;
  if (bare) rest = bare.rest;
  const part = parts.reduce<Part | null>(
    (all, each) => (all === null ? each : { within: finest(all.within, each.within)!, cumulative: all.cumulative || each.cumulative }),
    null,
  );
  return {
    year,
    within: part?.within ?? null,
    cumulative: part?.cumulative ?? false,
    unit: bare ? UNIT_OF[bare.match[1]!.toLowerCase()]! : null,
    rest: tidy(rest.replace(WHOLE_YEAR, " ")),
  };
}

/** The text with its years in it, where nothing else was taken out of it yet. */
const withYears = (text: string, rest: string): string => (rest === withoutYears(text) ? text : rest);
const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
