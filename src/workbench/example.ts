import type { Patch } from "../workbook/patch";

/** The year of the example workbook. */
const YEAR = "2024";

/** The input sheet of the LKj 2024, filled from the catalogue, as `capaian templat --contoh` writes it to a file. */
export async function examplePatch(): Promise<Patch> {
  const [{ builtinCatalogue }, { inputWorkbook }] = await Promise.all([import("../catalogue/builtin"), import("../tables")]);
  return inputWorkbook({ catalogue: builtinCatalogue(), year: YEAR, filled: true });
}
