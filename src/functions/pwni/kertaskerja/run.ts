import { defineFunction } from "../../define/define";
import { range } from "../../define/kind";
import { quickPairs, weightedPairs } from "../pairs";

/** The component of the five-component index whose formula weighs MW, TP and RS (metadata-01.02.013:51-55). */
export const KERTAS_KERJA = "01.02.013.5";

/** Weighted percentage of the working papers: MW, TP and RS against their targets. */
export const FUNCTION = defineFunction({
  id: "PWNI.KERTASKERJA",
  gives: "number",
  parameters: { tersusun: range, target: range },
  quick: (tersusun, target) => quickPairs(KERTAS_KERJA, tersusun, target),
  run: ({ tersusun, target }) => weightedPairs({ code: KERTAS_KERJA, year: null }, ["tersusun", tersusun], ["target", target]),
});
