import type { Message } from "../language/message";
import { builtinCatalogue, builtinDocuments, catalogueWith } from "../catalogue/builtin";
import type { Catalogue } from "../catalogue/catalogue";
import { setAside } from "../catalogue/own";
import type { CatalogueDocument } from "../catalogue/types";
import { readWorkbookFile } from "../node/read";
import { say } from "../language/say";
import { catalogueSheets, readCatalogueSheet, type CellProblem } from "../usercatalogue";
import type { Output } from "./command";
import { ownSays } from "./messages";

function at({ sheet, address, text }: CellProblem, out: Output): string {
  return `  ${sheet}!${address}  ${say(text, out.language ?? "id")}`;
}

/**
 * The documents of every catalogue sheet of a workbook. Null when it has none or they hold problems; each is then said on standard
 * error with its cell. Notes are said there too.
 */
export async function ownDocuments(file: string, out: Output): Promise<readonly CatalogueDocument[] | null> {
  const tell = (text: Message): void => out.error(say(text, out.language ?? "id"));
  const workbook = await readWorkbookFile(file);
  if (!workbook.ok) {
    tell(workbook.problem.text);
    return null;
  }
  const sheets = catalogueSheets(workbook.value);
  if (sheets.length === 0) {
    tell(ownSays.noSheet({ file }));
    return null;
  }
  const own: CatalogueDocument[] = [];
  let broken = false;
  for (const sheet of sheets) {
    const reading = readCatalogueSheet(workbook.value, sheet, builtinDocuments);
    if (reading.ok) {
      own.push(reading.document);
      const others = setAside(builtinDocuments, reading.document).map(({ source }) => source.id);
      if (others.length > 0) tell(ownSays.setAside({ file, title: reading.document.source.title, others: { items: others, join: "," } }));
    } else {
      broken = true;
      tell(ownSays.broken({ file, sheet, count: { value: reading.problems.length, grouping: false } }));
      for (const problem of reading.problems) out.error(at(problem, out));
    }
    for (const note of reading.notes) out.error(at(note, out));
  }
  return broken ? null : own;
}

/** The catalogue for a command: the built-in one, or with `--katalog BERKAS.xlsx` that workbook's in it; null where it cannot be had, which was said. */
export async function catalogueFor(file: string | null, out: Output): Promise<Catalogue | null> {
  if (file === null) return builtinCatalogue();
  const own = await ownDocuments(file, out);
  return own && catalogueWith(own);
}
