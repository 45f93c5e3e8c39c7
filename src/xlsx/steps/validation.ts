import type ExcelJS from "exceljs";
import type { TypedRule, ValidationStep } from "../../sheet/steps/validation";
import { areaAddress } from "../../sheet/address";
import { areaAt, type StepWriter } from "./step";

/** What ExcelJS keeps of a sheet's validations, which its types leave out. */
interface WithValidations {
  readonly dataValidations: { add(address: string, given: ExcelJS.DataValidation): void };
}

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
    // As a range: of cells one by one ExcelJS makes ranges that lie on each other (B16:J2015 and B100:J2015).
    (sheet as unknown as WithValidations).dataValidations.add(areaAddress(areaAt(address)), given);
  },
};
