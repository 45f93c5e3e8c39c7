import { builtinCatalogue, builtinDocuments } from "../catalogue/builtin";
import { setAside } from "../catalogue/own";
import {
  catalogueSheetName,
  catalogueSheetPatch,
  catalogueSheets,
  documentRows,
  firstCell,
  headOf,
  newYearDraft,
  readCatalogueSheet,
  yearSheet,
  type CellProblem,
  type SheetDraft,
} from "../usercatalogue";
import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument } from "../catalogue/types";
import type { Language } from "../language/text";
import type { Patch } from "../sheet/patch";
import type { Snapshot } from "../sheet/snapshot";

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

export interface WantedYear {
  readonly source: string;
  /** null: all that the document measures. */
  readonly code: string | null;
  readonly year: string;
}

/** Where the sheet of a new year stands: to be written, or there already. */
export type NewYearSheet = OwnSheet | (Omit<OwnSheet, "patch"> & { readonly patch: null });

/** What a sheet is written into: the workbook as the pane knows it. */
export interface SheetSetting {
  readonly catalogue: Catalogue;
  readonly own: readonly CatalogueDocument[];
  readonly snapshot: Snapshot;
  readonly language: Language;
}

const EMPTY: SheetDraft = { head: { title: "", publisher: "", base: null }, rows: [], year: null };

function written(draft: SheetDraft, existing: readonly string[], language: Language): OwnSheet {
  const sheet = catalogueSheetName(draft, existing);
  return { sheet, patch: catalogueSheetPatch(draft, sheet, language), first: draft === EMPTY ? "B2" : firstCell(draft) };
}

/** The user's catalogues as the pane uses them. */
export const coreOwn = {
  /** Sheets of a workbook that hold a catalogue. */
  sheets: catalogueSheets,
  read: (snapshot: Snapshot, sheet: string): OwnReading => {
    const reading = readCatalogueSheet(snapshot, sheet, builtinDocuments);
    return reading.ok ? { ...reading, setAside: setAside(builtinDocuments, reading.document).map(({ source }) => source.title) } : reading;
  },
  /** A document, built-in or the user's, on a sheet of its own; null: an empty sheet to start from. */
  sheetOf: (document: CatalogueDocument | null, existing: readonly string[], language: Language): OwnSheet =>
    written(
      document ? { head: headOf(document), rows: documentRows(document, builtinCatalogue()), year: null } : EMPTY,
      existing,
      language,
    ),
  /** The sheet for a new year of an indicator, or of all: that of all is opened where it stands. Null where there is nothing to carry over. */
  newYear: ({ source, code, year }: WantedYear, { catalogue, own, snapshot, language }: SheetSetting): NewYearSheet | null => {
    const adding = own.find((document) => document.extends === source) ?? null;
    const draft = newYearDraft({ catalogue, builtin: builtinCatalogue(), source, code, year, own: adding });
    if (!draft) return null;
    const there = code === null ? yearSheet(snapshot, draft) : null;
    if (there !== null) return { sheet: there, patch: null, first: "A1" };
    return written(
      draft,
      snapshot.sheets.map(({ name }) => name),
      language,
    );
  },
};
