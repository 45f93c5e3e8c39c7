import { combinePatches } from "../../sheet/combine";
import type { Patch } from "../../sheet/patch";
import type { Finding } from "./finding";

export interface CombinedMends {
  readonly patch: Patch;
  readonly count: number;
  /** Mends left for another round because an earlier one already changes one of their cells. */
  readonly skipped: number;
}

/**
 * All mends that hold together as one change. Of two mends of one cell only the first (the most severe finding comes first) is
 * taken; those that hold only alone are left to their own buttons, and what may stand is not mended.
 */
export function combineMends(findings: readonly Finding[]): CombinedMends {
  const patches = findings.flatMap(({ fix, suppressed }) => (fix && fix.alone !== true && !suppressed ? [fix.patch] : []));
  const { patch, taken } = combinePatches(patches);
  return { patch, count: taken.length, skipped: patches.length - taken.length };
}
