import { isUnitOf } from "../catalogue/units";

/** en-US number format of a figure in its printed unit: "0.00" for 84.52 percent and for 100, "#,##0" for 1803 people. */
export function unitFormat(unit: string, value: number | null): string {
  if (isUnitOf(unit, "percent", "index", "score", "points", "scale", "ratio")) return "0.00";
  return value === null || Number.isInteger(value) ? "#,##0" : "#,##0.00";
}
