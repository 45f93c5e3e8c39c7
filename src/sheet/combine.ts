import { cellAddress, parseAddress } from "./address";
import { positions } from "./area";
import type { Patch } from "./patch";
import { rulesOf } from "./steps/all";

/** The cells a patch writes or formats, as "sheet!A1" with the sheet in lower case: Excel knows no other. */
function touched({ steps }: Patch): string[] {
  return steps.flatMap((step) => {
    const address = rulesOf(step).cells(step);
    const area = address === null ? null : parseAddress(address);
    if (!area) return [];
    const sheet = step.sheet.toLowerCase();
    return Array.from(positions(area), ({ row, column }) => `${sheet}!${cellAddress(row, column)}`);
  });
}

export interface CombinedPatch {
  readonly patch: Patch;
  /** Places in the list of those that are in it. */
  readonly taken: readonly number[];
}

/**
 * Several mends as one change, so that one "Batalkan" puts all back. Two mends of one cell would each undo the other's reason, so
 * only the first is taken.
 */
export function combinePatches(patches: readonly Patch[]): CombinedPatch {
  const cells = new Set<string>();
  const taken: number[] = [];
  patches.forEach((patch, at) => {
    const own = touched(patch);
    if (own.some((cell) => cells.has(cell))) return;
    own.forEach((cell) => cells.add(cell));
    taken.push(at);
  });
  const chosen = taken.map((at) => patches[at]!);
  return { patch: { steps: chosen.flatMap(({ steps }) => steps), mustBeEmpty: chosen.flatMap(({ mustBeEmpty }) => mustBeEmpty) }, taken };
}

/** Patches put together, in their order, into as few as have no more than `most` steps each; one that has more by itself stays whole. */
export function inPortions(patches: readonly Patch[], most: number): readonly Patch[] {
  const portions: Patch[] = [];
  for (const patch of patches) {
    const last = portions[portions.length - 1];
    if (!last || last.steps.length + patch.steps.length > most) portions.push(patch);
    else {
      const [steps, mustBeEmpty] = [
        [...last.steps, ...patch.steps],
        [...last.mustBeEmpty, ...patch.mustBeEmpty],
      ];
      portions[portions.length - 1] = { steps, mustBeEmpty };
    }
  }
  return portions;
}
