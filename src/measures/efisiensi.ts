import { sumExact } from "../numbers";

/**
 * Efficiency in points: capaian kinerja less serapan anggaran, both in one unit; above 0 when more was achieved than spent
 * (lkj-pwni-2024:1979-1983). In the unit of the values: 2.58 of values out of 100, 0.0258 of shares.
 */
export function computeEfisiensi(capaian: number, serapan: number): number {
  return sumExact([capaian, -serapan]);
}
