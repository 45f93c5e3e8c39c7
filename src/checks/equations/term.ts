import type { Datum, ListDatum, NumberDatum } from "../../language/message";
import { divideExact, multiplyExact, sumExact } from "../../numbers";

/**
 * A calculation as a finding shows it: "40% x 89,91% (B3.1.1) + 60% x 3,95 / 4". Kept as a tree, so that what is shown can be
 * calculated again before it is said.
 */
export type Term =
  /** A figure as it is written, and what the written figure counts: 0.4 for "40%". */
  | { readonly kind: "figure"; readonly written: NumberDatum; readonly value: number; readonly label?: string }
  | { readonly kind: "sum"; readonly of: readonly Term[] }
  | { readonly kind: "product"; readonly of: readonly [Term, Term, ...Term[]] }
  /** The first minus, or over, the second. */
  | { readonly kind: "difference" | "quotient"; readonly of: readonly [Term, Term] };

/** The figures in a term count by themselves, whatever they were rounded from. */
export function termValue(term: Term): number {
  if (term.kind === "figure") return term.value;
  const values = term.of.map(termValue);
  if (term.kind === "sum") return sumExact(values);
  const [first, second, ...more] = values as [number, number, ...number[]];
  if (term.kind === "product") return multiplyExact(first, second, ...more);
  return term.kind === "difference" ? sumExact([first, -second]) : divideExact(first, second);
}

const SIGN: Readonly<Record<Exclude<Term["kind"], "figure">, string>> = { sum: " + ", difference: " - ", product: " x ", quotient: " / " };
const isSum = ({ kind }: Term): boolean => kind === "sum" || kind === "difference";

const pieces = (term: Term): Datum[] => {
  if (term.kind === "figure") return term.label === undefined ? [term.written] : [term.written, ` (${term.label})`];
  return term.of.flatMap((part, at) => {
    const inner = pieces(part);
    const sign = at === 0 ? [] : [SIGN[term.kind]];
    if (part.kind === "figure" || term.of.length === 1) return [...sign, ...inner];
    const brackets =
      term.kind === "sum"
        ? false
        : term.kind === "difference"
          ? at > 0 && isSum(part)
          : isSum(part) || (term.kind === "quotient" && at > 0);
    return brackets ? [...sign, "(", ...inner, ")"] : [...sign, ...inner];
  });
};

/** Read from left to right: "a x b / c" needs no brackets, "a / (b x c)" and "(a + b) x c" do. */
export function termDatum(term: Term): ListDatum {
  return { items: pieces(term), join: "" };
}

export const plainTerm = (value: number): Term => ({ kind: "figure", value, written: { value, grouping: false } });
