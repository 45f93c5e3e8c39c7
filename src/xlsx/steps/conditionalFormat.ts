import type ExcelJS from "exceljs";
import type { ConditionalFormatStep } from "../../sheet/steps/conditionalFormat";
import type { StepWriter } from "./step";

const from = (value: number): ExcelJS.Cvfo => ({ type: "num", value });

export const conditionalFormat: StepWriter<ConditionalFormatStep> = {
  write: (sheet, { address, signs }) =>
    sheet.addConditionalFormatting({
      ref: address,
      rules: [
        {
          type: "iconSet",
          iconSet: "3Symbols2" as ExcelJS.IconSetTypes,
          cfvo: [{ type: "percent", value: 0 }, from(signs.middle), from(signs.best)],
          priority: 1,
        },
      ],
    }),
};
