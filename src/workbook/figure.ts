import { decimalPlaces, multiplyExact, parseNumber, roundHalfUp, type ParsedNumber } from "../numbers";
import type { CatalogueNode } from "../catalogue/types";
import { isBlank, isError } from "./grid";
import type { FigureRole } from "./recognised";
import type { CellValue } from "./snapshot";

/** How the plain numbers of a column are meant: 0.8452 (ratio) or 84.52 (hundred). */
export type ColumnScale = "ratio" | "hundred";

/** A figure of a cell in the indicator's printed unit. */
export interface Figure {
  readonly kind: "number" | "empty" | "missing" | "ambiguous" | "text" | "error";
  /** Printed unit: 84.52 for 84,52 % however it is stored; null unless kind is number. */
  readonly value: number | null;
  /** Decimals the cell shows or holds in the printed unit; more than 8 means it is not rounded. */
  readonly places: number;
  /** How a text was read; null for a stored number. */
  readonly text: ParsedNumber | null;
  /** True when the cell is formatted as percent or its text says so. */
  readonly percent: boolean;
}

const NOTHING = { value: null, places: 0, text: null, percent: false } as const;
/** Percentages and indices on 100 may be stored 0-1; these units never are. */
const PERCENT_LIKE = /^(?:persen|indeks|%|nilai|rasio)/i;

export function isPercentFormat(format: string): boolean {
  return /%/.test(format.replace(/"[^"]*"|\\./g, ""));
}

/** Decimals a number format shows, null for General and other formats without digits. */
function formatPlaces(format: string): number | null {
  const section = format.split(";")[0]!.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (!/[0#?]/.test(section)) return null;
  return /\.([0?]+)/.exec(section)?.[1]?.length ?? 0;
}

/** Whether figures of this role and indicator can be stored 0-1. */
export function canBeRatio(role: FigureRole | "masukan", node: CatalogueNode | null): boolean {
  if (role === "masukan") return false;
  return role === "bobot" || role === "capaian" || role === "bobotKaliRealisasi" || node === null || PERCENT_LIKE.test(node.unit);
}

/** The figure of a cell in the printed unit of its indicator. Weights and capaian are always per cent. */
export function readFigure(
  raw: CellValue,
  format: string,
  role: FigureRole | "masukan",
  node: CatalogueNode | null,
  scale: ColumnScale,
  decimalSeparator: "," | ".",
): Figure {
  if (isError(raw)) return { ...NOTHING, kind: "error" };
  if (isBlank(raw) || typeof raw === "boolean") return { ...NOTHING, kind: typeof raw === "boolean" ? "text" : "empty" };
  const scaled = role !== "bobot" && role !== "capaian" && role !== "bobotKaliRealisasi" && node?.scale !== undefined;
  if (typeof raw === "string") {
    const text = parseNumber(raw, decimalSeparator);
    if (text.kind !== "number") return { ...NOTHING, kind: text.kind, text };
    const value = scaled && text.percent ? multiplyExact(text.value, node.scale!, 0.01) : text.value;
    const ratio = !text.percent && scale === "ratio" && canBeRatio(role, node);
    return { kind: "number", value: ratio ? multiplyExact(value, 100) : value, places: placesOfText(raw, value), text, percent: text.percent };
  }
  const value = typeof raw === "number" ? raw : NaN;
  if (!Number.isFinite(value)) return { ...NOTHING, kind: "error" };
  const percent = isPercentFormat(format) && role !== "masukan";
  const factor = percent ? (scaled ? node.scale! : 100) : scale === "ratio" && canBeRatio(role, node) ? 100 : 1;
  // 0.8452 x 100 in binary is 84.52 give or take 1e-14; what a person typed has at most 12 decimals.
  const printed = roundHalfUp(multiplyExact(value, factor), 12);
  const held = decimalPlaces(printed);
  return { kind: "number", value: printed, places: held > 8 ? held : Math.max(held, formatPlaces(format) ?? 0), text: null, percent };
}

function placesOfText(text: string, value: number): number {
  const shown = /[.,](\d+)(?=\D*$|\s*%)/.exec(text.split("(")[0]!)?.[1]?.length ?? 0;
  return Math.max(decimalPlaces(value), value === Math.trunc(value) && shown >= 3 ? 0 : shown);
}

/**
 * How the plain numbers of a column are meant. Percent-formatted cells say so themselves and do not count. Realisasi above
 * 200 % and indices below 2 do not occur; a column of plain numbers up to 2 holds ratios.
 */
export function columnScale(cells: readonly { readonly raw: CellValue; readonly format: string; readonly node: CatalogueNode | null }[], role: FigureRole): ColumnScale {
  const plain = cells.filter(({ raw, format, node }) => typeof raw === "number" && raw !== 0 && !isPercentFormat(format) && canBeRatio(role, node)).map(({ raw }) => Math.abs(raw as number));
  if (plain.length === 0) return "hundred";
  const top = Math.max(...plain.slice(0, 10_000));
  return top <= (role === "bobot" ? 1 : 2) ? "ratio" : "hundred";
}
