import type { IndexWeighting } from "../../../measures";
import { kept, SCALE, scaled, WEIGHT_SCALE } from "../../../numbers";
import { LARGEST_RATIO, LARGEST_SHARE } from "../../units";

type Rows = readonly (readonly unknown[] | null)[];

/** What stands between two sizes counts in one unit. */
interface Sizes {
  readonly above: number;
  readonly upTo: number;
}

/**
 * An index out of a range of plain numbers, one per component and none of them on a scale: what `run` gives, to the bit, in one pass that
 * makes nothing. All its numbers are shares or all are out of 100 (units.ts); NaN for anything else, and for a capaian that may be a ratio
 * or not.
 */
export function quickIndex({ terms, total }: IndexWeighting): (range: unknown) => number {
  if (terms.some(({ scale }) => scale !== null)) return () => NaN;
  const count = terms.length;
  const weights = terms.map(({ weight }) => weight);
  const scaledWeights = Float64Array.from(weights, (weight) => scaled(weight, WEIGHT_SCALE));
  const whole = SCALE * WEIGHT_SCALE * total;
  const shares: Sizes = { above: 0, upTo: LARGEST_SHARE };
  const hundreds: Sizes = {
    above: terms.some(({ what }) => what === "capaian") ? LARGEST_RATIO : LARGEST_SHARE,
    // No sum of smaller ones leaves the whole numbers that a double holds.
    upTo: Number.MAX_SAFE_INTEGER / SCALE / scaledWeights.reduce((sum, weight) => sum + Math.abs(weight), 0),
  };

  /** Numbers with more digits, as `weightedSum` adds them up. */
  function long(rows: Rows, { above, upTo }: Sizes): number {
    let sum = 0;
    let bound = 0;
    for (let at = 0; at < count; at++) {
      const row = rows[at];
      if (!Array.isArray(row) || row.length !== 1) return NaN;
      const value: unknown = row[0];
      if (typeof value !== "number") return NaN;
      const size = Math.abs(value);
      if (!(size > above && size <= upTo)) return NaN;
      const term = value * weights[at]!;
      sum += term;
      bound += Math.abs(term);
    }
    // Terms that nearly cancel each other are calculated exactly.
    return Math.abs(sum) * 2 >= bound ? kept(sum / total) : NaN;
  }

  function ofColumn(rows: Rows): number {
    const sizes = Math.abs(only(rows[0])) <= LARGEST_SHARE ? shares : hundreds;
    const { above, upTo } = sizes;
    let sum = 0;
    for (let at = 0; at < count; at++) {
      // A helper that answers with a number or none would make an object of each number.
      const row = rows[at];
      if (!Array.isArray(row) || row.length !== 1) return NaN;
      const value: unknown = row[0];
      if (typeof value !== "number") return NaN;
      const size = Math.abs(value);
      if (!(size > above && size <= upTo)) return NaN;
      const digits = scaled(value);
      if (Number.isNaN(digits)) return long(rows, sizes);
      sum += digits * scaledWeights[at]!;
    }
    return sum / whole;
  }

  return (range) => {
    if (!Array.isArray(range)) return NaN;
    const rows = range as Rows;
    if (rows.length === count) return ofColumn(rows);
    const across = rows.length === 1 ? rows[0] : null;
    return Array.isArray(across) && across.length === count ? ofColumn(across.map((cell) => [cell])) : NaN;
  };
}

/** The number of a row of one cell, where it is asked once. */
function only(row: unknown): number {
  const value: unknown = Array.isArray(row) && row.length === 1 ? row[0] : null;
  return typeof value === "number" ? value : NaN;
}
