import { basename } from "node:path";
import type { Catalogue } from "../catalogue/catalogue";
import { fail, ok, type Result } from "../language/result";
import { workbookFacts } from "../reading/indicators/facts";
import { recogniseTables } from "../reading/indicators/recognise";
import type { ReadFact } from "../reading/indicators/recognised";
import { dataSays } from "./messages";

/**
 * The figures of the indicators in a workbook's file. What is made of them stands in another file, which cannot refer to their cells.
 * Fails where the file cannot be read and where no table of indicators is in it.
 */
export async function figuresOfFile(path: string, catalogue: Catalogue): Promise<Result<readonly ReadFact[]>> {
  const { readWorkbookFile } = await import("../node/read");
  const read = await readWorkbookFile(path);
  if (!read.ok) return read;
  const facts = workbookFacts(recogniseTables(read.value, catalogue), read.value);
  if (facts.length === 0) return fail("#N/A", dataSays.noFigures({ path }));
  const file = basename(path);
  return ok(facts.map((fact) => ({ ...fact, file })));
}
