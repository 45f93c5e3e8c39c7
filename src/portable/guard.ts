import { call, slot } from "../formula/build";
import { formula } from "../formula/template";
import type { Native, Scalar } from "./given";

/**
 * A blank cell is an error for our functions and 0 for Excel's operators: a quarter that is not filled in would become a capaian
 * of 0 %. So the expression calculates only while every cell it takes holds a number, and is #N/A otherwise. (The functions say
 * #VALUE! or #N/A there; that it is an error is the same, which one is not.) A number typed as text, which the functions read,
 * is #N/A as well.
 */
export function guarded(scalars: readonly Scalar[], expression: Native): Native {
  const cells = [...new Set(scalars.flatMap(({ cell }) => cell ?? []))];
  if (cells.length === 0) return expression;
  const isFull: Native =
    cells.length === 1 ? formula`ISNUMBER(${slot(cells[0]!)})` : formula`${call("COUNT", ...cells.map(slot))}=${cells.length}`;
  return formula`IF(${isFull},${expression},NA())`;
}

/** The same for lists of cells: the expression as long as each of them holds a number in every cell. */
export function full(lists: readonly { readonly text: string; readonly cells: number }[], expression: Native): Native {
  const wanted = lists.reduce((sum, { cells }) => sum + cells, 0);
  return formula`IF(${call("COUNT", ...lists.map(({ text }) => slot(text)))}=${wanted},${expression},NA())`;
}
