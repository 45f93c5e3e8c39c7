import type { Text } from "../../language/message";
import type { Catalogue } from "../../catalogue/catalogue";
import type { FromWorkbook } from "../../tables/model";
import type { PreviewRow } from "../../layout/preview";
import type { FoundTable, PaneTables, TableChoice, ValueSource } from "../core";
import type { BlockedCell, CellPlace } from "../host";
import type { Pane } from "../pane";
import type { Loaded } from "../shared/useLoad";

export interface TabelCore {
  readonly catalogue: Catalogue;
  readonly tables: PaneTables;
}

export type TargetKind = "cell" | "newSheet";

/** The workbook as last read: its sheets' names and the tables values can come from. */
export type WorkbookState =
  | { readonly kind: "reading" }
  | { readonly kind: "ready"; readonly tables: readonly FoundTable[] }
  | { readonly kind: "failed"; readonly text: string };

export type PreviewState =
  | { readonly kind: "waiting" }
  | { readonly kind: "ready"; readonly rows: readonly PreviewRow[] }
  | { readonly kind: "problem"; readonly text: Text };

export interface TabelState {
  readonly pane: Pane;
  readonly core: Loaded<TabelCore>;
  readonly choices: readonly TableChoice[];
  readonly choice: TableChoice | null;
  readonly setKind: (kind: string) => void;
  readonly year: string;
  readonly setYear: (year: string) => void;
  readonly indicators: readonly { readonly code: string; readonly name: string }[];
  readonly indicator: string;
  readonly setIndicator: (code: string) => void;
  readonly workbook: WorkbookState;
  readonly reread: () => void;
  readonly values: ValueSource;
  /** What the table would take from the workbook; null while it is not known, or the workbook has no table at all. */
  readonly fromWorkbook: FromWorkbook | null;
  readonly setValues: (values: ValueSource) => void;
  readonly activeCell: CellPlace | null;
  readonly target: TargetKind;
  readonly setTarget: (target: TargetKind) => void;
  readonly newSheetName: string | null;
  readonly preview: PreviewState;
  readonly busy: boolean;
  readonly generate: () => void;
  readonly blocked: readonly BlockedCell[] | null;
  readonly useNearest: () => void;
  readonly useNewSheet: () => void;
}
