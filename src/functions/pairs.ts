import { fail, type Result } from "../language/result";
import { computePairs, pairPlan } from "../measures";
import { catalogueInUse } from "./catalogue";
import { readNamedCounts } from "./lists";
import { ofOneQuantity } from "./units";

type Argument = readonly [name: string, raw: unknown];

/** An indicator made of groups of reached / wanted (measures/pairs.ts), from two lists in the order of its formula. */
export function weightedPairs(query: { readonly code: string; readonly year: string | null }, reached: Argument, wanted: Argument): Result<number> {
  const plan = pairPlan(catalogueInUse(), query);
  if (!plan.ok) return plan;
  const { pairs } = plan.value;
  const have = readNamedCounts(reached[0], pairs.map((pair) => ({ name: pair.reached.variable, label: pair.reached.label })), reached[1]);
  if (!have.ok) return have;
  const want = readNamedCounts(wanted[0], pairs.map((pair) => ({ name: pair.reached.variable, label: pair.wanted.label })), wanted[1]);
  if (!want.ok) return want;
  const zero = pairs[want.value.findIndex(({ value }) => value === 0)];
  if (!zero) {
    const united = pairs.map((_, at) => ofOneQuantity([have.value[at]!, want.value[at]!]) as [number, number]);
    return computePairs(plan.value, united.map(([one]) => one), united.map(([, other]) => other));
  }
  const title = `${zero.reached.variable} (${zero.wanted.label})`;
  return fail("#VALUE!", {
    id: `Argumen ${wanted[0]}: ${title} bernilai 0, sehingga persentasenya tidak dapat dihitung.`,
    en: `Argument ${wanted[0]}: ${title} is 0, so there is no percentage.`,
  });
}
