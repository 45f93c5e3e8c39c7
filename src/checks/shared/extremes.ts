/** The lowest (the first of equals) and the highest (the last of equals), each with the value next to it. */
interface Extremes<Item> {
  readonly lowest: Item;
  readonly low: number;
  readonly high: number;
  readonly highest: Item;
}

/** The ends of items by value in one walk, as sorting them would give; null for fewer than two. */
export function extremesOf<Item extends { readonly value: number }>(items: readonly Item[]): Extremes<Item> | null {
  const [first, second] = items;
  if (first === undefined || second === undefined) return null;
  let [lowest, highest, low, high] = [first, first, Infinity, -Infinity];
  for (let at = 1; at < items.length; at++) {
    const item = items[at]!;
    if (item.value < lowest.value) {
      low = lowest.value;
      lowest = item;
    } else if (item.value < low) low = item.value;
    if (item.value >= highest.value) {
      high = highest.value;
      highest = item;
    } else if (item.value > high) high = item.value;
  }
  return { lowest, low, high, highest };
}
