import { exactly, judge, off, type Finder, type Outcome } from "../deviation";
import { digits, round, type Source } from "../recompute";
import type { CatalogueNode, Printing } from "../../../src/catalogue/types";

/** The weights of IFAS and EFAS count to 200: each half is 100. */
const BOTH_HALVES = 200;

/** score = weight / 200 x rating, share = weight / 200; status of a risk = dampak x kemungkinan. */
function expected(source: Source, node: CatalogueNode, { variable, period }: Printing): number | undefined {
  const input = (name: string): number | undefined => source.value(node.code, "masukan", period, { variable: name });
  const product = (one: number | undefined, other: number | undefined): number | undefined =>
    one === undefined || other === undefined ? undefined : one * other;
  if (variable === "status") return product(input("dampak"), input("kemungkinan"));
  const weight =
    node.parent === null || input("rating") === undefined ? undefined : source.value(node.code, "bobot", period, { in: node.parent });
  if (weight === undefined) return undefined;
  if (variable === "skor") return product(weight / BOTH_HALVES, input("rating"));
  return variable === "persen" ? (weight / BOTH_HALVES) * 100 : undefined;
}

/** Blocks and matrices are the sum of what lies below them, as printed. */
function* blocks(source: Source, node: CatalogueNode): Generator<Outcome> {
  for (const fact of node.facts) {
    if (!fact.canonical || fact.value === null || (fact.variable !== "skor" && fact.variable !== "persen")) continue;
    const below = source.document.nodes.filter(({ parent }) => parent === node.code);
    const parts = below.flatMap(({ facts }) =>
      facts.filter(({ canonical, period, variable }) => canonical && period === fact.period && variable === fact.variable),
    );
    if (parts.length === 0 || parts.length < below.length) continue;
    const sum = round(
      parts.reduce((total, { value }) => total + (value ?? 0), 0),
      6,
    );
    yield exactly(node, fact, { gives: sum, how: `the sum of ${parts.length} below`, parts });
  }
}

export const scores: Finder = {
  name: "score",
  about: "IFAS/EFAS shares, scores and their sums; risk status",
  find: ({ document, source }) =>
    document.nodes.flatMap((node) => [
      ...node.facts.flatMap((fact) => {
        const gives = fact.what === "masukan" && fact.canonical && fact.value !== null ? expected(source, node, fact) : undefined;
        if (gives === undefined) return [];
        const how = "weight and rating, or dampak x kemungkinan,";
        const judged = judge(node, fact, [{ exact: gives, stepwise: gives }], how);
        return typeof judged === "string" || judged.grade === "truncation"
          ? [judged]
          : [off(node, fact, round(gives, digits(fact.printed)?.places ?? 0), how)];
      }),
      ...blocks(source, node),
    ]),
};
