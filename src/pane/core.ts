import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument } from "../catalogue/types";
import type { Finding } from "../checks/engine/finding";
import type { Language, LocalText } from "../language/text";
import type { Result } from "../language/result";
import type { TableModel } from "../tables/model";
import type { PreviewRow } from "../layout/preview";
import type { CellProblem } from "../usercatalogue";
import type { Patch } from "../sheet/patch";
import type { FormulaPlan, FormulaTask } from "../portable/scan";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { CellPlace } from "./host";

/** A table of the workbook that the checks could read. */
export interface FoundTable {
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
  /** Code of the index it is of, where it is of one. */
  readonly indicator: string | null;
  readonly year: string | null;
}

export interface CheckOutcome {
  readonly findings: readonly Finding[];
  readonly tables: readonly FoundTable[];
  readonly cells: number;
  /** Sheets too large to be read whole. */
  readonly truncated: readonly string[];
}

export interface RealisasiCells {
  readonly sheet: string;
  /** A1 without sheet, in the order asked. */
  readonly addresses: readonly string[];
}

export interface PaneChecks {
  /** `year` null: each table's own year, or the newest. */
  check(snapshot: Snapshot, catalogue: Catalogue, year: string | null): CheckOutcome;
  recognise(snapshot: Snapshot, catalogue: Catalogue): readonly FoundTable[];
  /** The cells of the realisasi of the indicators in a year, from one sheet; null when one of them is in none. */
  realisasiCells(snapshot: Snapshot, catalogue: Catalogue, year: string, codes: readonly string[]): RealisasiCells | null;
}

/** Where a table's values come from. */
export type ValueSource = "workbook" | "catalogue";

/** A kind of table the user can choose. */
export interface TableChoice {
  readonly id: string;
  readonly title: LocalText;
  readonly about: LocalText;
  /** Newest first. */
  readonly years: readonly string[];
  /** In catalogue order; the first is the default. */
  indicators(year: string): readonly { readonly code: string; readonly name: string }[];
}

export interface TableRequest {
  readonly kind: string;
  readonly indicator: string;
  readonly year: string;
  readonly language: Language;
  /** The workbook to take values from, each under its own year; null for the catalogue's own. */
  readonly snapshot: Snapshot | null;
}

/** Where to put a table: at a cell, or at the top of a sheet to be added. */
export type TablePlace = { readonly kind: "cell"; readonly at: CellPlace } | { readonly kind: "newSheet"; readonly sheet: string };

export interface PaneTables {
  /** `snapshot`: a workbook may have figures for a table that the catalogue alone cannot fill. */
  choices(catalogue: Catalogue, snapshot?: Snapshot | null): readonly TableChoice[];
  build(request: TableRequest, catalogue: Catalogue): Result<TableModel>;
  preview(model: TableModel, language: Language): readonly PreviewRow[];
  place(model: TableModel, place: TablePlace): Patch;
  /** A name for a sheet of its own that none of `existing` has. */
  sheetName(model: TableModel, existing: readonly string[]): string;
  /** Years there is an input layout for, newest last. */
  inputYears(catalogue: Catalogue): readonly string[];
  /** The empty input layout on sheets of its own. */
  inputSheet(catalogue: Catalogue, year: string, language: Language): Patch;
}

export interface PaneFormulas {
  /** What there is to change in the formulas of some sheets; nothing is changed. */
  plan(task: FormulaTask, sheets: readonly SheetSnapshot[], catalogue: Catalogue): FormulaPlan;
  /** An en-US formula as the user's Excel shows it. */
  shown(formula: string, language: Language): string;
}

/** What a catalogue sheet came to: a catalogue, or all that is wrong with it. */
export type OwnReading =
  | {
      readonly ok: true;
      readonly document: CatalogueDocument;
      readonly notes: readonly CellProblem[];
      /** Titles of the built-in documents that do not answer as long as this catalogue is in use. */
      readonly setAside: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly CellProblem[]; readonly notes: readonly CellProblem[] };

/** A catalogue sheet ready to be written. */
export interface OwnSheet {
  readonly patch: Patch;
  readonly sheet: string;
  /** A1 of the cell to begin with. */
  readonly first: string;
}

export interface NewYear {
  readonly source: string;
  readonly code: string;
  readonly year: string;
}

/** Catalogues of the user's own. */
export interface PaneOwn {
  /** Sheets of a workbook that hold a catalogue. */
  sheets(snapshot: Snapshot): readonly string[];
  read(snapshot: Snapshot, sheet: string): OwnReading;
  /** A document, built-in or the user's, on a sheet of its own; null: an empty sheet to start from. */
  sheetOf(document: CatalogueDocument | null, existing: readonly string[], language: Language): OwnSheet;
  /** The sheet for a new year of an indicator; null for an unknown one. */
  newYear(
    wanted: NewYear,
    catalogue: Catalogue,
    own: readonly CatalogueDocument[],
    existing: readonly string[],
    language: Language,
  ): OwnSheet | null;
}

/** The core rooms as the pane uses them, each downloaded when first wanted. Every method may reject when a download fails; the next call tries again. */
export interface PaneCore {
  /** The built-in catalogue, with the user's own in it where there are any. */
  catalogue(own?: readonly CatalogueDocument[]): Promise<Catalogue>;
  checks(): Promise<PaneChecks>;
  tables(): Promise<PaneTables>;
  formulas(): Promise<PaneFormulas>;
  own(): Promise<PaneOwn>;
}
