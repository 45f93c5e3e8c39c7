import { capaianStatuses } from "../catalogue/regulations/status";
import { quantity, type Quantity } from "../layout/cell";
import { excel, type CellSlot, type OpenFormula } from "../layout/expression";
import { unlessEmpty } from "../layout/guards";
import { statusOf } from "../measures";
import { divideExact } from "../numbers";

const RATIOS = capaianStatuses.map(({ label, from }) => ({ label, from: divideExact(from, 100) }));
const WORST = RATIOS[RATIOS.length - 1]!;

/** What a capaian (a ratio of 1) is called, as PWNI.STATUS calls it; nothing while there is none. */
export function statusCell(capaian: CellSlot, value: number | null): Quantity {
  // 97.5/97.5 calculated in a cell may come out a trillionth below 1 (measures/status.ts).
  const native = RATIOS.slice(0, -1).reduceRight(
    (rest: OpenFormula, { from, label }) => excel`IF(ROUND(${capaian},12)>=${from},${label},${rest})`,
    excel`${WORST.label}`,
  );
  const called = value === null ? null : (statusOf(value, RATIOS) ?? WORST).label;
  return quantity(unlessEmpty([capaian], native), "General", called, unlessEmpty([capaian], excel`PWNI.STATUS(${capaian})`));
}
