import type { CatalogueNode } from "../../catalogue/types";
import type { Language, LocalText } from "../../language/text";
import { formatNumber } from "../../language/number";
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
 * A figure in the unit and with the digits its cell shows: "84,52%" in a percent cell, "0,8452" in a column of fractions, "84,52"
 * elsewhere. Indonesian unless asked otherwise: that is what the sheet shows.
 *
 * @param value in the printed unit
 * @param places more decimals than the cell needs, where two figures must be told apart
 */
export function writeFigure(cell: FigureCell, value: number, language: Language = "id", places = shownPlaces(cell)): string {
  const number = asShown(cell, value);
  const rounded = roundHalfUp(number, places);
  const { fixed } = cell.figure.shown;
  const text = formatNumber(rounded, rounded === roundHalfUp(number, fixed) ? { places: fixed } : { maxPlaces: places }, language);
  return cell.figure.percent ? `${text}%` : text;
}

/**
 * The figure found and the one wanted, with as many digits as it takes to tell them apart: 92,9991234567 shown as "93,00" must not
 * be told to become "93,00". `places` are the decimals they are written with.
 */
export function writeApart(
  cell: FigureCell,
  found: number,
  expected: number,
  language: Language = "id",
): { readonly found: string; readonly expected: string; readonly places: number } {
  for (let places = shownPlaces(cell); places <= MOST_PLACES; places++) {
    const [a, b] = [found, expected].map((value) => writeFigure(cell, value, language, places));
    if (a !== b) return { found: a!, expected: b!, places };
  }
  const text = writeFigure(cell, found, language);
  return { found: text, expected: text, places: shownPlaces(cell) };
}

/** Digits beyond are binary noise. */
const MOST_PLACES = 12;

/** What the cell holds, as a person reads it: the text itself, or the number as the sheet shows it. */
export function foundIn(cell: FigureCell, raw: unknown, language: Language = "id"): string {
  if (typeof raw === "string") return raw.trim();
  return cell.figure.value === null ? String(raw) : writeFigure(cell, cell.figure.value, language);
}

/** The number to store for a figure in the printed unit: 0.8452 for 84.52 in a percent cell and in a column of fractions. */
export function storedValue(cell: FigureCell, value: number): number {
  const number = asShown(cell, value);
  return cell.figure.percent ? divideExact(number, 100) : number;
}

export function nameOf(node: CatalogueNode): string {
  return `${node.code} (${node.name})`;
}

const ROLES: Readonly<Record<FigureCell["role"], LocalText>> = {
  bobot: { id: "Bobot", en: "The weight" },
  target: { id: "Target", en: "The target" },
  realisasi: { id: "Realisasi", en: "The realisasi" },
  capaian: { id: "Capaian", en: "The capaian" },
  bobotKaliRealisasi: { id: "Bobot x realisasi", en: "Weight x realisasi" },
  masukan: { id: "Masukan", en: "The input" },
};

/** "Bobot B1.1" / "The weight of B1.1". */
export function subject(cell: FigureCell): LocalText {
  const code = cell.row.variable ?? cell.row.node?.code ?? cell.row.label;
  return { id: `${ROLES[cell.role].id} ${code}`, en: `${ROLES[cell.role].en} of ${code}` };
}

/** "tahun 2024" / "triwulan II 2024". */
export function periodWords(year: string, within: RecognisedTable["within"]): LocalText {
  if (within === null) return { id: `tahun ${year}`, en: year };
  const quarter = quarterOf(within);
  const name = withinName(within);
  if (quarter === null) return { id: `${name.id} ${year}`, en: `${name.en} ${year}` };
  const roman = ["I", "II", "III", "IV"][quarter - 1]!;
  return { id: `s.d. triwulan ${roman} ${year}`, en: `up to quarter ${quarter} of ${year}` };
}

export function periodKey(year: string, within: RecognisedTable["within"]): string {
  return periodOf(year, within)!;
}

/** The percentage of a weight as calculated with: 40 -> 0.4. */
export const share = (percent: number): number => multiplyExact(percent, 0.01);
