import "@univerjs/presets/preset-sheets-conditional-formatting";
import type { IRange } from "@univerjs/presets";
import type { HostSigns } from "./officejs/host";
import type { Spreadsheet } from "./univer";

type FWorksheet = ReturnType<Spreadsheet["workbook"]["getActiveSheet"]>;

/** Univer's name of an icon set of Office.js. */
const SETS = { ThreeSymbols2: "3Symbols2", ThreeTrafficLights1: "3TrafficLights1" } as const;

/** Has Univer draw signs or a fill, and gives the id of its rule. Univer counts the icons of a set from the best on, and what none asks for has the last. */
export function drawSigns(sheet: FWorksheet, range: IRange, { style, from, fill }: HostSigns): string {
  if (fill !== null) {
    const blank = sheet.newConditionalFormattingRule().whenCellEmpty().setBackground(fill).setRanges([range]).build();
    sheet.addConditionalFormattingRule(blank);
    return blank.cfId;
  }
  const iconType = SETS[style as keyof typeof SETS];
  const bounds = [...from].reverse();
  const iconConfigs = [...bounds, Number.MIN_SAFE_INTEGER].map((bound, at) => ({
    iconType,
    iconId: String(at),
    operator: "greaterThanOrEqual",
    value: { type: "num", value: bound },
  }));
  const rule = sheet
    .newConditionalFormattingRule()
    .setIconSet({ iconConfigs: iconConfigs as never, isShowValue: true })
    .setRanges([range])
    .build();
  sheet.addConditionalFormattingRule(rule);
  return rule.cfId;
}
