import { type Deviation, type Finder } from "../deviation";
import { isOutput, outputYears, type OutputYear } from "../plan";
import { THRESHOLDS } from "../thresholds";
import type { CatalogueNode } from "../../../src/catalogue/types";

const { allocationRounding, countableUnits, unitCostStep } = THRESHOLDS;

const within = (one: number, other: number): boolean => Math.abs(one - other) <= allocationRounding;

/** The cost of a unit that somebody set, where target x cost is the allocation of a year. */
function setCost({ target, allocation }: OutputYear): number | undefined {
  if (target.value! < countableUnits) return undefined;
  const cost = Math.round(allocation.value! / target.value! / unitCostStep) * unitCostStep;
  return cost > 2 * allocationRounding && within(cost * target.value!, allocation.value!) ? cost : undefined;
}

const zeros = (cost: number): number => /0*$/.exec(String(cost))![0].length;

/** Of several costs the one that fits most years, then the roundest. */
function ownCost(years: readonly OutputYear[]): number | undefined {
  const costs = years.map(setCost).filter((cost) => cost !== undefined);
  const fits = (cost: number): number => years.filter(({ target, allocation }) => within(cost * target.value!, allocation.value!)).length;
  return costs.sort((one, other) => fits(other) - fits(one) || zeros(other) - zeros(one))[0];
}

/** Years whose allocation is the row's own cost times another number of units than the target. */
function* otherTargets(node: CatalogueNode): Generator<Deviation> {
  const years = outputYears(node).filter(({ target, allocation }) => target.value! > 0 && allocation.value! > 0);
  const cost = ownCost(years);
  if (cost === undefined) return;
  for (const { year, target, allocation } of years) {
    const units = Math.round(allocation.value! / cost);
    if (units === target.value || !within(units * cost, allocation.value!)) continue;
    yield {
      codes: [node.code],
      figures: [target, allocation],
      gives: units,
      message: `${node.code} ${year}: ${allocation.printed} (line ${allocation.line}) is ${units} x ${cost}, the target is ${target.printed} (line ${target.line})`,
    };
  }
}

/** A target that another plan has set anew, with the money of the old one. */
function* leftBehind(node: CatalogueNode): Generator<Deviation> {
  const years = outputYears(node);
  for (const [at, { year, target, allocation }] of years.entries()) {
    const before = years[at - 1];
    if (!before || before.target.value! < THRESHOLDS.fewUnits || before.allocation.value === 0) continue;
    const [grown, money] = [target.value! / before.target.value!, allocation.value! / before.allocation.value!];
    if (grown < THRESHOLDS.targetJump || money > THRESHOLDS.moneyGrowth) continue;
    yield {
      codes: [node.code],
      figures: [target, before.target],
      gives: Math.round((grown - 1) * 100),
      message: `${node.code}: the target grows ${Math.round((grown - 1) * 100)} % to ${target.printed} in ${year} (line ${target.line}), the money ${Math.round((money - 1) * 100)} %`,
    };
  }
}

export const budgetVersions: Finder = {
  name: "budget-version",
  about: "an allocation belongs to the target beside it",
  find: ({ document }) => document.nodes.filter(isOutput).flatMap((node) => [...otherTargets(node), ...leftBehind(node)]),
};
