import type { StepRules } from "./step";

/**
 * A new sheet on which only some cells take what is typed. Without a password: whoever wants to change more unprotects it. Looks of cells
 * may be changed all the same. Only for sheets the same patch adds, and the last that is done to them.
 */
export interface ProtectionStep {
  readonly kind: "protection";
  readonly sheet: string;
  /** Around everything that is written there. */
  readonly address: string;
  /** Areas whose cells are typed into. */
  readonly unlocked: readonly string[];
}

export const protection: StepRules<ProtectionStep> = { cells: () => null };
