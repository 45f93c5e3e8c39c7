import { asIs } from "../language/asIs";
import { defineMessages, type Message } from "../language/message";
import { documentPlace } from "./places";

const words = defineMessages("catalogue.places", {
  page: { id: "hal. {page}", en: "p. {page}" },
  pages: { id: "hal. {first}–{last}", en: "pp. {first}–{last}" },
  tableOnPage: { id: "{table}, {page}", en: "{table}, {page}" },
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
