import type { CatalogueDocument } from "../catalogue/types";
import type { Suppression } from "../checks";
import type {
  ApplyOutcome,
  ApplyPatchesOptions,
  InsertOutcome,
  PatchesOutcome,
  ReadProgress,
  RewriteOptions,
  RewriteOutcome,
  SelectedBlock,
} from "../excel";
import type { Message } from "../language/message";
import type { Correction } from "../reading/corrections";
import type { CellPlace } from "../sheet/address";
import type { FormulaChange } from "../sheet/formulaChange";
import type { Patch } from "../sheet/patch";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";

/** What puts a change back; only the host that made it can read it. */
export type SealedReceipt = unknown;

type Sealed<Outcome> = Outcome extends { readonly receipt: unknown }
  ? Omit<Outcome, "receipt"> & { readonly receipt: SealedReceipt }
  : Outcome;

/** What became of a change: written, or nothing written because cells are in the way. */
export type WriteOutcome = Sealed<ApplyOutcome>;
export type PatchesWritten = Sealed<PatchesOutcome>;
export type SealedInsert = Sealed<InsertOutcome>;
export type SealedRewrite = Sealed<RewriteOutcome>;

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Everything the pane wants of the workbook it stands beside. The real one is Excel (see excelHost.ts); tests pass fakes that are
 * slow, refuse or fail. Every method may reject; a rejection with a sentence in `text` is shown in the user's
 * language, and one with a `receipt` left something behind that `undo` can still take away.
 */
export interface PaneHost {
  /** A large workbook is read in parts: `onProgress` is told before each sheet, and `signal` ends it with a rejection. */
  readWorkbook(options?: ReadOptions): Promise<Snapshot>;
  /** The selected cells as a sheet of their own. */
  readSelection(): Promise<SheetSnapshot>;
  /** Replaces formulas; with `sameValues` a cell that then shows another value gets its old formula back. */
  rewriteFormulas(changes: readonly FormulaChange[], options: RewriteOptions): Promise<SealedRewrite>;
  applyPatch(patch: Patch): Promise<WriteOutcome>;
  /** Writes several as one change: a long one that tells how far it is and can be stopped, which leaves nothing but what somebody typed meanwhile. */
  applyPatches(patches: readonly Patch[], options: ApplyPatchesOptions): Promise<PatchesWritten>;
  /** Puts a change back; resolves to what had to stay because it was changed since, or null. */
  undo(receipt: SealedReceipt): Promise<Message | null>;
  goToCell(sheet: string, address: string): Promise<void>;
  activeCell(): Promise<CellPlace>;
  selectedBlock(): Promise<SelectedBlock>;
  /** Writes one en-US formula into the active cell, shown in the format of its unit (en-US code); blocked when the cell holds something. */
  insertFormula(formula: string, numberFormat?: string): Promise<SealedInsert>;
  /** Nearest empty place for a block, at or below `from` on the same sheet. */
  suggestPlace(from: CellPlace, rows: number, columns: number): Promise<CellPlace>;
  /** The catalogues of the user's own that the workbook keeps; rejects when they are damaged. The functions answer from them. */
  readOwnCatalogues(): Promise<readonly CatalogueDocument[]>;
  /** Keeps these instead, none taking them away, and lets the functions answer from them. All or nothing. */
  storeOwnCatalogues(documents: readonly CatalogueDocument[]): Promise<void>;
  /** Findings that somebody lets stand, as the workbook keeps them; rejects when they are damaged. */
  readExceptions(): Promise<readonly Suppression[]>;
  /** Keeps these instead. */
  storeExceptions(exceptions: readonly Suppression[]): Promise<void>;
  /** Keeps what somebody said of tables that were read otherwise; a workbook that is read afterwards has it among its settings. */
  storeCorrections(corrections: readonly Correction[]): Promise<void>;
  /** Lets go of a text the workbook keeps. */
  forget(under: string): Promise<void>;
  /** Calculates the formulas anew that call our functions. */
  recalculate(): Promise<void>;
  /** Calls back after cells were edited or the selection moved; absent where the host cannot tell. Returns what stops it. */
  watch?(listener: (event: "edited" | "selected") => void): () => void;
}
