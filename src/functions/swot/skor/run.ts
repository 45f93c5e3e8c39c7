import { HIGHEST_RATING, type SwotFactor, swotScore } from "../../../measures";
import { defineFunction } from "../../define/define";
import { optional, range } from "../../define/kind";
import { plainNumbers } from "../../lists";
import { readFactors, TOTAL } from "../factors";

const MOST = 32;
const [weights, ratings] = [new Float64Array(MOST), new Float64Array(MOST)];

/** Score of a SWOT factor, of a block, or of IFAS/EFAS: sum of bobot/total x rating. */
export const FUNCTION = defineFunction({
  id: "SWOT.SKOR",
  gives: "number",
  parameters: { bobot: range, rating: range, total: optional(TOTAL) },
  quick(bobot, rating, total) {
    const count = total === null ? plainNumbers(bobot, weights) : 0;
    if (count < 2 || plainNumbers(rating, ratings) !== count) return undefined;
    const factors: SwotFactor[] = [];
    for (let at = 0; at < count; at++) {
      if (weights[at]! < 0 || Math.abs(ratings[at]!) > HIGHEST_RATING) return undefined;
      factors.push({ bobot: weights[at]!, rating: ratings[at]! });
    }
    const score = swotScore(factors);
    return score.ok ? score.value : undefined;
  },
  run({ bobot, rating, total }) {
    const factors = readFactors(bobot, rating, total);
    return factors.ok ? swotScore(factors.value, total) : factors;
  },
});
