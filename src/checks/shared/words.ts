import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages, type Message, type NumberDatum } from "../../language/message";
import { divideExact, multiplyExact, roundHalfUp } from "../../numbers";
import type { FigureCell } from "../../reading/indicators/facts";
import type { RecognisedTable } from "../../reading/indicators/recognised";
import { periodOf, quarterOf, withinName } from "../../periods/period";

/** Decimals that a report prints of a figure in its printed unit; a plain ratio has two more. */
const REPORTED = 2;

/** The number a cell shows for a figure in its printed unit: 0.2 for a weight of 20 in a column of fractions. */
export function asShown({ figure }: FigureCell, value: number): number {
  return figure.shown.factor === 1 ? value : divideExact(value, figure.shown.factor);
}

/** Decimals a figure of the cell is written with at least: those of the cell, and those that are reported. */
export function shownPlaces({ figure }: FigureCell): number {
  return Math.max(figure.shown.places, figure.shown.factor === 100 ? REPORTED + 2 : REPORTED);
}

/**
 * A figure in the unit and with the digits its cell shows: 84,52% in a percent cell, 0,8452 in a column of fractions, 84,52
 * elsewhere.
 *
 * @param value in the printed unit
 * @param places more decimals than the cell needs, where two figures must be told apart
 */
export function shownFigure(cell: FigureCell, value: number, places = shownPlaces(cell)): NumberDatum {
  const number = asShown(cell, value);
  const rounded = roundHalfUp(number, places);
  const { fixed } = cell.figure.shown;
  const { percent } = cell.figure;
  return rounded === roundHalfUp(number, fixed)
    ? { value: rounded, places: fixed, percent }
    : { value: rounded, maxPlaces: places, percent };
}

/**
 * The figure found and the one wanted, with as many digits as it takes to tell them apart: 92,9991234567 shown as "93,00" must not
 * be told to become "93,00". null where they are one figure: digits beyond are binary noise.
 */
export function toldApart(
  cell: FigureCell,
  found: number,
  expected: number,
): { readonly found: NumberDatum; readonly expected: NumberDatum; readonly places: number } | null {
  for (let places = shownPlaces(cell); places <= MOST_PLACES; places++) {
    const [a, b] = [shownFigure(cell, found, places), shownFigure(cell, expected, places)];
    if (a.value !== b.value) return { found: a, expected: b, places };
  }
  return null;
}

const MOST_PLACES = 12;

/** The figure of a cell and the one wanted, for a sentence that names both. */
export function foundAndExpected(cell: FigureCell, expected: number): { readonly found: NumberDatum; readonly expected: NumberDatum } {
  const found = cell.figure.value!;
  const apart = toldApart(cell, found, expected);
  return apart
    ? { found: apart.found, expected: apart.expected }
    : { found: shownFigure(cell, found), expected: shownFigure(cell, expected) };
}

/** What the cell holds, as a person reads it: the text itself, or the number as the sheet shows it. */
export function foundIn(cell: FigureCell, raw: unknown): string | NumberDatum {
  if (typeof raw === "string") return raw.trim();
  return cell.figure.value === null ? String(raw) : shownFigure(cell, cell.figure.value);
}

/** The number to store for a figure in the printed unit: 0.8452 for 84.52 in a percent cell and in a column of fractions. */
export function storedValue(cell: FigureCell, value: number): number {
  const number = asShown(cell, value);
  return cell.figure.percent ? divideExact(number, 100) : number;
}

export function nameOf(node: CatalogueNode): string {
  return `${node.code} (${node.name})`;
}

const words = defineMessages("cell-words", {
  bobot: { id: "Bobot {code}", en: "The weight of {code}" },
  target: { id: "Target {code}", en: "The target of {code}" },
  realisasi: { id: "Realisasi {code}", en: "The actual of {code}" },
  capaian: { id: "Capaian {code}", en: "The capaian of {code}" },
  bobotKaliRealisasi: { id: "Bobot x realisasi {code}", en: "Weight x actual of {code}" },
  masukan: { id: "Masukan {code}", en: "The input of {code}" },
  year: { id: "tahun {year}", en: "{year}" },
  within: { id: "{part} {year}", en: "{part} {year}" },
  upToQuarter: { id: "s.d. triwulan {roman} {year}", en: "up to quarter {quarter} of {year}" },
});

/** "Bobot B1.1" / "The weight of B1.1". */
export function subject(cell: FigureCell): Message {
  return words[cell.what]({ code: cell.row.variable ?? cell.row.node?.code ?? cell.row.label });
}

/** "tahun 2024" / "triwulan II 2024". */
export function periodWords(year: string, within: RecognisedTable["within"]): Message {
  if (within === null) return words.year({ year });
  const quarter = quarterOf(within);
  if (quarter === null) return words.within({ part: withinName(within), year });
  return words.upToQuarter({ roman: ["I", "II", "III", "IV"][quarter - 1]!, quarter, year });
}

export function periodKey(year: string, within: RecognisedTable["within"]): string {
  return periodOf(year, within)!;
}

/** The percentage of a weight as calculated with: 40 -> 0.4. */
export const share = (percent: number): number => multiplyExact(percent, 0.01);
