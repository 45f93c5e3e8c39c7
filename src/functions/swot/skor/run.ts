import { swotScore } from "../../../measures";
import { defineFunction } from "../../define/define";
import { optional, range } from "../../define/kind";
import { readFactors, TOTAL } from "../factors";

/** Score of a SWOT factor, of a block, or of IFAS/EFAS: sum of bobot/total x rating. */
export const FUNCTION = defineFunction({
  id: "SWOT.SKOR",
  gives: "number",
  parameters: { bobot: range, rating: range, total: optional(TOTAL) },
  run({ bobot, rating, total }) {
    const factors = readFactors(bobot, rating, total);
    return factors.ok ? swotScore(factors.value, total) : factors;
  },
});
