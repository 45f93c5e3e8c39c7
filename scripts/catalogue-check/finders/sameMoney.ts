import { type Deviation, type Finder } from "../deviation";
import { nodesOf, outputYears, series } from "../plan";
import { THRESHOLDS } from "../thresholds";
import type { CatalogueDocument, CatalogueNode, Printing } from "../../../src/catalogue/types";

interface Same {
  readonly nodes: readonly CatalogueNode[];
  readonly facts: readonly Printing[];
}

/** Nodes whose allocations are the same in several years in a row, grouped. */
function sameSeries(nodes: readonly CatalogueNode[], from: (fact: Printing) => boolean): readonly Same[] {
  const groups = new Map<string, Same>();
  for (const node of nodes) {
    const facts = series(node, "alokasi")
      .filter((fact) => fact.value! > 0 && from(fact))
      .slice(-THRESHOLDS.sameYears);
    if (facts.length < THRESHOLDS.sameYears) continue;
    const key = facts.map(({ value, period }) => `${period}:${value}`).join(" ");
    const known = groups.get(key);
    groups.set(key, { nodes: [...(known?.nodes ?? []), node], facts: [...(known?.facts ?? []), ...facts] });
  }
  return [...groups.values()].filter((group) => group.nodes.length > 1);
}

const notRound = ({ value }: Printing): boolean => value! % THRESHOLDS.ceilingStep !== 0;

/** Different outputs, or activities, that cost the same to the rupiah year after year. */
function* copied(document: CatalogueDocument, level: RegExp): Generator<Deviation> {
  for (const { nodes, facts } of sameSeries(nodesOf(document, level), () => true)) {
    if (!facts.some(notRound)) continue;
    yield {
      codes: nodes.map(({ code }) => code),
      together: true,
      figures: facts,
      message: `${nodes.map(({ code }) => code).join(", ")} have the same allocations: ${[...new Set(facts.map(({ printed }) => printed))].join(", ")}`,
    };
  }
}

/** The same amount for one unit here and for thirty there. */
function* unequal(document: CatalogueDocument): Generator<Deviation> {
  for (const { nodes, facts } of sameSeries(nodesOf(document, /^RO$/), () => true)) {
    const targets = nodes
      .map((node) => outputYears(node).at(-1)?.target)
      .filter((target) => target !== undefined && target.value! > 0) as Printing[];
    const [least, most] = [Math.min(...targets.map(({ value }) => value!)), Math.max(...targets.map(({ value }) => value!))];
    if (
      targets.length < 2 ||
      new Set(nodes.map(({ name, unit }) => `${name} ${unit}`.toLowerCase())).size > 1 ||
      most / least < THRESHOLDS.sameMoneyFactor
    )
      continue;
    yield {
      codes: nodes.map(({ code }) => code),
      together: true,
      figures: facts,
      gives: most,
      message: `${nodes.map(({ code }) => code).join(", ")} have ${facts[0]!.printed} a year for ${targets.map(({ printed }) => printed).join(", ")} of the same`,
    };
  }
}

export const sameMoney: Finder = {
  name: "same-money",
  about: "different outputs have allocations of their own",
  find: ({ document }) => [...copied(document, /^RO$/), ...copied(document, /^kegiatan$/), ...unequal(document)],
};
