import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { sumExact, weightedSumExact } from "../numbers";

const sentence = defineMessages("measures-swot", {
  oneSign: {
    id: "Jumlah bobot 1 dan semua rating bertanda sama; isi argumen total: 1 bila itu seluruh tabel, 2 bila itu satu blok.",
    en: "The weights add up to 1 and all ratings have one sign; give argument total: 1 for a whole table, 2 for one block.",
  },
  sum: {
    id: "Jumlah bobot {sum}; yang diperlukan {block} untuk satu blok (misalnya kekuatan) atau {blocks} untuk keduanya.",
    en: "The weights add up to {sum}; wanted are {block} for one block (such as strengths) or {blocks} for both.",
  },
  beyond: {
    id: "Jumlah bobot {sum}, di atas argumen total ({total}).",
    en: "The weights add up to {sum}, above argument total ({total}).",
  },
  axis: {
    id: "Resultan {axis} tepat 0, sehingga tidak terletak di kuadran mana pun.",
    en: "The resultant of {axis} is exactly 0, which lies in no quadrant.",
  },
});

/** One factor of a SWOT analysis. */
export interface SwotFactor {
  readonly bobot: number;
  /** 1 to 4; negative for weaknesses and threats where the table writes them so. */
  readonly rating: number;
}

/** The weights of a block (strengths, weaknesses, opportunities, threats) add up to 100, those of IFAS or EFAS to 200. */
const BLOCK = 100;
const BLOCKS = 2;
/** The weights of the Renstra's strengths add up to 99,9 (lines 916-921): printed with one decimal each. Of a hundred. */
const ROUNDING = 0.005;
export const HIGHEST_RATING = 4;
/** What the weights of a whole table (both blocks) may add up to. */
export const SWOT_TOTALS: readonly number[] = [1, 2, BLOCK, BLOCKS * BLOCK];

const isAbout = (sum: number, wanted: number): boolean => Math.abs(sum - wanted) <= Math.min(wanted, BLOCK) * ROUNDING;

/**
 * What the weights of the whole table add up to, told by their sum and the signs of the ratings; null where nobody can tell.
 * - 200, or 2 in fractions: both blocks with 100 each (Renstra KP2MI, lines 912-964).
 * - 100 or 1 over ratings of both signs: one table with its weights over both blocks, since no block has ratings of both signs.
 * - 100 over ratings of one sign: one block of the Renstra, half of 200.
 * - 1 over ratings of one sign: a whole table whose weaknesses are rated 1 and 2, or one block out of two. Not told.
 */
function totalOf(sum: number, count: number, bothSigns: boolean): number | null {
  if (count === 1) return sum <= BLOCK ? BLOCKS * BLOCK : null;
  if (isAbout(sum, BLOCKS)) return BLOCKS;
  if (isAbout(sum, BLOCKS * BLOCK)) return BLOCKS * BLOCK;
  if (isAbout(sum, BLOCK)) return bothSigns ? BLOCK : BLOCKS * BLOCK;
  return isAbout(sum, 1) && bothSigns ? 1 : null;
}

function untold(sum: number): ReturnType<typeof fail> {
  if (isAbout(sum, 1)) {
    return fail("#VALUE!", sentence.oneSign());
  }
  return fail("#VALUE!", sentence.sum({ sum, block: BLOCK, blocks: BLOCK * BLOCKS }));
}

/**
 * Score of a factor, a block, or IFAS/EFAS as a whole: sum of bobot / total x rating. A single factor without a total is one of the
 * Renstra's table.
 *
 * @param total what the weights of the whole table add up to (1, 2, 100 or 200); null to have it told from the factors. Where it is
 * given the factors may be any part of the table.
 */
export function swotScore(factors: readonly SwotFactor[], total: number | null = null): Result<number> {
  const weights: number[] = [];
  const ratings: number[] = [];
  let [hasPlus, hasMinus] = [false, false];
  for (const { bobot, rating } of factors) {
    weights.push(bobot);
    ratings.push(rating);
    if (rating > 0) hasPlus = true;
    else if (rating < 0) hasMinus = true;
  }
  const sum = sumExact(weights);
  const whole = total ?? totalOf(sum, factors.length, hasPlus && hasMinus);
  if (whole === null) return untold(sum);
  if (sum > whole && !isAbout(sum, whole)) return fail("#VALUE!", sentence.beyond({ sum, total: whole }));
  return ok(weightedSumExact(ratings, weights, whole));
}

/** Quadrant of the resultants of IFAS (S + W) and EFAS (O + T), by their signs, with the strategy it stands for. */
export type SwotQuadrant = "I (SO)" | "II (ST)" | "III (WO)" | "IV (WT)";

/** On an axis there is no quadrant: that is a problem and not a guess. */
export function swotQuadrant(ifas: number, efas: number): Result<SwotQuadrant> {
  if (ifas === 0 || efas === 0) return fail("#N/A", sentence.axis({ axis: ifas === 0 ? "IFAS" : "EFAS" }));
  if (ifas > 0) return ok(efas > 0 ? "I (SO)" : "II (ST)");
  return ok(efas > 0 ? "III (WO)" : "IV (WT)");
}
