import type { CatalogueDocument } from "../catalogue/types";
import { readStoredText, recalculate, storeText } from "../excel";
import { functionsOfPage } from "../functions/page";
import type { Problem } from "../language/result";
import { fromStored, toStored } from "../usercatalogue/stored";

/** Name of the workbook setting; part of saved workbooks, so it never changes. */
const STORED = "capaian.katalog";

/** A stored catalogue that cannot be used, as something to throw: the pane shows its sentence. */
class StoredFailure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.text.en);
  }
}

async function start(): Promise<readonly CatalogueDocument[]> {
  const text = await readStoredText(STORED);
  if (text === null) return [];
  const documents = fromStored(text);
  if (!documents.ok) throw new StoredFailure(documents.problem);
  if (documents.value.length === 0) return [];
  await functionsOfPage()?.useOwnCatalogues(documents.value);
  // Cells that were calculated before the catalogue was there show #N/A.
  await recalculate();
  return documents.value;
}

let started: Promise<readonly CatalogueDocument[]> | null = null;

/**
 * The catalogues the open workbook keeps, handed to the functions the first time this is asked: when the runtime starts, and again
 * after a failure. One sync in a workbook without any.
 */
export function ownCatalogues(): Promise<readonly CatalogueDocument[]> {
  started ??= start().catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}

/** Keeps these catalogues in the workbook, none taking them away, and lets the functions answer from them. Formulas are not calculated yet. */
export async function storeOwnCatalogues(documents: readonly CatalogueDocument[]): Promise<void> {
  await storeText(STORED, documents.length === 0 ? null : toStored(documents));
  started = Promise.resolve(documents);
  await functionsOfPage()?.useOwnCatalogues(documents);
}
