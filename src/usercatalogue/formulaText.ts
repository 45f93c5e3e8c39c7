import { componentTerm } from "../catalogue/ownFormula";
import type { Catalogue } from "../catalogue/catalogue";
import type { Formula } from "../catalogue/formula";
import type { CatalogueNode } from "../catalogue/types";
import { fail, ok, type Result } from "../language/result";
import { formatNumber } from "../language/number";
import { parseNumber } from "../numbers";
import { formulaSays } from "./messages";

/** What a formula of the sheet may refer to. */
export interface FormulaScope {
  readonly unit: string;
  /** The indicators with a weight in this one in the row's year, in sheet order. */
  readonly weighted: readonly CatalogueNode[];
  /** Its children. */
  readonly children: readonly CatalogueNode[];
  /** The built-in documents, for "seperti KODE". */
  readonly builtin: Catalogue;
}

const INPUT = String.raw`([A-Za-z][A-Za-z0-9_.]{0,19})(?:\s*\(([^()]{1,120})\))?`;
const RATIO = new RegExp(String.raw`^${INPUT}\s*[/:÷]\s*${INPUT}(?:\s*[x×*]\s*([\d.,]+)\s*%?)?$`, "i");

function weightedSumOf(nodes: readonly CatalogueNode[]): Formula {
  return { kind: "weightedSum", terms: nodes.map((node) => componentTerm(node)) };
}

function meanOf(nodes: readonly CatalogueNode[]): Formula {
  return { kind: "mean", of: nodes.map((node) => componentTerm(node).of) };
}

function ratio(match: RegExpExecArray, unit: string): Result<Formula> {
  const [, top, topLabel, bottom, bottomLabel, times] = match;
  const scale = times === undefined ? { kind: "number" as const, value: unit === "persen" ? 100 : 1 } : parseNumber(times);
  if (scale.kind !== "number" || scale.value <= 0) return fail("#VALUE!", formulaSays.noFactor({ factor: times! }));
  const input = (variable: string, label: string | undefined): Formula => ({ kind: "input", variable, label: label?.trim() || variable });
  return ok({
    kind: "ratio",
    numerator: input(top!, topLabel),
    denominator: input(bottom!, bottomLabel),
    ...(scale.value !== 1 && { scale: scale.value }),
  });
}

/** The newest formula of a built-in indicator. */
function latestFormula(node: CatalogueNode): Formula | undefined {
  return [...node.formula].sort((a, b) => (a.years.at(-1) ?? "").localeCompare(b.years.at(-1) ?? "")).at(-1)?.tree;
}

function likeBuiltin(text: string, builtin: Catalogue): Result<Formula> {
  const lookup = builtin.find(text);
  if (lookup.kind !== "found") return fail("#N/A", formulaSays.noBuiltin({ code: text }));
  const tree = latestFormula(lookup.node);
  return tree ? ok(tree) : fail("#N/A", formulaSays.noFormula({ code: lookup.node.code }));
}

/**
 * The formula a planner's words stand for; null for a value that is typed. Blank is the weighted sum where components carry
 * weights, else typed. The words never reach a cell's formula as they are: only the tree does.
 */
export function readFormula(text: string | null, scope: FormulaScope): Result<Formula | null> {
  const words = text?.trim().toLowerCase() ?? "";
  if (words === "nilai") return ok(null);
  if (words === "") return ok(scope.weighted.length > 0 ? weightedSumOf(scope.weighted) : null);
  if (words === "bobot" || words === "jumlah tertimbang") {
    if (scope.weighted.length > 0) return ok(weightedSumOf(scope.weighted));
    return fail("#VALUE!", formulaSays.noWeights());
  }
  if (words === "rata-rata" || words === "rerata") {
    const parts = scope.weighted.length > 0 ? scope.weighted : scope.children;
    if (parts.length > 0) return ok(meanOf(parts));
    return fail("#VALUE!", formulaSays.noChildren());
  }
  const like = /^seperti\s+(\S.*)$/i.exec(text!.trim());
  if (like) return likeBuiltin(like[1]!, scope.builtin);
  const match = RATIO.exec(text!.trim());
  if (match) return ratio(match, scope.unit);
  return fail("#VALUE!", formulaSays.wanted());
}

const same = (one: Formula | null, other: Formula | null | undefined): boolean => JSON.stringify(one) === JSON.stringify(other ?? null);

function ratioText(tree: Formula, unit: string): string | null {
  if (tree.kind !== "ratio" || tree.numerator.kind !== "input" || tree.denominator.kind !== "input") return null;
  const input = ({ variable, label }: { variable: string; label: string }): string =>
    label === variable ? variable : `${variable} (${label})`;
  const scale = tree.scale ?? 1;
  return `${input(tree.numerator)} / ${input(tree.denominator)}${scale === (unit === "persen" ? 100 : 1) ? "" : ` x ${formatNumber(scale, { grouping: false })}`}`;
}

/** The words that `readFormula` turns into the tree again; null when the sheet has no words for it. */
export function writeFormula(tree: Formula | null, scope: FormulaScope): string | null {
  const back = (text: string): boolean => {
    const read = readFormula(text, scope);
    return read.ok && same(read.value, tree);
  };
  const candidates = [tree === null ? "nilai" : null, "bobot", "rata-rata", tree && ratioText(tree, scope.unit)];
  for (const text of candidates) if (text !== null && back(text)) return text;
  for (const { nodes } of scope.builtin.documents) {
    for (const node of nodes)
      if (tree !== null && node.formula.length > 0 && same(tree, latestFormula(node)) && back(`seperti ${node.code}`))
        return `seperti ${node.code}`;
  }
  return null;
}
