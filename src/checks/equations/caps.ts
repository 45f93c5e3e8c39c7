import type { CatalogueNode } from "../../catalogue/types";
import { capaianCap } from "../../measures";
import { divideExact, multiplyExact, roundHalfUp } from "../../numbers";
import type { FigureEntry, FigureTable } from "./figureTable";
import type { CheckContext } from "../engine/rule";

/** The manual's usual cap; the tables mark it "toleransi maksimal 120%" (lkj-pwni-2024 lines 575, 1058, 1306). */
export const USUAL_CAP = 120;

/** The most a capaian may be, in per cent: what the manual of the indicator says, otherwise the usual cap, which a table may use. */
export const capOf = (node: CatalogueNode, usual = USUAL_CAP): number => (node.cap === undefined ? usual : multiplyExact(node.cap, 100));

/** A capaian above its cap: written out ("over") or held at the cap ("held"). */
export interface CapUse {
  readonly entry: FigureEntry;
  readonly use: "held" | "over";
  /** What the capaian is without a cap. */
  readonly uncapped: number;
}

/** How the capaian of a table that are above their caps are written; other rows say nothing. */
export function capUses({ entries }: FigureTable, usual = USUAL_CAP): CapUse[] {
  return entries.flatMap((entry): CapUse[] => {
    const { capaian, realisasi, target } = entry.cells;
    const [found, r, t] = [capaian, realisasi, target].map((cell) => cell?.figure.value ?? null);
    if (found == null || r == null || t == null || t === 0 || (entry.polarity ?? entry.node.polarity) !== "maksimum") return [];
    const uncapped = divideExact(multiplyExact(r, 100), t);
    const cap = capOf(entry.node, usual);
    // Below a rounding digit above the cap both ways of writing are one.
    if (uncapped <= cap + 0.005) return [];
    if (roundHalfUp(found, 2) === cap) return [{ entry, use: "held", uncapped }];
    return Math.abs(found - uncapped) < 0.05 ? [{ entry, use: "over", uncapped }] : [];
  });
}

/**
 * Whether a capaian above its cap is to be held at it. What the manual of the indicator says; where it says nothing, as for the
 * super index, what the table does with its other rows, and else what its components have, as the product's own tables do.
 *
 * @param uses how the rows of the same table are written
 */
export function isHeld(context: CheckContext, year: string, node: CatalogueNode, uses: readonly CapUse[]): boolean {
  if (node.cap !== undefined) return true;
  const others = uses.filter(({ entry }) => entry.node !== node);
  if (others.length > 0) return others.filter(({ use }) => use === "held").length * 2 > others.length;
  return capaianCap(context.catalogue, node, year) !== null;
}
