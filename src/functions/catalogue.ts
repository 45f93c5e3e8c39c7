import type { Catalogue } from "../catalogue/catalogue";
import { createCatalogue } from "../catalogue/lookup";
import type { PackedPlan } from "../catalogue/pack";
import { plansOnly, withoutPlans } from "../catalogue/plans";
import type { CatalogueDocument } from "../catalogue/types";
import { unpackPlan } from "../catalogue/unpack";
import lookup from "../generated/lookup.json";
import renstra from "../generated/renstra.json";

let renstraBuiltIn: Catalogue | undefined;
let renstraOfUser: Catalogue | undefined;
let inUse: Catalogue | undefined;
const memories: Map<string, unknown>[] = [];

/** The catalogue the functions answer from: the built-in one in its trimmed form until another is set. */
export function catalogueInUse(): Catalogue {
  // The cast is safe: scripts/generate.ts writes the file from documents of this type.
  return (inUse ??= createCatalogue(lookup as unknown as readonly CatalogueDocument[]));
}

/**
 * The plan RENSTRA.* answers from: the built-in Renstra, unpacked at the first call, until a catalogue with a plan is set. It knows
 * codes (in any spelling), names, units, canonical targets and allocations. A fact whose figure is a text ("WTP", "level 3 (Nilai 3,46)")
 * has it in `printed`, with its number, where there is one, in `value`.
 */
export function renstraInUse(): Catalogue {
  return renstraOfUser ?? (renstraBuiltIn ??= createCatalogue([unpackPlan(renstra as unknown as PackedPlan)]));
}

/** Lets the functions answer from another catalogue (a workbook's own); null goes back to the built-in one. */
export function setCatalogueInUse(catalogue: Catalogue | null): void {
  inUse = catalogue ? withoutPlans(catalogue) : undefined;
  const plans = catalogue && plansOnly(catalogue);
  renstraOfUser = plans && plans.documents.length > 0 ? plans : undefined;
  for (const memory of memories) memory.clear();
}

/** Texts people type are few, but a column of garbage must not fill the memory of a session. */
const MOST_REMEMBERED = 2000;

/**
 * Remembers what depends on nothing but the catalogue and a short text. Excel re-runs functions on every structural edit,
 * with the same indicator and year each time.
 */
export function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const memory = new Map<string, unknown>();
  memories.push(memory);
  return (key) => {
    const known = memory.get(key) as T | undefined;
    if (known !== undefined) return known;
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    const value = compute(key);
    memory.set(key, value);
    return value;
  };
}
