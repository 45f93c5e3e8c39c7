import { parseAddress, type Area } from "../../sheet/address";
import { overlaps } from "../../sheet/area";
import type { Finding } from "./finding";

/** Cells of a sheet, A1 without it. */
export interface CheckedPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * What is wrong in some cells: errors and warnings, without those that somebody lets stand, in the order they were found. A hint is no
 * reason to doubt a figure.
 */
export function findingsOn(findings: readonly Finding[], cells: readonly CheckedPlace[]): readonly Finding[] {
  const areas = new Map<string, Area[]>();
  for (const { sheet, address } of cells) {
    const area = parseAddress(address);
    if (area) areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
  }
  return findings.filter(({ severity, suppressed, sheet, address }) => {
    if (severity === "info" || suppressed) return false;
    const area = parseAddress(address);
    return area !== null && (areas.get(sheet) ?? []).some((each) => overlaps(each, area));
  });
}
