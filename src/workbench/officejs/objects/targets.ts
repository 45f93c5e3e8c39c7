import type { Area } from "../../../sheet/address";

/** What the objects stand for in the host: sheets and tables by their id, ranges by sheet and area. */
export interface WorksheetTarget {
  readonly id: string;
}

export interface RangeTarget {
  readonly sheet: string;
  readonly area: Area;
}

export interface TableTarget {
  readonly id: string;
}

export interface TablesTarget {
  /** null for the tables of the whole workbook. */
  readonly sheet: string | null;
}

/** `range.getTables()`: the tables that touch an area, or lie wholly in it. */
export interface RangeTablesTarget extends RangeTarget {
  readonly fully: boolean;
}
