import type { Catalogue } from "./catalogue";
import capaian2022 from "./data/capaian-pwni-2022.json";
import lkj2024 from "./data/lkj-pwni-2024.json";
import metadata005 from "./data/metadata-01.02.005.json";
import metadata013 from "./data/metadata-01.02.013.json";
import renstra from "./data/renstra-kp2mi-2025-2029.json";
import { createCatalogue } from "./lookup";
import { withOwnDocuments } from "./own";
import type { CatalogueDocument } from "./types";

/**
 * The source documents that come with the product, first come first answered. The plan stands last: a name that the LKj knows too
 * is the LKj's.
 * The cast is safe: a test parses every file with the zod schema, which stays out of the shipped scripts.
 */
export const builtinDocuments: readonly CatalogueDocument[] = [
  lkj2024,
  metadata013,
  metadata005,
  capaian2022,
  renstra,
] as unknown as readonly CatalogueDocument[];

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
