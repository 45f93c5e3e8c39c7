import { answer } from "../host";
import { weightedPairs } from "../pairs";

/** The component of the five-component index whose formula weighs MW, TP and RS (metadata-01.02.013:51-55). */
export const KERTAS_KERJA = "01.02.013.5";

/**
 * Weighted percentage of the working papers: MW, TP and RS against their targets.
 * @customfunction PWNI.KERTASKERJA
 * @param tersusun Written: MW, TP, RS.
 * @param target Wanted, in the same order.
 */
export function pwniKertasKerja(tersusun: unknown[][], target: unknown[][]): number {
  return answer(weightedPairs({ code: KERTAS_KERJA, year: null }, ["tersusun", tersusun], ["target", target]));
}
