import { ok, type Result } from "../../language/result";
import { riskStatus } from "../../measures";
import { answer } from "../host";
import { readRisk } from "../risk";

function status(dampak: unknown, kemungkinan: unknown): Result<number> {
  const risk = readRisk(dampak, kemungkinan);
  return risk.ok ? ok(riskStatus(risk.value.dampak, risk.value.kemungkinan)) : risk;
}

/**
 * Status of a risk: dampak x kemungkinan.
 * @customfunction RISIKO.STATUS
 * @param dampak Impact, 1-5.
 * @param kemungkinan Likelihood, 1-5.
 */
export function risikoStatus(dampak: unknown, kemungkinan: unknown): number {
  return answer(status(dampak, kemungkinan));
}
