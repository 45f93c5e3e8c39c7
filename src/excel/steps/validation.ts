import type { TypedRule } from "../../sheet/steps/validation";
import type { StepOf, StepWriter } from "./step";

function ruleOf(rule: TypedRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.items.join(",") } };
  if (rule.kind === "text") return { textLength: { formula1: rule.most, operator: "LessThanOrEqualTo" } };
  const bounds: Excel.BasicDataValidation =
    rule.to === null
      ? { formula1: rule.from, operator: "GreaterThanOrEqualTo" }
      : { formula1: rule.from, formula2: rule.to, operator: "Between" };
  return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

export const validation: StepWriter<StepOf<"validation">> = {
  // Goes with its sheet.
  changes: () => null,
  phase: "looks",
  queue: (range, { rule, title, message }, { isNewSheet }) => {
    if (!isNewSheet) return;
    const { dataValidation } = range;
    dataValidation.rule = ruleOf(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
  },
};
