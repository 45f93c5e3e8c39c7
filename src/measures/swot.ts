import { fail, ok, type Result } from "../language/result";
import { formatNumber, sumExact, weightedSumExact } from "../numbers";

/** One factor of a SWOT analysis. */
export interface SwotFactor {
  readonly bobot: number;
  /** 1 to 4; negative for weaknesses and threats. */
  readonly rating: number;
}

/** The weights of a block (strengths, weaknesses, opportunities, threats) add up to 100, those of IFAS or EFAS to 200. */
const BLOCK = 100;
const BLOCKS = 2;
/** The weights of the Renstra's strengths add up to 99,9 (lines 916-921): printed with one decimal each. */
const ROUNDING = 0.5;
export const HIGHEST_RATING = 4;

/**
 * Score of a factor, a block, or IFAS/EFAS as a whole: sum of bobot / 200 x rating (Renstra KP2MI, lines 912-964). A single
 * factor has no sum to check; the weights of several must be those of one block or of both.
 */
export function swotScore(factors: readonly SwotFactor[]): Result<number> {
  const weights = factors.map(({ bobot }) => bobot);
  const total = sumExact(weights);
  const fits = factors.length === 1 ? total <= BLOCK : [BLOCK, BLOCK * BLOCKS].some((wanted) => Math.abs(total - wanted) <= ROUNDING);
  if (fits) return ok(weightedSumExact(factors.map(({ rating }) => rating), weights, BLOCK * BLOCKS));
  return fail("#VALUE!", {
    id: `Jumlah bobot ${formatNumber(total, {}, "id")}; yang diperlukan ${BLOCK} untuk satu blok (misalnya kekuatan) atau ${BLOCK * BLOCKS} untuk keduanya.`,
    en: `The weights add up to ${formatNumber(total, {}, "en")}; wanted are ${BLOCK} for one block (such as strengths) or ${BLOCK * BLOCKS} for both.`,
  });
}

/** Quadrant of the resultants of IFAS (S + W) and EFAS (O + T), by their signs, with the strategy it stands for. */
export type SwotQuadrant = "I (SO)" | "II (ST)" | "III (WO)" | "IV (WT)";

/** On an axis there is no quadrant: that is a problem and not a guess. */
export function swotQuadrant(ifas: number, efas: number): Result<SwotQuadrant> {
  if (ifas === 0 || efas === 0) {
    const axis = ifas === 0 ? "IFAS" : "EFAS";
    return fail("#N/A", { id: `Resultan ${axis} tepat 0, sehingga tidak terletak di kuadran mana pun.`, en: `The resultant of ${axis} is exactly 0, which lies in no quadrant.` });
  }
  if (ifas > 0) return ok(efas > 0 ? "I (SO)" : "II (ST)");
  return ok(efas > 0 ? "III (WO)" : "IV (WT)");
}
