import type { CatalogueNode } from "../catalogue/types";
import type { ListDatum, Message } from "../language/message";
import { multiplyExact, roundHalfUp, sumExact } from "../numbers";
import { capaianOf } from "../tables/capaian";
import { componentCapaian } from "../tables/componentFigures";
import { efficiencyOf } from "../tables/efficiency";
import { findFigure, formOf } from "../tables/figures";
import { codeAndName } from "../tables/labels";
import { nationalTargets } from "../tables/nationalTarget";
import { percentOf, shown, type IndicatorFigures } from "./figures";
import { analysis } from "./messages";
import type { LaporanFigures } from "./request";

/** Above or below a target, as it is said where higher is better and where lower is. */
function apart({ polarity }: CatalogueNode, isHigher: boolean): typeof analysis.above {
  if (polarity === "maksimum") return isHigher ? analysis.above : analysis.below;
  return isHigher ? analysis.over : analysis.under;
}

function againstTarget({ node, actual, target, capaian }: IndicatorFigures, year: string): Message[] {
  if (actual === null) return [analysis.noActual({ year })];
  if (target === null || capaian === null) return [analysis.noTarget({ year, actual: shown(node, actual) })];
  const data = { year, actual: shown(node, actual), target: shown(node, target), capaian: percentOf(capaian) };
  const said = [(actual === target ? analysis.reached : apart(node, actual > target))(data)];
  const uncapped = capaianOf({ ...node, cap: undefined }, actual, target);
  return node.cap !== undefined && uncapped !== null && uncapped > node.cap
    ? [...said, analysis.capped({ cap: percentOf(node.cap), raw: percentOf(uncapped) })]
    : said;
}

/** Whether the figure rose or fell since the year before; nothing where that year has none. */
function againstLastYear({ node, actual }: IndicatorFigures, { catalogue, facts, year }: LaporanFigures): Message[] {
  const last = String(Number(year) - 1);
  const before = findFigure({ node, what: "realisasi", period: last }, { catalogue, facts }).value;
  if (actual === null || before === null) return [];
  const change = roundHalfUp(sumExact([actual, -before]), 2);
  const data = { year: last, before: shown(node, before) };
  if (change === 0) return [analysis.same(data)];
  const value = { value: Math.abs(change), places: 2 };
  const points = formOf(node) === "percent" ? analysis.percentagePoints({ value }) : analysis.points({ value });
  return [change > 0 ? analysis.rose({ ...data, change: points }) : analysis.fell({ ...data, change: points })];
}

function againstNation({ node, actual }: IndicatorFigures, { catalogue, year }: LaporanFigures): Message[] {
  const targets = nationalTargets(catalogue, node, year);
  if (targets.length === 0 || actual === null) return [];
  const isReached = (target: number): boolean => (node.polarity === "maksimum" ? actual >= target : actual <= target);
  const listed = (each: readonly number[]): ListDatum => ({ items: each.map((target) => shown(node, target)), join: "and" });
  const [reached, missed] = [targets.filter(isReached), targets.filter((target) => !isReached(target))];
  if (reached.length > 0 && missed.length > 0)
    return [analysis.nationalApart({ targets: listed(targets), reached: listed(reached), missed: listed(missed) })];
  const said =
    missed.length === 0 ? [analysis.nationalReached, analysis.nationalAllReached] : [analysis.nationalMissed, analysis.nationalAllMissed];
  return [said[targets.length === 1 ? 0 : 1]!({ target: listed(targets) })];
}

/** What was achieved beside the part of the money that was spent. */
function againstSpending({ node }: IndicatorFigures, request: LaporanFigures): Message[] {
  const found = efficiencyOf(request, node);
  if (found === null) return [];
  const points = roundHalfUp(multiplyExact(found.efisiensi, 100), 2);
  const data = { absorbed: percentOf(found.serapan), points: { value: Math.abs(points), places: 2 } };
  if (points === 0) return [analysis.asSpent(data)];
  return [points > 0 ? analysis.moreThanSpent(data) : analysis.lessThanSpent(data)];
}

function ofComponents({ components }: IndicatorFigures): Message[] {
  const known = components.flatMap((component) => {
    const capaian = componentCapaian(component);
    return capaian === null ? [] : [{ node: component.node, capaian }];
  });
  if (known.length === 0 || known.length < components.length) return [];
  const missed = known.filter(({ capaian }) => capaian < 1);
  if (missed.length === 0) return [analysis.allReached()];
  const named = (each: { readonly node: CatalogueNode; readonly capaian: number }): Message =>
    analysis.component({ name: codeAndName(each.node), capaian: percentOf(each.capaian) });
  return [analysis.missed({ components: { items: missed.map(named), join: ";" } })];
}

/** What the writer of the report has to settle before it is handed in: it is none of the report's sentences. */
export function contradiction({ node, actual, computed, components }: IndicatorFigures): Message[] {
  if (actual === null || computed === null) return [];
  const data = { reported: shown(node, actual), computed: shown(node, computed) };
  return [components.length > 0 ? analysis.differs(data) : analysis.differsFromFormula(data)];
}

/** What the figures of an indicator say: against its target, last year, the nation, the money spent, and which components fell short. */
export function analysisOf(figures: IndicatorFigures, request: LaporanFigures): Message[] {
  return [
    ...againstTarget(figures, request.year),
    ...againstLastYear(figures, request),
    ...againstNation(figures, request),
    ...againstSpending(figures, request),
    ...ofComponents(figures),
  ];
}
