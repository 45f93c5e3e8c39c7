import { ok, type Result } from "../language/result";
import { type PairWeighting, toExpression } from "../measures";
import type { Given, Native } from "./given";
import { full } from "./guard";
import { cellAt } from "./places";

/** The formula of groups of reached / wanted with the cells of two lists. */
export function sumOfPairs(given: Given, weighting: PairWeighting): Result<Native> {
  const wanted = weighting.pairs.length;
  const reached = given.list(0, wanted);
  if (!reached.ok) return reached;
  const targets = given.list(1, wanted);
  if (!targets.ok) return targets;
  const cells = new Map(
    weighting.pairs.flatMap((pair, at) => [
      [pair.reached.variable, cellAt(reached.value.argument, at)],
      [pair.wanted.variable, cellAt(targets.value.argument, at)],
    ]),
  );
  const sum = toExpression(weighting.tree, (operand) => cells.get("variable" in operand ? operand.variable : "")!);
  return ok(
    full(
      [reached.value, targets.value].map(({ text }) => ({ text, cells: wanted })),
      sum,
    ),
  );
}
