import type { ReactElement } from "react";
import { useDetailStyles } from "./IndicatorDetail.styles";
import type { InsertFormulaProps } from "./InsertFormula.types";
import { renderInsertFormula } from "./renderInsertFormula";
import { useInsertFormula } from "./useInsertFormula";

/** Writes a formula about the indicator into the active cell. */
export function InsertFormula(props: InsertFormulaProps): ReactElement {
  return renderInsertFormula(useInsertFormula(props), useDetailStyles());
}
