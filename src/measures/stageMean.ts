import type { Formula } from "../catalogue/formula";
import { type Datum, defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, sumExact } from "../numbers";

const sentence = defineMessages("measures-stage-mean", {
  zero: {
    id: "{divisor} bernilai 0, sehingga {quotient} tidak dapat dihitung.",
    en: "{divisor} is 0, so the {quotient} cannot be calculated.",
  },
  label: { id: "rata-rata tahapan", en: "stage mean" },
  stage: {
    id: 'Tahap "{stage}" pada {documents} tidak dikenal; yang ada: {stages}.',
    en: 'Stage "{stage}" of {documents} is unknown; there are {stages}.',
  },
});

export type StageFormula = Extract<Formula, { kind: "stageMean" }>;

/** What the mean is called where it is a step of a calculation. */
export const stageMeanLabel = sentence.label;

/** A quotient whose divisor is 0. */
export function noQuotient(divisor: Datum, quotient: Datum): Result<never> {
  return fail("#VALUE!", sentence.zero({ divisor, quotient }));
}

/** The value of each document's stage. */
export function stageValues({ documents, stages: known }: StageFormula, stages: readonly string[]): Result<readonly number[]> {
  const values: number[] = [];
  for (const stage of stages) {
    const found = known.find((each) => each.stage.toLowerCase() === stage.trim().toLowerCase());
    if (!found) {
      const names = known.map((each) => `${each.stage} (${each.label})`);
      return fail("#VALUE!", sentence.stage({ stage, documents, stages: { items: names, join: "," } }));
    }
    values.push(found.value);
  }
  return ok(values);
}

/** Highest stage reached per document, its value summed and divided by the target number; documents beyond the target count (metadata-01.02.013:37). */
export function meanOfStages(formula: StageFormula, stages: readonly string[], target: number): Result<number> {
  const values = stageValues(formula, stages);
  if (!values.ok) return values;
  return target === 0 ? noQuotient(formula.target, stageMeanLabel()) : ok(divideExact(sumExact(values.value), target));
}
