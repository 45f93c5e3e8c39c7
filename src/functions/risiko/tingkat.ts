import type { Result } from "../../language/result";
import { answer } from "../host";
import { levelBy, readRisk } from "../risk";

function level(dampak: unknown, kemungkinan: unknown, matriks: unknown): Result<string> {
  const risk = readRisk(dampak, kemungkinan);
  return risk.ok ? levelBy("matriks", matriks, risk.value) : risk;
}

/**
 * Level of a risk, by its status or by a matrix.
 * @customfunction RISIKO.TINGKAT
 * @param dampak Impact, 1-5.
 * @param kemungkinan Likelihood, 1-5.
 * @param matriks Which levels.
 */
export function risikoTingkat(dampak: unknown, kemungkinan: unknown, matriks?: unknown[][]): string {
  return answer(level(dampak, kemungkinan, matriks));
}
