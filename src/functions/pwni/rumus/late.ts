import { ok, type Result } from "../../../language/result";
import { sayDatum } from "../../../language/say";
import { formulaWithPlaces, inWords, writtenFormula } from "../../../measures";
import type { LateContext } from "../../late/late";
import type { AskedFormula } from "./run";

export function LATE({ code, year, form }: AskedFormula, { catalogue, decimal }: LateContext): Result<string> {
  const formula = writtenFormula(catalogue, { code, year });
  if (!formula.ok) return formula;
  // Words are Indonesian whoever opens the workbook, like names: a cell must not change with its reader.
  const { tree, weightOf } = formula.value;
  return ok(form === "kata" ? sayDatum(inWords(tree, weightOf), "id") : formulaWithPlaces(formula.value, decimal));
}
