import { fail, ok, type Result } from "../../language/result";
import { formatNumber } from "../../language/number";
import { sampleSize } from "../../measures/survey";
import { readNumberCell } from "../arguments";
import { answer } from "../host";

function sample(populasi: unknown): Result<number> {
  const population = readNumberCell("populasi", populasi);
  if (!population.ok) return population;
  const { value, percent } = population.value;
  if (!percent && Number.isSafeInteger(value) && value >= 1) return ok(sampleSize(value));
  const sign = percent ? "%" : "";
  const found = { id: formatNumber(value, {}, "id") + sign, en: formatNumber(value, {}, "en") + sign };
  return fail("#VALUE!", {
    id: `Argumen populasi berisi ${found.id}; yang diperlukan bilangan bulat mulai 1.`,
    en: `Argument populasi is ${found.en}; a whole number from 1 is wanted.`,
  });
}

/**
 * Respondents a survey needs (Krejcie and Morgan).
 * @customfunction SKM.SAMPEL
 * @param populasi People served.
 */
export function skmSampel(populasi: unknown): number {
  return answer(sample(populasi));
}
