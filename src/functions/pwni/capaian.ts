import type { Result } from "../../language/result";
import { type CapaianPolarity, computeCapaian } from "../../measures";
import { readCap, readChoice, readNumberCell } from "../arguments";
import type { POLARITAS } from "../enums";
import { answer } from "../host";
import { ofOneQuantity } from "../units";

export const POLARITIES: readonly CapaianPolarity[] = ["maksimum", "minimum", "minimum-T/R"];

function capaian(realisasi: unknown, target: unknown, polaritas: unknown, batas: unknown): Result<number> {
  const actual = readNumberCell("realisasi", realisasi);
  if (!actual.ok) return actual;
  const wanted = readNumberCell("target", target);
  if (!wanted.ok) return wanted;
  const polarity = readChoice("polaritas", polaritas, POLARITIES, "maksimum");
  if (!polarity.ok) return polarity;
  const cap = readCap("batas", batas);
  if (!cap.ok) return cap;
  const [one, other] = ofOneQuantity([actual.value, wanted.value]) as [number, number];
  return computeCapaian({ realisasi: one, target: other, polarity: polarity.value, cap: cap.value });
}

/**
 * Capaian of an indicator as a ratio; 1 is 100 %.
 * @customfunction PWNI.CAPAIAN
 * @param realisasi Actual value.
 * @param target Target in the same unit.
 * @param polaritas How the indicator is better.
 * @param batas Cap as a ratio.
 */
export function pwniCapaian(realisasi: unknown, target: unknown, polaritas?: POLARITAS, batas?: unknown): number {
  return answer(capaian(realisasi, target, polaritas, batas));
}
