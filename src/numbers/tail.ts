import { isRemark } from "./words";

/** What stands behind a number. */
export interface Tail {
  readonly percent: boolean;
  /** Zeros the words add: 9 for "miliar". */
  readonly zeros: number;
  /** Digits of the scale's top in "(skala 4)". */
  readonly scale: string | null;
  /** A minus at the very end, as ledgers write it. */
  readonly negative: boolean;
  /** Units, remarks and note signs. */
  readonly rest: string;
}

export interface TailReading {
  readonly money: boolean;
  /** Where decimals have a comma a capital M is a miliar; an English M is a million. */
  readonly comma: boolean;
  readonly isUnit: (words: string) => boolean;
}

const NO_CENTS = /^[.,](?:-{1,2}|=)$/;
const PERCENT = /^(?:\\?%|(?:persen|prosen)(?!\p{L})|\(\s*(?:%|persen)\s*\))/iu;
const SCALE = /^(?:\(\s*skala\s+(?:[01]\s*[-–]\s*)?([\d.,]+)\s*\)|(?:dari )?skala\s+(?:[01]\s*[-–]\s*)?([\d.,]+))/i;
const MAGNITUDE = /^(ribu|rb|juta|jt|mil(?:i|y|iy)ar|mlr|tril(?:i|y|iy)un|M|T)(?!\p{L})\.?/iu;
const ZEROS: Readonly<Record<string, number>> = { r: 3, j: 6, m: 9, t: 12 };
const REMARK = /^\(([^()]*)\)/;
const MARKS = /^(?:[*†‡#]+|\+$)/;
const END = /^[.;:,]+$/;
const MINUS = /^[-−]$/;

/** The zeros of a magnitude word; null where it is a single letter that may mean something else (metre, ton). */
function zerosOf(word: string, { money, comma }: TailReading): number | null {
  if (word.length === 1 && !money && !(comma && word === word.toUpperCase())) return null;
  return ZEROS[word[0]!.toLowerCase()]!;
}

/** What stands behind a number, part by part; null when some of it is not understood. */
export function readTail(after: string, reading: TailReading): Tail | null {
  let left = after;
  let percent = false;
  let zeros = 0;
  let scale: string | null = null;
  let negative = false;
  const rest: string[] = [];
  if (NO_CENTS.test(left)) return { percent, zeros, scale, negative, rest: left };
  for (left = left.trim(); left !== ""; left = left.trim()) {
    let part: RegExpExecArray | null;
    if ((part = PERCENT.exec(left)) && !percent && zeros === 0) percent = true;
    else if ((part = SCALE.exec(left)) && scale === null) scale = part[1] ?? part[2]!;
    else if ((part = MAGNITUDE.exec(left)) && !percent && zeros === 0) {
      const found = zerosOf(part[1]!, reading);
      if (found === null) return null;
      zeros = found;
    } else if ((part = REMARK.exec(left)) && isRemark(part[1]!)) rest.push(part[0]);
    else if ((part = MARKS.exec(left) ?? END.exec(left))) rest.push(part[0]);
    else if ((part = MINUS.exec(left)) && !negative) negative = true;
    else {
      // Digits among the words are a second number; brackets may hold one.
      if (!reading.isUnit(left) || /(?:^|[^\p{L}\d])\d/u.test(left.replace(/\([^()]*\)/g, ""))) return null;
      if ([...left.matchAll(/\(([^()]*)\)/g)].some(([, inside]) => !isRemark(inside!))) return null;
      rest.push(left);
      break;
    }
    left = left.slice(part[0].length);
  }
  return { percent, zeros, scale, negative, rest: rest.join(" ") };
}
