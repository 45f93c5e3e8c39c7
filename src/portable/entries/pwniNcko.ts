import { catalogueInUse } from "../../functions/catalogue";
import { ok } from "../../language/result";
import { nestedPlan } from "../../measures";
import type { Portability } from "../portability";
import { indexOver } from "./pwniIndex";

const NCKO = "NCKO";

/** PWNI.NCKO: from as many values as there are perspectives, or as there are IKU. */
export const PWNI_NCKO: Portability = {
  kind: "formula",
  write(given) {
    const year = given.year(1);
    if (!year.ok) return year;
    const plans = nestedPlan(catalogueInUse(), { code: NCKO, year: year.value, basis: "capaian" });
    if (!plans.ok) return plans;
    const { outer, inner } = plans.value;
    const values = given.at(0);
    const isInner = values.kind === "cells" && [values.rows, values.columns].includes(inner.terms.length);
    const plan = isInner ? inner : outer;
    const list = given.list(0, plan.terms.length, { codes: true });
    return list.ok ? ok(indexOver(plan, list.value)) : list;
  },
};
