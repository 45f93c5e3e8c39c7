import { areaAddress, parseAddress, quoteSheet } from "../sheet/address";
import type { Catalogue } from "../catalogue/catalogue";
import { citedPlaces, nameOfSource } from "../catalogue/placeWords";
import type { Message } from "../language/message";
import { figureNames } from "./figureNames";
import { cellOf, givenFigures, isFromWorkbook, type Figure } from "./figures";
import { sentences } from "./messages";

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
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
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

function workbookNotes(figures: readonly Figure[]): Message[] {
  const cells = figures.flatMap(({ origin }) => (origin.kind === "workbook" || origin.kind === "workbookText" ? [origin.fact] : []));
  return [...groupBy(cells, ({ file, sheet }) => `${file ?? ""}\n${sheet}`).values()].map((found) => {
    const { file, sheet } = found[0]!;
    const where = `${quoteSheet(sheet)}!${cellRanges(found.map((cell) => cell.address))}`;
    const yearless = found.filter(({ assumed }) => assumed);
    const tables = unique(yearless.map(({ table }) => `${quoteSheet(sheet)}!${areaAddress(table.area)}`)).join(", ");
    const which = tables === "" ? null : sentences.bracketed({ what: tables });
    const said = yearless.length > 0 ? sentences.yearless({ which }) : null;
    return file === null ? sentences.fromWorkbook({ where, yearless: said }) : sentences.fromFile({ file, where, yearless: said });
  });
}

function catalogueNotes(figures: readonly Figure[], catalogue: Catalogue, severalYears: boolean): Message[] {
  const fromCatalogue = figures.flatMap((figure) => (figure.origin.kind === "catalogue" ? [{ figure, origin: figure.origin }] : []));
  const mixed = figures.some(isFromWorkbook);
  return [...groupBy(fromCatalogue, ({ origin }) => origin.source)].map(([id, found]) => {
    const title = catalogue.sources.find((source) => source.id === id)?.title;
    const where = title ? nameOfSource({ id, title }) : id;
    const places = citedPlaces(
      id,
      found.map(({ origin }) => origin.fact.line),
    );
    const names = figureNames(
      found.map(({ figure }) => figure),
      severalYears,
    );
    return mixed ? sentences.filledIn({ names, where, places }) : sentences.fromCatalogue({ where, places });
  });
}

/** Where every figure of a table comes from, and which are missing. */
export function sourceNotes(drawn: readonly Figure[], catalogue: Catalogue): Message[] {
  const figures = givenFigures(drawn);
  const severalYears = new Set(figures.map((figure) => figure.period)).size > 1;
  const missing = figures.filter((figure) => figure.value === null);
  const copied = figures.flatMap(({ origin, value }) => (origin.kind === "workbookText" && value !== null ? [origin] : []));
  const notes = [...workbookNotes(figures), ...catalogueNotes(figures, catalogue, severalYears)];
  for (const { fact, text } of copied) {
    notes.push(sentences.copied({ cell: { sheet: quoteSheet(fact.sheet), address: fact.address }, text }));
  }
  if (missing.length > 0) {
    const names = figureNames(missing, severalYears);
    const blank = [
      ...groupBy(
        missing.flatMap((figure) => cellOf(figure) ?? []),
        ({ sheet }) => sheet,
      ),
    ]
      .map(([sheet, cells]) => `${quoteSheet(sheet)}!${cellRanges(cells.map(({ address }) => address))}`)
      .join(", ");
    notes.push(sentences.missing({ names, blank: blank === "" ? null : sentences.blankCells({ cells: blank }) }));
  }
  return notes;
}
