/**
 * Which of one list stand for which of another, both in their order, so that the sum of their scores is largest; 0 pairs nothing.
 * Cost: one list's length times the other's.
 */
export function pairedInOrder(one: number, other: number, score: (a: number, b: number) => number): (readonly [a: number, b: number])[] {
  const best = Array.from({ length: one + 1 }, () => new Float64Array(other + 1));
  for (let a = one - 1; a >= 0; a--)
    for (let b = other - 1; b >= 0; b--) {
      const pair = score(a, b);
      const together = pair > 0 ? pair + best[a + 1]![b + 1]! : 0;
      best[a]![b] = Math.max(together, best[a + 1]![b]!, best[a]![b + 1]!);
    }
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < one && b < other;) {
    const pair = score(a, b);
    if (pair > 0 && best[a]![b] === pair + best[a + 1]![b + 1]!) pairs.push([a++, b++]);
    else if (best[a + 1]![b]! >= best[a]![b + 1]!) a++;
    else b++;
  }
  return pairs;
}
