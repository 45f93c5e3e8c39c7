import { areaAddress } from "../../sheet/address";
import type { FigureCell } from "../../reading/indicators/facts";
import { areasNamed } from "../../formula/references";
import { FIGURES_BY_PLACE } from "../engine/figures";
import { cellKey, type CheckContext } from "../engine/rule";

/** True for a formula that takes the same figure of the same indicator from another cell: what is wrong is told there. */
export function isCopied(context: CheckContext, cell: FigureCell): boolean {
  if (cell.formula === null) return false;
  const cells = context.ask(FIGURES_BY_PLACE);
  return areasNamed(cell.formula).some(({ sheet, area }) => {
    const source = cells.get(cellKey({ sheet: sheet ?? cell.sheet, address: areaAddress(area) }));
    return (
      source !== undefined &&
      source !== cell &&
      source.what === cell.what &&
      source.row.node === cell.row.node &&
      source.figure.value === cell.figure.value
    );
  });
}
