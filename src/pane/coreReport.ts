import type { Catalogue } from "../catalogue/catalogue";
import type { Suppressed } from "../checks/engine/suppressions";
import type { Language } from "../language/text";
import type { Reading } from "../reading/reading";
import { dateText } from "../report/date";
import { capaianSigns } from "../report/capaianSigns";
import { reportSheet } from "../report/report";
import type { Patch } from "../sheet/patch";

/** One check of the open workbook, to be told on a sheet of it. */
export interface ReportRequest {
  readonly marked: Suppressed;
  readonly reading: Reading;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Names of the sheets that exist. */
  readonly existing: readonly string[];
}

/** The report as the pane uses it. */
export const coreReport = {
  /** Signs before every capaian of the workbook by its status; null where there is none. */
  signs: capaianSigns,
  /** The sheet of results, added beside those that exist, and its name. */
  sheet: ({ marked, reading, catalogue, language, existing }: ReportRequest): { readonly patch: Patch; readonly sheet: string } => {
    const inspection = { ...marked, reading, times: new Map<string, number>(), undone: [] };
    const patch = reportSheet({ inspection, catalogue, file: null, date: dateText(new Date()) }, language, existing);
    return { patch, sheet: patch.steps[0]!.sheet };
  },
};
