import type { CapaianPolarity } from "./capaian";

/**
 * Capaian as a native en-US expression over two operands, an address or an expression each that binds at least as tightly as a
 * division; uncapped. Every native capaian is written here: a report's table, the input template, a converted PWNI.CAPAIAN.
 *
 * It rounds nothing. PWNI.CAPAIAN divides what it is given; a report starts from the realisasi as reported, with two decimals
 * (see `reportedCapaian`), and says so by giving ROUND(F5,2) as operand. So the rounding belongs to the figure and stands in the
 * formula where everyone sees it, and `PWNI.CAPAIAN(ROUND(F5,2),E5)` and `ROUND(F5,2)/E5` are the same number.
 */
export function nativeCapaian<Piece>(
  polarity: CapaianPolarity,
  realisasi: readonly Piece[],
  target: readonly Piece[],
): readonly (Piece | string)[] {
  switch (polarity) {
    case "maksimum":
      return [...realisasi, "/", ...target];
    case "minimum":
      return ["2-", ...realisasi, "/", ...target];
    case "minimum-T/R":
      return [...target, "/", ...realisasi];
  }
}
