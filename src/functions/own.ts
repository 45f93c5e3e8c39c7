import { createCatalogue } from "../catalogue/lookup";
import type { CatalogueDocument } from "../catalogue/types";
import { renstraInUse, setCatalogueInUse, trimmedDocuments } from "./catalogue";
import { renstraReady } from "./renstra/renstra";

/** The order of two calls is kept though one of them waits for the Renstra. */
let latest = 0;

/** Built-in documents with those of a user in them (catalogue/own.ts). */
export type CombineDocuments = (builtin: readonly CatalogueDocument[], own: readonly CatalogueDocument[]) => readonly CatalogueDocument[];

/**
 * Lets the functions answer from the user's catalogues too; with none, from the built-in ones alone. Resolves when they do. A
 * catalogue that adds to the Renstra waits for its file; the others answer before.
 * @param combine how documents are put together: the page brings it along, because few workbooks need it and this script is loaded in all
 */
export async function useOwnCatalogues(own: readonly CatalogueDocument[], combine: CombineDocuments): Promise<void> {
  const call = ++latest;
  const isMeasured = (document: CatalogueDocument): boolean =>
    document.extends === undefined || trimmedDocuments.some(({ source }) => source.id === document.extends);
  setCatalogueInUse(null);
  if (own.length === 0) return;
  const documents = combine(trimmedDocuments, own.filter(isMeasured));
  setCatalogueInUse(createCatalogue(documents));
  const plans = own.filter((document) => !isMeasured(document));
  if (plans.length === 0) return;
  await renstraReady();
  if (call !== latest) return;
  setCatalogueInUse(null);
  setCatalogueInUse(createCatalogue([...documents, ...combine(renstraInUse().documents, plans)]));
}
