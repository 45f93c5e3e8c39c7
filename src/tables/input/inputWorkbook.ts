import type { Catalogue } from "../../catalogue/catalogue";
import type { Message } from "../../language/message";
import type { Language } from "../../language/text";
import type { Patch } from "../../sheet/patch";
import { writeSheets } from "../../layout/sheets";
import { masukanSheet } from "./masukan";
import { planInput } from "./plan";
import { guideSheet, supportSheet } from "./support";
import { quarterSheet } from "./triwulan";
import { inputValues } from "./values";

export interface InputWorkbookRequest {
  readonly catalogue: Catalogue;
  /** One of `inputYears(catalogue)`; another year gives a layout without rows. */
  readonly year: string;
  /** True: with the catalogue's own inputs and realisasi, as the example; false: these are left empty. */
  readonly filled: boolean;
  readonly language?: Language;
}

/**
 * The input layout as a change to an empty workbook: "Masukan" (indicators with weight, target, realisasi, capaian), "Masukan
 * Triwulan" (target and realisasi up to each quarter), "Data Dukung" (the figures the formulas start from) and "Petunjuk".
 *
 * Perspectives and NCKO are not in it: they follow from the capaian of the IKU, and the table kind "ncko" calculates them.
 */
export function inputWorkbook({ catalogue, year, filled, language = "id" }: InputWorkbookRequest): Patch {
  const plan = planInput(catalogue, year);
  const values = inputValues(catalogue, plan, filled);
  const notes = plan.nodes.flatMap((node): Message[] => {
    const realisasi = values.realisasi(node);
    return realisasi.kind === "typed" && realisasi.note !== null ? [realisasi.note] : [];
  });
  const layout = { catalogue, plan, values };
  return writeSheets(
    [masukanSheet(layout, notes), quarterSheet({ ...layout, filled }), supportSheet(plan, values), guideSheet(catalogue, plan)],
    { language },
  );
}
