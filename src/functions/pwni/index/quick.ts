import type { IndexWeighting } from "../../../measures";
import { weightedSum } from "../../../numbers";
import { plainNumbers } from "../../lists";
import { areAlike } from "../../units";

/**
 * An index out of a range of plain numbers, one per component and none of them on a scale: what `run` gives, to the bit. NaN for anything
 * else, and for a capaian that may be a ratio or not (units.ts).
 */
export function quickIndex({ terms, total }: IndexWeighting): (range: unknown) => number {
  const weigh = weightedSum(
    terms.map(({ weight }) => weight),
    total,
  );
  if (terms.some(({ scale }) => scale !== null)) return () => NaN;
  const values = new Float64Array(terms.length);
  const ofCapaian = terms.some(({ what }) => what === "capaian");
  return (range) => (plainNumbers(range, values) === values.length && areAlike(values, ofCapaian) ? weigh(values) : NaN);
}
