import { akipComponents } from "../../catalogue/rules/akip";
import type { Result } from "../../language/result";
import { sumPoints } from "../../measures";
import { answer } from "../host";
import { readPoints } from "../points";

function score(komponen: unknown): Result<number> {
  const points = readPoints("komponen", akipComponents, komponen);
  return points.ok ? sumPoints(akipComponents, points.value.values, points.value.top) : points;
}

/**
 * AKIP score out of its four components (PermenPANRB 88/2021).
 * @customfunction SAKIP.NILAI
 * @param komponen Values of the components.
 */
export function sakipNilai(komponen: unknown[][]): number {
  return answer(score(komponen));
}
