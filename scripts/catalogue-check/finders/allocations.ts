import { exactly, off, type Finder, type Outcome } from "../deviation";
import type { Source } from "../recompute";
import type { CatalogueNode, Printing } from "../../../src/catalogue/types";

interface LevelSum {
  readonly node: CatalogueNode;
  readonly fact: Printing;
  readonly sum: number;
  readonly how: string;
}

type Children = ReadonlyMap<string | null, readonly CatalogueNode[]>;

function childrenOf(source: Source): Children {
  const children = new Map<string | null, CatalogueNode[]>();
  for (const node of source.document.nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  return children;
}

/** The nearest nodes below with an allocation of the period. */
function frontier(source: Source, children: Children, code: string, period: string): readonly number[] {
  return (children.get(code) ?? []).flatMap((child) => {
    const own = source.value(child.code, "alokasi", period);
    return own === undefined ? frontier(source, children, child.code, period) : [own];
  });
}

/** Each kind of child (programmes; sasaran kegiatan; KRO) divides the whole allocation on its own. */
function* levelSums(source: Source, children: Children, node: CatalogueNode, fact: Printing): Generator<LevelSum> {
  for (const level of new Set((children.get(node.code) ?? []).map((child) => child.level))) {
    const parts = (children.get(node.code) ?? [])
      .filter((child) => child.level === level)
      .flatMap((child) => {
        const own = source.value(child.code, "alokasi", fact.period);
        return own === undefined ? frontier(source, children, child.code, fact.period) : [own];
      });
    const sum = parts.reduce((total, each) => total + each, 0);
    if (parts.length > 0) yield { node, fact, sum, how: `the sum of ${parts.length} (${level})` };
  }
}

function isBelow(source: Source, node: CatalogueNode, above: string): boolean {
  for (let at = node.parent; at !== null; at = source.node(at)?.parent ?? null) if (at === above) return true;
  return false;
}

/** A wrong subtotal makes the total above it uneven by the same amount: that is one contradiction, told once. */
function knockedOn(source: Source, each: LevelSum, all: readonly LevelSum[]): boolean {
  const gap = each.fact.value! - each.sum;
  const below = all.filter((other) => other.fact.period === each.fact.period && isBelow(source, other.node, each.node.code)).slice(0, 12);
  const gaps = below.map((other) => other.sum - other.fact.value!);
  for (let subset = 1; subset < 1 << gaps.length; subset += 1) {
    const sum = gaps.reduce((total, one, at) => (subset & (1 << at) ? total + one : total), 0);
    if (Math.abs(sum - gap) < 0.5) return true;
  }
  return false;
}

/** "2025-2029" against the years it covers. */
function* overYears(source: Source, node: CatalogueNode): Generator<Outcome> {
  for (const fact of node.facts) {
    const range = /^(\d{4})-(\d{4})$/.exec(fact.period);
    if (!range || !fact.canonical || fact.what !== "alokasi" || fact.value === null) continue;
    const years = Array.from({ length: Number(range[2]) - Number(range[1]) + 1 }, (_, at) =>
      source.value(node.code, fact.what, String(Number(range[1]) + at)),
    );
    if (years.some((value) => value === undefined)) continue;
    const sum = years.reduce<number>((total, value) => total + value!, 0);
    yield exactly(node, fact, { gives: sum, how: "the sum of its years", tolerance: 0.5 });
  }
}

export const allocations: Finder = {
  name: "allocation",
  about: "an allocation = the sum of those below it, and of its years",
  find: ({ document, source }) => {
    const children = childrenOf(source);
    const sums = document.nodes.flatMap((node) =>
      node.facts
        .filter(({ what, canonical, value }) => what === "alokasi" && canonical && value !== null)
        .flatMap((fact) => [...levelSums(source, children, node, fact)]),
    );
    const uneven = sums.filter(({ fact, sum }) => Math.abs(sum - fact.value!) > 0.5);
    return [
      ...sums.filter((each) => !uneven.includes(each)).map(() => "match" as const),
      ...uneven.filter((each) => !knockedOn(source, each, uneven)).map(({ node, fact, sum, how }) => off(node, fact, sum, how)),
      ...document.nodes.flatMap((node) => [...overYears(source, node)]),
    ];
  },
};
