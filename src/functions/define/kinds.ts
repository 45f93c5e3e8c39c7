import {
  POLARITIES,
  readCap,
  readChoice,
  readNumber,
  readNumberCell,
  readPolarityArgument,
  readQuarter,
  readRate,
  readYear,
} from "../arguments";
import { readIndicator } from "../indicator";
import { readLine } from "../lists";
import { type Kind, matrix, value } from "./kind";

/** The parameters that functions of several families take; readers and their promises stand in arguments.ts, indicator.ts and lists.ts. */

/** A number or a composite text, with its percent sign and scale. */
export const numberCell = value(readNumberCell);
/** A number as Excel counts it. */
export const plainNumber = value(readNumber);
/** A percentage, a capaian or a score. */
export const rate = value(readRate);
export const year = value(readYear);
export const quarter = value(readQuarter);
/** The most that counts, as a ratio. */
export const cap = value(readCap);
/** One row or one column of cells. */
export const line = matrix(readLine);
/** A code, alias or name of the catalogue's. */
export const indicator = { ...value(readIndicator), choices: "indicators" } as const;
export const polarity = { ...value(readPolarityArgument), choices: POLARITIES };

/** One of a few words; the first of them when it is left out. */
export function choice<T extends string>(...choices: readonly [T, ...T[]]): Kind<T> {
  return { read: (name, raw) => readChoice(name, raw, choices, choices[0]), choices };
}
