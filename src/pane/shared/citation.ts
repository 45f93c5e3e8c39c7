import { pageOfLine, placeOfLine } from "../../catalogue/placeWords";
import { defineMessages, type Message } from "../../language/message";

const words = defineMessages("pane.citation", {
  line: { id: "baris {line}", en: "line {line}" },
  lineShort: { id: "b. {line}", en: "l. {line}" },
  of: { id: "{source}, {place}", en: "{source}, {place}" },
});

/** "hal. 17" where there is little room, else the table; the line of the text where nothing better is known. */
export function shortCitation(source: string, line: number): Message {
  return pageOfLine(source, line) ?? placeOfLine(source, line) ?? words.lineShort({ line: String(line) });
}

/** "Tabel 4, hal. 17", else the line. */
export function citedPlace(source: string, line: number): Message {
  return placeOfLine(source, line) ?? words.line({ line: String(line) });
}

/** "lkj-pwni-2024, Tabel 4, hal. 17". */
export function citation(source: string, line: number): Message {
  return words.of({ source, place: citedPlace(source, line) });
}
