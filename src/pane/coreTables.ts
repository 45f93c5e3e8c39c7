import type { Catalogue } from "../catalogue/catalogue";
import type { Message } from "../language/message";
import {
  buildTable,
  inputWorkbook,
  inputYears,
  newSheetName,
  placeTable,
  preview,
  sizeOf,
  tableKinds,
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
  place: (model: TableModel, place: TablePlace, charts = false): Patch =>
    placeTable(model, place.kind === "cell" ? { ...place.at, charts } : { sheet: place.sheet, row: 0, column: 0, newSheet: true, charts }),
  /** What it takes on a sheet, with its charts where they are asked for. */
  sizeOf,
  /** A name for a sheet of its own that none of those that exist has. */
  sheetName: newSheetName,
  /** Years there is an input layout for, newest last. */
  inputYears,
  /** The input layout on sheets of its own beside those that exist: empty, or with the figures of the catalogue as an example. */
  inputSheet: (catalogue: Catalogue, request: InputRequest): InputSheet => {
    const patch = inputWorkbook({ catalogue, ...request });
    return { patch, sheet: patch.steps[0]!.sheet };
  },
};
