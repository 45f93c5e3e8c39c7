import { asFailure, errorLocation, ExcelFailure } from "./failure";
import type { Receipt } from "./receipt";
import { leftBehind, restore } from "./restore";
import { withFailure } from "./lines";
import { writing } from "./run";
import { says } from "./messages";
import type { Stayed } from "./stayed";

/** Set by a batch once it starts to write: from then on a failure means putting things back. */
export interface Attempt {
  receipt: Receipt | null;
}

/**
 * Runs a batch that writes. When it fails the workbook is as it was, and the ExcelFailure says so; when even that
 * fails (code "left-behind") the failure names what is still there and carries the receipt. `explain` may put a
 * better sentence to a failure from before anything was written.
 */
export async function allOrNothing<T>(
  batch: (context: Excel.RequestContext, attempt: Attempt) => Promise<T>,
  explain: (failure: ExcelFailure) => Promise<ExcelFailure> = (failure) => Promise.resolve(failure),
): Promise<T> {
  const attempt: Attempt = { receipt: null };
  try {
    return await writing((context) => batch(context, attempt));
  } catch (error) {
    const failure = asFailure(error);
    if (!attempt.receipt) throw (await explain(failure)).with(says.unchanged());
    const stayed = await rollBack(withFailure(attempt.receipt, errorLocation(error)), failure, "everything");
    throw failure.leaving(stayed);
  }
}

/**
 * Takes back what a failed or stopped change left; resolves to what had to stay because somebody's own work is in it. Where taking back
 * fails too, what is left is named. `scope` as in `restore`.
 */
export async function rollBack(receipt: Receipt, cause: ExcelFailure, scope: "own" | "everything"): Promise<Stayed> {
  try {
    return await restore(receipt, scope);
  } catch (second) {
    throw new ExcelFailure("left-behind", await leftBehind(receipt, cause), second, receipt).after(cause);
  }
}
