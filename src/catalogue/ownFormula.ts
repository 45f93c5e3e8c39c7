import type { Formula, FormulaVersion, WeightedTerm } from "./formula";
import { formulaCodes, formulaVariables } from "./references";
import type { CatalogueNode } from "./types";

interface Weighted {
  readonly node: CatalogueNode;
  readonly weight: number;
}

/** The nodes with a weight in an index in a year, in catalogue order. */
function weightsIn(code: string, year: string, nodes: readonly CatalogueNode[]): readonly Weighted[] {
  return nodes.flatMap((node) => {
    const fact = node.facts.find(
      ({ what, canonical, period, in: within }) => what === "bobot" && canonical && period === year && within === code,
    );
    return fact?.value == null ? [] : [{ node, weight: fact.value }];
  });
}

/** The terms of an index that is made of other indicators only, by code; null for any other formula. */
function termsByCode(tree: Formula): ReadonlyMap<string, WeightedTerm> | null {
  if (tree.kind !== "weightedSum" && tree.kind !== "mean") return null;
  const terms: readonly WeightedTerm[] = tree.kind === "mean" ? tree.of.map((of) => ({ weight: null, of })) : tree.terms;
  const byCode = new Map<string, WeightedTerm>();
  for (const term of terms) {
    const [code, ...more] = formulaCodes(term.of);
    if (code === undefined || more.length > 0 || formulaVariables(term.of).length > 0) return null;
    byCode.set(code, term);
  }
  return byCode;
}

/** A component as a term: one on a scale counts as a percentage of the scale's top, as in B3.1 (lkj-pwni-2024). */
export function componentTerm(node: CatalogueNode, what?: "realisasi" | "capaian"): WeightedTerm {
  const of: Formula = { kind: "reference", code: node.code, ...(what && { what }) };
  if (node.unit !== "skala" || node.scale === undefined || what === "capaian") return { weight: null, of };
  return { weight: null, of: { kind: "ratio", numerator: of, denominator: { kind: "constant", value: node.scale }, scale: 100 } };
}

function whatOf(tree: Formula | undefined): "realisasi" | "capaian" | undefined {
  if (tree?.kind === "reference") return tree.what;
  return tree?.kind === "ratio" ? whatOf(tree.numerator) : tree?.kind === "scaleMean" ? whatOf(tree.of[0]) : undefined;
}

/**
 * The formula for a year whose components or weights differ: the terms of the components that carry a weight that year, each
 * with the catalogue's weight. Undefined where the formula needs weights and the year has none.
 */
function treeOfYear(tree: Formula, code: string, year: string, nodes: readonly CatalogueNode[]): Formula | undefined {
  const terms = termsByCode(tree);
  if (terms === null) return tree;
  const weights = weightsIn(code, year, nodes);
  if (weights.length === 0) return tree.kind === "mean" ? tree : undefined;
  const same = weights.length === terms.size && weights.every(({ node }) => terms.has(node.code));
  if (same && tree.kind === "mean" && weights.every(({ weight }) => weight === weights[0]!.weight)) return tree;
  if (same && tree.kind === "weightedSum" && tree.terms.every(({ weight }) => weight === null)) return tree;
  const what = whatOf([...terms.values()][0]?.of);
  return {
    kind: "weightedSum",
    terms: weights.map(({ node }) => ({ ...(terms.get(node.code) ?? componentTerm(node, what)), weight: null })),
  };
}

/** The version of the latest year before `year`; where all are later, the earliest. */
function latestBefore(versions: readonly FormulaVersion[], year: string): FormulaVersion | undefined {
  const dated = versions
    .flatMap((version) => version.years.map((each) => ({ version, each })))
    .sort((a, b) => a.each.localeCompare(b.each));
  return (dated.filter(({ each }) => each <= year).at(-1) ?? dated[0])?.version;
}

/** Years a user's catalogue says something about an indicator: its own figures, and weights of its components. */
function addedYears(node: CatalogueNode, nodes: readonly CatalogueNode[], source: string): readonly string[] {
  const own = node.facts.filter((fact) => fact.source === source).map(({ period }) => period.slice(0, 4));
  const asIndex = nodes.flatMap(({ facts }) =>
    facts.filter((fact) => fact.source === source && fact.in === node.code).map(({ period }) => period.slice(0, 4)),
  );
  return [...new Set([...own, ...asIndex])].sort();
}

/** The versions without some years; a version no year is left of goes. */
function withoutYears(versions: readonly FormulaVersion[], years: readonly string[]): readonly FormulaVersion[] {
  return versions
    .map((version) => ({ ...version, years: version.years.filter((year) => !years.includes(year)) }))
    .filter((version) => version.years.length > 0);
}

/** An indicator with the formula of every year the user's catalogue adds: the one typed there, otherwise the inherited one. */
export function extendFormula(
  node: CatalogueNode,
  added: CatalogueNode | undefined,
  nodes: readonly CatalogueNode[],
  source: string,
): CatalogueNode {
  const typed = added && node.source !== source ? added.formula : [];
  const typedYears = typed.flatMap(({ years }) => years);
  const kept = typed.length === 0 ? node.formula : withoutYears(node.formula, typedYears);
  let versions: readonly FormulaVersion[] = [...kept, ...typed];
  for (const year of addedYears(node, nodes, source)) {
    const version = versions.find(({ years }) => years.includes(year)) ?? latestBefore(node.formula, year);
    if (!version || typedYears.includes(year)) continue;
    const tree = treeOfYear(version.tree, node.code, year, nodes);
    if (tree === undefined) continue;
    const rest = withoutYears(versions, [year]);
    const alike = rest.find((each) => each.tree === tree);
    versions = alike
      ? rest.map((each) => (each === alike ? { ...each, years: [...each.years, year].sort() } : each))
      : [...rest, { years: [year], tree, printed: tree === version.tree ? version.printed : "", line: version.line }];
  }
  return versions === node.formula ? node : { ...node, formula: versions };
}
