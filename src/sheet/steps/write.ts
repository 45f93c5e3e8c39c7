import type { PatchCell } from "../patch";
import type { CellValue } from "../snapshot";
import type { StepRules } from "./step";

/** Values and formulas for a rectangle of cells. */
export interface WriteStep {
  readonly kind: "write";
  readonly sheet: string;
  readonly address: string;
  readonly cells: readonly (readonly PatchCell[])[];
}

function valueOf(cell: Exclude<PatchCell, { kind: "keep" }>, before: CellValue): CellValue {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "formula":
      return cell.result ?? before;
  }
}

export const write: StepRules<WriteStep> = {
  cells: ({ address }) => address,
  change: ({ cells }, { row, column }, before) => {
    const cell = cells[row]?.[column];
    if (!cell || cell.kind === "keep") return null;
    return { value: valueOf(cell, before), formula: cell.kind === "formula" ? cell.formula : null };
  },
};
