import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { Language, LocalText } from "../language/text";
import { toWords } from "../measures";
import { formatNumber } from "../language/number";
import { decimalPlaces, divideExact, multiplyExact, sumExact, sumTolerance } from "../numbers";
import { fitsPrinted, type BasisChoice } from "./basis";
import { capNote, capRuleNotes, ROUNDING } from "./capaianNotes";
import type { ComponentFigures } from "./componentFigures";
import { conflictNotes } from "./conflicts";
import { findFigure, type Figure } from "./figures";
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
  readonly language: Language;
}

function weightNotes({ components, language }: ComponentTableFacts): LocalText[] {
  if (components.some(({ bobot }) => bobot.value === null)) return [];
  const weights = components.map(({ bobot }) => bobot.value!);
  const sum = sumExact(weights);
  if (Math.abs(sum - 100) <= sumTolerance(weights.map(decimalPlaces))) return [];
  const shown = formatNumber(sum, { maxPlaces: 2 }, language);
  return [{ id: `Jumlah bobot ${shown}%, bukan 100%.`, en: `The weights add up to ${shown}%, not 100%.` }];
}

function basisNotes({ node, basis, language }: ComponentTableFacts): LocalText[] {
  if (basis.used === basis.stated || basis.statedValue === null) return [];
  const value = formatNumber(basis.statedValue, { places: 2 }, language);
  return [
    {
      id: `Realisasi ${node.code} yang tercetak hanya terhitung dari capaian komponen (bobot x capaian), dan begitulah tabel ini menghitung; rumus yang dinyatakan, dari realisasi komponen, memberi ${value}.`,
      en: `The printed figure of ${node.code} only recomputes from the components' achievement (B x achievement), which is what this table does; the stated formula, over their actuals, gives ${value}.`,
    },
  ];
}

/** A report prints an index its own rows do not give: both figures are named. */
function printedNotes({ node, weighed, ratio, language }: ComponentTableFacts, printed: Figure | undefined): LocalText[] {
  if (ratio === null || printed === undefined || printed.value === null || printed.origin.kind !== "catalogue") return [];
  const value = multiplyExact(ratio, 100);
  if (fitsPrinted(value, printed.value)) return [];
  const calculated = formatNumber(value, { places: 2 }, language);
  const { fact, source } = printed.origin;
  return [
    {
      id: `${source} baris ${fact.line} mencetak ${weighed} ${node.code} ${fact.printed.replace(/\\/g, "")}; dari baris-baris tabel ini terhitung ${calculated}%.`,
      en: `${source} line ${fact.line} prints the ${weighed} of ${node.code} as ${fact.printed}; the rows of this table give ${calculated}%.`,
    },
  ];
}

/** Tabel 4 shows no capaian of its components, so a limit on one of them is only told where it is shown. */
function capNotes({ components, capaianShown, language, target, node, ratio }: ComponentTableFacts): LocalText[] {
  if (target === null) return [];
  const own = capNote(node, ratio === null ? null : multiplyExact(ratio, 100), target.value, language);
  const ofComponents = capaianShown
    ? components.flatMap((each) => capNote(each.node, each.realisasi.value, each.target.value, language))
    : [];
  return [...ofComponents, ...own];
}

/** Every figure a component table shows. */
export function componentTableFigures({ components, target }: ComponentTableFacts): readonly Figure[] {
  const shown = components.flatMap((each) => (target === null ? [each.bobot, each.realisasi] : [each.bobot, each.realisasi, each.target]));
  return target === null ? shown : [...shown, target];
}

/** What a perspective is calculated from, where it is not the printed value. */
function perspectiveNotes({ catalogue, year, components, language }: ComponentTableFacts): LocalText[] {
  const derived = components.filter(({ realisasi }) => realisasi.origin.kind === "derived").map(({ node }) => node);
  if (derived.length === 0) return [];
  const words = derived.flatMap(({ code }) => {
    const tree = catalogue.formula(code, year)?.tree;
    return tree ? [`${code} = ${toWords(tree, language, undefined, (of) => share(catalogue, of, code, year))}`] : [];
  });
  const how = words.length === 0 ? "" : `: ${words.join("; ")}`;
  const indicators = derived.flatMap(({ code }) => catalogue.components(code, year));
  return [
    {
      id: `Nilai perspektif dihitung dari capaian IKU${how}.`,
      en: `A perspective's value is calculated from the achievement of its indicators${how}.`,
    },
    ...capRuleNotes(catalogue, indicators, year, language),
  ];
}

function share(catalogue: Catalogue, code: string, within: string, year: string): number | null {
  const value = catalogue.fact({ code, what: "bobot", period: year, in: within })?.value ?? null;
  return value === null ? null : divideExact(value, 100);
}

/** Everything that is said under a component table. */
export function componentNotes(facts: ComponentTableFacts): LocalText[] {
  const { catalogue, node, year, components, weighed, target, capaianShown, language } = facts;
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
      : [ROUNDING, ...capRuleNotes(catalogue, capaianShown ? [...components.map((each) => each.node), node] : [node], year, language)]),
    ...capNotes(facts),
    ...conflictNotes([...figures, ...printed], catalogue),
  ];
}
