import type { Formula } from "../catalogue/formula";
import { type Datum, defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, multiplyExact, sumExact, weightedSumExact } from "../numbers";
import { labelOf } from "./label";
import { termCode } from "./operands";
import { meanOfStages, noQuotient } from "./stageMean";

const sentence = defineMessages("measures-evaluate", {
  missing: { id: "{what} belum diisi.", en: "{what} is not filled in." },
  weight: { id: "Bobot {code}", en: "The weight of {code}" },
  capaian: { id: "Capaian {code}", en: "{code} (capaian)" },
  realisasi: { id: "Realisasi {code}", en: "{code} (realisasi)" },
  input: { id: "{variable} ({label})", en: "{variable} ({label})" },
});

/** Where the figures of a formula come from; null is a figure that is not there, which is never 0. */
export interface EvaluationContext {
  /** In the unit the input is counted in. */
  input(variable: string): number | null;
  /** In the indicator's printed unit: 84.52 for 84,52 %, 3.95 of a scale of 4. */
  reference(code: string, what: "realisasi" | "capaian"): number | null;
  /** Weight of a component as a share of 1; asked for only where the formula leaves the weight to the catalogue. */
  weight?(code: string): number | null;
  /** The highest stage of each document, as the formula's stages name them ("R", "D", "S"). */
  stages?(variable: string): readonly string[] | null;
}

const missing = (what: Datum): Result<never> => fail("#N/A", sentence.missing({ what }));

function all(trees: readonly Formula[], context: EvaluationContext): Result<readonly number[]> {
  const values: number[] = [];
  for (const tree of trees) {
    const value = evaluate(tree, context);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

/** @param divisor what the denominator is called. */
function divide(tree: Formula, numerator: number, denominator: number, divisor: Datum): Result<number> {
  return denominator === 0 ? noQuotient(divisor, labelOf(tree)) : ok(divideExact(numerator, denominator));
}

type WeightedSum = Extract<Formula, { kind: "weightedSum" }>;

/** The weights of the terms as shares of 1; the catalogue's where the formula leaves them to it. */
export function weightsOf({ terms }: WeightedSum, context: EvaluationContext): Result<readonly number[]> {
  const weights: number[] = [];
  for (const term of terms) {
    const code = termCode(term);
    const weight = term.weight ?? (code === null ? null : (context.weight?.(code) ?? null));
    if (weight === null) return missing(code === null ? { id: "Bobot", en: "The weight of a term" } : sentence.weight({ code }));
    weights.push(weight);
  }
  return ok(weights);
}

function weightedSum(tree: WeightedSum, context: EvaluationContext): Result<number> {
  const values = all(
    tree.terms.map((term) => term.of),
    context,
  );
  if (!values.ok) return values;
  const weights = weightsOf(tree, context);
  return weights.ok ? ok(weightedSumExact(values.value, weights.value)) : weights;
}

/** The documents are asked for first, then the target; a document's stage is looked at last. */
function stageMean(tree: Extract<Formula, { kind: "stageMean" }>, context: EvaluationContext): Result<number> {
  const stages = context.stages?.(tree.documents) ?? null;
  if (stages === null) return missing(tree.documents);
  const target = context.input(tree.target);
  return target === null ? missing(tree.target) : meanOfStages(tree, stages, target);
}

/**
 * The value of a formula. Decimal arithmetic throughout, nothing rounded on the way. The problem, when there is one, names the figure
 * that is missing or the divisor that is 0. `trace` (trace.ts) tells the steps.
 */
export function evaluate(tree: Formula, context: EvaluationContext): Result<number> {
  switch (tree.kind) {
    case "input": {
      const value = context.input(tree.variable);
      return value === null ? missing(sentence.input({ variable: tree.variable, label: tree.label })) : ok(value);
    }
    case "reference": {
      const what = tree.what ?? "realisasi";
      const value = context.reference(tree.code, what);
      return value === null ? missing(sentence[what]({ code: tree.code })) : ok(value);
    }
    case "constant":
      return ok(tree.value);
    case "ratio": {
      const parts = all([tree.numerator, tree.denominator], context);
      if (!parts.ok) return parts;
      const [numerator, denominator] = parts.value as readonly [number, number];
      return divide(tree, multiplyExact(numerator, tree.scale ?? 1), denominator, labelOf(tree.denominator));
    }
    case "weightedSum":
      return weightedSum(tree, context);
    case "stageMean":
      return stageMean(tree, context);
    case "scaleMean":
    case "sum":
    case "mean": {
      const values = all(tree.of, context);
      if (!values.ok) return values;
      const sum = sumExact(values.value);
      if (tree.kind === "sum") return ok(sum);
      const last = labelOf(tree.of[tree.of.length - 1] ?? tree);
      const [top, scale] = tree.kind === "mean" ? [sum, 1] : [multiplyExact(sum, 100), tree.scale];
      return divide(tree, top, multiplyExact(values.value.length, scale), last);
    }
    case "cap": {
      const inner = evaluate(tree.of, context);
      return inner.ok ? ok(Math.min(tree.max ?? Infinity, Math.max(tree.min ?? -Infinity, inner.value))) : inner;
    }
  }
}
