import { ok, type Result } from "../../language/result";
import { applyPlan, type IndexPlan, nestedPlan, type NestedPlan } from "../../measures";
import { plainText, readText, readYear } from "../arguments";
import { catalogueInUse, remembered } from "../catalogue";
import { rowsOf } from "../cells";
import { readComponents } from "../components";
import { answer } from "../host";
import { findIndicator } from "../indicator";

const NCKO = "NCKO";

const plansOf = remembered((tahun: string): Result<NestedPlan> => {
  const year = readYear("tahun", tahun);
  return year.ok ? nestedPlan(catalogueInUse(), { code: NCKO, year: year.value, basis: "capaian" }) : year;
});

/** The level the values stand for: the perspectives when there are as many values, or when the first code is one of them. */
function levelOf({ outer, inner }: NestedPlan, raw: unknown): IndexPlan {
  const rows = rowsOf(raw);
  for (const row of rows) {
    const text = row.length === 2 && typeof row[0] === "string" ? readText(row[0]) : null;
    const indicator = text === null ? null : findIndicator(text);
    if (!indicator?.ok) continue;
    const among = (plan: IndexPlan): boolean => plan.terms.some(({ node }) => node.code === indicator.value.code);
    if (among(outer)) return outer;
    if (among(inner)) return inner;
  }
  return rows.length * (rows[0]?.length ?? 0) === inner.terms.length ? inner : outer;
}

function organisation(capaian: unknown, tahun: unknown): Result<number> {
  const plans = plansOf(plainText(tahun));
  if (!plans.ok) return plans;
  const plan = levelOf(plans.value, capaian);
  const values = readComponents("capaian", plan, capaian);
  return values.ok ? ok(applyPlan(plan, values.value)) : values;
}

/**
 * Nilai Capaian Kinerja Organisasi from its perspectives or from their IKU.
 * @customfunction PWNI.NCKO
 * @param capaian Values of the perspectives or of the IKU in catalogue order, or two columns: code and value.
 * @param tahun Year of the weights.
 */
export function pwniNcko(capaian: unknown[][], tahun?: unknown): number {
  return answer(organisation(capaian, tahun));
}
