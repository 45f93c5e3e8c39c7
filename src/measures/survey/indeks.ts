import { multiplyExact, weightedSumExact } from "../../numbers";
import { NIK_PER_NI } from "./skm";

/** Weights of the unsur and what they add up to (1, or 100 for percentages). */
export interface UnsurWeights {
  readonly values: readonly number[];
  readonly total: number;
}

/**
 * Nilai indeks (NI), 1-4: the weighted mean of the NRR. Without weights every unsur weighs exactly 1/x; the 0,11 that
 * PermenPANRB 14/2017 prints for nine unsur would cap a perfect survey at 3,96.
 */
export function skmIndex(nrr: readonly number[], weights: UnsurWeights | null): number {
  return weights === null
    ? weightedSumExact(
        nrr,
        nrr.map(() => 1),
        nrr.length,
      )
    : weightedSumExact(nrr, weights.values, weights.total);
}

/** Nilai interval konversi (NIK), 25-100. */
export function skmIkm(ni: number): number {
  return multiplyExact(ni, NIK_PER_NI);
}
