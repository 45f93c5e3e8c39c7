import type { Finding } from "../../checks/engine/finding";
import { combinePatches } from "../../sheet/combine";
import type { Patch } from "../../sheet/patch";

export interface CombinedFix {
  readonly patch: Patch;
  readonly count: number;
  /** Fixes left out because an earlier one already changes one of their cells. */
  readonly skipped: number;
}

/**
 * All mends that hold together as one change. Of two mends of one cell only the first (the most severe finding comes first) is
 * taken; those that hold only alone are left to their own buttons.
 */
export function combineFixes(findings: readonly Finding[]): CombinedFix {
  const patches = findings.flatMap(({ fix }) => (fix && fix.alone !== true ? [fix.patch] : []));
  const { patch, taken } = combinePatches(patches);
  return { patch, count: taken.length, skipped: patches.length - taken.length };
}
