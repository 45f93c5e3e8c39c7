import { NAMED_STYLES } from "../../sheet/namedStyles";
import type { StepOf, StepWriter } from "./step";

/** From this figure on (ExcelApi 1.6). Excel takes numbers as texts, in its own spelling of formulas. */
const from = (bound: number): Excel.ConditionalIconCriterion => ({
  type: "Number",
  operator: "GreaterThanOrEqual",
  formula: `=${bound}`,
});

/** What Excel does not read of the first of three: everything below the second has its sign. */
const THE_REST = {} as Excel.ConditionalIconCriterion;

export const conditionalFormat: StepWriter<StepOf<"conditionalFormat">> = {
  changes: () => null,
  phase: "looks",
  queue: (range, { marks }, { hasSigns, madeSigns }) => {
    // Of two sets of signs Excel shows the first.
    if (hasSigns) return;
    const made = range.conditionalFormats.add(typeOfMarks(marks)).load("id");
    if (marks.kind === "signs") {
      made.iconSet.style = "ThreeSymbols2";
      made.iconSet.criteria = [THE_REST, from(marks.middle), from(marks.best)];
    } else {
      // A formula that shows nothing is blank to it, too.
      made.preset.rule = { criterion: "Blanks" };
      made.preset.format.fill.color = NAMED_STYLES["Capaian Isian"].fill;
    }
    madeSigns(made);
  },
};

/** Excel's kind of conditional format. */
export function typeOfMarks({ kind }: StepOf<"conditionalFormat">["marks"]): "IconSet" | "PresetCriteria" {
  return kind === "signs" ? "IconSet" : "PresetCriteria";
}
