import type { PatchCell } from "../../sheet/patch";
import { literalText } from "../values";
import { MARK, type StepOf, type StepWriter } from "./step";

/** null leaves a cell alone. */
export function toInput(cell: PatchCell): unknown {
  switch (cell.kind) {
    case "keep":
      return null;
    case "empty":
      return "";
    case "text":
      return literalText(cell.text);
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
  }
}

/** In a cell formatted as text ("@") a number or a formula would become a text: such cells lose the format first. */
function asNumbers(cells: readonly (readonly PatchCell[])[], formats: readonly (readonly string[])[] | null): (string | null)[][] | null {
  const unlocked = cells.map((row, r) =>
    row.map((cell, c) => (formats?.[r]?.[c] === "@" && (cell.kind === "number" || cell.kind === "formula") ? "General" : null)),
  );
  return unlocked.some((row) => row.some((format) => format !== null)) ? unlocked : null;
}

export const write: StepWriter<StepOf<"write">> = {
  changes: () => ({ content: true, numberFormat: true }),
  phase: "values",
  queue: (range, { cells }, { formats, isMarked }) => {
    const unlocked = asNumbers(cells, formats);
    if (unlocked) range.numberFormat = unlocked as string[][];
    range.formulas = cells.map((row, r) => row.map((cell, c) => (isMarked(r, c) ? MARK : toInput(cell))));
  },
};
