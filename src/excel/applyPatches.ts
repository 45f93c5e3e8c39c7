import type { Message } from "../language/message";
import type { Patch } from "../sheet/patch";
import { rollBack } from "./all-or-nothing";
import { applyPatch, type ApplyOutcome } from "./apply";
import { asFailure, ExcelFailure } from "./failure";
import { says } from "./messages";
import { joined, type Receipt } from "./receipt";
import { allStayed, stayedWords, type Stayed } from "./stayed";

export interface ApplyPatchesOptions {
  /** Told before each patch how many are written; what it returns is waited for, so that the page can be drawn. */
  readonly onProgress?: (done: number) => Promise<void>;
  /** Ends the work before the next patch: what was written is then taken back. */
  readonly signal?: AbortSignal;
}

/** What was taken back and yet had to stay, since somebody had put something of their own there meanwhile; null for nothing. */
interface TakenBack {
  readonly stayed: Message | null;
}

export type PatchesOutcome =
  | Extract<ApplyOutcome, { readonly kind: "done" }>
  | (Extract<ApplyOutcome, { readonly kind: "blocked" }> & TakenBack)
  | ({ readonly kind: "stopped" } & TakenBack);

/** Between two patches the user can type: what is theirs by now stays. */
async function takenBack(receipts: readonly Receipt[], cause: ExcelFailure): Promise<Stayed> {
  return receipts.length === 0 ? allStayed([]) : rollBack(joined(receipts), cause, "own");
}

/**
 * Writes several patches, each in the syncs of its own (see `applyPatch`), as one change with one way back: when one is blocked or fails,
 * and when the user stops, those before it are taken back, and what had to stay is told. For changes too large for one request, and too long to go without a word.
 */
export async function applyPatches(patches: readonly Patch[], { onProgress, signal }: ApplyPatchesOptions = {}): Promise<PatchesOutcome> {
  const receipts: Receipt[] = [];
  const remarks: Message[] = [];
  for (const patch of patches) {
    await onProgress?.(receipts.length);
    if (signal?.aborted) {
      return { kind: "stopped", stayed: stayedWords(await takenBack(receipts, new ExcelFailure("stopped", says.writingStopped()))) };
    }
    try {
      const outcome = await applyPatch(patch);
      if (outcome.kind === "blocked") {
        return { ...outcome, stayed: stayedWords(await takenBack(receipts, new ExcelFailure("refused", says.writingStopped()))) };
      }
      receipts.push(outcome.receipt);
      remarks.push(...(outcome.remarks ?? []));
    } catch (error) {
      const failure = asFailure(error);
      // What the failed one could not take back itself is tried once more, with what stands before it.
      const left = [...receipts, ...(failure.code === "left-behind" ? [failure.receipt as Receipt] : [])];
      const cause = failure.bare;
      // On a sheet of the failed one's somebody may have typed as well.
      throw cause.leaving(allStayed([failure.stayed, await takenBack(left, cause)]));
    }
  }
  return { kind: "done", receipt: joined(receipts), ...(remarks.length > 0 && { remarks }) };
}
