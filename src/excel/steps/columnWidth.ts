import type { StepOf, StepWriter } from "./step";

/** Points of a column that shows so many characters of Excel's default font (7 pixels a digit, 5 of padding, 96 dpi). */
function pointsOf(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}

export const columnWidth: StepWriter<StepOf<"columnWidth">> = {
  changes: () => ({ widths: true }),
  phase: "looks",
  queue: (range, { characters }) => {
    range.format.columnWidth = pointsOf(characters);
  },
};
