import type { CatalogueDocument } from "../catalogue/types";
import type { DocumentFact } from "./fact";

/** What a fact is measured in, where that is not the indicator's own unit. */
const UNIT_OF: Readonly<Partial<Record<string, string>>> = { bobot: "persen", capaian: "persen", alokasi: "Rp" };

/** The printed figures of catalogue documents, each with its line. The documents keep their own stored form. */
export function catalogueFacts(documents: readonly CatalogueDocument[]): DocumentFact[] {
  return documents.flatMap(({ source, nodes }) =>
    nodes.flatMap((node) =>
      node.facts.map((fact): DocumentFact => ({
        unit: node.executor ?? null,
        code: node.code,
        name: node.name,
        period: fact.period,
        what: fact.what,
        variable: fact.variable ?? null,
        in: fact.in ?? null,
        value: fact.value,
        unitOfMeasure: fact.what === "masukan" ? null : (UNIT_OF[fact.what] ?? node.unit),
        source: "document",
        document: fact.source ?? source.id,
        line: fact.line,
      })),
    ),
  );
}
