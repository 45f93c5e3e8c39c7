import { say } from "../language/say";
import { withOwnDocuments } from "../catalogue/own";
import type { CatalogueDocument } from "../catalogue/types";
import { recalculate } from "../excel";
import { functionsOfPage } from "../functions/page";
import { failures } from "./failureMessages";
import { keepText, keptText, workbookStart } from "./workbookStart";
import type { Problem } from "../language/result";
import { fromStored, toStored } from "../usercatalogue/stored";

/** Name of the workbook setting; part of saved workbooks, so it never changes. */
const STORED = "capaian.katalog";

/** A stored catalogue that cannot be used, as something to throw: the pane shows its sentence. */
class StoredFailure extends Error {
  constructor(readonly problem: Problem) {
    super(say(problem.text, "en"));
  }
}

/** Takes what the workbook stores; an empty list when it stores none. */
function documentsIn(text: string | null): readonly CatalogueDocument[] {
  if (text === null) return [];
  const documents = fromStored(text);
  if (!documents.ok) throw new StoredFailure(documents.problem);
  return documents.value;
}

async function start(): Promise<readonly CatalogueDocument[]> {
  const kept = await workbookStart();
  const { decimalSeparator } = kept;
  const functions = functionsOfPage();
  const waiting = decimalSeparator !== null && functions?.useDecimalSeparator(decimalSeparator) === true;
  try {
    const documents = documentsIn(keptText(kept, STORED));
    if (documents.length > 0) await functions?.useOwnCatalogues(documents, withOwnDocuments);
    // Cells that were calculated before the catalogue or the decimal sign was there show #N/A or #VALUE!.
    if (documents.length > 0 || waiting) await recalculateOurs();
    return documents;
  } catch (error) {
    // What is wrong with the catalogue must not leave cells unread that only waited for the decimal sign.
    if (waiting) await recalculateOurs();
    throw error;
  }
}

/** Calculates the cells anew that call our functions: what they answer from has changed. Throws ExcelFailure. */
export async function recalculateOurs(): Promise<void> {
  // Knows every function by name; only a workbook that has to be calculated anew needs it.
  const { mayCallOurs } = await import("../portable/names");
  await recalculate(mayCallOurs);
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
  await keepText(STORED, documents.length === 0 ? null : toStored(documents), failures.catalogueTooLarge());
  started = Promise.resolve(documents);
  await functionsOfPage()?.useOwnCatalogues(documents, withOwnDocuments);
}
