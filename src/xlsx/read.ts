import type { Snapshot } from "../sheet/snapshot";
import { kindOfFile } from "./kind";
import type { XlsxTrouble } from "./messages";
import { parseWorkbook } from "./parse";
import { screened } from "./screen";
import { troubleOf } from "./trouble";
import type { Inflate } from "./zip";

/** A workbook's content, or why there is none. */
export type XlsxReading =
  | { readonly ok: true; readonly value: Snapshot }
  /** `reason` has the library's own words, for the log of a bug report. */
  | { readonly ok: false; readonly trouble: XlsxTrouble; readonly reason?: string };

/**
 * The bytes of a workbook (xlsx, xlsm, xlsb, xls, ods) as a Snapshot; what the file holds decides, not its name. Pure, and not to be
 * trusted with time: a mangled file can make any reader hang, so a shell calls it where it can be stopped (a worker).
 * @param inflate with it nothing is unpacked or counted in objects beyond a bound (see screen.ts).
 */
export function readXlsx(bytes: Uint8Array, inflate?: Inflate): XlsxReading {
  const trouble = troubleOf(bytes);
  if (trouble) return { ok: false, trouble };
  const isOle = kindOfFile(bytes) === "ole";
  try {
    const safe = isOle || !inflate ? { ok: true as const, bytes, isOds: false, settings: undefined } : screened(bytes, inflate);
    if (!safe.ok) return safe;
    const snapshot = parseWorkbook(safe.bytes, { noStubs: safe.isOds });
    return snapshot.sheets.length === 0
      ? { ok: false, trouble: "no-sheets" }
      : { ok: true, value: safe.settings ? { ...snapshot, settings: safe.settings } : snapshot };
  } catch (error) {
    return { ok: false, trouble: isOle ? "old-xls" : "unreadable", reason: error instanceof Error ? error.message : String(error) };
  }
}
