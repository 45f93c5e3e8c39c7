import type { Catalogue } from "../catalogue/catalogue";
import type { DatedFact } from "../reading/indicators/ownYear";
import type { Language } from "../language/text";

/** What a report is drawn from: one year's figures, the workbook's before the catalogue's. */
export interface LaporanFigures {
  readonly catalogue: Catalogue;
  readonly facts: readonly DatedFact[];
  /** "2024" */
  readonly year: string;
  readonly language: Language;
}
