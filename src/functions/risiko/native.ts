import { RISK_SCALE } from "../../catalogue/regulations/risiko";
import { ok, type Result } from "../../language/result";
import type { Given, Scalar } from "../../portable/given";
import { guarded } from "../../portable/guard";

/** A risk as a native formula has it. */
export interface NativeRisk {
  readonly scalars: readonly Scalar[];
  readonly dampak: string;
  readonly kemungkinan: string;
}

export function riskOf(given: Given): Result<NativeRisk> {
  const dampak = given.scalar(0);
  if (!dampak.ok) return dampak;
  const kemungkinan = given.scalar(1);
  return kemungkinan.ok
    ? ok({ scalars: [dampak.value, kemungkinan.value], dampak: dampak.value.text, kemungkinan: kemungkinan.value.text })
    : kemungkinan;
}

/** Both are whole numbers of the scale, or there is no risk to speak of. */
export function onScale({ scalars, dampak, kemungkinan }: NativeRisk, expression: string): string {
  const inside = [dampak, kemungkinan].flatMap((each) => [`${each}>=1`, `${each}<=${RISK_SCALE}`, `${each}=INT(${each})`]);
  return guarded(scalars, `IF(AND(${inside.join(",")}),${expression},NA())`);
}
