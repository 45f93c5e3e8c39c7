import { ok } from "../../../language/result";
import { akipPredicate } from "../../../measures";
import { multiplyExact } from "../../../numbers";
import { defineFunction } from "../../define/define";
import { rate } from "../../define/kinds";
import { LARGEST_SHARE } from "../../units";

/** Predicate of an AKIP score, AA to D (PermenPANRB 88/2021). */
export const FUNCTION = defineFunction({
  id: "SAKIP.PREDIKAT",
  gives: "text",
  parameters: { nilai: rate },
  run({ nilai: { value, percent } }) {
    const isShare = !percent && value > 0 && value <= LARGEST_SHARE;
    const found = akipPredicate(isShare ? multiplyExact(value, 100) : value);
    return found.ok ? ok(found.value.predikat) : found;
  },
});
