import { defineMessages, type NumberDatum } from "../../language/message";
import { divideExact, roundHalfUp } from "../../numbers";
import { canBeRatio, isPercentFormat } from "../../reading/indicators/figure";
import type { FigureCell } from "../../reading/indicators/facts";
import type { RecognisedTable } from "../../reading/indicators/recognised";
import { replaceCell } from "./build";
import type { Fix } from "../engine/finding";
import { defineQuestion, remembering } from "../engine/question";
import type { CheckContext } from "../engine/rule";
import { asShown, shownPlaces, storedValue, shownFigure } from "./words";

/** What a mend does, for its button. */
export const labels = defineMessages("mend", {
  replace: { id: "Ganti dengan {figure}", en: "Replace with {figure}" },
  makeNumber: { id: "Jadikan angka {figure}", en: "Make it the number {figure}" },
  putBack: { id: "Kembalikan rumusnya", en: "Put the formula back" },
});

/** How a figure is put into a cell. */
interface Writing {
  /** The number to store for a figure in the printed unit. */
  stored(value: number): number;
  /** The figure as the cell will show it. */
  shown(value: number): NumberDatum;
  /** The number format the cell needs; undefined where its own will do. */
  readonly format?: string;
}

type Style = "percent" | "ratio" | "hundred";

/** Beside another number a text is more than that number: "79,95 (BB)", "4 (skala 4)", "2 Kerja Sama". */
export function isBareNumber({ figure: { text } }: FigureCell): boolean {
  return text === null || (text.kind === "number" && text.rest === "" && text.scale === null);
}

function styleOf(cell: FigureCell): Style {
  return cell.figure.percent ? "percent" : cell.figure.shown.factor === 100 ? "ratio" : "hundred";
}

const EXAMPLES = defineQuestion("how the numbers of a column are written", (context) =>
  remembering((table: RecognisedTable) => remembering((role: FigureCell["what"]) => findExample(context, table, role))),
);

/** The stored number of the same column that is written as most of them are; null in a column of texts. Found once a column. */
function exampleFor(context: CheckContext, cell: FigureCell): FigureCell | null {
  return cell.what === "masukan" ? null : context.ask(EXAMPLES)(cell.table)(cell.what);
}

function findExample(context: CheckContext, table: RecognisedTable, role: FigureCell["what"]): FigureCell | null {
  const groups = new Map<Style, FigureCell[]>();
  for (const other of context.cellsOf(table)) {
    if (
      other.what !== role ||
      other.row.kind !== "indikator" ||
      other.row.node === null ||
      other.figure.kind !== "number" ||
      other.figure.text !== null
    )
      continue;
    if (!canBeRatio(other.what, other.row.node)) continue;
    const style = styleOf(other);
    const group = groups.get(style);
    if (group) group.push(other);
    else groups.set(style, [other]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/** The number format with which a number looks as its text did. */
function lookOf({ figure }: FigureCell): string {
  const places = Math.min(figure.shown.places, 8);
  const decimals = places > 0 ? `.${"0".repeat(places)}` : "";
  if (figure.percent) return `0${decimals}%`;
  return places > 0 ? `#,##0${decimals}` : "General";
}

/**
 * How a mend writes into a cell. A stored number keeps its cell's unit and format. A number typed as text becomes a number, since
 * the text itself is a fault: in the unit and format of the numbers in its column, and where all of them are texts, as it looked.
 */
function writingOf(context: CheckContext, cell: FigureCell): Writing {
  if (cell.figure.text === null) return { stored: (value) => storedValue(cell, value), shown: (value) => shownFigure(cell, value) };
  const example = exampleFor(context, cell);
  if (example === null || !canBeRatio(cell.what, cell.row.node)) {
    return {
      stored: (value) => storedValue(cell, value),
      shown: (value) => shownFigure(cell, value),
      format: lookOf(cell),
    };
  }
  const style = styleOf(example);
  const scale = cell.what === "target" || cell.what === "realisasi" ? cell.row.node?.scale : undefined;
  const factor = style === "percent" ? (scale ?? 100) : style === "ratio" ? 100 : 1;
  const stored = (value: number): number => (factor === 1 ? value : divideExact(value, factor));
  return {
    stored,
    shown: (value) => ({
      value: isPercentFormat(formatOf(context, example)) ? stored(value) * 100 : stored(value),
      maxPlaces: 8,
      percent: style === "percent",
    }),
    format: formatOf(context, example),
  };
}

function formatOf(context: CheckContext, { sheet, rowIndex, column }: FigureCell): string {
  return context.grids.get(sheet)!.format(rowIndex, column);
}

/**
 * A mend that writes the expected figure in the unit and format of the cell's column. A cell with a formula is left to the person:
 * the formula is what is wrong. So is a text that says more than its number.
 *
 * @param expected in the printed unit
 * @param digits "as given" for a figure of a source; "as shown" for a calculated one, which is written as the cell reports it
 */
export function writeExpected(
  context: CheckContext,
  cell: FigureCell,
  expected: number,
  digits: "as given" | "as shown" = "as given",
): Fix | null {
  if (cell.formula !== null || !isBareNumber(cell)) return null;
  const { stored, shown, format } = writingOf(context, cell);
  const value = digits === "as given" ? expected : reported(cell, expected);
  return replaceCell(cell, { kind: "number", value: stored(value) }, labels.replace({ figure: shown(value) }), format);
}

/** A calculated figure with the decimals its cell reports. */
function reported(cell: FigureCell, value: number): number {
  const { factor } = cell.figure.shown;
  const rounded = roundHalfUp(asShown(cell, value), shownPlaces(cell));
  return factor === 1 ? rounded : roundHalfUp(rounded * factor, 12);
}

/** A mend that turns a number typed as text into the number it means. */
export function makeNumber(context: CheckContext, cell: FigureCell): Fix | null {
  const value = cell.figure.value;
  if (value === null || cell.formula !== null || !isBareNumber(cell)) return null;
  const { stored, shown, format } = writingOf(context, cell);
  return replaceCell(cell, { kind: "number", value: stored(value) }, labels.makeNumber({ figure: shown(value) }), format);
}
