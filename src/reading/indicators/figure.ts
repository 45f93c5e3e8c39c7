import { isUnitOf } from "../../catalogue/units";
import type { NumberDatum } from "../../language/message";
import { decimalPlaces, divideExact, multiplyExact, parseNumber, roundHalfUp, sumExact, type ParsedNumber } from "../../numbers";
import type { CatalogueNode } from "../../catalogue/types";
import { isBlank, isError } from "../../sheet/grid";
import type { FigureRole } from "./recognised";
import type { CellValue } from "../../sheet/snapshot";

/** How the plain numbers of a column are meant: 0.8452 (ratio) or 84.52 (hundred). */
export type ColumnScale = "ratio" | "hundred";

/** A figure of a cell in the indicator's printed unit. */
export interface ReadFigure {
  readonly kind: "number" | "empty" | "missing" | "ambiguous" | "text" | "error";
  /** Printed unit: 84.52 for 84,52 % however it is stored; null unless kind is number. */
  readonly value: number | null;
  /** Decimals the cell shows or holds in the printed unit; more than 8 means it is not rounded. */
  readonly places: number;
  /** How a text was read; null for a stored number. */
  readonly text: ParsedNumber | null;
  /** True when the cell is formatted as percent or its text says so. */
  readonly percent: boolean;
  /** How the cell shows its number. */
  readonly shown: ShownUnit;
}

/** The unit a person sees a figure in, which need not be the printed one. */
export interface ShownUnit {
  /** Printed value of a shown 1: 1 for 84,52 and for 84,52%, 100 for a plain 0,8452, 0.04 for 98,75% of a scale of 4. */
  readonly factor: number;
  /** Decimals that are shown, of the number in front of a percent sign. */
  readonly places: number;
  /** Decimals that are shown even where they are zeros: those of the number format, and of a text as it stands. */
  readonly fixed: number;
}

const PLAIN: ShownUnit = { factor: 1, places: 0, fixed: 0 };
const NOTHING = { value: null, places: 0, text: null, percent: false, shown: PLAIN } as const;
/** Decimals that a plain ratio has more than its percentage: 0,8452 is 84,52. */
const RATIO_PLACES = 2;
/** Percentages and indices on 100 may be stored 0-1; these units never are. */
const isPercentLike = (unit: string): boolean => isUnitOf(unit, "percent", "index", "score");

