import { ok, type Result } from "../../language/result";
import { answer } from "../host";
import { planFact } from "../planFacts";

/** The number where the target has one ("level 3 (Nilai 3,46)" is 3,46), else its text (WTP). */
function target(kode: unknown, tahun: unknown): Result<number | string> {
  const fact = planFact("target", kode, tahun);
  return fact.ok ? ok(fact.value.value ?? fact.value.printed) : fact;
}

/**
 * Target of the Renstra in its printed unit.
 * @customfunction RENSTRA.TARGET
 * @param kode Code of the Renstra.
 * @param tahun Year.
 */
export function renstraTarget(kode: unknown, tahun: unknown): unknown {
  return answer(target(kode, tahun));
}
