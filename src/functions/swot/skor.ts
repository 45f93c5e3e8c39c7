import type { Result } from "../../language/result";
import { swotScore } from "../../measures";
import { readFactors, readTotal } from "../factors";
import { answer } from "../host";

function score(bobot: unknown, rating: unknown, total: unknown): Result<number> {
  const whole = readTotal("total", total);
  if (!whole.ok) return whole;
  const factors = readFactors(bobot, rating, whole.value);
  return factors.ok ? swotScore(factors.value, whole.value) : factors;
}

/**
 * Score of a SWOT factor, of a block, or of IFAS/EFAS: sum of bobot/total x rating.
 * @customfunction SWOT.SKOR
 * @param bobot Weights.
 * @param rating Ratings.
 * @param total What the weights of the whole table add up to.
 */
export function swotSkor(bobot: unknown[][], rating: unknown[][], total?: unknown): number {
  return answer(score(bobot, rating, total));
}
