import type { Catalogue } from "../catalogue/catalogue";
import type { Formula } from "../catalogue/formula";
import { ok, type Result } from "../language/result";
import { decimalText, divideExact } from "../numbers";
import { toFormulaParts } from "./excel";
import type { Operand } from "./operands";
import { indexWeighting } from "./weighting";
import { type FormulaQuery, validFormula } from "./version";

/** A formula of a year with the weights of that year, ready to be written down. */
export interface WrittenFormula {
  readonly year: string;
  readonly tree: Formula;
  /** Weight of a component as a share of 1, where the formula leaves it to the catalogue. */
  readonly weightOf: (code: string) => number | null;
}

/** The formula to show; of an index without a formula of its own (a user's catalogue may hold weights only) the weighted sum. */
export function writtenFormula(catalogue: Catalogue, query: FormulaQuery): Result<WrittenFormula> {
  const valid = validFormula(catalogue, query);
  if (!valid.ok) {
    const weighting = catalogue.node(query.code, query.source)?.formula.length === 0 ? indexWeighting(catalogue, query) : valid;
    if (!weighting.ok) return valid;
    const terms = weighting.value.terms.map(({ node, weight }) => ({
      weight: divideExact(weight, weighting.value.total),
      of: { kind: "reference", code: node.code } as const,
    }));
    return ok({ year: weighting.value.year, tree: { kind: "weightedSum", terms }, weightOf: () => null });
  }
  const { node, year, tree } = valid.value;
  const weightOf = (code: string): number | null => {
    const percent = catalogue.fact({ code, what: "bobot", period: year, in: node.code, source: query.source })?.value;
    return percent == null ? null : divideExact(percent, 100);
  };
  return ok({ year, tree, weightOf });
}

interface Token {
  readonly token: string;
}

function tokenOf(operand: Operand, weightOf: WrittenFormula["weightOf"]): string | Token {
  if (operand.kind === "weight") {
    const weight = weightOf(operand.code);
    return weight === null ? { token: `[bobot ${operand.code}]` } : decimalText(weight, null);
  }
  if (operand.kind === "reference") return { token: operand.what === "capaian" ? `[capaian ${operand.code}]` : `[${operand.code}]` };
  return { token: `[${operand.variable}]` };
}

/** A quoted text, or a sign that differs between en-US and a decimal comma. */
const QUOTED_OR_SIGN = /"[^"]*"|[.,]/g;

function localised(part: string, decimal: "," | "."): string {
  return decimal === "." ? part : part.replace(QUOTED_OR_SIGN, (found) => (found === "," ? ";" : found === "." ? "," : found));
}

/**
 * The formula as a person types it into Excel, every cell it needs in square brackets: "=0,4*[C1.1]+0,2*[B1.1]" with a decimal
 * comma, "=[KKS]/[KKT]*100".
 */
export function formulaWithPlaces({ tree, weightOf }: WrittenFormula, decimal: "," | "."): string {
  return ["=", ...toFormulaParts<string | Token>(tree, (operand) => tokenOf(operand, weightOf))]
    .map((part) => (typeof part === "string" ? localised(part, decimal) : part.token))
    .join("");
}
