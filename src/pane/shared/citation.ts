import { documentPlace } from "../../catalogue/places";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";

const words = defineMessages("pane.citation", {
  page: { id: "hal. {page}", en: "p. {page}" },
  pages: { id: "hal. {first}–{last}", en: "pp. {first}–{last}" },
  tableOnPage: { id: "{table}, {page}", en: "{table}, {page}" },
  line: { id: "baris {line}", en: "line {line}" },
  lineShort: { id: "b. {line}", en: "l. {line}" },
  of: { id: "{source}, {place}", en: "{source}, {place}" },
});

function pageWords([first, last]: readonly [number, number]): Message {
  return first === last ? words.page({ page: String(first) }) : words.pages({ first: String(first), last: String(last) });
}

/** Page and table of a line of a source; null where only the line of the text is known. */
function known(source: string, line: number): Message | null {
  const place = documentPlace(source, line);
  if (!place) return null;
  const { pages, table } = place;
  const page = pages && pageWords(pages);
  if (table === "") return page;
  return page === null ? asIs(table) : words.tableOnPage({ table, page });
}

/** "hal. 17" where there is little room, else the table; the line of the text where nothing better is known. */
export function shortCitation(source: string, line: number): Message {
  const pages = documentPlace(source, line)?.pages ?? null;
  return (pages ? pageWords(pages) : known(source, line)) ?? words.lineShort({ line: String(line) });
}

/** "Tabel 4, hal. 17", else the line. */
export function citedPlace(source: string, line: number): Message {
  return known(source, line) ?? words.line({ line: String(line) });
}

/** "lkj-pwni-2024, Tabel 4, hal. 17". */
export function citation(source: string, line: number): Message {
  return words.of({ source, place: citedPlace(source, line) });
}
