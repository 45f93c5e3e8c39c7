import { basename } from "node:path";
import type { Catalogue } from "../catalogue/catalogue";
import { fail, ok, type Result } from "../language/result";
import { workbookFacts } from "../reading/indicators/facts";
import { recogniseTables } from "../reading/indicators/recognise";
import type { ReadFact } from "../reading/indicators/recognised";
import type { Snapshot } from "../sheet/snapshot";
import { workbookTables } from "../tables/workbookTables";
import { budgetYears } from "../tables/budget";
import { categorySources } from "../tables/categorySources";
import type { WorkbookTables } from "../tables/kind";
import { dataSays } from "./messages";

/** What tables are made of. */
export interface FileFigures {
  readonly facts: readonly ReadFact[];
  readonly workbook?: WorkbookTables;
}

/** A workbook's figures, and the workbook. */
export interface FromFile {
  readonly figures: FileFigures;
  /** null where none was asked for. */
  readonly snapshot: Snapshot | null;
}

/** What a table is made of that takes nothing from a file. */
export const NO_FILE: FromFile = { figures: { facts: [] }, snapshot: null };

/**
 * The figures of the indicators in a workbook's file, and its tables of money. What is made of them stands in another file, which cannot
 * refer to their cells. Fails where the file cannot be read and where it has neither, nor
 * anything that can be counted.
 */
export async function figuresOfFile(path: string, catalogue: Catalogue): Promise<Result<FromFile>> {
  const { readWorkbookFile } = await import("../node/read");
  const read = await readWorkbookFile(path);
  if (!read.ok) return read;
  const facts = workbookFacts(recogniseTables(read.value, catalogue), read.value);
  const file = basename(path);
  const workbook = workbookTables(read.value, file);
  if (facts.length === 0 && budgetYears(workbook).length === 0 && categorySources(workbook).length === 0)
    return fail("#N/A", dataSays.noFigures({ path }));
  return ok({ figures: { facts: facts.map((fact) => ({ ...fact, file })), workbook }, snapshot: read.value });
}
