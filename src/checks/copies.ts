import { areaAddress } from "../sheet/address";
import type { FigureCell } from "../reading/indicators/facts";
import { referencesIn } from "./references";
import { cellKey, type CheckContext } from "./rule";

const memo = new WeakMap<CheckContext, ReadonlyMap<string, FigureCell>>();

/** True for a formula that takes the same figure of the same indicator from another cell: what is wrong is told there. */
export function isCopied(context: CheckContext, cell: FigureCell): boolean {
  if (cell.formula === null) return false;
  let cells = memo.get(context);
  if (!cells) memo.set(context, (cells = new Map(context.cells.map((each) => [cellKey(each), each]))));
  return referencesIn(cell.formula).some(({ sheet, area }) => {
    const source = cells.get(cellKey({ sheet: sheet ?? cell.sheet, address: areaAddress(area) }));
    return (
      source !== undefined &&
      source !== cell &&
      source.role === cell.role &&
      source.row.node === cell.row.node &&
      source.figure.value === cell.figure.value
    );
  });
}
