import type { Formula } from "../catalogue/formula";
import { fail, ok, type Result } from "../language/result";
import type { LocalText } from "../language/text";
import { divideExact, multiplyExact, sumExact, weightedSumExact } from "../numbers";
import { termCode } from "./operands";

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

/** One step of a calculation: what it is, what it gives, and the steps it is made of. */
export interface Step {
  readonly label: LocalText;
  readonly value: number;
  readonly steps: readonly Step[];
}

const missing = (what: LocalText): ReturnType<typeof fail> =>
  fail("#N/A", { id: `${what.id} belum diisi.`, en: `${what.en} is not filled in.` });

const both = (text: string): LocalText => ({ id: text, en: text });

function all(trees: readonly Formula[], context: EvaluationContext): Result<readonly Step[]> {
  const steps: Step[] = [];
  for (const tree of trees) {
    const step = trace(tree, context);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return ok(steps);
}

function divide(numerator: number, denominator: number, label: LocalText, steps: readonly Step[]): Result<Step> {
  if (denominator === 0) {
    const last = steps[steps.length - 1]?.label ?? label;
    return fail("#VALUE!", {
      id: `${last.id} bernilai 0, sehingga ${label.id} tidak dapat dihitung.`,
      en: `${last.en} is 0, so the ${label.en} cannot be calculated.`,
    });
  }
  return ok({ label, value: divideExact(numerator, denominator), steps });
}

function weightedSum(tree: Formula & { kind: "weightedSum" }, context: EvaluationContext): Result<Step> {
  const steps = all(
    tree.terms.map((term) => term.of),
    context,
  );
  if (!steps.ok) return steps;
  const weights: number[] = [];
  for (const term of tree.terms) {
    const code = termCode(term);
    const weight = term.weight ?? (code === null ? null : (context.weight?.(code) ?? null));
    if (weight === null) return missing({ id: `Bobot ${code ?? ""}`.trim(), en: `The weight of ${code ?? "a term"}` });
    weights.push(weight);
  }
  const values = steps.value.map((step) => step.value);
  const weighted = steps.value.map((step, at) => ({
    label: both(`${step.label.id} × ${multiplyExact(weights[at]!, 100)}%`),
    value: multiplyExact(step.value, weights[at]!),
    steps: step.steps,
  }));
  return ok({ label: { id: "jumlah berbobot", en: "weighted sum" }, value: weightedSumExact(values, weights), steps: weighted });
}

/** Highest stage reached per document, its value summed and divided by the target number; documents beyond the target count (metadata-01.02.013:37). */
function stageMean(tree: Formula & { kind: "stageMean" }, context: EvaluationContext): Result<Step> {
  const stages = context.stages?.(tree.documents) ?? null;
  if (stages === null) return missing(both(tree.documents));
  const target = context.input(tree.target);
  if (target === null) return missing(both(tree.target));
  const values: number[] = [];
  for (const stage of stages) {
    const known = tree.stages.find((each) => each.stage.toLowerCase() === stage.trim().toLowerCase());
    if (!known) {
      const names = tree.stages.map((each) => `${each.stage} (${each.label})`).join(", ");
      return fail("#VALUE!", {
        id: `Tahap "${stage}" pada ${tree.documents} tidak dikenal; yang ada: ${names}.`,
        en: `Stage "${stage}" of ${tree.documents} is unknown; there are ${names}.`,
      });
    }
    values.push(known.value);
  }
  const steps = stages.map((stage, at) => ({ label: both(stage), value: values[at]!, steps: [] }));
  const label = { id: "rata-rata tahapan", en: "stage mean" };
  return divide(sumExact(values), target, label, [...steps, { label: both(tree.target), value: target, steps: [] }]);
}

/**
 * Calculates a formula and keeps every step. Decimal arithmetic throughout, nothing rounded on the way.
 * The problem, when there is one, names the figure that is missing or the divisor that is 0.
 */
export function trace(tree: Formula, context: EvaluationContext): Result<Step> {
  switch (tree.kind) {
    case "input": {
      const value = context.input(tree.variable);
      return value === null ? missing(both(`${tree.variable} (${tree.label})`)) : ok({ label: both(tree.variable), value, steps: [] });
    }
    case "reference": {
      const what = tree.what ?? "realisasi";
      const value = context.reference(tree.code, what);
      const label = both(tree.code);
      return value === null
        ? missing({ id: `${what === "capaian" ? "Capaian" : "Realisasi"} ${tree.code}`, en: `${tree.code} (${what})` })
        : ok({ label, value, steps: [] });
    }
    case "constant":
      return ok({ label: both(String(tree.value)), value: tree.value, steps: [] });
    case "ratio": {
      const parts = all([tree.numerator, tree.denominator], context);
      if (!parts.ok) return parts;
      const [numerator, denominator] = parts.value as readonly [Step, Step];
      const label = { id: tree.scale === 100 ? "persentase" : "rasio", en: tree.scale === 100 ? "percentage" : "ratio" };
      return divide(multiplyExact(numerator.value, tree.scale ?? 1), denominator.value, label, parts.value);
    }
    case "weightedSum":
      return weightedSum(tree, context);
    case "stageMean":
      return stageMean(tree, context);
    case "scaleMean":
    case "sum":
    case "mean": {
      const steps = all(tree.of, context);
      if (!steps.ok) return steps;
      const sum = sumExact(steps.value.map((step) => step.value));
      const count = steps.value.length;
      if (tree.kind === "sum") return ok({ label: { id: "jumlah", en: "sum" }, value: sum, steps: steps.value });
      if (tree.kind === "mean") return divide(sum, count, { id: "rata-rata", en: "mean" }, steps.value);
      const label = { id: `rata-rata dari skala ${tree.scale}`, en: `mean on a scale of ${tree.scale}` };
      return divide(multiplyExact(sum, 100), multiplyExact(count, tree.scale), label, steps.value);
    }
    case "cap": {
      const inner = trace(tree.of, context);
      if (!inner.ok) return inner;
      const value = Math.min(tree.max ?? Infinity, Math.max(tree.min ?? -Infinity, inner.value.value));
      return ok({ label: { id: "batas", en: "cap" }, value, steps: [inner.value] });
    }
  }
}

/** The value of a formula; see `trace`. */
export function evaluate(tree: Formula, context: EvaluationContext): Result<number> {
  const step = trace(tree, context);
  return step.ok ? ok(step.value.value) : step;
}
