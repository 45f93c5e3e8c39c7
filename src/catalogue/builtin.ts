import type { Catalogue } from "./catalogue";
import { documents } from "./data/index.generated";
import { createCatalogue } from "./lookup";
import { withOwnDocuments } from "./own";
import type { CatalogueDocument } from "./types";

/**
 * The source documents that come with the product, every file of data/ with indicators in it, by rank.
 * The cast is safe: a test parses every file with the zod schema, which stays out of the shipped scripts.
 */
export const builtinDocuments = documents as unknown as readonly CatalogueDocument[];

let catalogue: Catalogue | undefined;

/** The built-in catalogue with catalogues of the user's own before or in it (see own.ts). */
export function catalogueWith(own: readonly CatalogueDocument[]): Catalogue {
  return own.length === 0 ? builtinCatalogue() : createCatalogue(withOwnDocuments(builtinDocuments, own));
}

/** The catalogue of all built-in sources with every printed figure, for Node, tests and the lazily loaded pane. */
export function builtinCatalogue(): Catalogue {
  catalogue ??= createCatalogue(builtinDocuments);
  return catalogue;
}
