import { activeCell, applyPatch, ExcelFailure, goToCell, insertFormula, readSelection, readWorkbook, recalculate, rewriteFormulas, suggestPlace, undo, type Receipt } from "../excel";
import type { LocalText } from "../language/text";
import { ownCatalogues, storeOwnCatalogues } from "./ownCatalogues";
import type { PaneHost } from "./host";

/** Cells the user has changed since stay theirs: that is an answer of `undo`, not a failure. */
async function undoInExcel(receipt: Receipt): Promise<LocalText | null> {
  try {
    await undo(receipt);
    return null;
  } catch (error) {
    if (error instanceof ExcelFailure && error.code === "partly-undone") return error.text;
    throw error;
  }
}

/**
 * Follows the selection through Office's common API. Edits are not followed: that needs a handler on every worksheet, and a
 * host without the API (the workbench) has neither.
 */
function watchSelection(listener: (event: "edited" | "selected") => void): () => void {
  const document = typeof Office === "undefined" ? undefined : Office.context?.document;
  if (typeof document?.addHandlerAsync !== "function") return () => undefined;
  const handler = (): void => listener("selected");
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  return () => document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
}

/** The workbook that is open in Excel. */
export const excelHost: PaneHost = {
  readWorkbook: () => readWorkbook(),
  readSelection,
  rewriteFormulas,
  applyPatch,
  undo: (receipt) => undoInExcel(receipt as Receipt),
  goToCell,
  activeCell,
  insertFormula,
  suggestPlace,
  readOwnCatalogues: ownCatalogues,
  storeOwnCatalogues,
  recalculate,
  watch: watchSelection,
};
