/** Rupiah, whole. */
export const MONEY_FORMAT = "#,##0";

/** An index or a capaian where 1 is 100 %, as a percentage with the LKj's two decimals. */
export const SHARE_FORMAT = "0.00%";

/** Weights are shares of 1, printed with as many decimals as they have: 40%, 33,3%. `points` is the printed 40. */
export function bobotFormat(points: number | null): string {
  const decimals = points === null || Number.isInteger(points) ? 0 : Number.isInteger(Math.round(points * 1e6) / 1e5) ? 1 : 2;
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
