import type { Finding } from "../../checks/finding";
import { parseAddress, type Area } from "../../workbook/address";
import type { Patch } from "../../workbook/patch";

interface Touched {
  readonly sheet: string;
  readonly area: Area;
}

function touched(patch: Patch): readonly Touched[] {
  return patch.steps.flatMap((step) => {
    if (step.kind === "addSheet") return [];
    const area = parseAddress(step.address);
    return area ? [{ sheet: step.sheet.toLowerCase(), area }] : [];
  });
}

function overlap(a: Touched, b: Touched): boolean {
  if (a.sheet !== b.sheet) return false;
  const rows = a.area.row < b.area.row + b.area.rows && b.area.row < a.area.row + a.area.rows;
  return rows && a.area.column < b.area.column + b.area.columns && b.area.column < a.area.column + a.area.columns;
}

export interface CombinedFix {
  readonly patch: Patch;
  readonly count: number;
  /** Fixes left out because an earlier one already changes one of their cells. */
  readonly skipped: number;
}

/**
 * All offered mends as one change, so that one "Batalkan" puts all back. Two mends of one cell would each undo the other's
 * reason, so only the first (the most severe finding comes first) is taken.
 */
export function combineFixes(findings: readonly Finding[]): CombinedFix {
  const taken: Touched[] = [];
  const chosen: Patch[] = [];
  let skipped = 0;
  for (const { fix } of findings) {
    if (!fix) continue;
    const cells = touched(fix.patch);
    if (cells.some((cell) => taken.some((other) => overlap(cell, other)))) {
      skipped++;
      continue;
    }
    taken.push(...cells);
    chosen.push(fix.patch);
  }
  return {
    patch: { steps: chosen.flatMap(({ steps }) => steps), mustBeEmpty: chosen.flatMap(({ mustBeEmpty }) => mustBeEmpty) },
    count: chosen.length,
    skipped,
  };
}
