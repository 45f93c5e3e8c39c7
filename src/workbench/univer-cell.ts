import { CellValueType } from "@univerjs/presets";
import type { ICellData, Nullable } from "@univerjs/presets";
import { ErrorType } from "@univerjs/preset-sheets-core";
import type { HostInput, HostValue } from "./officejs/host";

const ERRORS = new Set<string>(Object.values(ErrorType));

/** The calculated value of a cell as the host names it; Univer keeps errors as texts. */
export function readValue(cell: Nullable<ICellData>): HostValue {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "");
  const { v, t } = cell;
  if (v === undefined || v === null || v === "") return cell.f ? "" : null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true;
  if (typeof v === "string" && t !== CellValueType.FORCE_STRING && ERRORS.has(v)) return { error: v };
  return v;
}

function looksLikeNumber(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}

/** What to set a cell to, whatever it held before. */
export function writeCell(input: Exclude<HostInput, undefined>): ICellData {
  const cleared = { f: null, si: null, p: null };
  if ("formula" in input) return { ...cleared, v: null, f: input.formula };
  const { value } = input;
  if (value === null) return { ...cleared, v: null };
  if (typeof value === "number") return { ...cleared, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { ...cleared, v: value.error, t: CellValueType.STRING };
  // Kept a text by force, as Excel's leading apostrophe does, where Univer would make a number or a formula of it.
  const forced = looksLikeNumber(value) || /^[=+\-@]/.test(value) || /^(true|false)$/i.test(value);
  return { ...cleared, v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
