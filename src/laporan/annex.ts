import type { Catalogue } from "../catalogue/catalogue";
import { reportedDocuments } from "../catalogue/ownSource";
import { placeOfLine } from "../catalogue/placeWords";
import { withoutPlans } from "../catalogue/plans";
import type { Conflict, SourceInfo } from "../catalogue/types";
import type { Part } from "../docx/document";
import type { Message } from "../language/message";
import { chapters } from "./messages";

/** What a document prints, without how its text is marked up; asterisks are its own. */
const quoted = (printed: string): string =>
  printed
    .replace(/\\times\b/g, "×")
    .replace(/\\|<\/?[biu]>/gi, "")
    .replace(/\t+/g, " | ");

/** Every contradiction of the source documents, with what is printed and where, under the document it stands in. */
export function annex(catalogue: Catalogue): Part[] {
  const documents = reportedDocuments(withoutPlans(catalogue)).filter(({ conflicts }) => conflicts.length > 0);
  const count = documents.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  if (count === 0) return [];
  const said = ({ about, values, why }: Conflict, source: SourceInfo): Message => {
    const items = values.map(({ printed, line }) => {
      const place = placeOfLine(source.id, line);
      return place ? chapters.printed({ text: quoted(printed), place }) : quoted(printed);
    });
    return chapters.conflict({ about, printed: { items, join: ";" }, why });
  };
  return [
    { kind: "heading", level: 1, key: "lampiran judul", text: chapters.conflicts() },
    { kind: "paragraph", key: "lampiran isi", runs: [chapters.conflictsAbout({ count })] },
    ...documents.flatMap(({ source, conflicts }): Part[] => [
      { kind: "heading", level: 2, key: `lampiran ${source.id} judul`, text: source.title },
      { kind: "list", key: `lampiran ${source.id}`, items: conflicts.map((conflict) => said(conflict, source)) },
    ]),
  ];
}
