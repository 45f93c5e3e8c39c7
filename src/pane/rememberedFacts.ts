import type { Catalogue } from "../catalogue/catalogue";
import { workbookFacts } from "../reading/indicators/facts";
import { recogniseTables } from "../reading/indicators/recognise";
import type { ReadFact } from "../reading/indicators/recognised";
import type { Snapshot } from "../sheet/snapshot";

/** The figures of a workbook; those asked for last are kept, because choices and every preview are asked of one snapshot. */
export function rememberedFacts(): (snapshot: Snapshot | null, catalogue: Catalogue) => readonly ReadFact[] {
  let last: { readonly snapshot: Snapshot; readonly catalogue: Catalogue; readonly facts: readonly ReadFact[] } | null = null;
  return (snapshot, catalogue) => {
    if (snapshot === null) return [];
    if (last?.snapshot !== snapshot || last.catalogue !== catalogue)
      last = { snapshot, catalogue, facts: workbookFacts(recogniseTables(snapshot, catalogue), snapshot) };
    return last.facts;
  };
}
