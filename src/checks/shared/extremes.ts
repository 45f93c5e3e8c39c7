/** A figure with its place. */
interface Placed {
  readonly at: number;
  readonly value: number;
}

/** The lowest (the first of equals) and the highest (the last of equals), each with the value next to it. */
interface Extremes {
  /** How many figures there are. */
  readonly count: number;
  readonly lowest: Placed;
  readonly low: number;
  readonly high: number;
  readonly highest: Placed;
}

/** The ends of figures in one walk, as sorting them would give; NaN is none. Null for fewer than two. */
export function extremesOf(values: ArrayLike<number>): Extremes | null {
  let [count, lowest, highest, low, high] = [0, Infinity, -Infinity, Infinity, -Infinity];
  let [lowestAt, highestAt] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value !== value) continue;
    count++;
    if (value < lowest) {
      low = lowest;
      lowest = value;
      lowestAt = at;
    } else if (value < low) low = value;
    if (value >= highest) {
      high = highest;
      highest = value;
      highestAt = at;
    } else if (value > high) high = value;
  }
  return count < 2 ? null : { count, lowest: { at: lowestAt, value: lowest }, low, high, highest: { at: highestAt, value: highest } };
}
