/**
 * A formula as data: one small tree with several readings (evaluate, native Excel formula, words, operands; see measures/).
 * No indicator has code of its own.
 *
 * Units: an `input` and a `reference` are in their printed unit (84,52 % is 84.52; 3,95 of a scale of 4 is 3.95).
 */
export type Formula =
  /** A figure the unit counts itself, e.g. KKS. Its values are the node's `masukan` facts with the same `variable`. */
  | { readonly kind: "input"; readonly variable: string; readonly label: string }
  /** The realisasi (or, with `what`, the capaian) of another indicator. */
  | { readonly kind: "reference"; readonly code: string; readonly what?: "realisasi" | "capaian" }
  | { readonly kind: "constant"; readonly value: number }
  /** numerator / denominator x scale (100 for a percentage, the default 1 for a plain ratio). */
  | { readonly kind: "ratio"; readonly numerator: Formula; readonly denominator: Formula; readonly scale?: number }
  /** Sum of weight x term. A weight is 0-1; null means: the catalogue's `bobot` fact of the referenced indicator for the year. */
  | { readonly kind: "weightedSum"; readonly terms: readonly WeightedTerm[] }
  /** Mean over the target number of documents of the value of the highest stage each has reached, 0-100. */
  | {
      readonly kind: "stageMean";
      readonly stages: readonly { readonly stage: string; readonly label: string; readonly value: number }[];
      /** The input holding the stages reached, one per document. */
      readonly documents: string;
      /** The input holding the target number of documents. */
      readonly target: string;
    }
  /** Mean of answers on a scale, as a percentage of the scale's top: ((KW + KP) / 2) / 4 x 100. */
  | { readonly kind: "scaleMean"; readonly of: readonly Formula[]; readonly scale: number }
  | { readonly kind: "sum"; readonly of: readonly Formula[] }
  | { readonly kind: "mean"; readonly of: readonly Formula[] }
  | { readonly kind: "cap"; readonly of: Formula; readonly min?: number; readonly max?: number };

export interface WeightedTerm {
  readonly weight: number | null;
  readonly of: Formula;
}

/** A formula with the years it holds in and where it is printed. */
export interface FormulaVersion {
  readonly years: readonly string[];
  readonly tree: Formula;
  /** The formula as the document prints it. */
  readonly printed: string;
  readonly line: number;
}
