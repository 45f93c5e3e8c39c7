import type { Catalogue } from "../catalogue/catalogue";
import { gridOf, type Grid } from "../sheet/grid";
import type { Snapshot } from "../sheet/snapshot";
import { recogniseWorkbook, type Recognised, type RecogniseOptions } from "./indicators/recognise";
import { readTypedTables, type TypedTables } from "./typed";

/** All that is read of a workbook: made once and passed to whoever asks, the checks and the pane alike. */
export interface Reading extends Recognised {
  readonly snapshot: Snapshot;
  /** By sheet name. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** Every table, whether or not the catalogue knows anything in it; read when it is first asked for. */
  typed(): TypedTables;
}

export function readWorkbookTables(snapshot: Snapshot, catalogue: Catalogue, options: RecogniseOptions = {}): Reading {
  let typed: TypedTables | null = null;
  return {
    ...recogniseWorkbook(snapshot, catalogue, options),
    snapshot,
    grids: new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)])),
    typed: () => (typed ??= readTypedTables(snapshot)),
  };
}
