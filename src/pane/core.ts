import type { Catalogue } from "../catalogue/catalogue";
import type { Tool } from "../catalogue/search/tools";
import type { CatalogueDocument } from "../catalogue/types";
import type { coreChecks } from "./coreChecks";
import type { coreFormulas } from "./coreFormulas";
import type { coreLaporan } from "./coreLaporan";
import type { coreOwn } from "./coreOwn";
import type { coreReport } from "./coreReport";
import type { coreTables } from "./coreTables";
import type { coreTrace } from "./coreTrace";

export type PaneChecks = typeof coreChecks;
export type PaneTables = typeof coreTables;
export type PaneFormulas = typeof coreFormulas;
export type PaneLaporan = typeof coreLaporan;
export type PaneOwn = typeof coreOwn;
export type PaneReport = typeof coreReport;
export type PaneTrace = typeof coreTrace;

/** The core rooms as the pane uses them, each downloaded when first wanted. Every method may reject when a download fails; the next call tries again. */
export interface PaneCore {
  /** The built-in catalogue, with the user's own in it where there are any. */
  catalogue(own?: readonly CatalogueDocument[]): Promise<Catalogue>;
  /** The functions and tables that the search finds beside indicators. */
  tools(): Promise<readonly Tool[]>;
  checks(): Promise<PaneChecks>;
  tables(): Promise<PaneTables>;
  formulas(): Promise<PaneFormulas>;
  own(): Promise<PaneOwn>;
  report(): Promise<PaneReport>;
  trace(): Promise<PaneTrace>;
  laporan(): Promise<PaneLaporan>;
}
