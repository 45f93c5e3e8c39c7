import { isUnpaged } from "../catalogue/places";
import { citedPlace } from "../catalogue/placeWords";
import type { SourceInfo } from "../catalogue/types";
import { say } from "../language/say";
import type { Language } from "../language/text";

/** " (Tabel 4, hal. 17)" behind what is printed there; nothing for a document without page numbers, of which its heading says so once. */
export function placeBehind(source: string, line: number, language: Language): string {
  return isUnpaged(source) ? "" : ` (${say(citedPlace(source, line), language)})`;
}

/** The heading above what is listed of a document. */
export function documentHeading({ id, title }: Pick<SourceInfo, "id" | "title">, language: Language): string {
  const heading = `${title} (${id})`;
  return isUnpaged(id) ? `${heading}, ${say(citedPlace(id, 1), language)}` : heading;
}
