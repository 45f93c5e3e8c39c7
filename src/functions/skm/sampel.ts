import { fail, ok, type Result } from "../../language/result";
import { formatNumber } from "../../numbers";
import { sampleSize } from "../../survey";
import { readNumber } from "../arguments";
import { answer } from "../host";

function sample(populasi: unknown): Result<number> {
  const population = readNumber("populasi", populasi);
  if (!population.ok) return population;
  if (Number.isSafeInteger(population.value) && population.value >= 1) return ok(sampleSize(population.value));
  const found = { id: formatNumber(population.value, {}, "id"), en: formatNumber(population.value, {}, "en") };
  return fail("#VALUE!", { id: `Argumen populasi berisi ${found.id}; yang diperlukan bilangan bulat mulai 1.`, en: `Argument populasi is ${found.en}; a whole number from 1 is wanted.` });
}

/**
 * Respondents a survey needs (Krejcie and Morgan).
 * @customfunction SKM.SAMPEL
 * @param populasi People served.
 */
export function skmSampel(populasi: unknown): number {
  return answer(sample(populasi));
}
