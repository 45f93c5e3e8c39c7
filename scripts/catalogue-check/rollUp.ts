import { gradeOf, type Grade, type Source } from "./recompute";
import type { CatalogueNode, Printing } from "../../src/catalogue/types";

interface Term {
  readonly code: string;
  readonly weight: number;
  readonly fact: Printing;
  /** The indicator whose capaian was taken for the perspective's. */
  readonly taken?: string;
}

const capaianOf = (node: CatalogueNode, period: string): readonly Printing[] =>
  node.facts.filter((fact) => fact.what === "capaian" && fact.period === period && fact.value !== null);

/** A perspective's printed values, and those of the indicators in it. */
function candidates({ document }: Source, node: CatalogueNode, weight: number, period: string): readonly Term[] {
  const own = capaianOf(node, period).map((fact) => ({ code: node.code, weight, fact }));
  const inside = document.nodes
    .filter(({ parent, perspective, level }) => parent === node.code || (perspective === node.code && level === "iku"))
    .flatMap((child) =>
      capaianOf(child, period)
        .filter(({ canonical }) => canonical)
        .map((fact) => ({ code: node.code, weight, fact, taken: child.code })),
    );
  return [...own, ...inside];
}

const ADVERB: Readonly<Record<Grade, string>> = { match: "", rounding: ", rounded", truncation: ", cut", mismatch: "" };

/**
 * Where a value made of perspectives comes from: their other printings, and at most one indicator in the place of its perspective
 * (with more, some sum would fit by chance). "99,44% x 40% + 101,89% x 30% + 100 x 30% (C1.1 for C), rounded", or undefined.
 */
export function explainRollUp(source: Source, node: CatalogueNode, fact: Printing): string | undefined {
  const tree = node.formula.find(({ years }) => years.includes(fact.period))?.tree;
  if (tree?.kind !== "weightedSum") return undefined;
  let sums: readonly (readonly Term[])[] = [[]];
  for (const { of } of tree.terms) {
    const weight = of.kind === "reference" ? source.value(of.code, "bobot", fact.period, { in: node.code }) : undefined;
    if (of.kind !== "reference" || weight === undefined) return undefined;
    const part = source.document.nodes.find(({ code }) => code === of.code);
    const choices = part ? candidates(source, part, weight, fact.period) : [];
    sums = sums
      .flatMap((sum) => choices.map((choice) => [...sum, choice]))
      .filter((sum) => sum.filter(({ taken }) => taken !== undefined).length <= 1);
  }
  for (const sum of sums) {
    const exact = sum.reduce((total, term) => total + (term.fact.value! * term.weight) / 100, 0);
    const grade = gradeOf(fact.printed, [{ exact, stepwise: exact }]);
    if (grade === "mismatch") continue;
    const taken = sum.find((term) => term.taken !== undefined);
    return `${sum.map((term) => `${term.fact.printed.replace(/\\/g, "")} x ${term.weight}%`).join(" + ")}${taken ? ` (${taken.taken} for ${taken.code})` : ""}${ADVERB[grade]}`;
  }
  return undefined;
}
