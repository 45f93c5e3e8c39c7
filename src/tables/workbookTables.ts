import { OwnTables } from "../reading/ownTables";
import { readTypedTables } from "../reading/typed";
import type { Snapshot } from "../sheet/snapshot";
import type { WorkbookTables } from "./kind";

/** Every table of a workbook; those of a sheet are read once. */
export const workbookTables = (snapshot: Snapshot, file: string | null): WorkbookTables => ({
  tables: readTypedTables(snapshot).tables,
  file,
  made: new OwnTables(snapshot),
});
