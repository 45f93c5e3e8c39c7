import type { Catalogue } from "./catalogue";
import type { CatalogueDocument } from "./types";

/** Ids of the catalogues users bring themselves start with it; no built-in source does. */
export const OWN_PREFIX = "pengguna:";

export function isOwnSource(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}

/**
 * The documents tables and input sheets are made of: with a catalogue of another organisation its own, for which the report of the built-in
 * ones is nobody's; one that adds to a built-in document is part of that.
 */
export function reportedDocuments({ documents }: Pick<Catalogue, "documents">): readonly CatalogueDocument[] {
  const own = documents.filter(standsAlone);
  return own.length > 0 ? own : documents;
}

/** Whether a document is a user's catalogue that adds to no other. */
export const standsAlone = ({ source, extends: base }: CatalogueDocument): boolean => isOwnSource(source.id) && base === undefined;
