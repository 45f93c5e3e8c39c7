/** A value to write. A text is written as text even when it starts with =, +, - or @; a formula is en-US with its "=". */
export type PatchCell =
  | { readonly kind: "keep" }
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `result` is what the core calculates the formula to; a file stores it for readers that do not calculate, Excel finds its own. */
  | { readonly kind: "formula"; readonly formula: string; readonly result?: number | string | null };

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** "#RRGGBB"; styles must print well in black and white. */
  readonly fill?: string;
  readonly color?: string;
  readonly border?: "thin" | "none";
}

/** One step of a patch. Addresses are A1 without the sheet ("B2:F9"). */
export type PatchStep =
  | { readonly kind: "addSheet"; readonly sheet: string }
  | { readonly kind: "write"; readonly sheet: string; readonly address: string; readonly cells: readonly (readonly PatchCell[])[] }
  /** `name`: what a person would call the look, "Capaian Kepala". */
  | { readonly kind: "style"; readonly sheet: string; readonly address: string; readonly style: CellStyle; readonly name?: string }
  | { readonly kind: "columnWidth"; readonly sheet: string; readonly address: string; readonly characters: number }
  | { readonly kind: "merge"; readonly sheet: string; readonly address: string }
  | { readonly kind: "table"; readonly sheet: string; readonly address: string; readonly name: string; readonly tableStyle: string };

/** A change to a workbook as plain data: all the core ever does to Excel or to a file. */
export interface Patch {
  readonly steps: readonly PatchStep[];
  /** Areas that must be empty before anything is written; the shell refuses and names the cells in the way. Absent for a mend, which replaces on purpose. */
  readonly mustBeEmpty: readonly { readonly sheet: string; readonly address: string }[];
}
