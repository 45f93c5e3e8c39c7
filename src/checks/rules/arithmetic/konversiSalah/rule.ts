import { skmIkm } from "../../../../measures/survey";
import { decimalPlaces, roundHalfUp } from "../../../../numbers";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { messages } from "./messages";

const CONVERTED = /konversi|\bikm\b|\bskm\b|indeks kepuasan/i;
const INDEX = /tertimbang|\bnilai indeks\b|\bni\b|\bnrr\b/i;
/** Rows above the converted value in which the index stands. */
const ABOVE = 2;

/** The label of a row: the last text before its figure. */
function labelBefore(grid: Grid, row: number, column: number): string {
  for (let at = column - 1; at >= grid.firstColumn; at--)
    if (typeof grid.value(row, at) === "string" && grid.text(row, at) !== "") return grid.text(row, at);
  return "";
}

function reportsOf(context: CheckContext, grid: Grid): Report[] {
  const found: Report[] = [];
  for (let row = grid.firstRow + 1; row < grid.endRow; row++) {
    let label = "";
    let isConverted = false;
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const value = grid.value(row, column);
      if (typeof value === "string" && value.trim() !== "") {
        label = value.trim().slice(0, 200);
        isConverted = CONVERTED.test(label);
      }
      if (!isConverted || typeof value !== "number" || value < 20 || value > 120) continue;
      for (let above = row - 1; above >= Math.max(grid.firstRow, row - ABOVE); above--) {
        const index = grid.value(above, column);
        if (typeof index !== "number" || index < 1 || index > 4 || !INDEX.test(labelBefore(grid, above, column).slice(0, 200))) continue;
        const expected = skmIkm(index);
        // The index may have been rounded before it was multiplied.
        const slack = decimalPlaces(index) > 6 ? 0.006 : 0.5 * 10 ** -decimalPlaces(index) * 25 + 0.006;
        const place = { sheet: grid.sheet.name, address: cellAddress(row, column) };
        const isStepwise = Math.abs(value - skmIkm(roundHalfUp(index, 2))) <= 0.006;
        if (Math.abs(value - expected) > slack && !isStepwise && !context.blamed(place)) {
          const figures = { found: { value, maxPlaces: 4 }, expected: { value: roundHalfUp(expected, 4), maxPlaces: 4 } };
          found.push({
            ...place,
            message: messages.times({ label, ...figures, cell: { address: cellAddress(above, column) } }),
            ...figures,
          });
        }
        break;
      }
    }
  }
  return found;
}

/** A survey's index is converted by 25: 3,41 of a scale of 4 is 85,25. */
export const rule = defineRule({
  id: "konversi-salah",
  stage: "arithmetic",
  severity: "error",
  needs: ["jumlah-salah"],
  title: { id: "Nilai konversi survei salah", en: "Converted score of a survey is wrong" },
  why: {
    id: "Nilai indeks dikali 25 agar berskala 25 sampai 100; pengali lain memberi mutu yang salah.",
    en: "The index times 25 lies between 25 and 100; another multiplier gives the wrong grade.",
  },
  example: { id: "Nilai konversi 68,2 di bawah jumlah NRR tertimbang 3,41.", en: "A converted score of 68.2 below an index of 3.41." },
  messages,
  check: (context) => [...context.grids.values()].flatMap((grid) => reportsOf(context, grid)),
});
