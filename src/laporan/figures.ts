import { isUnitOf, unitWords } from "../catalogue/units";
import type { CatalogueNode } from "../catalogue/types";
import type { Datum } from "../language/message";
import { evaluate, operands, withCap, writtenFormula } from "../measures";
import { multiplyExact, roundHalfUp } from "../numbers";
import { basisOf } from "../tables/basis";
import { capaianOf } from "../tables/capaian";
import { collectComponents, indexRatio, topOf, type ComponentFigures } from "../tables/componentFigures";
import { findFigure, formatOf, formOf } from "../tables/figures";
import { analysis } from "./messages";
import type { LaporanFigures } from "./request";

/** The figures a report speaks of when it speaks of one indicator, in printed points. */
export interface IndicatorFigures {
  /** With the cap of the year. */
  readonly node: CatalogueNode;
  /** As reported, or calculated from the components where nobody has reported it; null while it is missing. */
  readonly actual: number | null;
  /** What the components or the inputs of the formula give, where it is another figure than the reported one. */
  readonly computed: number | null;
  readonly target: number | null;
  /** A ratio, capped; null while a figure is missing. */
  readonly capaian: number | null;
  readonly components: readonly ComponentFigures[];
  /** Whether realisasi or capaian of the components are weighed. */
  readonly basis: "realisasi" | "capaian";
}

/** What the tables print: two decimals. */
const PLACES = 2;

const atPrinted = (value: number): number => roundHalfUp(value, PLACES);

/** What the formula of an indicator gives with its inputs; null where it has none, or one is missing. */
export function fromInputs(
  { code }: CatalogueNode,
  { catalogue, facts, year }: LaporanFigures,
): { readonly inputs: readonly { readonly name: string; readonly value: number | null }[]; readonly result: number } | null {
  const node = catalogue.node(code);
  const written = writtenFormula(catalogue, { code, year });
  if (!node || !written.ok) return null;
  const { tree, weightOf } = written.value;
  const inputOf = (variable: string): number | null =>
    findFigure({ node, what: "masukan", period: year, variable }, { catalogue, facts }).value;
  const inputs = operands(tree).flatMap((each) => (each.kind === "input" ? [{ name: each.variable, value: inputOf(each.variable) }] : []));
  const result = evaluate(tree, { input: inputOf, reference: () => null, weight: weightOf });
  return inputs.length === 0 || !result.ok ? null : { inputs, result: result.value };
}

export function indicatorFigures(uncapped: CatalogueNode, request: LaporanFigures): IndicatorFigures {
  const { catalogue, facts, year } = request;
  const node = withCap(catalogue, uncapped, year);
  const source = { catalogue, facts };
  const find = (what: "realisasi" | "target"): number | null => findFigure({ node, what, period: year }, source).value;
  const components = collectComponents(node, year, source);
  const basis = components.length === 0 ? "realisasi" : basisOf(catalogue, node, year).used;
  const ratio = components.length === 0 ? null : indexRatio(components, basis);
  const fromComponents = ratio === null ? null : multiplyExact(ratio, 100);
  const reported = find("realisasi");
  const byFormula = fromInputs(uncapped, request)?.result ?? null;
  // A formula that gives hundredths where the figure is on a scale of 4 gives another quantity, not another figure.
  const comparable = topOf(node) === 100 || (byFormula !== null && byFormula <= topOf(node));
  const calculated = fromComponents ?? (comparable ? byFormula : null);
  const actual = reported ?? fromComponents;
  const target = find("target");
  const differs = reported !== null && calculated !== null && atPrinted(reported) !== atPrinted(calculated);
  return {
    node,
    actual,
    computed: differs ? calculated : null,
    target,
    capaian: actual === null || target === null ? null : capaianOf(node, actual, target),
    components,
    basis,
  };
}

/** A figure in its indicator's own unit, with the decimals the tables write: "84,52%", "3,81", "27 menit". */
export function shown(node: CatalogueNode, value: number): Datum {
  const form = formOf(node);
  const places = /\.(0+)/.exec(formatOf(form, node, value))?.[1]?.length ?? 0;
  if (form === "percent") return { value, places, percent: true };
  return isUnitOf(node.unit, "count") ? analysis.counted({ value: { value, places }, unit: unitWords(node.unit) }) : { value, places };
}

/** A ratio as a percentage. */
export function percentOf(ratio: number): Datum {
  return { value: multiplyExact(ratio, 100), places: PLACES, percent: true };
}
