import type { Catalogue } from "../catalogue/catalogue";
import { gridOf, type Grid } from "../sheet/grid";
import type { Snapshot } from "../sheet/snapshot";
import { recogniseWorkbook, type Recognised, type RecogniseOptions } from "./indicators/recognise";
import { shapeChoices, titleOfRole } from "./roleWords";
import { sheetReadings, type SheetReading } from "./sheets";
import { placedCorrections, readTypedTables, type TypedTables } from "./typed";
import type { Correction } from "./corrections";

/** All that is read of a workbook: made once and passed to whoever asks, the checks and the pane alike. */
export interface Reading extends Recognised {
  readonly snapshot: Snapshot;
  /** By sheet name. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** Every table, whether or not the catalogue knows anything in it; read when it is first asked for. */
  typed(): TypedTables;
  /** The shapes a table can be said to be of. */
  readonly shapes: typeof shapeChoices;
  /** What a role is called. */
  readonly titleOfRole: typeof titleOfRole;
  /** Corrections the workbook keeps that stand nowhere any more. */
  unusedCorrections(): readonly Correction[];
  /** Sheet by sheet what was read as what, and what was not. */
  sheets(): readonly SheetReading[];
}

export function readWorkbookTables(snapshot: Snapshot, catalogue: Catalogue, options: RecogniseOptions = {}): Reading {
  const recognised = recogniseWorkbook(snapshot, catalogue, options);
  let typed: TypedTables | null = null;
  const typedTables = (): TypedTables => (typed ??= readTypedTables(snapshot));
  return {
    ...recognised,
    snapshot,
    grids: new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)])),
    typed: typedTables,
    shapes: shapeChoices,
    titleOfRole,
    unusedCorrections: () => placedCorrections(snapshot).unused,
    sheets: () =>
      sheetReadings(
        snapshot.sheets.map(({ name }) => name),
        typedTables(),
        { ...recognised, corrections: placedCorrections(snapshot).used },
      ),
  };
}
