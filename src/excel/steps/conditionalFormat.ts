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
  queue: (range, { signs }, { hasSigns, madeSigns }) => {
    // Of two sets of signs Excel shows the first.
    if (hasSigns) return;
    const made = range.conditionalFormats.add("IconSet").load("id");
    made.iconSet.style = "ThreeSymbols2";
    made.iconSet.criteria = [THE_REST, from(signs.middle), from(signs.best)];
    madeSigns(made);
  },
};
