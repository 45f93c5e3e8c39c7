import { fail, ok, type Result } from "../../../language/result";
import { computeEfisiensi } from "../../../measures";
import { multiplyExact } from "../../../numbers";
import { defineFunction } from "../../define/define";
import { rate } from "../../define/kinds";
import { areOfOneUnit } from "../../quantity";
import { inOneUnit, LARGEST_RATIO, LARGEST_SHARE, LEAST_HUNDRED, mixture, type Named, topOfCapaian } from "../../units";

/**
 * The absorption tells the unit, since no budget is spent twice: up to 2 it is a share, and then a capaian up to 10 is a ratio
 * (2,0597 beside 0,9998); beside an absorption out of 100 a capaian up to 5 is a ratio in the wrong company.
 */
function united(achieved: Named, spent: Named): Result<readonly number[]> {
  const [capaian, serapan] = [achieved.cell, spent.cell].map(({ value }) => Math.abs(value)) as [number, number];
  const arePlain = !achieved.cell.percent && !spent.cell.percent;
  if (arePlain && serapan > 0 && serapan <= LARGEST_SHARE && capaian <= LEAST_HUNDRED) return ok([achieved.cell.value, spent.cell.value]);
  if (arePlain && capaian > 0 && capaian <= LARGEST_RATIO && serapan > LEAST_HUNDRED) return fail("#VALUE!", mixture([achieved], [spent]));
  if (spent.cell.percent && !achieved.cell.percent) {
    const top = topOfCapaian(achieved.cell);
    return top.ok ? ok([achieved.cell.value, multiplyExact(spent.cell.value, top.value, 0.01)]) : top;
  }
  const found = inOneUnit([
    { ...achieved, scale: null },
    { ...spent, scale: null },
  ]);
  return found.ok ? ok(found.value.counted) : found;
}

/** Efficiency in points: capaian kinerja less serapan anggaran. */
export const FUNCTION = defineFunction({
  id: "PWNI.EFISIENSI",
  gives: "number",
  parameters: { capaian: rate, serapan: rate },
  quick(capaian, serapan) {
    if (!areOfOneUnit(capaian, serapan)) return undefined;
    const [one, other] = [capaian as number, serapan as number];
    const maybeRatio = Math.abs(one) <= LARGEST_RATIO && Math.abs(other) > LARGEST_SHARE;
    return maybeRatio ? undefined : computeEfisiensi(one, other);
  },
  run({ capaian, serapan }) {
    const values = united({ name: "capaian", cell: capaian }, { name: "serapan", cell: serapan });
    if (!values.ok) return values;
    const [one, other] = values.value as readonly [number, number];
    return ok(computeEfisiensi(one, other));
  },
});
