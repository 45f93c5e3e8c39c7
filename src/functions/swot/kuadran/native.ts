import { formula } from "../../../formula/template";
import { swotQuadrant } from "../../../measures";
import { ofNumbers } from "../../../portable/scalars";

function quadrant(ifas: number, efas: number): string {
  const found = swotQuadrant(ifas, efas);
  return found.ok ? found.value : "";
}

/** By the signs of both resultants; on an axis there is none. */
export const NATIVE = ofNumbers(
  2,
  (ifas, efas) =>
    formula`IF(${ifas}*${efas}=0,NA(),IF(${ifas}>0,IF(${efas}>0,${quadrant(1, 1)},${quadrant(1, -1)}),IF(${efas}>0,${quadrant(-1, 1)},${quadrant(-1, -1)})))`,
);
