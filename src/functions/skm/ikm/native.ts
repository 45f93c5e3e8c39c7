import { formula } from "../../../formula/template";
import { ok } from "../../../language/result";
import { skmIkm } from "../../../measures/survey";
import type { Portability } from "../../../portable/portability";
import { nativeNi } from "../index/native";

/** The NI in 25-100. */
export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const value = nativeNi(given);
    return value.ok ? ok(formula`(${value.value})*${skmIkm(1)}`) : value;
  },
};
