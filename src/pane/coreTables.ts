import type { Catalogue } from "../catalogue/catalogue";
import type { Message } from "../language/message";
import {
  allTableSteps,
  buildTable,
  findKinds,
  freeTableName,
  inputWorkbook,
  inputYears,
  isInputSheet,
  kindGroups,
  kindsWithInputs,
  namedTables,
  namesAt,
  newSheetName,
  nextNumber,
  placeNamed,
  offeredYears,
  placeTable,
  preview,
  renumbered,
  sizeOf,
  standingTables,
  tableKinds,
  togetherPatches,
  valuesOf,
  type ColumnChoice,
  type InputWorkbookRequest,
  type MoneyUnit,
  type Numbering,
  type Sorting,
  type TableProgress,
} from "../tables";
import type { Snapshot } from "../sheet/snapshot";
import type { CellPlace } from "../sheet/address";
import type { FormulaMode } from "../layout/cell";
import { showsDecimals } from "../layout/decimals";
import type { WorkbookCell } from "../layout/expression";
import type { Language } from "../language/text";
import { ok, type Result } from "../language/result";
import { inPortions } from "../sheet/combine";
import type { Patch } from "../sheet/patch";
import { budgetYears } from "../tables/budget";
import type { KindGroup, WorkbookTables } from "../tables/kind";
import type { TableModel } from "../tables/model";
import { workbookTables } from "../tables/workbookTables";
import { rememberedFacts } from "./rememberedFacts";
import { stepped, type Stepping } from "./shared/stepped";
import type { OfferedFigures } from "./shared/useFigureChoice";

/** Where a table's values come from. */
export type ValueSource = "workbook" | "catalogue";

/** A kind of table the user can choose. */
export interface TableChoice {
  readonly id: string;
  readonly title: Message;
  readonly about: Message;
  readonly group: KindGroup;
  /** Newest first. */
  readonly years: readonly string[];
  /** In catalogue order; the first is the default. */
  indicators(year: string): readonly { readonly code: string; readonly name: string }[];
  /** Whether it asks how many years are compared. */
  readonly comparesYears: boolean;
  /** Columns of the workbook of which one is chosen; null for a kind that is of an index. */
  readonly columns: ((year: string) => readonly ColumnChoice[]) | null;
  /** Whether it shows money, whose unit is chosen. */
  readonly showsMoney: boolean;
}

export interface PreviewRequest {
  readonly kind: string;
  readonly indicator: string;
  readonly year: string;
  readonly language: Language;
  /** How many years are compared, where the kind asks. */
  readonly span?: number;
  /** How what is calculated is written; natively when left out. */
  readonly mode?: FormulaMode;
  /** Decimals of the figures that have some; the report's when left out. */
  readonly decimals?: number;
  /** Of its money; rupiah when left out. */
  readonly money?: MoneyUnit;
  /** Of its caption; none when left out. */
  readonly number?: number;
  /** Which column of the workbook, and the order of what it holds: of a kind that asks. */
  readonly source?: string;
  readonly sorting?: Sorting;
  /** The workbook to take values from, each under its own year; null for the catalogue's own. */
  readonly snapshot: Snapshot | null;
}

/** How a table was asked for that is put into the workbook. */
export type InsertRequest = PreviewRequest & { readonly charts: boolean };
/** All tables of a year. */
export interface AllOrder extends Stepping<TableProgress> {
  readonly year: string;
  readonly language: Language;
  readonly mode: FormulaMode;
  readonly decimals?: number;
  readonly money?: MoneyUnit;
  /** How captions are numbered; null for not at all. */
  readonly numbering: Numbering | null;
  readonly charts: boolean;
  /** The workbook they go into, whose names are taken. */
  readonly workbook: Snapshot;
  /** Where its figures come before the catalogue's. */
  readonly values: ValueSource;
}

/** All tables of a year, to be written one patch after the other. */
export interface AllMade {
  /** The sheet that lists them. */
  readonly contents: string;
  readonly tables: number;
  readonly patches: readonly Patch[];
  /** The workbook's cells they take figures from. */
  readonly cells: readonly WorkbookCell[];
}

/**
 * Steps of one request: Excel on the web takes no request above 5 MB, and between two requests it can be said how far the work is. Half a
 * dozen tables.
 */
const STEPS_A_REQUEST = 400;

export type InputRequest = Required<Omit<InputWorkbookRequest, "catalogue" | "guarded">>;

/** The input layout ready to be written, and the sheet to begin with. */
export interface InputSheet {
  readonly patch: Patch;
  readonly sheet: string;
}

/** Where to put a table: at a cell, or at the top of a sheet to be added. */
export type TablePlace = { readonly kind: "cell"; readonly at: CellPlace } | { readonly kind: "newSheet"; readonly sheet: string };

const factsOf = rememberedFacts();

