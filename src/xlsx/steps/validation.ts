import type ExcelJS from "exceljs";
import type { TypedRule, ValidationStep } from "../../sheet/steps/validation";
import { areaAt, eachCell, type StepWriter } from "./step";

function ruleOf(rule: TypedRule): Pick<ExcelJS.DataValidation, "type" | "operator" | "formulae"> {
  if (rule.kind === "list") return { type: "list", formulae: [`"${rule.items.join(",")}"`] };
  if (rule.kind === "text") return { type: "textLength", operator: "lessThanOrEqual", formulae: [rule.most] };
  const { kind, from, to } = rule;
  return to === null
    ? { type: kind, operator: "greaterThanOrEqual", formulae: [from] }
    : { type: kind, operator: "between", formulae: [from, to] };
}

export const validation: StepWriter<ValidationStep> = {
  write: (sheet, { address, rule, title, message }) => {
    const given: ExcelJS.DataValidation = {
      ...ruleOf(rule),
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: title,
      error: message,
    };
    eachCell(sheet, areaAt(address), (cell) => {
      cell.dataValidation = given;
    });
  },
};
