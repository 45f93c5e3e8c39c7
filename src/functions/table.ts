import type { CellFunction } from "./define/define";
import { answer } from "./host";
import { everyFunction } from "./index.generated";

/** Every custom function as it is declared, by its id. */
export const declared: ReadonlyMap<string, CellFunction> = new Map(everyFunction.map((each) => [each.id, each]));

/** A function as Excel calls it: one value per parameter of the metadata, null where it was left out. Throws the cell's error. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

function entry({ run, quick }: CellFunction): CustomFunction {
  if (!quick) return (...args) => answer(run(args));
  return (one, two, three, four) => {
    const value = quick(one, two, three, four);
    const isAnswer = typeof value === "number" ? Number.isFinite(value) : value !== undefined;
    return isAnswer ? value : answer(run([one, two, three, four]));
  };
}

/** Every custom function by its id. An id stands in saved workbooks and never changes. */
export const functions: Readonly<Record<string, CustomFunction>> = Object.fromEntries(everyFunction.map((each) => [each.id, entry(each)]));
