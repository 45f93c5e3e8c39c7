import { catalogueInUse } from "../../functions/catalogue";
import { KERTAS_KERJA } from "../../functions/pwni/kertaskerja";
import { readTraining } from "../../functions/pwni/pelatihan";
import { ok, type Result } from "../../language/result";
import { pairPlan, type PairPlan, toExcelFormula } from "../../measures";
import type { Given } from "../given";
import { full } from "../guard";
import { cellAt } from "../places";
import type { Portability } from "../portability";

function write(given: Given, plan: PairPlan): Result<string> {
  const wanted = plan.pairs.length;
  const reached = given.list(0, wanted);
  if (!reached.ok) return reached;
  const targets = given.list(1, wanted);
  if (!targets.ok) return targets;
  const cells = new Map(
    plan.pairs.flatMap((pair, at) => [
      [pair.reached.variable, cellAt(reached.value.argument, at)],
      [pair.wanted.variable, cellAt(targets.value.argument, at)],
    ]),
  );
  const sum = toExcelFormula(plan.tree, (operand) => (operand.kind === "input" ? (cells.get(operand.variable) ?? "") : "")).slice(1);
  return ok(
    full(
      [reached.value, targets.value].map(({ text }) => ({ text, cells: wanted })),
      sum,
    ),
  );
}

/** PWNI.PELATIHAN: the formula of the indicator with the cells of its groups. */
export const PWNI_PELATIHAN: Portability = {
  kind: "formula",
  write(given) {
    const written = given.constant(2);
    if (!written.ok) return written;
    const indicator = readTraining(given.name(2), written.value);
    if (!indicator.ok) return indicator;
    const year = given.year(3);
    if (!year.ok) return year;
    const plan = pairPlan(catalogueInUse(), { code: indicator.value.code, year: year.value });
    return plan.ok ? write(given, plan.value) : plan;
  },
};

/** PWNI.KERTASKERJA, likewise. */
export const PWNI_KERTASKERJA: Portability = {
  kind: "formula",
  write(given) {
    const plan = pairPlan(catalogueInUse(), { code: KERTAS_KERJA, year: null });
    return plan.ok ? write(given, plan.value) : plan;
  },
};
