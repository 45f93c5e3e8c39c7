import type { Patch } from "../sheet/patch";
import { rollBack } from "./all-or-nothing";
import { applyPatch, type ApplyOutcome } from "./apply";
import { asFailure, ExcelFailure } from "./failure";
import { says } from "./messages";
import { joined, type Receipt } from "./receipt";

export interface ApplyPatchesOptions {
  /** Told before each patch how many are written; what it returns is waited for, so that the page can be drawn. */
  readonly onProgress?: (done: number) => Promise<void>;
  /** Ends the work before the next patch: what was written is then taken back. */
  readonly signal?: AbortSignal;
}

export type PatchesOutcome = ApplyOutcome | { readonly kind: "stopped" };

/**
 * Writes several patches, each in the syncs of its own (see `applyPatch`), as one change with one way back: when one is blocked or fails,
 * and when the user stops, those before it are taken back. For changes too large for one request, and too long to go without a word.
 */
export async function applyPatches(patches: readonly Patch[], { onProgress, signal }: ApplyPatchesOptions = {}): Promise<PatchesOutcome> {
  const receipts: Receipt[] = [];
  for (const patch of patches) {
    await onProgress?.(receipts.length);
    if (signal?.aborted) {
      await rollBack(joined(receipts), new ExcelFailure("stopped", says.writingStopped()));
      return { kind: "stopped" };
    }
    try {
      const outcome = await applyPatch(patch);
      if (outcome.kind === "blocked") {
        await rollBack(joined(receipts), new ExcelFailure("refused", says.writingStopped()));
        return outcome;
      }
      receipts.push(outcome.receipt);
    } catch (error) {
      const failure = asFailure(error);
      // What the failed one could not take back itself is tried once more, with what stands before it.
      const left = [...receipts, ...(failure.code === "left-behind" ? [failure.receipt as Receipt] : [])];
      const cause = failure.bare;
      if (left.length > 0) await rollBack(joined(left), cause);
      throw cause.with(says.unchanged());
    }
  }
  return { kind: "done", receipt: joined(receipts) };
}
