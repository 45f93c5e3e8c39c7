import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode, Printing } from "../catalogue/types";

/** A second target of the year, which the document itself says is the national plan's. */
export function nationalTarget(catalogue: Catalogue, { code }: CatalogueNode, year: string): Printing | undefined {
  return catalogue
    .facts({ code, what: "target", period: year })
    .find(({ canonical, note, value }) => !canonical && value !== null && note?.startsWith("Target nasional") === true);
}
