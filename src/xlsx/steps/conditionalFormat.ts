import type ExcelJS from "exceljs";
import { NAMED_STYLES } from "../../sheet/namedStyles";
import { cellAddress, parseAddress } from "../../sheet/address";
import type { ConditionalFormatStep } from "../../sheet/steps/conditionalFormat";
import { argb, type StepWriter } from "./step";

const from = (value: number): ExcelJS.Cvfo => ({ type: "num", value });

function ruleOf({ address, marks }: ConditionalFormatStep): ExcelJS.ConditionalFormattingRule {
  if (marks.kind === "signs")
    return {
      type: "iconSet",
      iconSet: "3Symbols2" as ExcelJS.IconSetTypes,
      cfvo: [{ type: "percent", value: 0 }, from(marks.middle), from(marks.best)],
      priority: 1,
    };
  const { row, column } = parseAddress(address)!;
  return {
    type: "expression",
    formulae: [`LEN(TRIM(${cellAddress(row, column)}))=0`],
    // A fill of a conditional format has its colour where other fills have that behind their pattern.
    style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(NAMED_STYLES["Capaian Isian"].fill) } } },
    priority: 1,
  };
}

export const conditionalFormat: StepWriter<ConditionalFormatStep> = {
  write: (sheet, step) => sheet.addConditionalFormatting({ ref: step.address, rules: [ruleOf(step)] }),
};
