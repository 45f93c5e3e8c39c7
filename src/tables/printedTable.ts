import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode, SourceTable } from "../catalogue/types";
import { citedPlace, citedPlaces, nameOfSource } from "../catalogue/placeWords";
import { reportedDocuments } from "../catalogue/ownSource";
import type { Message } from "../language/message";
import { parseNumber } from "../numbers";
import { allNodes } from "./labels";
import { sentences } from "./messages";

/** A table of a document that is no indicator, and the year it is about. */
export interface PrintedTable {
  readonly document: CatalogueDocument;
  readonly table: SourceTable;
  readonly year: string;
}

/** Every document's table of this id, in catalogue order. A table is about the year of its document. */
export function printedTables(catalogue: Catalogue, id: string): readonly PrintedTable[] {
  return reportedDocuments(catalogue).flatMap((document) =>
    (document.tables ?? []).filter((table) => table.id === id).map((table) => ({ document, table, year: String(document.source.year) })),
  );
}

export function printedTable(catalogue: Catalogue, id: string, year: string): PrintedTable | undefined {
  return printedTables(catalogue, id).find((each) => each.year === year);
}

/** The indicator a table about a whole unit is offered for: its super index. */
export function wholeUnit(catalogue: Catalogue, document: CatalogueDocument): readonly CatalogueNode[] {
  return allNodes(catalogue).filter((node) => node.level === "super" && document.nodes.includes(node));
}

/** A printed count; null for "-" and other words. */
export function countOf(printed: string): number | null {
  const parsed = parseNumber(printed);
  return parsed.kind === "number" ? parsed.value : null;
}

const smallest = (lines: readonly number[]): number => lines.reduce((least, line) => (line < least ? line : least));
const largest = (lines: readonly number[]): number => lines.reduce((most, line) => (line > most ? line : most));

/** Where a printed table stands in its document. */
export function printedSource({ document, table }: PrintedTable): Message {
  const { id, title } = document.source;
  const places = citedPlaces(
    id,
    table.rows.map(({ line }) => line),
  );
  return sentences.fromCatalogue({ where: nameOfSource({ id, title }), places });
}

/** Document texts carry their emphasis as tags. */
export function withoutTags(printed: string): string {
  return printed.replace(/<\/?[ib]>/g, "").trim();
}

/** How far above its first line and below its last one a note about a table may stand: at its head, at the page that follows. */
const NOTE_ABOVE = 3;
const NOTE_BELOW = 1;

/**
 * What a reader must know of a printed table: rows read by order and meaning, cells nobody can read. The catalogue has these in its
 * source's language only.
 */
export function readingNotes(document: CatalogueDocument, lines: readonly number[]): Message[] {
  const [first, last] = [smallest(lines), largest(lines)];
  return (document.notes ?? [])
    .filter(({ line }) => line >= first - NOTE_ABOVE && line <= last + NOTE_BELOW)
    .map(({ line, text }) => sentences.readBy({ text, place: citedPlace(document.source.id, line) }));
}
