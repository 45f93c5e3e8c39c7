import type { CatalogueNode } from "../catalogue/types";
import { computeCapaian } from "../measures";
import { roundHalfUp } from "../numbers";
import { excel, type FormulaParts } from "./cells";
import type { Form } from "./figures";
import type { CellRef } from "./model";

/** The realisasi is reported with two decimals, so that is what capaian starts from. */
const REPORTED_PLACES = 2;

/**
 * Capaian as a ratio (1 = 100 %) from realisasi and target in the same unit; null when the target is 0.
 *
 * It starts from the reported realisasi, two decimals: the LKj divides the figures it shows (84,52 / 85 = 99,44, 90,12 / 85 =
 * 106,02, 89,91 / 90 = 99,90; the unrounded ones give 99,43, 106,03 and 99,91), and a reader can do so too.
 */
export function capaianOf(node: CatalogueNode, realisasi: number, target: number): number | null {
  const { polarity, cap } = node;
  const capaian = computeCapaian({ realisasi: roundHalfUp(realisasi, REPORTED_PLACES), target, polarity, cap });
  return capaian.ok ? capaian.value : null;
}

/** The same as a native formula over two cells. The rounding stands in the formula, where everyone sees it. */
export function capaianFormula(node: CatalogueNode, form: Form, realisasi: CellRef | FormulaParts, target: CellRef | FormulaParts): FormulaParts {
  const places = form === "percent" ? REPORTED_PLACES + 2 : REPORTED_PLACES;
  const ratio = excel`ROUND(${realisasi},${places})/${target}`;
  const capaian = node.polarity === "minimum" ? excel`2-${ratio}` : ratio;
  return node.cap === undefined ? capaian : excel`MIN(${capaian},${node.cap})`;
}
