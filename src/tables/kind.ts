import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { Message } from "../language/message";
import type { Language } from "../language/text";
import type { Result } from "../language/result";
import type { FormulaMode } from "../layout/cell";
import type { TableDescription } from "../layout/description";
import type { DatedFact } from "../reading/indicators/ownYear";
import type { ReadFact } from "../reading/indicators/recognised";
import type { OwnTables } from "../reading/ownTables";
import type { TypedTable } from "../reading/typed";
import type { Figure } from "./figures";
import type { MoneyUnit } from "./moneyUnit";

/** Every table read of a workbook, be it of indicators or not. */
export interface WorkbookTables {
  readonly tables: readonly TypedTable[];
  /** null for the workbook that is open; nothing that is written can refer to a cell of another file. */
  readonly file: string | null;
  /** Where those stand that were made here; nowhere when left out. */
  readonly made?: OwnTables;
}

/** What a table is asked of. */
export interface TableRequest {
  readonly catalogue: Catalogue;
  /** Figures found in the workbook, each under its own year; those of the table's year come before the catalogue's. May be empty. */
  readonly facts: readonly ReadFact[];
  /** Tables of the workbook that are of no indicator: money. */
  readonly workbook?: WorkbookTables;
  /** "2024" */
  readonly year: string;
  /** Canonical code; a kind that suits one indicator only may do without. */
  readonly indicator?: string;
  readonly language: Language;
  /** How many years are compared, up to and with `year`: 1 to 5, three when left out. Only kinds with `comparesYears` ask. */
  readonly span?: number;
  /** How what is calculated is written; natively when left out. */
  readonly mode?: FormulaMode;
  /** Decimals of the figures that have some, 0 to 4; as the report prints them when left out. */
  readonly decimals?: number;
  /** What its money is shown in, of a kind with `showsMoney`; rupiah when left out. */
  readonly money?: MoneyUnit;
  /** Of its caption; without one when left out. */
  readonly number?: number;
  /** What of the workbook is told by category (a kind with `sources`); the first when left out. */
  readonly source?: string;
  /** Its categories as they stand in the workbook, or the largest first; the former when left out. */
  readonly sorting?: Sorting;
}

/** The order of categories. */
export type Sorting = "found" | "size";

/** A request whose figures all have a year: what a kind draws from. */
export interface DrawRequest extends TableRequest {
  readonly facts: readonly DatedFact[];
}

/** A table as its kind describes it, and what it is made of. */
export interface Drawing {
  readonly table: TableDescription<unknown>;
  /** Every figure of an indicator shown. */
  readonly figures: readonly Figure[];
  /** Tables of the workbook that are of no indicator and that it was drawn from: "Anggaran!A5:F15". */
  readonly tables?: readonly string[];
}

/** A column of the workbook to draw a table from. */
export interface ColumnChoice {
  readonly id: string;
  readonly title: Message;
  /** Of a list whose rows are counted, not of counts that stand there. */
  readonly isList: boolean;
}

/** Part of a Laporan Kinerja: the planning of BAB II, the overview at the head of BAB III, or the data at its end. */
export type Chapter = "planning" | "overview" | "data";

/** Under which heading a kind is offered; their words stand in groups.ts. */
export type KindGroup = "achievement" | "planning" | "money" | "survey" | "data" | "strategic" | "reform" | "analysis";

/**
 * A kind of report table. It describes what stands in the table and where that comes from, and nothing of places: rows have keys,
 * columns have ids, formulas refer to those, and `src/layout` writes it. A file of `kinds` that exports a constant of this type is
 * registered by being there.
 */
export interface TableKind {
  readonly id: string;
  /** Kinds are offered by this number, smallest first. */
  readonly order: number;
  readonly group: KindGroup;
  readonly title: Message;
  /** What the table shows and when it is used, in a sentence. */
  readonly about: Message;
  /** Years the table can be drawn for from the catalogue or the workbook's figures, newest last. */
  years(catalogue: Catalogue, facts?: readonly ReadFact[], workbook?: WorkbookTables): readonly string[];
  /** The indicators the table can be drawn for in a year, in catalogue order; the first is the default. */
  indicators(catalogue: Catalogue, year: string, facts?: readonly ReadFact[], workbook?: WorkbookTables): readonly CatalogueNode[];
  /** The figures the table needs, for people: "bobot, target dan realisasi setiap komponen". */
  readonly needs: Message;
  /** Where the report has the table when not beside the indicator it is of. */
  readonly chapter?: Chapter;
  /** Asks how many years are compared (`span`). */
  readonly comparesYears?: true;
  /** Drawn from the document, or from a table of the workbook that is of no indicator: not from figures of indicators. */
  readonly fromDocument?: true;
  /** Drawn from the workbook's tables of money before anything else. */
  readonly ofMoney?: true;
  /** Shows amounts of money, of which one chooses the unit (`money`). */
  readonly showsMoney?: true;
  /** Of a workbook's columns, of which one is chosen: what there is for a year. Nothing of it is in the catalogue. */
  sources?(workbook: WorkbookTables | undefined, year: string): readonly ColumnChoice[];
  /** Of a kind drawn from documents: whether the workbook has a table of its own of the year, which comes before them. */
  hasOwn?(workbook: WorkbookTables, year: string): boolean;
  draw(request: DrawRequest, node: CatalogueNode): Result<Drawing>;
}
