import type { CatalogueNode } from "../catalogue/types";
import { roundHalfUp } from "../numbers";
import { computeCapaian } from "./capaian";

/** The realisasi is reported with two decimals, so that is what a reported capaian starts from. */
export const REPORTED_PLACES = 2;

/**
 * Capaian as a ratio (1 = 100 %) from realisasi and target in the same unit; null when the target is 0.
 *
 * It starts from the reported realisasi, two decimals: the LKj divides the figures it shows (84,52 / 85 = 99,44, 90,12 / 85 =
 * 106,02, 89,91 / 90 = 99,90; the unrounded ones give 99,43, 106,03 and 99,91), and a reader can do so too.
 *
 * @param places of the realisasi: 4 where it is a share of 1.
 */
export function reportedCapaian(node: CatalogueNode, realisasi: number, target: number, places = REPORTED_PLACES): number | null {
  const { polarity, cap } = node;
  const capaian = computeCapaian({ realisasi: roundHalfUp(realisasi, places), target, polarity, cap });
  return capaian.ok ? capaian.value : null;
}
