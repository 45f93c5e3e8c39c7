import { multiplyExact } from "../numbers";

/** How figures of money are written: "(dalam juta rupiah)" makes 12 twelve million. */
export interface Factor {
  readonly factor: number;
  /** The words that say it. */
  readonly text: string;
}

const ZEROS: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 };
/** In English only where it is said to be money: "five million people" is none. */
const ENGLISH: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const ENGLISH_FACTOR =
  /\brp\.?\s*\(?(thousand|million|billion|trillion)\b|\bin\s+(thousand|million|billion|trillion)s?\s+(?:of\s+)?(?:rupiah|rp|idr)\b/i;
const FACTOR =
  /\b(?:dalam\s+)?(ribu|juta|miliar|milyar|triliun)(?:an)?\s+(?:rupiah|rp)\b\.?|\brp\.?\s*\(?(ribu|juta|miliar|milyar|triliun)(?:an)?\b|\bdalam\s+(ribu|juta|miliar|milyar|triliun)(?:an)?\b/i;
const THOUSANDS = /\brp\.?\s?\(?\s?000\s?\)?(?!\d)|\(\s?(?:rp\.?\s?)?000\s?\)/i;
const MONEY = /\b(?:rp|rupiah|anggaran|pagu|alokasi|pendanaan|biaya|dana|keuangan|budget|funding)\b/i;

/** The factor a text states; null for none. */
export function factorIn(text: string): Factor | null {
  const match = FACTOR.exec(text);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match && word) return { factor: ZEROS[word.toLowerCase()]!, text: match[0] };
  const english = ENGLISH_FACTOR.exec(text);
  const said = english?.[1] ?? english?.[2];
  if (english && said) return { factor: ENGLISH[said.toLowerCase()]!, text: english[0] };
  const thousands = THOUSANDS.exec(text);
  return thousands && { factor: 1e3, text: thousands[0].trim() };
}

/** Whether a heading is of money. */
export const isOfMoney = (text: string): boolean => MONEY.test(text);

export const timesFactor = (value: number, factor: number): number => (factor === 1 ? value : multiplyExact(value, factor));
