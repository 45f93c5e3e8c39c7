import { fail, ok, type Result } from "../../language/result";
import { divideExact, multiplyExact } from "../../numbers";
import { readNumber } from "../arguments";
import { answer } from "../host";

function percentage(pembilang: unknown, penyebut: unknown): Result<number> {
  const part = readNumber("pembilang", pembilang);
  if (!part.ok) return part;
  const whole = readNumber("penyebut", penyebut);
  if (!whole.ok) return whole;
  if (whole.value === 0) {
    return fail("#VALUE!", { id: "Argumen penyebut bernilai 0, sehingga persentase tidak dapat dihitung.", en: "Argument penyebut is 0, so there is no percentage." });
  }
  return ok(divideExact(multiplyExact(part.value, 100), whole.value));
}

/**
 * Part of a whole out of 100, the unit in which the catalogue keeps percentages.
 * @customfunction PWNI.PERSENTASE
 * @param pembilang The part.
 * @param penyebut The whole.
 */
export function pwniPersentase(pembilang: unknown, penyebut: unknown): number {
  return answer(percentage(pembilang, penyebut));
}
