import type { Formula, WeightedTerm } from "../catalogue/formula";

/** A figure a formula needs from outside. */
export type Operand =
  | { readonly kind: "input"; readonly variable: string; readonly label: string }
  | { readonly kind: "reference"; readonly code: string; readonly what: "realisasi" | "capaian" }
  /** The weight of a component, where the formula leaves it to the catalogue's bobot of the year. */
  | { readonly kind: "weight"; readonly code: string }
  /** The stages reached, one per document. */
  | { readonly kind: "stages"; readonly variable: string };

/** The indicator a weighted term speaks of: the first reference inside it. */
export function termCode(term: WeightedTerm): string | null {
  const first = operands(term.of).find((operand) => operand.kind === "reference");
  return first?.kind === "reference" ? first.code : null;
}

function collect(tree: Formula): readonly Operand[] {
  switch (tree.kind) {
    case "input":
      return [tree];
    case "reference":
      return [{ kind: "reference", code: tree.code, what: tree.what ?? "realisasi" }];
    case "constant":
      return [];
    case "ratio":
      return [...collect(tree.numerator), ...collect(tree.denominator)];
    case "weightedSum":
      return tree.terms.flatMap((term) => {
        const code = term.weight === null ? termCode(term) : null;
        return code === null ? collect(term.of) : [{ kind: "weight", code } as const, ...collect(term.of)];
      });
    case "stageMean":
      return [
        { kind: "stages", variable: tree.documents },
        { kind: "input", variable: tree.target, label: tree.target },
      ];
    case "scaleMean":
    case "sum":
    case "mean":
      return tree.of.flatMap(collect);
    case "cap":
      return collect(tree.of);
  }
}

function operandKey(operand: Operand): string {
  return operand.kind === "input" || operand.kind === "stages"
    ? `${operand.kind}:${operand.variable}`
    : `${operand.kind}:${operand.code}:${operand.kind === "reference" ? operand.what : ""}`;
}

/** What the formula needs, in the order it is written, each once. */
export function operands(tree: Formula): readonly Operand[] {
  return [...new Map(collect(tree).map((operand) => [operandKey(operand), operand])).values()];
}