/** Every table of the open workbook; a sheet is read once. */
const workbookOf = (snapshot: Snapshot | null): { readonly workbook?: WorkbookTables } =>
  snapshot === null ? {} : { workbook: workbookTables(snapshot, null) };

/** The tables room as the pane uses it. */
export const coreTables = {
  /** `snapshot`: a workbook may have figures for a table that the catalogue alone cannot fill. */
  choices: (catalogue: Catalogue, snapshot: Snapshot | null = null): readonly TableChoice[] => {
    const facts = factsOf(snapshot, catalogue);
    const { workbook } = workbookOf(snapshot);
    return tableKinds.map(({ id, title, about, group, years, indicators, comparesYears, sources, showsMoney }) => ({
      id,
      title,
      about,
      group,
      years: [...years(catalogue, facts, workbook)].reverse(),
      indicators: (year) => indicators(catalogue, year, facts, workbook).map(({ code, name }) => ({ code, name })),
      comparesYears: comparesYears === true,
      columns: sources ? (year) => sources(workbook, year) : null,
      showsMoney: showsMoney === true,
    }));
  },
  groups: kindGroups,
  find: findKinds,
  /** Kind by kind whether the workbook has its figures: each takes a drawing. */
  withInputs: (catalogue: Catalogue, snapshot: Snapshot) =>
    kindsWithInputs({ catalogue, facts: factsOf(snapshot, catalogue), workbook: workbookOf(snapshot).workbook! }),
  build: ({ kind, snapshot, ...asked }: PreviewRequest, catalogue: Catalogue): Result<TableModel> =>
    buildTable(kind, { catalogue, facts: factsOf(snapshot, catalogue), ...workbookOf(snapshot), ...asked }),
  preview,
  showsDecimals,
  nextNumber,
  renumbered,
  /** With the table's name, by which it is found again to be brought up to date; without one where the workbook could not be read. */
  place: (model: TableModel, place: TablePlace, { snapshot, charts, ...asked }: InsertRequest): Patch => {
    const at = place.kind === "cell" ? place.at : { sheet: place.sheet, row: 0, column: 0, newSheet: true };
    if (snapshot === null) return placeTable(model, { ...at, charts });
    const name = freeTableName(model, snapshot.names?.map((each) => each.name) ?? []);
    // Every figure of an open workbook is its own.
    const values = valuesOf(model, []);
    const sources = namesAt(namedTables(snapshot), model.workbook?.tables ?? []);
    const how = { mode: asked.mode ?? "native", values, charts, ...(sources.length > 0 && { sources }) } as const;
    return placeNamed(model, { ...at, charts, name }, { ...asked, span: asked.span ?? null, ...how });
  },
  /** The tables that stand in the workbook, and what bringing each up to date would do. */
  standing: standingTables,
  /** Updates of several tables, to be made with one way back. */
  together: togetherPatches,
  /** What it takes on a sheet, with its charts where they are asked for. */
  sizeOf,
  /** A name for a sheet of its own that none of those that exist has. */
  sheetName: newSheetName,
  /** Years there are tables of, and whether the workbook has figures for them. */
  allChoice: (catalogue: Catalogue, snapshot: Snapshot | null): OfferedFigures => {
    const facts = factsOf(snapshot, catalogue);
    const { workbook } = workbookOf(snapshot);
    return {
      years: [...offeredYears(catalogue, facts, workbook)].reverse(),
      hasFigures: facts.length > 0 || (workbook !== undefined && budgetYears(workbook).length > 0),
    };
  },
  /** All tables of a year on new sheets; null when it was stopped, a sentence where a table cannot be drawn. */
  all: async (
    catalogue: Catalogue,
    { workbook, values, numbering, onProgress, signal, ...asked }: AllOrder,
  ): Promise<Result<AllMade | null>> => {
    const facts = factsOf(values === "workbook" ? workbook : null, catalogue);
    const taken = { sheets: workbook.sheets.map(({ name }) => name), names: workbook.names?.map(({ name }) => name) ?? [] };
    const from = numbering === "workbook" ? nextNumber(workbook, numbering, "") : 1;
    // A sheet of its own has one table.
    const numbers = numbering === null ? {} : { numberOf: (before: number) => (numbering === "sheet" ? 1 : from + before) };
    const figures = workbookOf(values === "workbook" ? workbook : null);
    const steps = allTableSteps({ catalogue, facts, ...figures, ...taken, ...numbers, ...asked });
    const made = await stepped(steps, { onProgress, signal });
    if (made === null) return ok(null);
    if (!made.ok) return made;
    const { contents, tables, cells } = made.value;
    return ok({
      contents: contents.sheet,
      tables: tables.length,
      cells,
      patches: inPortions([contents.patch, ...tables], STEPS_A_REQUEST),
    });
  },
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
