import type { Result } from "../../language/result";
import { type CapaianPolarity, computeCapaian } from "../../measures";
import { divideExact } from "../../numbers";
import { readCap, readChoice, readNumberCell } from "../arguments";
import type { POLARITAS } from "../enums";
import { answer } from "../host";

const POLARITIES: readonly CapaianPolarity[] = ["maksimum", "minimum", "minimum-T/R"];

function capaian(realisasi: unknown, target: unknown, polaritas: unknown, batas: unknown): Result<number> {
  const actual = readNumberCell("realisasi", realisasi);
  if (!actual.ok) return actual;
  const wanted = readNumberCell("target", target);
  if (!wanted.ok) return wanted;
  const polarity = readChoice("polaritas", polaritas, POLARITIES, "maksimum");
  if (!polarity.ok) return polarity;
  const cap = readCap("batas", batas);
  if (!cap.ok) return cap;
  // "84,52%" beside a target of 85 is 84,52; beside 0,85 it is 0,8452. Counts have no such rule: 1 of 40 documents is fine.
  const outOfHundred = [actual.value, wanted.value].some((cell) => !cell.percent && Math.abs(cell.value) > 2);
  const [one, other] = [actual.value, wanted.value].map((cell) => (cell.percent && !outOfHundred ? divideExact(cell.value, 100) : cell.value)) as [number, number];
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
