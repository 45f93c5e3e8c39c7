import type { CatalogueNode } from "../../catalogue/types";

/** The grey of cells that calculate and are not typed into. */
export const CALCULATED_FILL = "#F2F2F2";

/** "=IF(OR(a="",b=""),"",formula)": empty while something is missing, and an error in a cell still shows. */
export function guarded(cells: readonly string[], formula: string): string {
  const tests = cells.map((cell) => `${cell}=""`);
  if (tests.length === 0) return `=${formula}`;
  return `=IF(${tests.length === 1 ? tests[0] : `OR(${tests.join(",")})`},"",${formula})`;
}

/** "skala 4", "persen" */
export function satuan(node: CatalogueNode): string {
  return node.unit === "skala" && node.scale ? `skala ${node.scale}` : node.unit;
}
