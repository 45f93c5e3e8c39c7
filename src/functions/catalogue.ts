import type { Catalogue } from "../catalogue/catalogue";
import { createCatalogue } from "../catalogue/lookup";
import type { PackedDocument } from "../catalogue/pack";
import { withoutPlans } from "../catalogue/plans";
import type { CatalogueDocument } from "../catalogue/types";
import { unpackDocument } from "../catalogue/unpack";
import lookup from "../generated/lookup.json";
import { setRenstraOfUser } from "./renstra/renstra";

export { renstraAtHand, renstraInUse } from "./renstra/renstra";

/** The built-in documents in their trimmed form. The cast is safe: scripts/generate.ts writes the file by packDocument. */
export const trimmedDocuments: readonly CatalogueDocument[] = (lookup as unknown as readonly PackedDocument[]).map(unpackDocument);

let inUse: Catalogue | undefined;
const memories: (() => void)[] = [];

/** The catalogue the functions answer from: the built-in one in its trimmed form until another is set. */
export function catalogueInUse(): Catalogue {
  return (inUse ??= createCatalogue(trimmedDocuments));
}

/** Lets the functions answer from another catalogue (a workbook's own); null goes back to the built-in one. */
export function setCatalogueInUse(catalogue: Catalogue | null): void {
  inUse = catalogue ? withoutPlans(catalogue) : undefined;
  setRenstraOfUser(catalogue);
  for (const forget of memories) forget();
}

/** Texts people type are few, but a column of garbage must not fill the memory of a session. */
const MOST_REMEMBERED = 2000;

/** Does something when another catalogue is set. */
export function onOtherCatalogue(forget: () => void): void {
  memories.push(forget);
}

/**
 * Remembers what depends on nothing but the catalogue and a short text. Excel re-runs functions on every structural edit,
 * with the same indicator and year each time.
 *
 * @param isKept what is worth remembering.
 */
export function remembered<T>(compute: (key: string) => T, isKept: (value: T) => boolean = () => true): (key: string) => T {
  const memory = new Map<string, T>();
  onOtherCatalogue(() => memory.clear());
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    const value = compute(key);
    if (isKept(value)) memory.set(key, value);
    return value;
  };
}
