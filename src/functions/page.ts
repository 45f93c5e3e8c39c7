import type { CatalogueDocument } from "../catalogue/types";
import type { LateRuns } from "./late/late";
import type { CombineDocuments } from "./own";

/** What the functions' script lets the page's other scripts ask of it. */
export interface FunctionsOfPage {
  /** Lets the functions answer from the user's catalogues too; none goes back to the built-in ones. */
  useOwnCatalogues(own: readonly CatalogueDocument[], combine: CombineDocuments): Promise<void>;
  /** The decimal sign of the workbook; true when a cell could not be read without it and has to be calculated again. */
  useDecimalSeparator(separator: "," | "."): boolean;
  /** The decimal sign the functions read texts by; null as long as it is not known. */
  decimalSeparator(): "," | "." | null;
  /** How the calculations of the functions that few workbooks call are fetched. */
  offerLate(load: () => Promise<LateRuns>): void;
}

const NAME = "capaianFunctions";

/** The pane's script is a bundle of its own with modules of its own, so the two meet on the page. */
export function offerToPage(functions: FunctionsOfPage): void {
  Object.assign(globalThis, { [NAME]: functions });
}

/** The functions' script of this page; undefined where it is not loaded. */
export function functionsOfPage(): FunctionsOfPage | undefined {
  return (globalThis as { [NAME]?: FunctionsOfPage })[NAME];
}
