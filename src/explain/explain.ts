import type { Candidate, Known, Variant } from "./riddle";
import { everyVariant } from "./variants/index.generated";

/** Every variant, the simplest first. */
export const variants: readonly Variant[] = [...everyVariant].sort((a, b) => a.steps - b.steps || (a.id < b.id ? -1 : 1));

interface Asked {
  /** How near a candidate must come; that depends on how the figure was rounded. */
  fits(candidate: Candidate): boolean;
  /** Ids of the variants that are tried, in this order; all of them, simplest first, unless said. */
  readonly only?: readonly string[];
}

/** How a wrong figure came about: the first variant that reproduces it, null when none does. */
export function explain(known: Known, { fits, only }: Asked): Candidate | null {
  const tried = only ? only.map(variantCalled) : variants;
  for (const variant of tried) {
    const found = variant.candidates(known).find(fits);
    if (found) return found;
  }
  return null;
}

function variantCalled(id: string): Variant {
  const found = variants.find((each) => each.id === id);
  if (!found) throw new Error(`No variant is called "${id}".`);
  return found;
}
