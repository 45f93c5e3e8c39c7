import { binary, numeral } from "../formula/build";
import type { Expression } from "../formula/expression";
import type { CapaianPolarity } from "./capaian";

/**
 * Capaian as Excel's expression of two operands; uncapped. Every native capaian is written here: a report's table, the input template, a converted PWNI.CAPAIAN.
 *
 * It rounds nothing. PWNI.CAPAIAN divides what it is given; a report starts from the realisasi as reported, with two decimals
 * (see `reportedCapaian`), and says so by giving ROUND(F5,2) as operand. So the rounding belongs to the figure and stands in the
 * formula where everyone sees it, and `PWNI.CAPAIAN(ROUND(F5,2),E5)` and `ROUND(F5,2)/E5` are the same number.
 */
export function nativeCapaian<Slot>(polarity: CapaianPolarity, realisasi: Expression<Slot>, target: Expression<Slot>): Expression<Slot> {
  switch (polarity) {
    case "maksimum":
      return binary(realisasi, "/", target);
    case "minimum":
      return binary(numeral(2), "-", binary(realisasi, "/", target));
    case "minimum-T/R":
      return binary(target, "/", realisasi);
  }
}
