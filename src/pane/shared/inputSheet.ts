import type { Pane } from "../pane";
import type { WriteOutcome } from "../host";

/** What became of the input layout: written or refused, and the sheet to begin with. */
export interface InputWritten {
  readonly outcome: WriteOutcome;
  readonly sheet: string;
}

/**
 * Writes the input layout of a year on sheets of its own, empty or as an example; "" for the newest year. Sheets that exist keep their
 * names and what is on them. Null for a year the catalogue does not know. Rejects with what Excel says.
 */
export async function writeInput({ host, core, language }: Pane, year: string, filled: boolean): Promise<InputWritten | null> {
  const [snapshot, catalogue, tables] = await Promise.all([host.readWorkbook(), core.catalogue(), core.tables()]);
  const years = tables.inputYears(catalogue);
  const wanted = year === "" ? years.at(-1) : years.find((each) => each === year);
  if (wanted === undefined) return null;
  const existing = snapshot.sheets.map(({ name }) => name);
  const { patch, sheet } = tables.inputSheet(catalogue, { year: wanted, filled, language, existing });
  return { outcome: await host.applyPatch(patch), sheet };
}

/** The sheet to begin with of an input layout of the year that the workbook has; null for none. */
export async function inputSheetOf({ host, core }: Pane, year: string): Promise<string | null> {
  const [snapshot, catalogue, checks, tables] = await Promise.all([host.readWorkbook(), core.catalogue(), core.checks(), core.tables()]);
  const found = checks.recognise(snapshot, catalogue).filter((table) => table.year === year);
  return found.find(({ sheet }) => tables.isInputSheet(sheet))?.sheet ?? null;
}
