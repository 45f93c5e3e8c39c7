import { pairedInOrder } from "../../sheet/pairedInOrder";
import type { WrittenRow } from "./recipe";

/** So much of a row must still be what was written for it to be that row; the rest somebody may have typed over. */
const ALIKE = 0.5;

/** How far a row is the written one, 0 to 1; 0 for another. Both are signs of cells, "" for an empty one. */
function likeness(written: readonly string[], now: readonly string[]): number {
  const filled = written.filter((sign) => sign !== "").length;
  if (filled === 0) return now.every((sign) => sign === "") ? ALIKE : 0;
  const same = written.filter((sign, at) => sign !== "" && now[at] === sign).length / filled;
  return same >= ALIKE ? same : 0;
}

interface FoundRows {
  readonly found: readonly (number | null)[];
  /** How many of them hold what was written. */
  readonly alike: number;
}

/**
 * Where written rows are among those that stand there now; null for one that is not there. Rows between two that are known, as many as
 * were written there, are those, whatever somebody typed into them.
 */
export function rowsFound(written: readonly WrittenRow[], now: readonly (readonly string[])[]): FoundRows {
  const pairs = pairedInOrder(written.length, now.length, (a, b) => likeness(written[a]!.cells, now[b]!));
  const found = new Array<number | null>(written.length).fill(null);
  let [nextWritten, nextNow] = [0, 0];
  for (const [a, b] of [...pairs, [written.length, now.length] as const]) {
    if (a - nextWritten === b - nextNow) for (let at = nextWritten; at < a; at++) found[at] = nextNow + at - nextWritten;
    if (a < written.length) found[a] = b;
    [nextWritten, nextNow] = [a + 1, b + 1];
  }
  return { found, alike: pairs.length };
}
