import type { Catalogue } from "../../catalogue/catalogue";
import type { Message } from "../../language/message";
import type { Language } from "../../language/text";
import type { Patch } from "../../sheet/patch";
import { freeSheetName } from "../../sheet/sheetName";
import { writeSheets } from "../../layout/sheets";
import { planSheet } from "./actionPlan";
import { agreementSheet } from "./agreement";
import { budgetSheet, monthlySheets } from "./budget";
import { masukanSheet } from "./masukan";
import { GUIDE_SHEET, INPUT_SHEET, inputContents, QUARTER_SHEET, SUPPORT_SHEET } from "./contents";
import { guideSheet, supportSheet } from "./support";
import { quarterSheet } from "./triwulan";
import { surveyInputs, surveySheet } from "./survey";
import { riskSheet } from "./risk";
import { inputValues } from "./values";

export interface InputWorkbookRequest {
  readonly catalogue: Catalogue;
  /** One of `inputYears(catalogue)`; another year gives a layout without rows. */
  readonly year: string;
  /** True: with the catalogue's own inputs and realisasi, as the example, without the forms it has no figure for; false: all left empty. */
  readonly filled: boolean;
  readonly language?: Language;
  /**
   * Only cells that are typed into take anything. For a file of its own: in an open workbook protecting a sheet would clear what the user
   * can undo.
   */
  readonly guarded?: boolean;
  /** Names of the sheets that exist: a sheet of the layout takes another name than they have. */
  readonly existing?: readonly string[];
}

/** The sheets of a layout by their names in a workbook. */
export type InputSheets = Readonly<Record<"input" | "quarter" | "support" | "guide", string>>;

/** Whether a sheet has the name of the layout's first one, or that with a number behind it. */
export function isInputSheet(name: string): boolean {
  return name === INPUT_SHEET || (name.startsWith(`${INPUT_SHEET} (`) && name.endsWith(")"));
}

/**
 * The input layout as a change to an empty workbook: "Masukan" (indicators with weight, target, realisasi, capaian), "Masukan
 * Triwulan" (target and realisasi up to each quarter), "Data Dukung" (the figures the formulas start from), the sheets the catalogue has
 * something for beside them ("Perjanjian Kinerja" and what follows from it) and "Petunjuk".
 *
 * Perspectives and NCKO are not in it: they follow from the capaian of the IKU, and the table kind "ncko" calculates them.
 */
export function inputWorkbook({ catalogue, year, filled, language = "id", existing = [], guarded = false }: InputWorkbookRequest): Patch {
  const contents = inputContents(catalogue, year);
  const values = inputValues(catalogue, contents, filled);
  const notes = contents.nodes.flatMap((node): Message[] => {
    const realisasi = values.realisasi(node);
    return realisasi.kind === "typed" && realisasi.note !== null ? [realisasi.note] : [];
  });
  const layout = { catalogue, contents, values };
  const free = (name: string): string => freeSheetName(name, existing);
  const names = { input: free(INPUT_SHEET), quarter: free(QUARTER_SHEET), support: free(SUPPORT_SHEET), guide: free(GUIDE_SHEET) };
  const sheets = [
    masukanSheet(layout, notes),
    quarterSheet({ ...layout, filled }),
    supportSheet(contents, values, filled ? null : surveyInputs(catalogue, contents)),
    agreementSheet(layout),
    planSheet(layout),
    // The catalogue has no figure for these: forms to fill, and in an example only blank.
    ...(filled ? [] : [surveySheet(catalogue, contents), budgetSheet(layout), ...monthlySheets(layout), riskSheet(layout)]),
  ].flatMap((sheet) => (sheet === null ? [] : [{ ...sheet, name: free(sheet.name), guarded }]));
  const guide = guideSheet(catalogue, contents, { names, guarded, others: sheets.slice(3).map(({ name }) => name) });
  return writeSheets([...sheets, { ...guide, name: names.guide }], { language });
}
