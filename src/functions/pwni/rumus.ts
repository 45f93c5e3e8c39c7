import { ok, type Result } from "../../language/result";
import { formulaInWords, formulaWithPlaces, writtenFormula } from "../../measures";
import { readChoice, readYear } from "../arguments";
import { catalogueInUse } from "../catalogue";
import type { BENTUK, INDIKATOR } from "../enums";
import { answer, decimalSeparator } from "../host";
import { readIndicator } from "../indicator";

const FORMS = ["excel", "kata"] as const;

function written(indikator: unknown, tahun: unknown, bentuk: unknown): Result<string> {
  const indicator = readIndicator("indikator", indikator);
  if (!indicator.ok) return indicator;
  const year = readYear("tahun", tahun);
  if (!year.ok) return year;
  const form = readChoice("bentuk", bentuk, FORMS, "excel");
  if (!form.ok) return form;
  const formula = writtenFormula(catalogueInUse(), { code: indicator.value.code, year: year.value });
  if (!formula.ok) return formula;
  // Words are Indonesian whoever opens the workbook, like names: a cell must not change with its reader.
  return ok(form.value === "kata" ? formulaInWords(formula.value, "id") : formulaWithPlaces(formula.value, decimalSeparator() ?? ","));
}

/**
 * The formula of an indicator, as a native Excel formula or in words.
 * @customfunction PWNI.RUMUS
 * @param indikator Indicator code.
 * @param tahun Year of the formula.
 * @param bentuk How it is written.
 */
export function pwniRumus(indikator: INDIKATOR, tahun?: unknown, bentuk?: BENTUK): string {
  return answer(written(indikator, tahun, bentuk));
}
