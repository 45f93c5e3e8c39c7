import { createCatalogue } from "../catalogue/lookup";
import type { CatalogueDocument } from "../catalogue/types";
import { renstraInUse, setCatalogueInUse, trimmedDocuments } from "./catalogue";
import { renstraReady } from "./plan";

/** The order of two calls is kept though one of them waits. */
let latest = 0;

/**
 * Lets the functions answer from the user's catalogues too; with none, from the built-in ones alone. Resolves when they do. How
 * catalogues are put together is a file of its own, since few workbooks bring one; a catalogue that adds to the Renstra waits for
 * that too, the others answer before.
 */
export async function useOwnCatalogues(own: readonly CatalogueDocument[]): Promise<void> {
  const call = ++latest;
  const isMeasured = (document: CatalogueDocument): boolean => document.extends === undefined || trimmedDocuments.some(({ source }) => source.id === document.extends);
  setCatalogueInUse(null);
  if (own.length === 0) return;
  const { withOwnDocuments } = await import(/* webpackChunkName: "own" */ "../catalogue/own");
  if (call !== latest) return;
  const documents = withOwnDocuments(trimmedDocuments, own.filter(isMeasured));
  setCatalogueInUse(createCatalogue(documents));
  const plans = own.filter((document) => !isMeasured(document));
  if (plans.length === 0) return;
  await renstraReady();
  if (call !== latest) return;
  setCatalogueInUse(null);
  setCatalogueInUse(createCatalogue([...documents, ...withOwnDocuments(renstraInUse().documents, plans)]));
}
