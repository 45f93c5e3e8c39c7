import { formula } from "../../../formula/template";
import { ok } from "../../../language/result";
import { guarded } from "../../../portable/guard";
import type { Portability } from "../../../portable/portability";

/** PWNI.PERSENTASE: a part of a whole out of 100. */
export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const part = given.scalar(0);
    if (!part.ok) return part;
    const whole = given.scalar(1);
    if (!whole.ok) return whole;
    return ok(guarded([part.value, whole.value], formula`${part.value.value}/${whole.value.value}*100`));
  },
};
