import { ok } from "../../../language/result";
import { sayDatum } from "../../../language/say";
import { formulaWithPlaces, inWords, writtenFormula } from "../../../measures";
import { catalogueInUse } from "../../catalogue";
import { defineFunction } from "../../define/define";
import { optional } from "../../define/kind";
import { choice, indicator, year } from "../../define/kinds";
import { decimalSeparator } from "../../host";

/** The formula of an indicator, as a native Excel formula or in words. */
export const FUNCTION = defineFunction({
  id: "PWNI.RUMUS",
  gives: "text",
  parameters: { indikator: indicator, tahun: optional(year), bentuk: optional(choice("excel", "kata")) },
  run({ indikator, tahun, bentuk }) {
    const formula = writtenFormula(catalogueInUse(), { code: indikator.code, year: tahun });
    if (!formula.ok) return formula;
    // Words are Indonesian whoever opens the workbook, like names: a cell must not change with its reader.
    const { tree, weightOf } = formula.value;
    return ok(bentuk === "kata" ? sayDatum(inWords(tree, weightOf), "id") : formulaWithPlaces(formula.value, decimalSeparator() ?? ","));
  },
});
