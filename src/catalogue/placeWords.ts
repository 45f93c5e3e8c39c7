import { asIs } from "../language/asIs";
import { defineMessages, type ListDatum, type Message } from "../language/message";
import { isOwnSource } from "./ownSource";
import { documentPlace, isDocument } from "./places";

const words = defineMessages("catalogue.places", {
  page: { id: "hal. {page}", en: "p. {page}" },
  pages: { id: "hal. {first}–{last}", en: "pp. {first}–{last}" },
  tableOnPage: { id: "{table}, {page}", en: "{table}, {page}" },
  row: { id: "baris {row}", en: "row {row}" },
  unpaged: { id: "tanpa nomor halaman", en: "no page number" },
  within: { id: "{source}, {place}", en: "{source}, {place}" },
});

/** "hal. 17", or "hal. 17–18" where the line may stand on either; null where no page is known. */
export function pageOfLine(source: string, line: number): Message | null {
  const [first, last] = documentPlace(source, line)?.pages ?? [];
  if (first === undefined || last === undefined) return null;
  return first === last ? words.page({ page: String(first) }) : words.pages({ first: String(first), last: String(last) });
}

/** "Tabel 4, hal. 17": where who has the document itself finds a line of its text; null where only the line is known. */
export function placeOfLine(source: string, line: number): Message | null {
  const page = pageOfLine(source, line);
  const table = documentPlace(source, line)?.table ?? "";
  if (table === "") return page;
  return page === null ? asIs(table) : words.tableOnPage({ table, page });
}

/** Where something is printed, in words for any reader: table and page, the chapter, or the row of a catalogue of the user's own. */
export function citedPlace(source: string, line: number): Message {
  return placeOfLine(source, line) ?? (isDocument(source) ? words.unpaged() : words.row({ row: String(line) }));
}

/** "Laporan Kinerja ... (lkj-pwni-2024)"; a catalogue of the user's own has a name and no id that anybody has seen. */
export const nameOfSource = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  isOwnSource(id) ? title : `${title} (${id})`;

/** "lkj-pwni-2024, Tabel 4, hal. 17". */
export function citation(source: string, line: number): Message {
  return words.within({ source, place: citedPlace(source, line) });
}

/** Where several figures of a document stand, in its order, each place once. */
export function citedPlaces(source: string, lines: readonly number[]): ListDatum {
  const inOrder = [...lines].sort((a, b) => a - b).map((line) => citedPlace(source, line));
  return { items: [...new Map(inOrder.map((place) => [JSON.stringify(place), place])).values()], join: ";" };
}
