import { nameOf, type Deviation, type Finder } from "../deviation";
import type { Formula } from "../../../src/catalogue/formula";
import type { Source } from "../recompute";
import type { CatalogueNode } from "../../../src/catalogue/types";

const PERCENTAGE = /(\d+(?:,\d+)?) ?\\?%/g;

const percentagesIn = (text: string): readonly number[] =>
  [...text.matchAll(PERCENTAGE)].map(([, figure]) => Number(figure!.replace(",", ".")));

/** Weights of a sum in percent, in order; a weight kept as a fact is looked up for the year. */
function weightsOf(tree: Formula, source: Source, code: string, year: string): readonly (number | undefined)[] {
  if (tree.kind !== "weightedSum") return [];
  return tree.terms.map(({ weight, of }) => {
    if (weight !== null) return weight * 100;
    const component = of.kind === "ratio" ? of.numerator : of;
    return component.kind === "reference" ? source.value(component.code, "bobot", year, { in: code }) : undefined;
  });
}

const equal = (one: readonly (number | undefined)[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((each, at) => each !== undefined && Math.abs(each - other[at]!) < 1e-6);

/** A formula's numbers against the formula as printed: "(35% x Komponen 1) + (35% x Komponen 2)". */
function* printedWeights(source: Source, node: CatalogueNode): Generator<Deviation> {
  for (const { tree, years, printed, line } of node.formula) {
    const shown = percentagesIn(printed);
    for (const year of years) {
      const wanted = weightsOf(tree, source, node.code, year);
      // A formula of capaian prints figures beside the weights; only a text with as many percentages can be compared.
      if (wanted.length === 0 || shown.length < wanted.length) continue;
      if (!equal(wanted, shown.slice(0, wanted.length)))
        yield {
          codes: [node.code],
          figures: [{ printed, line }],
          message: `the weights of ${node.code} ${year} are ${wanted.join(", ")}; its formula prints ${shown.join(", ")} (line ${line})`,
        };
    }
    if (tree.kind !== "stageMean" || shown.length < tree.stages.length) continue;
    const stages = tree.stages.map(({ value }) => value);
    if (!equal(stages, shown.slice(0, stages.length)))
      yield {
        codes: [node.code],
        figures: [{ printed, line }],
        message: `the stages of ${node.code} are ${stages.join(", ")}; its formula prints ${shown.join(", ")} (line ${line})`,
      };
  }
}

/** A formula's numbers against those printed as inputs: "Tahap R", "Bobot PPK". */
function* inputFigures(node: CatalogueNode): Generator<Deviation> {
  for (const { tree } of node.formula) {
    const known = new Map<string, number>();
    if (tree.kind === "stageMean") for (const { stage, value } of tree.stages) known.set(`Tahap ${stage}`, value);
    if (tree.kind === "weightedSum") {
      for (const { weight, of } of tree.terms) {
        if (weight !== null && of.kind === "ratio" && of.numerator.kind === "input")
          known.set(`Bobot ${of.numerator.variable}`, weight * 100);
      }
    }
    for (const fact of node.facts) {
      const wanted = fact.what === "masukan" ? known.get(fact.variable!) : undefined;
      if (wanted !== undefined && Math.abs(wanted - fact.value!) > 1e-6) {
        yield {
          codes: [node.code],
          figures: [fact],
          note: fact.note,
          message: `${nameOf(node, fact)} is printed ${fact.printed} (line ${fact.line}); the formula has ${wanted}`,
        };
      }
    }
  }
}

export const formulas: Finder = {
  name: "formula-text",
  about: "the numbers of a formula = those printed with it",
  find: ({ document, source }) => document.nodes.flatMap((node) => [...printedWeights(source, node), ...inputFigures(node)]),
};
