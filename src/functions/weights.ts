import { fail, ok, type Result } from "../language/result";
import { formatNumber } from "../language/number";
import { sumExact } from "../numbers";
import type { UnsurWeights } from "../measures/survey";
import { asExcelCounts } from "./arguments";
import { readCell, rowsOf, single } from "./cells";
import { foundIn, isBlank, unwanted } from "./places";

/** Cells that hold =1/9 add up to 0,999999999999999. */
const CALCULATED = 1e-9;

/**
 * Weights of so many things: one row or column, shares (together 1) or percentages (together 100). Null when left out. A sum
 * that is neither is refused: nine times 0,11 would lose a hundredth of every index.
 */
export function readWeights(name: string, raw: unknown, count: number): Result<UnsurWeights | null> {
  const rows = rowsOf(single(raw));
  // Some hosts hand over blank cells as 0; weights that are all 0 are none.
  if (rows.every((row) => row.every((each) => isBlank(each) || each === 0))) return ok(null);
  const values: number[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, each] of cells.entries()) {
      const cell = readCell(each);
      if (cell.kind !== "number" || cell.value < 0) {
        return unwanted(name, { row, column }, foundIn(cell, each), { id: "bobot berupa angka", en: "a weight" });
      }
      values.push(asExcelCounts(cell));
    }
  }
  if (values.length !== count) {
    return fail("#VALUE!", {
      id: `Argumen ${name} berisi ${values.length} bobot, padahal ada ${count} unsur.`,
      en: `Argument ${name} holds ${values.length} weights for ${count} unsur.`,
    });
  }
  const sum = sumExact(values);
  for (const total of [1, 100]) if (Math.abs(sum - total) <= CALCULATED * total) return ok({ values, total });
  const shown = { id: formatNumber(sum, {}, "id"), en: formatNumber(sum, {}, "en") };
  return fail("#VALUE!", {
    id: `Argumen ${name}: jumlah bobot ${shown.id}; yang diperlukan 1 atau 100. Kosongkan argumen ini untuk bobot tepat 1/${count}.`,
    en: `Argument ${name}: the weights add up to ${shown.en}; 1 or 100 is wanted. Leave the argument out for exactly 1/${count} each.`,
  });
}
