import { cellAddress, parseAddress } from "../../sheet/address";
import { positions } from "../../sheet/area";
import type { Patch } from "../../sheet/patch";
import { patchedSnapshot } from "../../sheet/patched";
import type { Snapshot } from "../../sheet/snapshot";
import { followersOf, placeKey, type FormulaCell, type Place } from "../formulas/followers";
import { cellKey } from "./rule";

/** The workbook after a patch. */
export interface Recalculated {
  readonly patched: Snapshot;
  /** Formula cells whose new value only Excel knows. */
  readonly unsettled: ReadonlySet<string>;
}

/** The workbook as a patch leaves it; formulas that use a changed cell, and those that are written, wait for Excel. */
export function recalculated(snapshot: Snapshot, patch: Patch, formulas: readonly FormulaCell[]): Recalculated {
  const changed: Place[] = [];
  const unsettled = new Set<string>();
  for (const step of patch.steps) {
    const area = step.kind === "write" ? parseAddress(step.address) : null;
    if (!area || step.kind !== "write") continue;
    for (const { row, column, r, c } of positions(area)) {
      changed.push({ sheet: step.sheet, row, column });
      if (step.cells[r]?.[c]?.kind === "formula") unsettled.add(cellKey({ sheet: step.sheet, address: cellAddress(row, column) }));
    }
  }
  for (const cells of followersOf(changed, formulas).values()) for (const cell of cells) unsettled.add(placeKey(cell));
  return { patched: patchedSnapshot(snapshot, patch), unsettled };
}
