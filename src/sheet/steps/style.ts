import type { StyleName } from "../namedStyles";
import type { CellStyle } from "../patch";
import type { StepRules } from "./step";

/** A look for a rectangle of cells; what the style does not say stays. */
export interface StyleStep {
  readonly kind: "style";
  readonly sheet: string;
  readonly address: string;
  readonly style: CellStyle;
  /** The cell style of the workbook it is, where it is one of ours. */
  readonly name?: StyleName;
}

export const style: StepRules<StyleStep> = {
  cells: ({ address }) => address,
  change: ({ style: { numberFormat } }) => (numberFormat === undefined ? null : { numberFormat }),
};
