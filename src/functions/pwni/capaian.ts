import { fail, type Result } from "../../language/result";
import { computeCapaian } from "../../measures";
import { formatNumber } from "../../language/number";
import { readCap, readNumberCell, readPolarity } from "../arguments";
import type { POLARITAS } from "../enums";
import { answer } from "../host";
import { reachedAndWanted } from "../quantity";

/**
 * 2 - R/T falls below 0 when more than twice the target came in. None of the catalogue's sources sets a lower bound, so neither a
 * negative capaian nor a 0 is written without a word.
 */
function belowZero(capaian: number): ReturnType<typeof fail> {
  return fail("#VALUE!", {
    id: `Capaian 2 - R/T di bawah 0 (${formatNumber(capaian)}) dan dokumen sumber tidak menetapkan batas bawah; tulis 0 bila pedoman Anda menetapkannya, atau pakai "minimum-T/R".`,
    en: `The capaian 2 - R/T is below 0 (${formatNumber(capaian, {}, "en")}) and the sources set no lower bound; write 0 where your guide sets it, or use "minimum-T/R".`,
  });
}

function capaian(realisasi: unknown, target: unknown, polaritas: unknown, batas: unknown): Result<number> {
  const actual = readNumberCell("realisasi", realisasi);
  if (!actual.ok) return actual;
  const wanted = readNumberCell("target", target);
  if (!wanted.ok) return wanted;
  const polarity = readPolarity("polaritas", polaritas);
  if (!polarity.ok) return polarity;
  const cap = readCap("batas", batas);
  if (!cap.ok) return cap;
  const united = reachedAndWanted({ name: "realisasi", cell: actual.value }, { name: "target", cell: wanted.value });
  if (!united.ok) return united;
  const [one, other] = united.value;
  const found = computeCapaian({ realisasi: one, target: other, polarity: polarity.value, cap: cap.value });
  return found.ok && polarity.value === "minimum" && found.value < 0 ? belowZero(found.value) : found;
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
