export { newYearDraft, nextYear, yearSheet, type NewYearRequest, type SheetDraft } from "./newYear";
export type { CellProblem } from "./problem";
export { catalogueSheets, readCatalogueSheet, type CatalogueReading } from "./read";
export { documentRows, headOf } from "./rows";
export { catalogueSheetName, catalogueSheetPatch, firstCell } from "./write";
