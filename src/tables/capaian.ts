import type { CatalogueNode } from "../catalogue/types";
import { call, numeral } from "../formula/build";
import { excel, type OpenFormula, type Slot } from "../layout/expression";
import { unlessEmpty } from "../layout/guards";
import { quantity, type Quantity } from "../layout/cell";
import { nativeCapaian, REPORTED_PLACES, reportedCapaian } from "../measures";
import { SHARE_FORMAT } from "../sheet/numberFormats";
import type { Form } from "./figures";

/** Capaian as a ratio from realisasi and target in printed points; see `reportedCapaian`. */
export function capaianOf(node: CatalogueNode, realisasi: number, target: number): number | null {
  return reportedCapaian(node, realisasi, target);
}

/** The realisasi as reported; the rounding stands in the formula, where everyone sees it. */
function reported(realisasi: OpenFormula, form: Form): OpenFormula {
  return excel`ROUND(${realisasi},${form === "percent" ? REPORTED_PLACES + 2 : REPORTED_PLACES})`;
}

/** The capaian of two figures as a native formula. */
export function capaianFormula(node: CatalogueNode, form: Form, realisasi: OpenFormula, target: OpenFormula): OpenFormula {
  const capaian = nativeCapaian(node.polarity, reported(realisasi, form), target);
  return node.cap === undefined ? capaian : call("MIN", capaian, numeral(node.cap));
}

/** The same through our function, which the reader of the table can look up. */
function capaianCall(node: CatalogueNode, form: Form, realisasi: OpenFormula, target: OpenFormula): OpenFormula {
  const actual = reported(realisasi, form);
  if (node.cap !== undefined) return excel`PWNI.CAPAIAN(${actual},${target},${node.polarity},${node.cap})`;
  return node.polarity === "maksimum"
    ? excel`PWNI.CAPAIAN(${actual},${target})`
    : excel`PWNI.CAPAIAN(${actual},${target},${node.polarity})`;
}

export interface CapaianCells {
  readonly node: CatalogueNode;
  readonly form: Form;
  readonly realisasi: Slot;
  readonly target: Slot;
  /** A ratio of 1; null while a figure is missing. */
  readonly value: number | null;
}

/** The capaian of two cells of a table; nothing while one of them is empty. */
export function capaianCell({ node, form, realisasi, target, value }: CapaianCells): Quantity {
  const written = (formula: typeof capaianFormula): OpenFormula =>
    unlessEmpty([realisasi, target], formula(node, form, excel`${realisasi}`, excel`${target}`));
  return quantity(written(capaianFormula), SHARE_FORMAT, value, written(capaianCall));
}
