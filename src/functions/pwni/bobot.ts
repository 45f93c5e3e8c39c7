import type { Result } from "../../language/result";
import { readYear } from "../arguments";
import type { INDIKATOR } from "../enums";
import { weightOf } from "../facts";
import { answer } from "../host";
import { readIndicator } from "../indicator";

/** A share of 1 and not the printed 40: a weight is there to be multiplied by, and a cell formatted as percent shows 40%. */
function weight(indikator: unknown, tahun: unknown): Result<number> {
  const indicator = readIndicator("indikator", indikator);
  if (!indicator.ok) return indicator;
  const year = readYear("tahun", tahun);
  if (!year.ok) return year;
  return weightOf(indicator.value, year.value);
}

/**
 * Weight of an indicator in the index it belongs to, as a share; 1 is 100 %.
 * @customfunction PWNI.BOBOT
 * @param indikator Indicator code.
 * @param tahun Year.
 */
export function pwniBobot(indikator: INDIKATOR, tahun?: unknown): number {
  return answer(weight(indikator, tahun));
}
