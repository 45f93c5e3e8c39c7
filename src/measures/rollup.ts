import { divideExact, sumExact } from "../numbers";

/** How quarters become a year: counts add up, rates average, cumulative figures ("s.d. TW III") keep the last one known. */
export type RollUp = "jumlah" | "rata-rata" | "terakhir";

/** One figure of several quarters. A missing quarter is left out, never 0; without any figure there is none. */
export function rollUp(quarters: readonly (number | null)[], how: RollUp): number | null {
  const known = quarters.filter((value): value is number => value !== null);
  if (known.length === 0) return null;
  if (how === "terakhir") return known[known.length - 1]!;
  const sum = sumExact(known);
  return how === "jumlah" ? sum : divideExact(sum, known.length);
}
