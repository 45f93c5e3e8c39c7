import type { Catalogue } from "../catalogue/catalogue";
import { citation } from "../catalogue/placeWords";
import type { CatalogueNode } from "../catalogue/types";
import type { Message } from "../language/message";
import { inWords } from "../measures";
import { decimalPlaces, divideExact, multiplyExact, sumExact, sumTolerance } from "../numbers";
import { fitsPrinted, type BasisChoice } from "./basis";
import { capNote, capRuleNotes } from "./capaianNotes";
import type { ComponentFigures } from "./componentFigures";
import { conflictNotes } from "./conflicts";
import { findFigure, type Figure } from "./figures";
import { sentences } from "./messages";
import { sourceNotes } from "./sources";

export interface ComponentTableFacts {
  readonly catalogue: Catalogue;
  readonly node: CatalogueNode;
  readonly year: string;
  readonly components: readonly ComponentFigures[];
  readonly weighed: "realisasi" | "capaian";
  /** The table has a column with the components' capaian. */
  readonly capaianShown: boolean;
  /** The index's target; null where the table shows none. */
  readonly target: Figure | null;
  readonly basis: BasisChoice;
  /** The index as calculated, 1 = 100 %. */
  readonly ratio: number | null;
}

function weightNotes({ components }: ComponentTableFacts): Message[] {
  if (components.some(({ bobot }) => bobot.value === null)) return [];
  const weights = components.map(({ bobot }) => bobot.value!);
  const sum = sumExact(weights);
  if (Math.abs(sum - 100) <= sumTolerance(weights.map(decimalPlaces))) return [];
  return [sentences.weightSum({ sum: { value: sum, maxPlaces: 2, percent: true } })];
}

function basisNotes({ node, basis }: ComponentTableFacts): Message[] {
  if (basis.used === basis.stated || basis.statedValue === null) return [];
  return [sentences.otherBasis({ code: node.code, value: { value: basis.statedValue, places: 2 } })];
}

/** A report prints an index its own rows do not give: both figures are named. */
function printedNotes({ node, weighed, ratio }: ComponentTableFacts, printed: Figure | undefined): Message[] {
  if (ratio === null || printed === undefined || printed.value === null || printed.origin.kind !== "catalogue") return [];
  const value = multiplyExact(ratio, 100);
  if (fitsPrinted(value, printed.value)) return [];
  const { fact, source } = printed.origin;
  return [
    sentences.printedOtherwise({
      place: citation(source, fact.line),
      what: weighed,
      code: node.code,
      printed: fact.printed.replace(/\\/g, ""),
      value: { value, places: 2, percent: true },
    }),
  ];
}

/** Tabel 4 shows no capaian of its components, so a limit on one of them is only told where it is shown. */
function capNotes({ components, capaianShown, target, node, ratio }: ComponentTableFacts): Message[] {
  if (target === null) return [];
  const own = capNote(node, ratio === null ? null : multiplyExact(ratio, 100), target.value);
  const ofComponents = capaianShown ? components.flatMap((each) => capNote(each.node, each.realisasi.value, each.target.value)) : [];
  return [...ofComponents, ...own];
}

/** Every figure a component table shows. */
export function componentTableFigures({ components, target }: ComponentTableFacts): readonly Figure[] {
  const shown = components.flatMap((each) => (target === null ? [each.bobot, each.realisasi] : [each.bobot, each.realisasi, each.target]));
  return target === null ? shown : [...shown, target];
}

/** What a perspective is calculated from, where it is not the printed value. */
function perspectiveNotes({ catalogue, year, components }: ComponentTableFacts): Message[] {
  const derived = components.filter(({ realisasi }) => realisasi.origin.kind === "derived").map(({ node }) => node);
  if (derived.length === 0) return [];
  const formulas = derived.flatMap(({ code }) => {
    const tree = catalogue.formula(code, year)?.tree;
    if (!tree) return [];
    return [sentences.formula({ code, words: inWords(tree, (of) => share(catalogue, of, code, year)) })];
  });
  const how = formulas.length === 0 ? null : sentences.how({ formulas: { items: formulas, join: ";" } });
  const indicators = derived.flatMap(({ code }) => catalogue.components(code, year));
  return [sentences.perspective({ how }), ...capRuleNotes(catalogue, indicators, year)];
}

function share(catalogue: Catalogue, code: string, within: string, year: string): number | null {
  const value = catalogue.fact({ code, what: "bobot", period: year, in: within })?.value ?? null;
  return value === null ? null : divideExact(value, 100);
}

/** Everything that is said under a component table. */
export function componentNotes(facts: ComponentTableFacts): Message[] {
  const { catalogue, node, year, components, weighed, target, capaianShown } = facts;
  const figures = componentTableFigures(facts);
  // Where the user's own figures are in the table, what the document printed of the index is beside the point.
  const printed = figures.every(({ origin }) => origin.kind === "catalogue")
    ? [weighed, "capaian" as const].map((what) => findFigure({ node, what, period: year }, { catalogue, facts: [] }))
    : [];
  return [
    ...sourceNotes(figures, catalogue),
    ...weightNotes(facts),
    ...perspectiveNotes(facts),
    ...basisNotes(facts),
    ...printedNotes(facts, printed[0]),
    ...(target === null
      ? []
      : [sentences.rounding(), ...capRuleNotes(catalogue, capaianShown ? [...components.map((each) => each.node), node] : [node], year)]),
    ...capNotes(facts),
    ...conflictNotes([...figures, ...printed], catalogue),
  ];
}
