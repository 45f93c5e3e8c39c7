import { nameOf, type Deviation, type Finder } from "../deviation";
import { isOutput, outputYears, series, type OutputYear } from "../plan";
import { THRESHOLDS } from "../thresholds";
import type { CatalogueNode } from "../../../src/catalogue/types";

const costOf = ({ target, allocation }: OutputYear): number => allocation.value! / target.value!;

/** Allocation / target, from one year with both to the next. */
function* jumps(node: CatalogueNode): Generator<Deviation> {
  const years = outputYears(node).filter(({ target, allocation }) => target.value! > 0 && allocation.value! > 0);
  for (const [at, year] of years.entries()) {
    const before = years[at - 1];
    if (!before) continue;
    const factor = costOf(year) / costOf(before);
    if (factor < THRESHOLDS.unitCostFactor && factor > 1 / THRESHOLDS.unitCostFactor) continue;
    const gives = Math.round(costOf(year));
    yield {
      codes: [node.code],
      figures: [year.allocation, before.allocation],
      gives,
      message: `${node.code} costs ${Math.round(costOf(before))} a unit in ${before.year} and ${gives} in ${year.year} (lines ${before.allocation.line}, ${year.allocation.line})`,
    };
  }
}

/** An allocation with a digit more or less than all other years print. */
function* slips(node: CatalogueNode): Generator<Deviation> {
  const all = series(node, "alokasi").filter(({ value }) => value! > 0);
  for (const fact of all) {
    const others = all.filter((other) => other !== fact);
    const shifted =
      others.length > 1 &&
      others.every(({ value }) => value === others[0]!.value) &&
      [10, 100, 1000, 0.1, 0.01, 0.001].some((factor) => Math.abs(others[0]!.value! - fact.value! * factor) < 0.5);
    if (shifted)
      yield {
        codes: [node.code],
        figures: [fact],
        gives: others[0]!.value!,
        message: `${nameOf(node, fact)} is printed ${fact.printed} (line ${fact.line}); every other year prints ${others[0]!.printed}`,
      };
  }
}

export const unitCosts: Finder = {
  name: "unit-cost",
  about: "allocation / target does not jump by a factor within its own row",
  find: ({ document }) => document.nodes.filter(isOutput).flatMap((node) => [...jumps(node), ...slips(node)]),
};
