import type { Snapshot } from "../sheet/snapshot";
import type { XlsxTrouble } from "./messages";
import { parseWorkbook } from "./parse";
import { troubleOf } from "./trouble";

/** A workbook's content, or why there is none. */
export type XlsxReading =
  | { readonly ok: true; readonly value: Snapshot }
  /** `reason` has the library's own words, for the log of a bug report. */
  | { readonly ok: false; readonly trouble: XlsxTrouble; readonly reason?: string };

/**
 * The bytes of an xlsx as a Snapshot. Pure, and not to be trusted with time: a mangled zip can make any reader hang, so a shell calls
 * it where it can be stopped (a worker).
 */
export function readXlsx(bytes: Uint8Array): XlsxReading {
  const trouble = troubleOf(bytes);
  if (trouble) return { ok: false, trouble };
  try {
    const snapshot = parseWorkbook(bytes);
    return snapshot.sheets.length === 0 ? { ok: false, trouble: "no-sheets" } : { ok: true, value: snapshot };
  } catch (error) {
    return { ok: false, trouble: "unreadable", reason: error instanceof Error ? error.message : String(error) };
  }
}
