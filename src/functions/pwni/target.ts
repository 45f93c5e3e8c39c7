import type { Result } from "../../language/result";
import { readQuarter, readYear } from "../arguments";
import type { INDIKATOR } from "../enums";
import { targetOf } from "../facts";
import { answer } from "../host";
import { readIndicator } from "../indicator";

function target(indikator: unknown, tahun: unknown, triwulan: unknown): Result<number> {
  const indicator = readIndicator("indikator", indikator);
  if (!indicator.ok) return indicator;
  const year = readYear("tahun", tahun);
  if (!year.ok) return year;
  const quarter = readQuarter("triwulan", triwulan);
  if (!quarter.ok) return quarter;
  return targetOf(indicator.value, year.value, quarter.value);
}

/**
 * Target of an indicator in its printed unit.
 * @customfunction PWNI.TARGET
 * @param indikator Indicator code.
 * @param tahun Year.
 * @param triwulan Quarter.
 */
export function pwniTarget(indikator: INDIKATOR, tahun?: unknown, triwulan?: unknown): number {
  return answer(target(indikator, tahun, triwulan));
}
