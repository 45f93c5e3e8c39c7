/** Excel as the rest of the add-in sees it. Everything here may throw ExcelFailure, whose `text` is for the user. */
export { applyPatch, type ApplyOutcome } from "./apply";
export { applyPatches, type ApplyPatchesOptions, type PatchesOutcome } from "./applyPatches";
export type { BlockedCell } from "./blocked";
export { asFailure, ExcelFailure, type ExcelFailureCode } from "./failure";
export { insertFormula, type InsertOutcome } from "./insert";
export { activeCell, goToCell, selectedBlock, type SelectedBlock } from "./navigate";
export { suggestPlace } from "./place";
export { readSelection, readWorkbook, type ReadProgress } from "./read";
export type { Receipt } from "./receipt";
export { undo } from "./restore";
export { rewriteFormulas, type DifferingCell, type RewriteOptions, type RewriteOutcome } from "./rewrite";
export { recalculate } from "./recalculate";
export { storeText } from "./settings";
export { readStart, type WorkbookStart } from "./start";
