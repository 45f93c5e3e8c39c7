import type { Result } from "../../language/result";
import { swotScore } from "../../measures";
import { readFactors } from "../factors";
import { answer } from "../host";

function score(bobot: unknown, rating: unknown): Result<number> {
  const factors = readFactors(bobot, rating);
  return factors.ok ? swotScore(factors.value) : factors;
}

/**
 * Score of a SWOT factor, of a block, or of IFAS/EFAS: sum of bobot/200 x rating.
 * @customfunction SWOT.SKOR
 * @param bobot Weights.
 * @param rating Ratings.
 */
export function swotSkor(bobot: unknown[][], rating: unknown[][]): number {
  return answer(score(bobot, rating));
}
