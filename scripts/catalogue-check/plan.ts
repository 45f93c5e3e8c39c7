import type { CatalogueDocument, CatalogueNode, Printing } from "../../src/catalogue/types";

/** A year of an output: its target and allocation, where both are printed. */
export interface OutputYear {
  readonly year: string;
  readonly target: Printing;
  readonly allocation: Printing;
}

/** "RO" of Lampiran 1 and "RO (pendanaan)" of Lampiran 2. */
export const isOutput = ({ level }: CatalogueNode): boolean => /^RO\b/.test(level);

const canonicalOf = (node: CatalogueNode, what: Printing["what"], period: string): Printing | undefined =>
  node.facts.find((fact) => fact.what === what && fact.period === period && fact.canonical && fact.value !== null);

/** Years with a target and an allocation, in order; a year is left out where one of the two is missing. */
export function outputYears(node: CatalogueNode): readonly OutputYear[] {
  const years = [
    ...new Set(node.facts.filter(({ what, period }) => what === "alokasi" && /^\d{4}$/.test(period)).map(({ period }) => period)),
  ].sort();
  return years.flatMap((year) => {
    const [target, allocation] = [canonicalOf(node, "target", year), canonicalOf(node, "alokasi", year)];
    return target && allocation ? [{ year, target, allocation }] : [];
  });
}

/** Canonical facts of one kind by year, in order; texts without a number left out. */
export function series(node: CatalogueNode, what: Printing["what"]): readonly Printing[] {
  return node.facts
    .filter((fact) => fact.what === what && fact.canonical && fact.value !== null && /^\d{4}$/.test(fact.period))
    .sort((one, other) => one.period.localeCompare(other.period));
}

export const nodesOf = (document: CatalogueDocument, level: RegExp): readonly CatalogueNode[] =>
  document.nodes.filter((node) => level.test(node.level));

/** "3 of 4" beside percentages counts as 75. */
export const inPercent = ({ unit, scale }: CatalogueNode, value: number): number =>
  unit === "skala" && scale ? (value / scale) * 100 : value;
