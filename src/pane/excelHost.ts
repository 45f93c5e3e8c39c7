import {
  activeCell,
  applyPatch,
  applyPatches,
  ExcelFailure,
  goToCell,
  insertFormula,
  readSelection,
  readWorkbook,
  rewriteFormulas,
  selectedBlock,
  storeText,
  suggestPlace,
  undo,
  type Receipt,
} from "../excel";
import type { Message } from "../language/message";
import { storeCorrections, withCorrections } from "./corrections";
import { readExceptions, storeExceptions } from "./exceptions";
import { ownCatalogues, recalculateOurs, storeOwnCatalogues } from "./ownCatalogues";
import type { PaneHost } from "./host";

/** Cells the user has changed since stay theirs: that is an answer of `undo`, not a failure. */
async function undoInExcel(receipt: Receipt): Promise<Message | null> {
  try {
    await undo(receipt);
    return null;
  } catch (error) {
    if (error instanceof ExcelFailure && error.code === "partly-undone") return error.text;
    throw error;
  }
}

/** The workbook that is open in Excel. */
export const excelHost: Omit<PaneHost, "watch"> = {
  readWorkbook: async (options) => withCorrections(await readWorkbook(options?.onProgress, options?.signal)),
  readSelection,
  rewriteFormulas,
  applyPatch,
  applyPatches,
  undo: (receipt) => undoInExcel(receipt as Receipt),
  goToCell,
  activeCell,
  selectedBlock,
  insertFormula,
  suggestPlace,
  readOwnCatalogues: ownCatalogues,
  storeOwnCatalogues,
  readExceptions,
  storeExceptions,
  storeCorrections,
  forget: (under) => storeText(under, null),
  recalculate: recalculateOurs,
};
