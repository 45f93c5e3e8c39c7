import type { CatalogueNode } from "../catalogue/types";
import type { Language, LocalText } from "../language/text";
import { divideExact, formatNumber, multiplyExact, roundHalfUp } from "../numbers";
import type { FigureCell } from "../workbook/facts";
import type { PatchCell } from "../workbook/patch";
import type { RecognisedTable } from "../workbook/recognised";
import { periodOf } from "../workbook/period";

/** A figure in the way its cell writes it: "84,52%" in a percent cell, "84,52" elsewhere. Indonesian unless asked otherwise: that is what the sheet shows. */
export function writeFigure(cell: FigureCell, value: number, language: Language = "id"): string {
  const shown = cell.figure.places > 8 ? 0 : cell.figure.places;
  const rounded = roundHalfUp(value, Math.max(shown, 2));
  const fits = rounded === roundHalfUp(value, shown);
  const text = formatNumber(rounded, fits ? { places: shown } : { maxPlaces: Math.max(shown, 2) }, language);
  return cell.figure.percent ? `${text}%` : text;
}

/**
 * The figure found and the one wanted, with as many digits as it takes to tell them apart: 92,9991234567 shown as "93,00" must not
 * be told to become "93,00".
 */
export function writeApart(cell: FigureCell, found: number, expected: number, language: Language = "id"): { readonly found: string; readonly expected: string } {
  const texts = { found: writeFigure(cell, found, language), expected: writeFigure(cell, expected, language) };
  if (texts.found !== texts.expected) return texts;
  for (let places = 3; places <= 12; places++) {
    const [a, b] = [found, expected].map((value) => `${formatNumber(roundHalfUp(value, places), { maxPlaces: places }, language)}${cell.figure.percent ? "%" : ""}`);
    if (a !== b) return { found: a!, expected: b! };
  }
  return texts;
}

/** What the cell holds, as a person reads it: the text itself, or the number as the sheet shows it. */
export function foundIn(cell: FigureCell, raw: unknown, language: Language = "id"): string {
  if (typeof raw === "string") return raw.trim();
  return cell.figure.value === null ? String(raw) : writeFigure(cell, cell.figure.value, language);
}

/** The stored value for a figure in the printed unit: 84.52 is 0.8452 in a percent cell. */
export function storedValue(cell: FigureCell, value: number): PatchCell {
  const { row, role, figure } = cell;
  const scale = role === "target" || role === "realisasi" ? row.node?.scale : undefined;
  if (figure.percent && figure.text === null) return { kind: "number", value: divideExact(value, scale ?? 100) };
  return { kind: "number", value };
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
export function periodWords(year: string, quarter: RecognisedTable["quarter"]): LocalText {
  if (quarter === null) return { id: `tahun ${year}`, en: year };
  const roman = ["I", "II", "III", "IV"][quarter - 1]!;
  return { id: `s.d. triwulan ${roman} ${year}`, en: `up to quarter ${quarter} of ${year}` };
}

export function periodKey(year: string, quarter: RecognisedTable["quarter"]): string {
  return periodOf(year, quarter)!;
}

/** The percentage of a weight as calculated with: 40 -> 0.4. */
export const share = (percent: number): number => multiplyExact(percent, 0.01);
