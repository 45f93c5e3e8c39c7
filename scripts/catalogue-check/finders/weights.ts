import { exactly, off, type Deviation, type Finder, type Outcome } from "../deviation";
import type { Formula } from "../../../src/catalogue/formula";
import type { Source } from "../recompute";
import type { CatalogueNode } from "../../../src/catalogue/types";

/** The names of a printed total of weights. */
const TOTALS: readonly string[] = ["bobot total", "Jumlah bobot"];

/** Weights that one index gives its components in one year. */
function* indexes(source: Source): Generator<Outcome> {
  const groups = new Map<string, { node: CatalogueNode; fact: CatalogueNode["facts"][number] }[]>();
  for (const node of source.document.nodes) {
    for (const fact of node.facts) {
      if (fact.what !== "bobot" || !fact.canonical) continue;
      const key = `${fact.in} ${fact.period}`;
      groups.set(key, [...(groups.get(key) ?? []), { node, fact }]);
    }
  }
  for (const [key, members] of groups) {
    const { in: index, period } = members[0]!.fact;
    const sum = members.reduce((total, { fact }) => total + (fact.value ?? 0), 0);
    // The RB index counts 110 points since 2023: what the source prints as the total decides.
    const total =
      TOTALS.map((variable) => source.value(index!, "masukan", period, { variable })).find((value) => value !== undefined) ?? 100;
    if (Math.abs(sum - total) < 1e-9) yield "match";
    else
      yield {
        grade: "mismatch",
        codes: members.map(({ node }) => node.code),
        figures: members.map(({ fact }) => fact),
        gives: sum,
        message: `the weights in ${key} sum to ${Number(sum.toPrecision(12))}, not ${total}`,
      };
  }
}

/** A printed total of a part of an index, whose components weigh in the whole. */
function* parts(source: Source, node: CatalogueNode): Generator<Outcome> {
  for (const fact of node.facts.filter(({ variable, canonical }) => canonical && TOTALS.includes(variable ?? ""))) {
    const below = source.document.nodes
      .filter(({ parent }) => parent === node.code)
      .flatMap(({ facts }) =>
        facts.filter(
          ({ what, canonical, period, in: index }) => what === "bobot" && canonical && period === fact.period && index !== node.code,
        ),
      );
    const sum = below.reduce((total, { value }) => total + (value ?? 0), 0);
    if (
      below.length > 0 &&
      source.document.nodes.every((other) => source.value(other.code, "bobot", fact.period, { in: node.code }) === undefined)
    )
      yield exactly(node, fact, { gives: sum, how: "the sum of the weights below", tolerance: 1e-9, parts: below });
  }
}

function* sumsOf(tree: Formula): Generator<number> {
  if (tree.kind === "weightedSum") {
    const weights = tree.terms.map(({ weight }) => weight);
    if (weights.every((weight) => weight !== null)) yield weights.reduce((total, weight) => total + weight, 0);
    for (const { of } of tree.terms) yield* sumsOf(of);
  }
}

function* constants(node: CatalogueNode): Generator<Deviation> {
  for (const { tree, printed, line } of node.formula) {
    for (const sum of sumsOf(tree)) {
      if (Math.abs(sum - 1) > 1e-9)
        yield {
          codes: [node.code],
          figures: [{ printed, line }],
          gives: sum * 100,
          message: `the weights in the formula of ${node.code} (line ${line}) sum to ${sum}, not 1`,
        };
    }
  }
}

/** The share of each input, printed beside it, against the total 100. */
function* inputs(node: CatalogueNode): Generator<Outcome> {
  for (const period of new Set(node.facts.map((fact) => fact.period))) {
    const shares = node.facts.filter(
      ({ what, canonical, period: of, variable }) => what === "masukan" && canonical && of === period && /^Bobot \w+$/.test(variable ?? ""),
    );
    const sum = shares.reduce((total, { value }) => total + (value ?? 0), 0);
    if (shares.length > 0) yield Math.abs(sum - 100) <= 1e-9 ? "match" : off(node, shares[0]!, sum, "the sum of the weights of its inputs");
  }
}

export const weights: Finder = {
  name: "weights",
  about: "weights sum to 100",
  find: ({ document, source }) => [
    ...indexes(source),
    ...document.nodes.flatMap((node) => [...parts(source, node), ...constants(node), ...inputs(node)]),
  ],
};
