import { defineMessages, type ListDatum, type Message } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, multiplyExact } from "../numbers";
import type { NumberCell } from "./cells";
import { sentence as shared } from "./messages";
import { listOf } from "./problems";

const sentence = defineMessages("functions-units", {
  capaian: {
    id: "Argumen capaian berisi {value}, yang dapat berarti {value} kali atau {value}%; tulis sebagai persen.",
    en: "Argument capaian is {value}, which may mean {value} times or {value}%; write it as a percentage.",
  },
  noCapaian: {
    id: "{component} tampak {found}, bukan capaian seperti nilai lainnya ({others}). Isi capaiannya dalam satuan yang sama.",
    en: "{component} looks like {found}, not like a capaian as the others ({others}). Give its capaian in the same unit.",
  },
  onScale: { id: "realisasi pada skala {scale}", en: "a realisasi on a scale of {scale}" },
  one: {
    id: '{name} = 1 dapat berarti 1 dari skala {scale} atau 100%. Tulis "1 (skala {scale})" sebagai {share}, atau 100% sebagai teks "100%".',
    en: '{name} = 1 may mean 1 on a scale of {scale} or 100%. Write 1 of {scale} as {share}, or 100% as the text "100%".',
  },
});

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
 *   it may be 1 of 4 or 100 %;
 * - a capaian has no largest size: the LKj 2024 prints 205,97 %. As a ratio it may be up to 5; beside values out of 100 a
 *   capaian above 2 up to 5 is one no report has, but a ratio or a realisasi on its scale is: an error that names it.
 */

export interface Named {
  /** What an error calls it: a component's code, or the name of the argument. */
  readonly name: string;
  readonly cell: NumberCell;
}

export interface GivenComponent extends Named {
  /** The top of its scale where its value has to be converted to a percentage; null where it counts as it is. */
  readonly scale: number | null;
  /** The value is a capaian; the top of the scale its realisasi stands on, or null. */
  readonly capaian?: { readonly scale: number | null };
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

/** Up to this size a capaian alone is a ratio; */
export const LARGEST_RATIO = 5;
/** above this one it is out of 100. Between them nobody can tell 800 % from 8 %. */
export const LEAST_HUNDRED = 10;

type Unit = "share" | "ratio" | "hundred" | "scale" | "either";

const isLargeRatio = (size: number): boolean => size > LARGEST_SHARE && size <= LARGEST_RATIO;

function scaleOf({ scale: own, cell }: GivenComponent): number | null {
  return own ?? (cell.scale === 100 ? null : cell.scale);
}

function unitOf(component: GivenComponent): Unit {
  const { cell } = component;
  const size = Math.abs(cell.value);
  if (cell.percent || size === 0) return "either";
  const scale = scaleOf(component);
  if (scale !== null && size >= 1 && size <= scale) return "scale";
  if (scale !== null) return size < 1 ? "share" : "hundred";
  if (component.capaian && cell.scale === null && isLargeRatio(size)) return "ratio";
  return cell.scale === null && size <= LARGEST_SHARE ? "share" : "hundred";
}

/** What 100 % is in a capaian whose company does not tell: 1 for a ratio, 100, or a problem where it may be either. */
export function topOfCapaian({ value, percent }: NumberCell): Result<1 | 100> {
  if (percent || Math.abs(value) <= LARGEST_RATIO) return ok(1);
  if (Math.abs(value) > LEAST_HUNDRED) return ok(100);
  return fail("#VALUE!", sentence.capaian({ value }));
}

const named = (components: readonly Named[]): ListDatum =>
  listOf(components.map(({ name, cell }) => shared.equals({ name, value: cell.value })));

/** Values in 0-1 beside values in 0-100, told by name. */
export function mixture(shares: readonly Named[], hundreds: readonly Named[]): Message {
  return shared.mixture({ shares: named(shares), hundreds: named(hundreds) });
}

/**
 * The rule's most frequent case: numbers without 0, all above 2 or all up to 2. Says nothing about anything else, nor about capaian among
 * which one may be a ratio.
 */
export function areAlike(values: ArrayLike<number>, ofCapaian = false): boolean {
  let shares = 0;
  for (let at = 0; at < values.length; at++) {
    const size = Math.abs(values[at]!);
    if (size <= LARGEST_SHARE) shares++;
    else if (ofCapaian && size <= LARGEST_RATIO) return false;
  }
  return shares === 0 || shares === values.length;
}

/** A capaian that is none beside the others. */
function noCapaian({ name, cell, capaian }: GivenComponent, others: readonly GivenComponent[]): Result<never> {
  const scale = cell.scale ?? capaian?.scale ?? 0;
  const found = Math.abs(cell.value) <= scale ? sentence.onScale({ scale: String(scale) }) : { id: "rasio", en: "a ratio" };
  return fail("#VALUE!", sentence.noCapaian({ component: shared.equals({ name, value: cell.value }), found, others: named(others) }));
}

/** The values as they count, all in one unit. Zeros alone are out of 100. */
export function inOneUnit(components: readonly GivenComponent[]): Result<OneUnit> {
  const units = components.map(unitOf);
  const hasHundred = units.includes("hundred");
  const isOdd = ({ cell, capaian }: GivenComponent, at: number): boolean => {
    if (!capaian) return false;
    if (units[at] !== "ratio") return units[at] === "scale";
    return hasHundred || (units.includes("share") && Math.abs(cell.value) <= (capaian.scale ?? 0));
  };
  const odd = components.findIndex(isOdd);
  if (odd !== -1)
    return noCapaian(
      components[odd]!,
      components.filter((_, at) => at !== odd && units[at] === (hasHundred ? "hundred" : "share")),
    );
  const hasShare = units.includes("share") || units.includes("ratio");
  if (hasShare && hasHundred) {
    const of = (unit: Unit): GivenComponent[] => components.filter((_, at) => units[at] === unit);
    return fail("#VALUE!", mixture(of("share"), of("hundred")));
  }
  const shares = hasShare || (!hasHundred && components.some(({ cell }) => cell.percent));
  const counted: number[] = [];
  const onScale: boolean[] = [];
  for (let at = 0; at < components.length; at++) {
    const { name, cell } = components[at]!;
    const scale = units[at] === "scale" ? scaleOf(components[at]!) : null;
    if (scale !== null && shares && cell.value === 1) {
      return fail("#VALUE!", sentence.one({ name, scale: String(scale), share: 1 / scale }));
    }
    onScale.push(scale !== null);
    if (scale !== null) counted.push(divideExact(shares ? cell.value : multiplyExact(cell.value, 100), scale));
    else counted.push(cell.percent && shares ? divideExact(cell.value, 100) : cell.value);
  }
  return ok({ counted, onScale, top: shares ? 1 : 100 });
}
