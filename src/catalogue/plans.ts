import type { Catalogue } from "./catalogue";
import { createCatalogue } from "./lookup";
import type { CatalogueDocument, CatalogueNode, FactKind } from "./types";

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

/** Tujuan have no target in the Renstra, yet one asks for their names. */
const NAMED: ReadonlySet<string> = new Set(["tujuan", "indikator tujuan"]);

/** What is planned: nodes with a target or an allocation and whatever they hang under, and the tujuan; risks, surveys and the like stay behind. */
export function plannedNodes(nodes: readonly CatalogueNode[]): readonly CatalogueNode[] {
  const parents = new Map(nodes.map(({ code, parent }) => [code, parent]));
  const kept = new Set<string>();
  for (const { code, level, facts } of nodes) {
    if (!NAMED.has(level) && !facts.some(({ what, canonical }) => canonical && PLANNED.has(what))) continue;
    for (let at: string | null | undefined = code; at && !kept.has(at); at = parents.get(at)) kept.add(at);
  }
  return nodes.filter(({ code }) => kept.has(code));
}
