import type { Catalogue } from "../catalogue/catalogue";
import type { DatedFact } from "../reading/indicators/ownYear";
import type { Language } from "../language/text";
import type { WorkbookTables } from "../tables/kind";
import type { MoneyUnit } from "../tables/moneyUnit";

/** What a report is drawn from: one year's figures, the workbook's before the catalogue's. */
export interface LaporanFigures {
  readonly catalogue: Catalogue;
  readonly facts: readonly DatedFact[];
  /** Tables of the workbook that are of no indicator: money. */
  readonly workbook?: WorkbookTables;
  /** "2024" */
  readonly year: string;
  readonly language: Language;
  /** What the money of its tables is shown in; rupiah when left out. */
  readonly money?: MoneyUnit;
}
