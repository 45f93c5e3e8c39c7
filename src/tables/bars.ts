import { call } from "../formula/build";
import { quantity, type Quantity } from "../layout/cell";
import { excel, type CellSlot, type OpenFormula } from "../layout/expression";
import { roundHalfUp } from "../numbers";

/*
 * A small chart of one row in one cell: a bar a year, made of characters. Excel's own sparklines cannot be written by an add-in; this one
 * follows its figures, prints in black and white and is the same in LibreOffice.
 */

/** From the lowest figure of the row to the highest. */
const BARS = "▁▂▃▄▅▆▇█";
const STEPS = BARS.length - 1;
/** All are the same: neither low nor high. */
const MIDDLE = 3;
/** A year without a figure keeps its place. */
const GAP = "·";

/** First to so many decimals: what lies in the middle between two bars must not fall to the one or the other by a digit nobody sees. */
const PLACES = 6;

const joined = (parts: readonly OpenFormula[]): OpenFormula => parts.reduce((one, other) => excel`${one}&${other}`);

function barFormula(cell: CellSlot, cells: readonly OpenFormula[]): OpenFormula {
  const [low, high] = [call("MIN", ...cells), call("MAX", ...cells)];
  const step = excel`ROUND(ROUND((${cell}-${low})/(${high}-${low})*${STEPS},${PLACES}),0)`;
  return excel`IF(ISNUMBER(${cell}),MID(${BARS},IF(${high}=${low},${MIDDLE},${step})+1,1),${GAP})`;
}

function barsOf(values: readonly (number | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [low, high] = known.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [known[0]!, known[0]!]);
  const step = (value: number): number => roundHalfUp(roundHalfUp(((value - low) / (high - low)) * STEPS, PLACES), 0);
  return values.map((value) => (value === null ? GAP : BARS[high === low ? MIDDLE : step(value)]!)).join("");
}

/** The figures of these cells as bars beside each other; nothing while there are less than two. */
export function barsCell(cells: readonly CellSlot[], values: readonly (number | null)[]): Quantity {
  const open = cells.map((cell) => excel`${cell}`);
  const bars = joined(cells.map((cell) => barFormula(cell, open)));
  return quantity(excel`IF(${call("COUNT", ...open)}<2,"",${bars})`, "General", barsOf(values));
}
