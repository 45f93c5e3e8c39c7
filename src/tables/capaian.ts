import type { CatalogueNode } from "../catalogue/types";
import { REPORTED_PLACES, reportedCapaian } from "../measures";
import { excel, type FormulaParts } from "./cells";
import type { Form } from "./figures";
import type { CellRef } from "./model";

/** Capaian as a ratio from realisasi and target in printed points; see `reportedCapaian`. */
export function capaianOf(node: CatalogueNode, realisasi: number, target: number): number | null {
  return reportedCapaian(node, realisasi, target);
}

/** The same as a native formula over two cells. The rounding stands in the formula, where everyone sees it. */
export function capaianFormula(
  node: CatalogueNode,
  form: Form,
  realisasi: CellRef | FormulaParts,
  target: CellRef | FormulaParts,
): FormulaParts {
  const places = form === "percent" ? REPORTED_PLACES + 2 : REPORTED_PLACES;
  const ratio = excel`ROUND(${realisasi},${places})/${target}`;
  const capaian = node.polarity === "minimum" ? excel`2-${ratio}` : ratio;
  return node.cap === undefined ? capaian : excel`MIN(${capaian},${node.cap})`;
}
