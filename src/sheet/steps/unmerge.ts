import type { StepRules } from "./step";

/**
 * Takes the merged areas apart that have cells in an area, before rows and columns move, which then move single cells and nothing depends on what a program makes of a
 * merged area that loses its first. Only in a patch that moves some, and in addresses as they are before.
 */
export interface UnmergeStep {
  readonly kind: "unmerge";
  readonly sheet: string;
  readonly address: string;
  /** Those we have merged once, of which Excel does not always tell. */
  readonly merged: readonly string[];
}

export const unmerge: StepRules<UnmergeStep> = { cells: () => null };
