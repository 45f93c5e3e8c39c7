import type { StepRules } from "./step";

/** What may be typed: a text of a list, a number within bounds that both count as within, or any text; an empty cell always may be. */
export type TypedRule =
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "whole" | "decimal"; readonly from: number; readonly to: number | null }
  /** A text of so many characters at most. */
  | { readonly kind: "text"; readonly most: number };

/** Excel refuses what may not be typed into cells of a new sheet, with a sentence. Only for sheets the same patch adds, as with `page`. */
export interface ValidationStep {
  readonly kind: "validation";
  readonly sheet: string;
  readonly address: string;
  readonly rule: TypedRule;
  /** The sentence, and what stands above it (32 characters at most). */
  readonly title: string;
  readonly message: string;
}

export const validation: StepRules<ValidationStep> = { cells: () => null };
