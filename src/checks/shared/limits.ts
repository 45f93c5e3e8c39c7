import type { Formula } from "../../catalogue/formula";
import type { CatalogueNode } from "../../catalogue/types";
import { multiplyExact, sumExact } from "../../numbers";
import { defineQuestion, remembering } from "../engine/question";
import type { CheckContext } from "../engine/rule";

/** A part and the whole it is counted from, by their names in a formula. */
export interface PartOfWhole {
  readonly part: string;
  readonly whole: string;
  /** True where the names say so themselves: "Kasus umum yang selesai" of "Kasus umum yang ditangani". */
  readonly certain: boolean;
}

/** What is planned may be exceeded: people trained above the target, recommendations above those wanted. */
const PLANNED = /\b(?:target|rencana|minimum|minimal|ditargetkan|direncanakan|tahun lalu|dasar)\b/i;
const wordsOf = (label: string): string[] => label.toLowerCase().match(/[a-z]{3,}/g) ?? [];

function pairOf({ numerator, denominator }: Formula & { kind: "ratio" }): PartOfWhole | null {
  if (numerator.kind !== "input" || denominator.kind !== "input" || PLANNED.test(denominator.label)) return null;
  const [part, whole] = [wordsOf(numerator.label), wordsOf(denominator.label)];
  if (!part.some((word) => whole.includes(word))) return null;
  return { part: numerator.variable, whole: denominator.variable, certain: part[0] === whole[0] };
}

/** Every part over its whole in a formula. */
export function partsOfWholes(tree: Formula): PartOfWhole[] {
  switch (tree.kind) {
    case "ratio": {
      const pair = tree.scale === 100 ? pairOf(tree) : null;
      return pair ? [pair] : [...partsOfWholes(tree.numerator), ...partsOfWholes(tree.denominator)];
    }
    case "weightedSum":
      return tree.terms.flatMap(({ of }) => partsOfWholes(of));
    case "sum":
    case "mean":
    case "scaleMean":
      return tree.of.flatMap(partsOfWholes);
    case "cap":
      return partsOfWholes(tree.of);
    default:
      return [];
  }
}

/** The names of inputs that are answers on a scale, with its top: KW and KP of 4. */
export function scaleInputs(tree: Formula): ReadonlyMap<string, number> {
  if (tree.kind !== "scaleMean") return new Map();
  return new Map(tree.of.flatMap((each) => (each.kind === "input" ? [[each.variable, tree.scale] as const] : [])));
}

/**
 * The most an indicator can be, in its printed unit; null where it has no largest value. A part of a whole is at most 100 %, and so
 * is a weighted sum of such; a scale has a top.
 */
export function largestOf(context: CheckContext, node: CatalogueNode, year: string): number | null {
  return context.ask(LARGEST)(year)(node);
}

const LARGEST = defineQuestion("the most an indicator can be", (context) =>
  remembering((year: string) => remembering((node: CatalogueNode) => limitOf(context, node, year, 0))),
);

function limitOf(context: CheckContext, node: CatalogueNode, year: string, depth: number): number | null {
  if (node.scale !== undefined) return node.scale;
  const tree = context.catalogue.formula(node.code, year, context.sourceOf(node))?.tree;
  if (!tree || depth > 4) return null;
  if (tree.kind === "ratio") return tree.scale === 100 && pairOf(tree)?.certain ? 100 : null;
  if (tree.kind !== "weightedSum") return null;
  const limits = tree.terms.map(({ weight, of }): number | null => {
    if (of.kind !== "reference" || of.what === "capaian") return null;
    const part = context.catalogue.node(of.code);
    const most = part ? limitOf(context, part, year, depth + 1) : null;
    const share = weight ?? (part ? (context.weights(part, year, node.code)[0]?.value ?? NaN) / 100 : NaN);
    return most === null || part?.scale !== undefined || !Number.isFinite(share) ? null : multiplyExact(most, share);
  });
  return limits.every((limit) => limit !== null) ? sumExact(limits) : null;
}
