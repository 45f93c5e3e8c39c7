import { pairWeighting } from "../../../measures";
import { sumOfPairs } from "../../../portable/pairs";
import type { Portability } from "../../../portable/portability";
import { catalogueInUse } from "../../catalogue";
import { year } from "../../define/kinds";
import { TRAINING } from "./run";

/** The formula of the indicator with the cells of its groups. */
export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const indicator = given.read(2, TRAINING);
    if (!indicator.ok) return indicator;
    const wanted = given.read(3, year);
    if (!wanted.ok) return wanted;
    const weighting = pairWeighting(catalogueInUse(), { code: indicator.value.code, year: wanted.value });
    return weighting.ok ? sumOfPairs(given, weighting.value) : weighting;
  },
};
