import { STORED_CORRECTIONS, type Correction } from "../reading/corrections";
import type { Snapshot } from "../sheet/snapshot";
import { asStored } from "../sheet/stored";
import { failures } from "./failureMessages";
import { keepText, keptText, workbookStart } from "./workbookStart";

/** What this pane stored last; undefined before it stored anything. */
let stored: string | null | undefined;

/** The workbook with the corrections it keeps among its settings, as a file that is read has them: whoever reads tables reads by them. */
export async function withCorrections(snapshot: Snapshot): Promise<Snapshot> {
  const text = stored === undefined ? keptText(await workbookStart(), STORED_CORRECTIONS) : stored;
  return text === null ? snapshot : { ...snapshot, settings: { ...snapshot.settings, ...asStored(STORED_CORRECTIONS, text) } };
}

/** Keeps these instead. */
export async function storeCorrections(corrections: readonly Correction[]): Promise<void> {
  const text = corrections.length === 0 ? null : JSON.stringify(corrections);
  await keepText(STORED_CORRECTIONS, text, failures.tooManyCorrections());
  stored = text;
}
