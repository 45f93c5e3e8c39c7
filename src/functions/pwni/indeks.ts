import { ok, type Result } from "../../language/result";
import { applyPlan, type Basis, indexPlan, type IndexPlan } from "../../measures";
import { plainText, readChoice, readYear } from "../arguments";
import { catalogueInUse, remembered } from "../catalogue";
import { readComponents } from "../components";
import type { DASAR, INDIKATOR } from "../enums";
import { answer } from "../host";
import { readIndicator } from "../indicator";

export const BASES: readonly Basis[] = ["realisasi", "capaian"];

/** No text in a cell holds it. */
const SEPARATOR = "\u0000";

/** All that does not depend on the cells, by the texts of the three other arguments: Excel repeats the same ones in every cell. */
const planOf = remembered((key: string): Result<IndexPlan> => {
  const [indikator, tahun, dasar] = key.split(SEPARATOR);
  const indicator = readIndicator("indikator", indikator);
  if (!indicator.ok) return indicator;
  const year = readYear("tahun", tahun);
  if (!year.ok) return year;
  const basis = readChoice("dasar", dasar, BASES, "realisasi");
  if (!basis.ok) return basis;
  return indexPlan(catalogueInUse(), { code: indicator.value.code, year: year.value, basis: basis.value });
});

function index(indikator: unknown, realisasi: unknown, tahun: unknown, dasar: unknown): Result<number> {
  const plan = planOf(plainText(indikator) + SEPARATOR + plainText(tahun) + SEPARATOR + plainText(dasar));
  if (!plan.ok) return plan;
  const values = readComponents("realisasi", plan.value, realisasi);
  return values.ok ? ok(applyPlan(plan.value, values.value)) : values;
}

/**
 * Weighted index of an indicator's components with the weights valid that year.
 * @customfunction PWNI.INDEX
 * @param indikator Indicator code.
 * @param realisasi Component values in catalogue order, or two columns: code and value.
 * @param tahun Year of the weights.
 * @param dasar What the values are.
 */
export function pwniIndex(indikator: INDIKATOR, realisasi: unknown[][], tahun?: unknown, dasar?: DASAR): number {
  return answer(index(indikator, realisasi, tahun, dasar));
}
