import type { Result } from "../../language/result";
import { swotQuadrant } from "../../measures";
import { readNumber } from "../arguments";
import { answer } from "../host";

function quadrant(ifas: unknown, efas: unknown): Result<string> {
  const inside = readNumber("ifas", ifas);
  if (!inside.ok) return inside;
  const outside = readNumber("efas", efas);
  return outside.ok ? swotQuadrant(inside.value, outside.value) : outside;
}

/**
 * Quadrant of the resultants of IFAS and EFAS.
 * @customfunction SWOT.KUADRAN
 * @param ifas Resultant of IFAS.
 * @param efas Resultant of EFAS.
 */
export function swotKuadran(ifas: unknown, efas: unknown): string {
  return answer(quadrant(ifas, efas));
}
