/** Units whose figures are printed with two decimals even when they are whole: 100,00 beside 84,52. */
const TWO_DECIMALS = /^(?:persen|indeks|skala|nilai|rasio|poin|%)/i;

/** en-US number format of a figure in its printed unit: "0.00" for 84.52 percent, "#,##0" for 1803 people. */
export function unitFormat(unit: string, value: number | null): string {
  if (TWO_DECIMALS.test(unit)) return "0.00";
  return value === null || Number.isInteger(value) ? "#,##0" : "#,##0.00";
}

/** Rupiah, whole. */
export const MONEY_FORMAT = "#,##0";

/** An index or a capaian where 1 is 100 %, as a percentage with the LKj's two decimals. */
export const SHARE_FORMAT = "0.00%";

/** Weights are shares of 1, printed with as many decimals as they have: 40%, 33,3%. `points` is the printed 40. */
export function bobotFormat(points: number | null): string {
  const decimals = points === null || Number.isInteger(points) ? 0 : Number.isInteger(Math.round(points * 1e6) / 1e5) ? 1 : 2;
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
