export { newYearDraft, yearSheet, type NewYearRequest, type SheetDraft } from "./newYear";
export { nextYear } from "./nextYear";
export type { CellProblem } from "./problem";
export { catalogueSheets, readCatalogueSheet, type CatalogueReading } from "./read";
export { documentRows, headOf } from "./rows";
export { catalogueSheetName, catalogueSheetPatch, firstCell } from "./write";
