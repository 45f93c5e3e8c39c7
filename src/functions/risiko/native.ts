import { call } from "../../formula/build";
import { formula } from "../../formula/template";
import { RISK_SCALE } from "../../catalogue/regulations/risiko";
import { ok, type Result } from "../../language/result";
import type { Given, Native, Scalar } from "../../portable/given";
import { guarded } from "../../portable/guard";

/** A risk as a native formula has it. */
export interface NativeRisk {
  readonly scalars: readonly Scalar[];
  readonly dampak: Native;
  readonly kemungkinan: Native;
}

export function riskOf(given: Given): Result<NativeRisk> {
  const dampak = given.scalar(0);
  if (!dampak.ok) return dampak;
  const kemungkinan = given.scalar(1);
  return kemungkinan.ok
    ? ok({ scalars: [dampak.value, kemungkinan.value], dampak: dampak.value.value, kemungkinan: kemungkinan.value.value })
    : kemungkinan;
}

/** Both are whole numbers of the scale, or there is no risk to speak of. */
export function onScale({ scalars, dampak, kemungkinan }: NativeRisk, expression: Native): Native {
  const inside = [dampak, kemungkinan].flatMap((each) => [
    formula`${each}>=1`,
    formula`${each}<=${RISK_SCALE}`,
    formula`${each}=INT(${each})`,
  ]);
  return guarded(scalars, formula`IF(${call("AND", ...inside)},${expression},NA())`);
}
