import type { StepRules } from "./step";

/**
 * Takes merged areas apart, before rows and columns move, which then move single cells and nothing depends on what a program makes of a
 * merged area that loses its first. Only in a patch that moves some, and in addresses as they are before.
 */
export interface UnmergeStep {
  readonly kind: "unmerge";
  readonly sheet: string;
  /** An area we have merged once, of which Excel does not always tell. */
  readonly address: string;
}

export const unmerge: StepRules<UnmergeStep> = { cells: () => null };
