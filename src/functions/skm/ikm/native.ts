import { ok } from "../../../language/result";
import { skmIkm } from "../../../measures/survey";
import { decimalText } from "../../../numbers";
import type { Portability } from "../../../portable/portability";
import { nativeNi } from "../index/native";

/** The NI in 25-100. */
export const NATIVE: Portability = {
  kind: "formula",
  write(given) {
    const value = nativeNi(given);
    return value.ok ? ok(`(${value.value})*${decimalText(skmIkm(1), null)}`) : value;
  },
};
