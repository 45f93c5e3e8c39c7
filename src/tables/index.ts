export type { CellRef, ModelCell, RowRole, TableModel, TableRow } from "./model";
export type { TableKind, TableRequest } from "./kind";
export { buildTable, tableKind, tableKinds } from "./registry";
export { newSheetName, placeTable, type Place } from "./place";
export { displayNumber, preview, previewTexts, toTsv, type PreviewRow } from "./preview";
export { inputWorkbook, type InputWorkbookRequest } from "./input/inputWorkbook";
export { inputYears } from "./input/plan";
