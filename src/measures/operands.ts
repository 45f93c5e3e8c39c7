import type { Formula, WeightedTerm } from "../catalogue/formula";

/** A figure a formula needs from outside. */
export type Operand =
  | { readonly kind: "input"; readonly variable: string; readonly label: string }
  | { readonly kind: "reference"; readonly code: string; readonly what: "realisasi" | "capaian" }
  /** The weight of a component, where the formula leaves it to the catalogue's bobot of the year. */
  | { readonly kind: "weight"; readonly code: string }
  /** The stages reached, one per document. */
  | { readonly kind: "stages"; readonly variable: string };

/** The formulas a formula is made of, as they are written. */
function partsOf(tree: Formula): readonly Formula[] {
  if ("terms" in tree) return tree.terms.map(({ of }) => of);
  if ("numerator" in tree) return [tree.numerator, tree.denominator];
  return "of" in tree ? [tree.of].flat() : [];
}

function firstCode(tree: Formula): string | null {
  return tree.kind === "reference"
    ? tree.code
    : (partsOf(tree)
        .map(firstCode)
        .find((code) => code !== null) ?? null);
}

/** The indicator a weighted term speaks of: the first reference inside it. */
export function termCode({ of }: WeightedTerm): string | null {
  return firstCode(of);
}

function collect(tree: Formula): readonly Operand[] {
  switch (tree.kind) {
    case "input":
      return [tree];
    case "reference":
      return [{ kind: "reference", code: tree.code, what: tree.what ?? "realisasi" }];
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
    default:
      return partsOf(tree).flatMap(collect);
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
