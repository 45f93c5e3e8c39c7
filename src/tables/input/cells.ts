import type { CatalogueNode } from "../../catalogue/types";
import { unlessEmpty } from "../../layout/guards";

/** The grey of cells that calculate and are not typed into. */
export const CALCULATED_FILL = "#F2F2F2";

/** The guarded formula of a sheet whose places are known beforehand: its cells are addresses already. */
export function guarded(cells: readonly string[], formula: string): string {
  return `=${unlessEmpty(
    cells.map((cell) => [cell]),
    [formula],
  ).join("")}`;
}

/** "skala 4", "persen" */
export function satuan(node: CatalogueNode): string {
  return node.unit === "skala" && node.scale ? `skala ${node.scale}` : node.unit;
}
