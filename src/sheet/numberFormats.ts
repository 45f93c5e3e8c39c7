/** Rupiah, whole. */
export const MONEY_FORMAT = "#,##0";

/** An index or a capaian where 1 is 100 %, as a percentage with the LKj's two decimals. */
export const SHARE_FORMAT = "0.00%";

/** How near a third calculated by division is to a third. */
const SAME_SHARE = 1e-9;

/** An equal share that no decimals end: 100/3, 100/7. */
const isEndlessShare = (points: number): boolean =>
  !Number.isInteger(Math.round(points * 1e8) / 1e6) && Math.abs(100 / points - Math.round(100 / points)) < SAME_SHARE;

/** Weights are shares of 1, printed with as many decimals as they have: 40%, 33,3%; a third is printed 33,3%. `points` is the printed 40. */
export function bobotFormat(points: number | null): string {
  if (points === null || Number.isInteger(points)) return "0%";
  return isEndlessShare(points) || Number.isInteger(Math.round(points * 1e6) / 1e5) ? "0.0%" : "0.00%";
}
