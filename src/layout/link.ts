import { quoteSheet } from "../sheet/address";
import { quantity, text, type Cell } from "./cell";
import { excel } from "./expression";

/** Excel takes no longer text in a formula. */
const LONGEST = 255;

/** A cell that shows a text and leads to a place: of this workbook, or of a file beside it. As a plain text where a link would be too long. */
export function linkTo(file: string | null, { sheet, address }: { readonly sheet: string; readonly address: string }, shown: string): Cell {
  // A backslash is no separator in a link of a workbook that is opened elsewhere.
  const target = `${(file ?? "").replace(/\\/g, "/")}#${quoteSheet(sheet)}!${address}`;
  if (target.length > LONGEST || shown.length > LONGEST) return text(shown);
  return quantity(excel`HYPERLINK(${target},${shown})`, "General", shown);
}
