import { functionsOfPage } from "../../functions/page";
import type { Language } from "../../language/text";
import { shownFormula } from "../../formula/shown";

/** A formula as the user's Excel shows and takes it: by the workbook's decimal sign, which is not always that of the pane's language. */
export function formulaShown(formula: string, language: Language): string {
  return shownFormula(formula, functionsOfPage()?.decimalSeparator() ?? (language === "id" ? "," : "."));
}
