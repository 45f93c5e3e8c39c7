import type { Formula } from "./formula";

function parts(tree: Formula): readonly Formula[] {
  switch (tree.kind) {
    case "ratio":
      return [tree.numerator, tree.denominator];
    case "weightedSum":
      return tree.terms.map(({ of }) => of);
    case "scaleMean":
    case "sum":
    case "mean":
      return tree.of;
    case "cap":
      return [tree.of];
    default:
      return [];
  }
}

/** The codes of the indicators a formula refers to, in order. */
export function formulaCodes(tree: Formula): readonly string[] {
  return tree.kind === "reference" ? [tree.code] : parts(tree).flatMap(formulaCodes);
}

/** The variables of the inputs a formula reads, in order; a stage mean reads its documents and their target number. */
export function formulaVariables(tree: Formula): readonly string[] {
  if (tree.kind === "input") return [tree.variable];
  if (tree.kind === "stageMean") return [tree.documents, tree.target];
  return parts(tree).flatMap(formulaVariables);
}
