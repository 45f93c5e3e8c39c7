import type { Language } from "../language/text";
import type { Patch } from "../sheet/patch";

/** The example workbooks a user can choose from. */
export const EXAMPLES = ["lkj", "fungsi"] as const;
export type ExampleId = (typeof EXAMPLES)[number];

/** An example as a change to the workbook, and the sheet it opens on. */
export interface Example {
  readonly patch: Patch;
  readonly sheet: string;
}

/** The year of the example of the LKj. */
const YEAR = "2024";

/** The input sheet of the LKj 2024, filled from the catalogue, as `capaian templat --contoh` writes it to a file. */
async function lkj(): Promise<Example> {
  const [{ builtinCatalogue }, { inputWorkbook }] = await Promise.all([import("../catalogue/builtin"), import("../tables")]);
  const patch = inputWorkbook({ catalogue: builtinCatalogue(), year: YEAR, filled: true });
  return { patch, sheet: patch.steps[0]!.sheet };
}

/** Every call the help of the functions shows, live beside what it should give. */
async function functions(language: Language): Promise<Example> {
  const [{ functionHelp }, { allFunctions, FUNCTIONS_SHEET }] = await Promise.all([
    import("../functions/help"),
    import("./examples/allFunctions"),
  ]);
  return { patch: allFunctions(functionHelp, language), sheet: FUNCTIONS_SHEET };
}

export function exampleWorkbook(id: ExampleId, language: Language): Promise<Example> {
  return id === "lkj" ? lkj() : functions(language);
}
