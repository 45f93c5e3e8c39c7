import type { FigureCell } from "../../reading/indicators/facts";
import { isBareNumber } from "./mend";

/** A text whose number could be either of two: "1.234". */
export function isAmbiguousText({ what, figure: { text } }: FigureCell): boolean {
  return text?.kind === "ambiguous" || (text?.kind === "number" && text.otherReading !== undefined && what === "masukan");
}

/** A number that was typed as text and says nothing else: "84,52%". */
export function isNumberText(cell: FigureCell): boolean {
  const { figure, formula } = cell;
  return figure.text?.kind === "number" && figure.value !== null && isBareNumber(cell) && formula === null && !isAmbiguousText(cell);
}

/** A text that is no figure, or more than one: "-", "belum ada data", "79,95 (BB)". */
export function isOtherText(cell: FigureCell): boolean {
  const { figure } = cell;
  return (figure.text !== null || figure.kind === "text") && !isAmbiguousText(cell) && !isNumberText(cell);
}
