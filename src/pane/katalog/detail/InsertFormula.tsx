import type { ReactElement } from "react";
import { useDetailStyles } from "./IndicatorDetail.styles";
import type { InsertFormulaProps } from "./InsertFormula.types";
import { renderInsertFormula } from "./renderInsertFormula";
import { useInsertFormula } from "./useInsertFormula";

/** Writes a formula about the indicator into the active cell; nothing where no function knows the indicator. */
export function InsertFormula(props: InsertFormulaProps): ReactElement | null {
  const state = useInsertFormula(props);
  const styles = useDetailStyles();
  return state.kinds.length > 0 ? renderInsertFormula(state, styles) : null;
}
