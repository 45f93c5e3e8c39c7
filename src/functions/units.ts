import { fail, ok, type Result } from "../language/result";
import type { LocalText } from "../language/text";
import type { IndexTerm } from "../measures";
import { divideExact, formatNumber, multiplyExact } from "../numbers";
import type { NumberCell } from "./cells";

/**
 * The 0-1 / 0-100 rule, for every function that adds up values of several components.
 *
 * A percentage is 0,8452 in a cell formatted as percent and 84,52 elsewhere. An index is linear, so either is fine and the
 * answer comes in the same unit; only a mixture is not. It is told by size:
 * - above 0 up to 2 a value is a share (1,6778 is a realisasi of 167,78 %), above 2 it is out of 100; 0 is both;
 * - shares beside values out of 100 cannot be told apart (is 1 a hundred percent or one percent?): an error that names both;
 * - a text with a percent sign counts as Excel counts it ("84,52%" is 0,8452) unless the other values are out of 100;
 * - a component on a scale (3,95 of 4) is turned into a percentage by the index's formula: 98,75 beside values out of 100,
 *   0,9875 beside shares. From 1 to the top of the scale it is a scale value; below 1 no answer on a scale of 1-4 is
 *   possible, so it is a share already; above the top it is a percentage already. Exactly 1 beside shares is an error:
 *   it may be 1 of 4 or 100 %.
 */

export interface Named {
  /** What an error calls it: a component's code, or the name of the argument. */
  readonly name: string;
  readonly cell: NumberCell;
}

export interface Component extends Named {
  /** The top of its scale where its value has to be converted to a percentage; null where it counts as it is. */
  readonly scale: number | null;
}

/** Values as they count, in the order given. */
export interface OneUnit {
  readonly counted: readonly number[];
  /** True for a value that was converted from its scale. */
  readonly onScale: readonly boolean[];
  /** What 100 % is in them: 1 for shares. */
  readonly top: 1 | 100;
}

/** Up to this size a number is a share, above it a value out of 100. */
export const LARGEST_SHARE = 2;

type Unit = "share" | "hundred" | "scale" | "either";

function scaleOf({ scale: own, cell }: Component): number | null {
  return own ?? (cell.scale === 100 ? null : cell.scale);
}

function unitOf(component: Component): Unit {
  const { cell } = component;
  const size = Math.abs(cell.value);
  if (cell.percent || size === 0) return "either";
  const scale = scaleOf(component);
  if (scale !== null && size >= 1 && size <= scale) return "scale";
  if (scale !== null) return size < 1 ? "share" : "hundred";
  return cell.scale === null && size <= LARGEST_SHARE ? "share" : "hundred";
}

function named(components: readonly Named[], language: "id" | "en"): string {
  return components.map(({ name, cell }) => `${name} = ${formatNumber(cell.value, {}, language)}`).join(", ");
}

/** Values in 0-1 beside values in 0-100, told by name. */
export function mixture(shares: readonly Named[], hundreds: readonly Named[]): LocalText {
  return {
    id: `Satuan nilai bercampur: ${named(shares, "id")} tampak dalam 0-1, sedangkan ${named(hundreds, "id")} dalam 0-100. Samakan satuannya.`,
    en: `The values mix units: ${named(shares, "en")} look like 0-1, ${named(hundreds, "en")} like 0-100. Use one unit.`,
  };
}

/**
 * The rule's most frequent case, without a look at the components: numbers all above 2 or all up to 2, none on a scale.
 * Says nothing about anything else.
 */
export function areInOneUnit(values: readonly unknown[], terms: readonly IndexTerm[]): values is readonly number[] {
  let shares = 0;
  let hundreds = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (typeof value !== "number" || !Number.isFinite(value) || terms[at]!.scale !== null) return false;
    const size = Math.abs(value);
    if (size > LARGEST_SHARE) hundreds++;
    else if (size > 0) shares++;
  }
  return shares === 0 || hundreds === 0;
}

/** The values as they count, all in one unit. Zeros alone are out of 100. */
export function inOneUnit(components: readonly Component[]): Result<OneUnit> {
  const units = components.map(unitOf);
  const hasShare = units.includes("share");
  const hasHundred = units.includes("hundred");
  if (hasShare && hasHundred) {
    const of = (unit: Unit): Component[] => components.filter((_, at) => units[at] === unit);
    return fail("#VALUE!", mixture(of("share"), of("hundred")));
  }
  const shares = hasShare || (!hasHundred && components.some(({ cell }) => cell.percent));
  const counted: number[] = [];
  const onScale: boolean[] = [];
  for (let at = 0; at < components.length; at++) {
    const { name, cell } = components[at]!;
    const scale = units[at] === "scale" ? scaleOf(components[at]!) : null;
    if (scale !== null && shares && cell.value === 1) {
      return fail("#VALUE!", {
        id: `${name} = 1 dapat berarti 1 dari skala ${scale} atau 100%. Tulis "1 (skala ${scale})" sebagai ${formatNumber(1 / scale)}, atau 100% sebagai teks "100%".`,
        en: `${name} = 1 may mean 1 on a scale of ${scale} or 100%. Write 1 of ${scale} as ${formatNumber(1 / scale, {}, "en")}, or 100% as the text "100%".`,
      });
    }
    onScale.push(scale !== null);
    if (scale !== null) counted.push(divideExact(shares ? cell.value : multiplyExact(cell.value, 100), scale));
    else counted.push(cell.percent && shares ? divideExact(cell.value, 100) : cell.value);
  }
  return ok({ counted, onScale, top: shares ? 1 : 100 });
}

/**
 * Figures of one quantity: a realisasi and its target, the quarters of one indicator. They may be counts, so size tells nothing
 * (1 of 40 documents is fine); only a text with a percent sign follows the others: "84,52%" is 84.52 beside a value above 2 and
 * 0.8452 otherwise. A text that names its scale ("4 (skala 4)") beside a percent text is a percentage of that scale.
 */
export function ofOneQuantity(given: readonly NumberCell[]): readonly number[] {
  const hasPercent = given.some(({ percent }) => percent);
  const cells = given.map((cell) => (hasPercent && cell.scale ? { ...cell, value: divideExact(multiplyExact(cell.value, 100), cell.scale), percent: true } : cell));
  const outOfHundred = cells.some((cell) => !cell.percent && Math.abs(cell.value) > LARGEST_SHARE);
  return cells.map((cell) => (cell.percent && !outOfHundred ? divideExact(cell.value, 100) : cell.value));
}
