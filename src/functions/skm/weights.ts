import { defineMessages } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { sumExact } from "../../numbers";
import type { UnsurWeights } from "../../measures/survey";
import { asExcelCounts } from "../arguments";
import { readCell, rowsOf, single } from "../cells";
import { isBlankCell, unwanted } from "../places";
import { plain } from "../problems";

const sentence = defineMessages("functions-weights", {
  count: {
    id: "Argumen {name} berisi {weights} bobot, padahal ada {count} unsur.",
    en: "Argument {name} holds {weights} weights for {count} unsur.",
  },
  sum: {
    id: "Argumen {name}: jumlah bobot {sum}; yang diperlukan 1 atau 100. Kosongkan argumen ini untuk bobot tepat 1/{count}.",
    en: "Argument {name}: the weights add up to {sum}; 1 or 100 is wanted. Leave the argument out for exactly 1/{count} each.",
  },
});

/** Cells that hold =1/9 add up to 0,999999999999999. */
const CALCULATED = 1e-9;

/**
 * Weights of so many things: one row or column, shares (together 1) or percentages (together 100). Null when left out. A sum
 * that is neither is refused: nine times 0,11 would lose a hundredth of every index.
 */
export function readWeights(name: string, raw: unknown, count: number): Result<UnsurWeights | null> {
  const rows = rowsOf(single(raw));
  // Some hosts hand over blank cells as 0; weights that are all 0 are none.
  if (rows.every((row) => row.every((each) => isBlankCell(each) || each === 0))) return ok(null);
  const values: number[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, each] of cells.entries()) {
      const cell = readCell(each);
      if (cell.kind !== "number" || cell.value < 0) {
        return unwanted(name, { row, column, cell, raw: each }, { id: "bobot berupa angka", en: "a weight" });
      }
      values.push(asExcelCounts(cell));
    }
  }
  if (values.length !== count) {
    return fail("#VALUE!", sentence.count({ name, weights: plain(values.length), count: plain(count) }));
  }
  const sum = sumExact(values);
  for (const total of [1, 100]) if (Math.abs(sum - total) <= CALCULATED * total) return ok({ values, total });
  return fail("#VALUE!", sentence.sum({ name, sum, count: plain(count) }));
}
