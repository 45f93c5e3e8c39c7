import { citedPlace, pageOfLine } from "../../catalogue/placeWords";
import type { Message } from "../../language/message";

/** "hal. 17" where there is little room, else what is known. */
export function shortCitation(source: string, line: number): Message {
  return pageOfLine(source, line) ?? citedPlace(source, line);
}
