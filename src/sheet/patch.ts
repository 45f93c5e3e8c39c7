import type { AddSheetStep } from "./steps/addSheet";
import type { ChartStep } from "./steps/chart";
import type { ColumnWidthStep } from "./steps/columnWidth";
import type { ConditionalFormatStep } from "./steps/conditionalFormat";
import type { FollowChartStep } from "./steps/followChart";
import type { FreezeStep } from "./steps/freeze";
import type { DeleteColumnsStep } from "./steps/deleteColumns";
import type { DeleteRowsStep } from "./steps/deleteRows";
import type { InsertColumnsStep } from "./steps/insertColumns";
import type { InsertRowsStep } from "./steps/insertRows";
import type { MergeStep } from "./steps/merge";
import type { NameStep } from "./steps/name";
import type { OutlineStep } from "./steps/outline";
import type { PageStep } from "./steps/page";
import type { ProtectionStep } from "./steps/protection";
import type { RowHeightStep } from "./steps/rowHeight";
import type { StyleStep } from "./steps/style";
import type { TableStep } from "./steps/table";
import type { UnmergeStep } from "./steps/unmerge";
import type { ValidationStep } from "./steps/validation";
import type { WriteStep } from "./steps/write";

/** A value to write. A text is written as text even when it starts with =, +, - or @; a formula is en-US with its "=". */
export type PatchCell =
  | { readonly kind: "keep" }
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `result` is what the core calculates the formula to; a file stores it for readers that do not calculate, Excel finds its own. */
  | { readonly kind: "formula"; readonly formula: string; readonly result?: number | string | null };

/** A colour of the workbook's theme: a file names it, a host that knows no themes takes `rgb`, which is what it looks like in Office's own theme. */
export interface ThemeColor {
  readonly rgb: string;
  /** As SpreadsheetML numbers them: 0 is the background. */
  readonly theme: number;
  /** -0.15: 15 % darker. */
  readonly tint: number;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** "#RRGGBB", or of the theme; styles must print well in black and white. */
  readonly fill?: string | ThemeColor;
  readonly color?: string;
  readonly border?: "thin" | "none";
}

/** One step of a patch; each kind is a file of `steps`, here and in every shell. Addresses are A1 without the sheet ("B2:F9"). */
export type PatchStep =
  | AddSheetStep
  | WriteStep
  | StyleStep
  | ColumnWidthStep
  | RowHeightStep
  | MergeStep
  | TableStep
  | OutlineStep
  | PageStep
  | FreezeStep
  | ConditionalFormatStep
  | ChartStep
  | FollowChartStep
  | NameStep
  | InsertRowsStep
  | DeleteRowsStep
  | InsertColumnsStep
  | DeleteColumnsStep
  | UnmergeStep
  | ProtectionStep
  | ValidationStep;

/** A change to a workbook as plain data: all the core ever does to Excel or to a file. */
export interface Patch {
  readonly steps: readonly PatchStep[];
  /** Areas that must be empty before anything is written; the shell refuses and names the cells in the way. Absent for a mend, which replaces on purpose. */
  readonly mustBeEmpty: readonly { readonly sheet: string; readonly address: string }[];
}
