import type { Pane } from "../pane";
import type { WriteOutcome } from "../host";

/** What became of the input layout: written or refused, and the sheet to begin with. */
export interface InputWritten {
  readonly outcome: WriteOutcome;
  readonly sheet: string;
}

/**
 * Writes the input layout on sheets of its own: of a year that has one (otherwise of the newest), empty or as an example. Sheets that
 * exist keep their names and what is on them. Rejects with what Excel says.
 */
export async function writeInput({ host, core, language }: Pane, year: string, filled: boolean): Promise<InputWritten> {
  const [snapshot, catalogue, tables] = await Promise.all([host.readWorkbook(), core.catalogue(), core.tables()]);
  const years = tables.inputYears(catalogue);
  const wanted = years.includes(year) ? year : (years[years.length - 1] ?? "");
  const existing = snapshot.sheets.map(({ name }) => name);
  const { patch, sheet } = tables.inputSheet(catalogue, { year: wanted, filled, language, existing });
  return { outcome: await host.applyPatch(patch), sheet };
}
