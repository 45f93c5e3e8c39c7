import type { Text } from "../language/message";
import { builtinCatalogue, builtinDocuments, catalogueWith } from "../catalogue/builtin";
import type { Catalogue } from "../catalogue/catalogue";
import { setAside } from "../catalogue/own";
import type { CatalogueDocument } from "../catalogue/types";
import { readWorkbookFile } from "../node/read";
import { say } from "../language/say";
import { catalogueSheets, readCatalogueSheet, type CellProblem } from "../usercatalogue";
import type { Output } from "./command";

function at({ sheet, address, text }: CellProblem, out: Output): string {
  return `  ${sheet}!${address}  ${say(text, out.language ?? "id")}`;
}

/**
 * The catalogue for a command: the built-in one, or with `--katalog BERKAS.xlsx` every catalogue sheet of that workbook in it. Null
 * when the file has none or they hold problems; each is then said on standard error with its cell. Notes are said there too.
 */
export async function catalogueFor(file: string | null, out: Output): Promise<Catalogue | null> {
  if (file === null) return builtinCatalogue();
  const tell = (text: Text): void => out.error(say(text, out.language ?? "id"));
  const workbook = await readWorkbookFile(file);
  if (!workbook.ok) {
    tell(workbook.problem.text);
    return null;
  }
  const sheets = catalogueSheets(workbook.value);
  if (sheets.length === 0) {
    tell({
      id: `${file}: tidak ada lembar katalog; lembar katalog memuat sel "Nama katalog" di kolom A.`,
      en: `${file}: no catalogue sheet; a catalogue sheet has a cell "Nama katalog" in column A.`,
    });
    return null;
  }
  const own: CatalogueDocument[] = [];
  let broken = false;
  for (const sheet of sheets) {
    const reading = readCatalogueSheet(workbook.value, sheet, builtinDocuments);
    if (reading.ok) {
      own.push(reading.document);
      const titles = setAside(builtinDocuments, reading.document)
        .map(({ source }) => source.id)
        .join(", ");
      if (titles !== "")
        tell({
          id: `${file}: ${reading.document.source.title} memakai kode yang sama dengan ${titles}; dokumen itu tidak ikut dipakai.`,
          en: `${file}: ${reading.document.source.title} has codes of ${titles}; that document is left out.`,
        });
    } else {
      broken = true;
      const count = reading.problems.length;
      tell({
        id: `${file}: lembar ${sheet} tidak dapat dipakai sebagai katalog, ${count} hal perlu diperbaiki:`,
        en: `${file}: the sheet ${sheet} cannot be used as a catalogue, ${count} ${count === 1 ? "thing needs" : "things need"} mending:`,
      });
      for (const problem of reading.problems) out.error(at(problem, out));
    }
    for (const note of reading.notes) out.error(at(note, out));
  }
  return broken ? null : catalogueWith(own);
}