export function isPercentFormat(format: string): boolean {
  return format.includes("%") && format.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** The digits behind the point of a number format, "0#" of "#,##0.0#"; null for General and other formats without digits. */
function formatDecimals(format: string): string | null {
  const section = format.split(";")[0]!.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, "");
  if (!/[0#?]/.test(section)) return null;
  return /\.([0?#]+)/.exec(section)?.[1] ?? "";
}

/** Decimals a number format always shows. */
function formatPlaces(format: string): number | null {
  return formatDecimals(format)?.split("#")[0]!.length ?? null;
}

/** Decimals that are told of a number whose cell says nothing of them: those of a plain ratio of a printed percentage. */
const GENERAL_PLACES = 4;

/** A number as its cell shows it: 93,10 for 93.1042 in "0.00", 84,52% for 0.8452 in "0.00%". */
export function shownBy(value: number, format: string): NumberDatum {
  const percent = isPercentFormat(format);
  const number = percent ? multiplyExact(value, 100) : value;
  const decimals = formatDecimals(format);
  return decimals === null || decimals.includes("#")
    ? { value: number, maxPlaces: decimals?.length ?? GENERAL_PLACES, percent }
    : { value: number, places: decimals.length, percent };
}

/** Whether figures of this role and indicator can be stored 0-1. */
export function canBeRatio(role: FigureRole | "masukan", node: CatalogueNode | null): boolean {
  if (role === "masukan") return false;
  return role === "bobot" || role === "capaian" || role === "bobotKaliRealisasi" || node === null || isPercentLike(node.unit);
}

/** How a figure is to be read: as what, of which indicator, in a column of which scale. */
interface FigureSetting {
  readonly role: FigureRole | "masukan";
  readonly node: CatalogueNode | null;
  readonly scale: ColumnScale;
  readonly decimalSeparator: "," | ".";
}

/** The figure of a cell in the printed unit of its indicator. Weights and capaian are always per cent. */
export function readFigure(raw: CellValue, format: string, { role, node, scale, decimalSeparator }: FigureSetting): ReadFigure {
  if (isError(raw)) return { ...NOTHING, kind: "error" };
  if (isBlank(raw) || typeof raw === "boolean") return { ...NOTHING, kind: typeof raw === "boolean" ? "text" : "empty" };
  const scaled = role !== "bobot" && role !== "capaian" && role !== "bobotKaliRealisasi" && node?.scale !== undefined;
  if (typeof raw === "string") {
    const text = parseNumber(raw, decimalSeparator);
    if (text.kind !== "number") return { ...NOTHING, kind: text.kind, text };
    const ratio = !text.percent && scale === "ratio" && canBeRatio(role, node);
    const factor = scaled && text.percent ? divideExact(node.scale!, 100) : ratio ? 100 : 1;
    const value = multiplyExact(text.value, factor);
    const places = placesOfText(raw, text.value);
    return {
      kind: "number",
      value,
      places: ratio ? Math.max(places - RATIO_PLACES, decimalPlaces(value)) : Math.max(places, decimalPlaces(value)),
      text,
      percent: text.percent,
      shown: { factor, places, fixed: places },
    };
  }
  const value = typeof raw === "number" ? raw : NaN;
  if (!Number.isFinite(value)) return { ...NOTHING, kind: "error" };
  const percent = isPercentFormat(format) && role !== "masukan";
  const ratio = !percent && scale === "ratio" && canBeRatio(role, node);
  const factor = percent ? (scaled ? node.scale! : 100) : ratio ? 100 : 1;
  // 0.8452 x 100 in binary is 84.52 give or take 1e-14; what a person typed has at most 12 decimals.
  const printed = roundHalfUp(multiplyExact(value, factor), 12);
  const held = decimalPlaces(printed);
  const formatted = formatPlaces(format) ?? 0;
  const shownHeld = decimalPlaces(percent ? multiplyExact(value, 100) : value);
  return {
    kind: "number",
    value: printed,
    places: held > 8 ? held : Math.max(held, ratio ? formatted - RATIO_PLACES : formatted),
    text: null,
    percent,
    shown: {
      factor: percent ? divideExact(factor, 100) : factor,
      places: shownHeld > 8 ? formatted : Math.max(shownHeld, formatted),
      fixed: formatted,
    },
  };
}

function placesOfText(text: string, value: number): number {
  const shown = /[.,](\d+)(?=\D*$|\s*%)/.exec(text.split("(")[0]!)?.[1]?.length ?? 0;
  return Math.max(decimalPlaces(value), value === Math.trunc(value) && shown >= 3 ? 0 : shown);
}

interface PlainCell {
  readonly raw: CellValue;
  readonly format: string;
  readonly node: CatalogueNode | null;
}

/** A number without a percent sign of its own, typed as a number or as a text; 0 tells nothing. */
function plainNumber({ raw, format, node }: PlainCell, role: FigureRole, decimalSeparator: "," | "."): number | null {
  if (!canBeRatio(role, node)) return null;
  const text = typeof raw === "string" ? parseNumber(raw, decimalSeparator) : null;
  const value =
    text?.kind === "number" && !text.percent && text.scale === null
      ? text.value
      : typeof raw === "number" && !isPercentFormat(format)
        ? raw
        : null;
  return value === null || value === 0 ? null : Math.abs(value);
}

/**
 * How the plain numbers of a column are meant. Percent-formatted cells say so themselves and do not count. Realisasi above
 * 200 % and indices below 2 do not occur; a column of plain numbers up to 2 holds ratios. Where both stand in one column most
 * cells decide: 15 among 0,4 0,2 0,25 is the slip. Weights that make 100 as they stand are what they seem (0,5 beside 99,5).
 *
 * @param beside how the targets of the same rows are meant: early in the year realisasi of 0,8 and 25 per cent stand below each
 *   other, and beside targets of 85 all of them are per cent.
 */
export function columnScale(
  cells: readonly PlainCell[],
  role: FigureRole,
  decimalSeparator: "," | "." = ",",
  beside?: ColumnScale,
): ColumnScale {
  const highest = role === "bobot" ? 1 : 2;
  const plain = cells.slice(0, MOST_CELLS).flatMap((cell) => plainNumber(cell, role, decimalSeparator) ?? []);
  const ratios = plain.filter((value) => value <= highest).length;
  if (plain.length === 0 || ratios === 0) return "hundred";
  if (ratios === plain.length) return "ratio";
  if (role === "bobot" && makesHundreds(plain)) return "hundred";
  return beside ?? (ratios * 2 > plain.length ? "ratio" : "hundred");
}

/** Whether a column has a number that could be a ratio or a percentage; without one its scale is only a default. */
export function tellsScale(cells: readonly PlainCell[], role: FigureRole, decimalSeparator: "," | "."): boolean {
  return cells.some((cell) => plainNumber(cell, role, decimalSeparator) !== null);
}

/** Enough to tell by, in a sheet of a hundred thousand rows. */
const MOST_CELLS = 10_000;

/** The weights of one index, or of several below each other. */
function makesHundreds(weights: readonly number[]): boolean {
  const sum = sumExact(weights);
  return sum >= 100 && Math.abs(sum - 100 * Math.round(sum / 100)) < 0.01;
}
