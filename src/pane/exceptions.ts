import { readSuppressions, STORED_SUPPRESSIONS, type Suppression } from "../checks/engine/suppressions";
import { failures } from "./failureMessages";
import { keepText, keptText, workbookStart } from "./workbookStart";

/** Takes what the workbook stores. Throws with a sentence when it is no list of exceptions. */
function exceptionsIn(text: string): readonly Suppression[] {
  const list = readSuppressions(text);
  if (!("id" in list)) return list;
  throw Object.assign(new Error("stored exceptions are damaged"), {
    text: failures.damagedExceptions(),
  });
}

/**
 * Findings of the open workbook that somebody lets stand. They are kept in the workbook's settings, which need neither XML nor a sheet of
 * ours (a new sheet would clear the user's undo list and is refused where the structure is protected), and go with the file.
 */
export async function readExceptions(): Promise<readonly Suppression[]> {
  const text = keptText(await workbookStart(), STORED_SUPPRESSIONS);
  return text === null ? [] : exceptionsIn(text);
}

/** Keeps these instead. */
export async function storeExceptions(exceptions: readonly Suppression[]): Promise<void> {
  await keepText(STORED_SUPPRESSIONS, exceptions.length === 0 ? null : JSON.stringify(exceptions), failures.tooManyExceptions());
}
