import { ok } from "../../../language/result";
import { defineFunction } from "../../define/define";
import { period, renstraFact, renstraNode } from "../facts";

/** Target of the Renstra in its printed unit: the number where it has one ("level 3 (Nilai 3,46)" is 3,46), else its text (WTP). */
export const FUNCTION = defineFunction({
  id: "RENSTRA.TARGET",
  gives: "any",
  parameters: { kode: renstraNode("target"), tahun: period },
  run({ kode, tahun }) {
    const fact = renstraFact("target", kode, tahun);
    return fact.ok ? ok(fact.value.value ?? fact.value.printed) : fact;
  },
});
