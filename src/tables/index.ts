export type { CellRef, ModelCell, RowRole, TableRow } from "../layout/block";
export { newSheetName, placeTable, type Place } from "../layout/place";
export { preview, previewTexts, toTsv, type PreviewRow } from "../layout/preview";
export type { TableModel } from "./model";
export type { TableKind, TableRequest } from "./kind";
export { buildTable } from "./build";
export { tableKinds } from "./registry";
export { inputWorkbook, type InputWorkbookRequest } from "./input/inputWorkbook";
export { inputYears } from "./input/plan";
