import { areaAddress, parseAddress, quoteSheet } from "../sheet/address";
import type { Catalogue } from "../catalogue/catalogue";
import type { LocalText } from "../language/text";
import { figureNames } from "./figureNames";
import { cellOf, givenFigures, isFromWorkbook, type Figure } from "./figures";

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** 336, 337, 338, 343 as "336-338, 343". */
function lineRanges(lines: readonly number[]): string {
  const sorted = unique(lines).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const line of sorted) {
    const last = ranges[ranges.length - 1];
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

/** The cells of one sheet, neighbours below each other joined: "D4:D7, E4, F4:F7". */
function cellRanges(addresses: readonly string[]): string {
  const cells = unique(addresses)
    .flatMap((address) => parseAddress(address) ?? [])
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const cell of cells) {
    const last = areas[areas.length - 1];
    if (last && last.column === cell.column && last.row + last.rows === cell.row) last.rows += 1;
    else areas.push({ ...cell });
  }
  return areas.map(areaAddress).join(", ");
}

/** Groups by key, in order of first appearance. */
function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function workbookNotes(figures: readonly Figure[]): LocalText[] {
  const cells = figures.flatMap(({ origin }) => (origin.kind === "workbook" || origin.kind === "workbookText" ? [origin] : []));
  return [...groupBy(cells, (cell) => cell.sheet)].map(([sheet, found]) => {
    const where = `${quoteSheet(sheet)}!${cellRanges(found.map((cell) => cell.address))}`;
    const yearless = found.filter(({ assumed }) => assumed);
    const tables = unique(yearless.flatMap(({ table }) => (table === undefined ? [] : [`${quoteSheet(sheet)}!${table}`]))).join(", ");
    const which = tables === "" ? "" : ` (${tables})`;
    return {
      id: `Sumber: buku kerja ini, ${where}.${yearless.length > 0 ? ` Lembar itu tidak menyebut tahunnya${which}: pastikan angkanya memang dari tahun tabel ini.` : ""}`,
      en: `Source: this workbook, ${where}.${yearless.length > 0 ? ` That sheet does not name its year${which}: make sure the figures are of this table's year.` : ""}`,
    };
  });
}

function catalogueNotes(figures: readonly Figure[], catalogue: Catalogue, severalYears: boolean): LocalText[] {
  const fromCatalogue = figures.flatMap((figure) => (figure.origin.kind === "catalogue" ? [{ figure, origin: figure.origin }] : []));
  const mixed = figures.some(isFromWorkbook);
  return [...groupBy(fromCatalogue, ({ origin }) => origin.source)].map(([id, found]) => {
    const title = catalogue.sources.find((source) => source.id === id)?.title;
    const where = title ? `${title} (${id})` : id;
    const lines = lineRanges(found.map(({ origin }) => origin.fact.line));
    const names = figureNames(
      found.map(({ figure }) => figure),
      severalYears,
    );
    return mixed
      ? {
          id: `Tidak ada di buku kerja, diambil dari katalog: ${names.id}. Sumber: ${where}, baris ${lines}.`,
          en: `Not in the workbook, taken from the catalogue: ${names.en}. Source: ${where}, lines ${lines}.`,
        }
      : { id: `Sumber: ${where}, baris ${lines}.`, en: `Source: ${where}, lines ${lines}.` };
  });
}

/** Where every figure of a table comes from, and which are missing. */
export function sourceNotes(drawn: readonly Figure[], catalogue: Catalogue): LocalText[] {
  const figures = givenFigures(drawn);
  const severalYears = new Set(figures.map((figure) => figure.period)).size > 1;
  const missing = figures.filter((figure) => figure.value === null);
  const copied = figures.flatMap(({ origin, value }) => (origin.kind === "workbookText" && value !== null ? [origin] : []));
  const notes = [...workbookNotes(figures), ...catalogueNotes(figures, catalogue, severalYears)];
  for (const { sheet, address, text } of copied) {
    notes.push({
      id: `Sel ${quoteSheet(sheet)}!${address} berisi teks "${text}": angkanya disalin dan tidak ikut berubah. Ketik sebagai angka supaya terhubung.`,
      en: `Cell ${quoteSheet(sheet)}!${address} holds the text "${text}": its number is copied and will not follow. Type it as a number to link it.`,
    });
  }
  if (missing.length > 0) {
    const names = figureNames(missing, severalYears);
    const blank = [
      ...groupBy(
        missing.flatMap((figure) => (cellOf(figure) && "sheet" in figure.origin ? [figure.origin] : [])),
        ({ sheet }) => sheet,
      ),
    ]
      .map(([sheet, cells]) => `${quoteSheet(sheet)}!${cellRanges(cells.map(({ address }) => address))}`)
      .join(", ");
    const fill =
      blank === ""
        ? { id: "", en: "" }
        : { id: ` Belum diisi di buku kerja: ${blank}.`, en: ` Not filled in yet in the workbook: ${blank}.` };
    notes.push({
      id: `Belum ada angka: ${names.id}. Selnya dibiarkan kosong, bukan 0.${fill.id}`,
      en: `No figure yet: ${names.en}. The cell is left empty, not 0.${fill.en}`,
    });
  }
  return notes;
}
