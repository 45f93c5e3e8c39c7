import { product } from "../../../formula/build";
import { ok } from "../../../language/result";
import type { Portability } from "../../../portable/portability";
import { onScale, riskOf } from "../native";

/** dampak x kemungkinan. */
export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const risk = riskOf(given);
    return risk.ok ? ok(onScale(risk.value, product(risk.value.dampak, risk.value.kemungkinan))) : risk;
  },
};
