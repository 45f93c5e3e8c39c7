import type { PaneHost } from "./host";
import { once } from "./once";

const excel = once(() => import("./excelHost").then(({ excelHost }) => excelHost));

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

/** The workbook that is open in Excel. What speaks to Excel is downloaded beside the pane, which is drawn without it. */
export const lazyHost: PaneHost = {
  readWorkbook: async (options) => (await excel()).readWorkbook(options),
  readSelection: async () => (await excel()).readSelection(),
  rewriteFormulas: async (...of) => (await excel()).rewriteFormulas(...of),
  applyPatch: async (patch) => (await excel()).applyPatch(patch),
  undo: async (receipt) => (await excel()).undo(receipt),
  goToCell: async (sheet, address) => (await excel()).goToCell(sheet, address),
  activeCell: async () => (await excel()).activeCell(),
  insertFormula: async (formula, numberFormat) => (await excel()).insertFormula(formula, numberFormat),
  suggestPlace: async (from, rows, columns) => (await excel()).suggestPlace(from, rows, columns),
  readOwnCatalogues: async () => (await excel()).readOwnCatalogues(),
  storeOwnCatalogues: async (documents) => (await excel()).storeOwnCatalogues(documents),
  recalculate: async () => (await excel()).recalculate(),
  watch: watchSelection,
};
