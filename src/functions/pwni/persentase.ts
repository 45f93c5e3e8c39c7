import { fail, ok, type Result } from "../../language/result";
import { divideExact, multiplyExact } from "../../numbers";
import { readNumberCell } from "../arguments";
import { answer } from "../host";
import { reachedAndWanted } from "../quantity";

function percentage(pembilang: unknown, penyebut: unknown): Result<number> {
  const part = readNumberCell("pembilang", pembilang);
  if (!part.ok) return part;
  const whole = readNumberCell("penyebut", penyebut);
  if (!whole.ok) return whole;
  if (whole.value.value === 0) {
    return fail("#VALUE!", {
      id: "Argumen penyebut bernilai 0, sehingga persentase tidak dapat dihitung.",
      en: "Argument penyebut is 0, so there is no percentage.",
    });
  }
  const united = reachedAndWanted({ name: "pembilang", cell: part.value }, { name: "penyebut", cell: whole.value });
  if (!united.ok) return united;
  const [one, other] = united.value;
  return ok(divideExact(multiplyExact(one, 100), other));
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
