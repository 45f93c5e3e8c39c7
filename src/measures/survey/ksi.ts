import { divideExact, multiplyExact, sumExact } from "../../numbers";
import { HIGHEST_NI } from "./skm";

/**
 * KSI = ((KW + KP) / 2) / 4 x 100 (LKj 2024, line 1727): satisfaction of public and missions with the information system, out of
 * 100. The body of Tabel 28 (line 1750) leaves the /4 out.
 *
 * @param kw NI of the public, 1-4.
 * @param kp NI of the missions, 1-4.
 */
export function computeKsi(kw: number, kp: number): number {
  return divideExact(multiplyExact(sumExact([kw, kp]), 100), 2 * HIGHEST_NI);
}
