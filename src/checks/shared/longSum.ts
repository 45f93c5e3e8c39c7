import { scaled, sumExact } from "../../numbers";
import { exactly, plus, times, toDouble } from "../../numbers/exact";
import { groupedBy } from "./groupedBy";

/** Lists up to this are summed as they are. */
const SHORT = 64;

/**
 * What `sumExact` gives of finite figures, where they are many and few of them different: a long column of shares has more digits than a
 * double adds exactly, and each of its figures is read once.
 */
export function longSum(values: Float64Array): number {
  if (values.length <= SHORT || values.every((value) => !Number.isNaN(scaled(value)))) return sumExact(values);
  const counts = [...groupedBy(values, (value) => value)].map(([value, equal]) => [value, equal.length] as const);
  if (counts.length * 2 > values.length) return sumExact(values);
  return toDouble(counts.map(([value, count]) => times(exactly(value), exactly(count))).reduce(plus));
}
