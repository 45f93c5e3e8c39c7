import type { Catalogue } from "./catalogue";
import { createCatalogue } from "./lookup";
import type { CatalogueDocument, FactKind } from "./types";

const measured = new WeakMap<Catalogue, Catalogue>();
const planned = new WeakMap<Catalogue, Catalogue>();

function part(catalogue: Catalogue, memory: WeakMap<Catalogue, Catalogue>, belongs: (document: CatalogueDocument) => boolean): Catalogue {
  let known = memory.get(catalogue);
  if (!known) {
    const documents = catalogue.documents.filter(belongs);
    memory.set(catalogue, (known = documents.length === catalogue.documents.length ? catalogue : createCatalogue(documents)));
  }
  return known;
}

/**
 * The catalogue without planning documents: what rows of a workbook, tables and the PWNI functions are read against. A KRO named
 * "Koordinasi" or a kegiatan numbered 3894 must not be taken for what a planner typed.
 */
export function withoutPlans(catalogue: Catalogue): Catalogue {
  return part(catalogue, measured, ({ source }) => source.plan !== true);
}

/** The planning documents alone; empty when there are none. */
export function plansOnly(catalogue: Catalogue): Catalogue {
  return part(catalogue, planned, ({ source }) => source.plan === true);
}

/** What RENSTRA.* answer with. */
export const PLANNED: ReadonlySet<FactKind> = new Set<FactKind>(["target", "alokasi"]);
