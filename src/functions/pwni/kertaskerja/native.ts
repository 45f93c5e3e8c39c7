import { pairWeighting } from "../../../measures";
import { sumOfPairs } from "../../../portable/pairs";
import type { Portability } from "../../../portable/portability";
import { catalogueInUse } from "../../catalogue";
import { KERTAS_KERJA } from "./run";

/** The formula of the indicator with the cells of its groups. */
export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const weighting = pairWeighting(catalogueInUse(), { code: KERTAS_KERJA, year: null });
    return weighting.ok ? sumOfPairs(given, weighting.value) : weighting;
  },
};
