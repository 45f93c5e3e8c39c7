import { parseNumber } from "../../numbers";

/** A number of a sentence with the words behind it, up to the next number. */
export interface SaidNumber {
  /** In full: "Rp5,3 juta" is 5.300.000. */
  readonly value: number;
  readonly written: string;
  readonly places: number;
  readonly percent: boolean;
  /** The words between the number before (or the beginning) and this one. */
  readonly before: string;
  /** The words up to the next number or the end. */
  readonly after: string;
}

const NUMBER = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;
const YEAR = /^(?:19|20)\d\d$/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:ribu|thousand)\b/i, 1e3],
  [/^\s*(?:juta|million)\b/i, 1e6],
  [/^\s*(?:miliar|milyar|billion)\b/i, 1e9],
  [/^\s*(?:triliun|trilyun|trillion)\b/i, 1e12],
];
const SPELLED = ["satu one", "dua two", "tiga three", "empat four", "lima five", "enam six", "tujuh seven", "delapan eight"]
  .concat(["sembilan nine", "sepuluh ten", "sebelas eleven"])
  .flatMap((words, at) => words.split(" ").map((word) => [word, String(at + 1)] as const));
const DIGITS_OF: ReadonlyMap<string, string> = new Map(SPELLED);
const WORD_OF_NUMBER = new RegExp(`\\b(?:${SPELLED.map(([word]) => word).join("|")})\\b`, "gi");
const ENGLISH = /\b(?:the|of|was|were|is|are|and|than|with)\b/gi;
const ENOUGH_ENGLISH = 2;

/** An English sentence with its numbers written as in an Indonesian one. */
function inIndonesianNumbers(text: string): string {
  if ((text.match(ENGLISH) ?? []).length < ENOUGH_ENGLISH) return text;
  return text.replace(/\d[.,]\d[\d.,]*/g, (number) => number.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")));
}

/** The numbers of one sentence, first to last; years are words like others. */
function tokensOf(sentence: string): SaidNumber[] {
  const matches = [...sentence.matchAll(NUMBER)].filter(([written]) => !YEAR.test(written));
  return matches.flatMap((match, at): SaidNumber[] => {
    const [written] = match;
    const parsed = parseNumber(written.includes(",") ? written : written.replace(/\./g, ""), ",");
    if (parsed.kind !== "number") return [];
    const previous = matches[at - 1];
    const before = sentence.slice(previous ? previous.index + previous[0].length : 0, match.index);
    const after = sentence.slice(match.index + written.length, matches[at + 1]?.index);
    const scale = SCALES.find(([word]) => word.test(after))?.[1] ?? 1;
    const percent = /^\s*(?:%|persen\b|per ?cent\b)/i.test(after);
    return [{ value: parsed.value * scale, written, places: written.split(",")[1]?.length ?? 0, percent, before, after }];
  });
}

/** The sentences of a text, each with its numbers. Numbers in words are read where they stand before what they count. */
export const sentencesWithNumbers = (text: string): SaidNumber[][] =>
  inIndonesianNumbers(text)
    .split(/[.;!?](?=\s)/)
    .map((sentence) => tokensOf(sentence.replace(WORD_OF_NUMBER, (word) => DIGITS_OF.get(word.toLowerCase())!)));
