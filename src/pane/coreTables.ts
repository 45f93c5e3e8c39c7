import type { Catalogue } from "../catalogue/catalogue";
import type { Message } from "../language/message";
import {
  buildTable,
  freeTableName,
  inputWorkbook,
  inputYears,
  isInputSheet,
  newSheetName,
  placeNamed,
  placeTable,
  preview,
  sizeOf,
  tableKinds,
  valuesOf,
  type InputWorkbookRequest,
} from "../tables";
import type { Snapshot } from "../sheet/snapshot";
import type { CellPlace } from "../sheet/address";
import type { Language } from "../language/text";
import type { Result } from "../language/result";
import type { Patch } from "../sheet/patch";
import type { TableModel } from "../tables/model";
import { rememberedFacts } from "./rememberedFacts";

/** Where a table's values come from. */
export type ValueSource = "workbook" | "catalogue";

/** A kind of table the user can choose. */
export interface TableChoice {
  readonly id: string;
  readonly title: Message;
  readonly about: Message;
  /** Newest first. */
  readonly years: readonly string[];
  /** In catalogue order; the first is the default. */
  indicators(year: string): readonly { readonly code: string; readonly name: string }[];
  /** Whether it asks how many years are compared. */
  readonly comparesYears: boolean;
}

export interface PreviewRequest {
  readonly kind: string;
  readonly indicator: string;
  readonly year: string;
  readonly language: Language;
  /** How many years are compared, where the kind asks. */
  readonly span?: number;
  /** The workbook to take values from, each under its own year; null for the catalogue's own. */
  readonly snapshot: Snapshot | null;
}

/** How a table was asked for that is put into the workbook. */
export type InsertRequest = PreviewRequest & { readonly charts: boolean };

export type InputRequest = Required<Omit<InputWorkbookRequest, "catalogue">>;

/** The input layout ready to be written, and the sheet to begin with. */
export interface InputSheet {
  readonly patch: Patch;
  readonly sheet: string;
}

/** Where to put a table: at a cell, or at the top of a sheet to be added. */
export type TablePlace = { readonly kind: "cell"; readonly at: CellPlace } | { readonly kind: "newSheet"; readonly sheet: string };

const factsOf = rememberedFacts();

/** The tables room as the pane uses it. */
export const coreTables = {
  /** `snapshot`: a workbook may have figures for a table that the catalogue alone cannot fill. */
  choices: (catalogue: Catalogue, snapshot: Snapshot | null = null): readonly TableChoice[] => {
    const facts = factsOf(snapshot, catalogue);
    return tableKinds.map(({ id, title, about, years, indicators, comparesYears }) => ({
      id,
      title,
      about,
      years: [...years(catalogue, facts)].reverse(),
      indicators: (year) => indicators(catalogue, year, facts).map(({ code, name }) => ({ code, name })),
      comparesYears: comparesYears === true,
    }));
  },
  build: ({ kind, snapshot, ...asked }: PreviewRequest, catalogue: Catalogue): Result<TableModel> =>
    buildTable(kind, { catalogue, facts: factsOf(snapshot, catalogue), ...asked }),
  preview,
  /** With the table's name, by which it is found again to be brought up to date; without one where the workbook could not be read. */
  place: (model: TableModel, place: TablePlace, { snapshot, charts, ...asked }: InsertRequest): Patch => {
    const at = place.kind === "cell" ? place.at : { sheet: place.sheet, row: 0, column: 0, newSheet: true };
    if (snapshot === null) return placeTable(model, { ...at, charts });
    const name = freeTableName(model, snapshot.names?.map((each) => each.name) ?? []);
    // Every figure of an open workbook is its own.
    const values = valuesOf(model, []);
    return placeNamed(model, { ...at, charts, name }, { ...asked, span: asked.span ?? null, mode: "native", values, charts });
  },
  /** What it takes on a sheet, with its charts where they are asked for. */
  sizeOf,
  /** A name for a sheet of its own that none of those that exist has. */
  sheetName: newSheetName,
  /** Years there is an input layout for, newest last. */
  inputYears,
  /** Whether a sheet is called like the first one of an input layout. */
  isInputSheet,
  /** The input layout on sheets of its own beside those that exist: empty, or with the figures of the catalogue as an example. */
  inputSheet: (catalogue: Catalogue, request: InputRequest): InputSheet => {
    const patch = inputWorkbook({ catalogue, ...request });
    return { patch, sheet: patch.steps[0]!.sheet };
  },
};
