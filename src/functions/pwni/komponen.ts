import { shownCode } from "../../catalogue/ours";
import { ok, type Result } from "../../language/result";
import { type ComponentLine, componentLines } from "../../measures";
import { plainText, readYear } from "../arguments";
import { catalogueInUse, remembered } from "../catalogue";
import type { INDIKATOR } from "../enums";
import { answer } from "../host";
import { readIndicator } from "../indicator";

/** No text in a cell holds it. */
const SEPARATOR = "\u0000";

const linesOf = remembered((key: string): Result<readonly ComponentLine[]> => {
  const [indikator, tahun] = key.split(SEPARATOR);
  const indicator = readIndicator("indikator", indikator);
  if (!indicator.ok) return indicator;
  const year = readYear("tahun", tahun);
  return year.ok ? componentLines(catalogueInUse(), { code: indicator.value.code, year: year.value }) : year;
});

function rows(indikator: unknown, tahun: unknown): Result<unknown[][]> {
  const lines = linesOf(plainText(indikator) + SEPARATOR + plainText(tahun));
  return lines.ok ? ok(lines.value.map((line) => [shownCode(line), line.name, line.bobot])) : lines;
}

/**
 * The components of an indicator: code, name and weight, one row each.
 * @customfunction PWNI.KOMPONEN
 * @param indikator Indicator code.
 * @param tahun Year of the weights.
 * @returns {any[][]}
 */
export function pwniKomponen(indikator: INDIKATOR, tahun?: unknown): unknown[][] {
  return answer(rows(indikator, tahun));
}
