import type { FollowedChart } from "./followedCharts";
import type { NamedBefore } from "./names";
import type { AddedSigns } from "./signs";
import type { LinesReceipt } from "./lines";
import type { Touched } from "./sortedPatch";
import type { AreaState } from "./state";

/** A touched area of a sheet that was there before, as it was and as the patch left it. */
export interface Kept {
  readonly sheetId: string;
  readonly touched: Touched;
  readonly before: AreaState;
  /** null as long as Excel has not confirmed the write. */
  readonly after: AreaState | null;
}

/** A sheet the patch added, with the cells it put on it. */
export interface AddedSheet {
  readonly name: string;
  /** null as long as Excel has not confirmed the write. */
  readonly id: string | null;
  readonly contents: readonly { readonly touched: Touched; readonly after: AreaState | null }[];
  /** How many charts. */
  readonly charts: number;
}

/** A chart on a sheet that was there before. */
interface AddedChart {
  readonly sheetId: string;
  /** What it covers, for people: "Masukan!A20:F35". */
  readonly place: string;
  /** null as long as Excel has not confirmed the write. */
  readonly id: string | null;
  /** Ids of the charts that were on the sheet before. */
  readonly known: readonly string[];
}

export interface AddedTable {
  readonly sheetId: string;
  readonly address: string;
  /** null as long as Excel has not confirmed the write; it may then have any name, Excel's own too. */
  readonly id: string | null;
  /** Ids of the tables that were in the workbook before. */
  readonly known: readonly string[];
}

/** What `undo` needs to put a patch back. Plain data; only src/excel reads it. */
export interface Receipt {
  readonly kept: readonly Kept[];
  readonly addedSheets: readonly AddedSheet[];
  readonly merges: readonly { readonly sheetId: string; readonly address: string }[];
  /** Tables on sheets that were there before. */
  readonly tables: readonly AddedTable[];
  readonly charts: readonly AddedChart[];
  /** Charts that have followed their tables. */
  readonly followed: readonly FollowedChart[];
  /** Rows and columns the patch put in or took away, where it did. */
  readonly lines?: LinesReceipt;
  /** Names the patch gave, as they were. */
  readonly names: readonly NamedBefore[];
  readonly signs: readonly AddedSigns[];
}

/** One way back for changes made one after the other. */
export function joined(receipts: readonly Receipt[]): Receipt {
  return {
    kept: receipts.flatMap(({ kept }) => kept),
    addedSheets: receipts.flatMap(({ addedSheets }) => addedSheets),
    merges: receipts.flatMap(({ merges }) => merges),
    tables: receipts.flatMap(({ tables }) => tables),
    charts: receipts.flatMap(({ charts }) => charts),
    followed: receipts.flatMap(({ followed }) => followed),
    names: receipts.flatMap(({ names }) => names),
    signs: receipts.flatMap(({ signs }) => signs),
  };
}
