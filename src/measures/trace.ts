import type { Formula } from "../catalogue/formula";
import type { Datum } from "../language/message";
import { ok, type Result } from "../language/result";
import { multiplyExact } from "../numbers";
import { type EvaluationContext, evaluate, weightsOf } from "./evaluate";
import { labelOf } from "./label";
import { stageValues } from "./stageMean";

/** One step of a calculation: what it is, what it gives, and the steps it is made of. */
export interface Step {
  readonly label: Datum;
  readonly value: number;
  readonly steps: readonly Step[];
}

/** "C1.1 × 40%" */
function weighed(label: Datum, weight: number): Datum {
  return { items: [label, " × ", { value: multiplyExact(weight, 100), percent: true }], join: "" };
}

/** The value of a result that `trace` has seen to be there. */
function known<T>(result: Result<T>): T {
  if (!result.ok) throw new Error("A part of a formula that has a value has none.");
  return result.value;
}

function partsOf(tree: Formula, context: EvaluationContext): readonly Step[] {
  const step = (each: Formula): Step => stepOf(each, context);
  switch (tree.kind) {
    case "input":
    case "reference":
    case "constant":
      return [];
    case "ratio":
      return [step(tree.numerator), step(tree.denominator)];
    case "weightedSum": {
      const weights = known(weightsOf(tree, context));
      return tree.terms.map(({ of }, at) => {
        const { label, value, steps } = step(of);
        return { label: weighed(label, weights[at]!), value: multiplyExact(value, weights[at]!), steps };
      });
    }
    case "stageMean": {
      const given = context.stages!(tree.documents)!;
      const values = known(stageValues(tree, given));
      const stages = given.map((stage, at) => ({ label: stage, value: values[at]!, steps: [] }));
      return [...stages, { label: tree.target, value: context.input(tree.target)!, steps: [] }];
    }
    case "scaleMean":
    case "sum":
    case "mean":
      return tree.of.map(step);
    case "cap":
      return [step(tree.of)];
  }
}

function stepOf(tree: Formula, context: EvaluationContext): Step {
  return { label: labelOf(tree), value: known(evaluate(tree, context)), steps: partsOf(tree, context) };
}

/** A formula calculated with every step kept, for who wants to see where a value comes from; the problems are those of `evaluate`. */
export function trace(tree: Formula, context: EvaluationContext): Result<Step> {
  const value = evaluate(tree, context);
  return value.ok ? ok(stepOf(tree, context)) : value;
}
