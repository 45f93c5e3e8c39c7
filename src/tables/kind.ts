import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { Language, LocalText } from "../language/text";
import type { Result } from "../language/result";
import type { DatedFact } from "../reading/indicators/ownYear";
import type { WorkbookFact } from "../reading/indicators/recognised";
import type { Figure } from "./figures";
import type { TableModel } from "./model";

/** What a table is asked of. */
export interface TableRequest {
  readonly catalogue: Catalogue;
  /** Figures found in the workbook, each under its own year; those of the table's year come before the catalogue's. May be empty. */
  readonly facts: readonly WorkbookFact[];
  /** "2024" */
  readonly year: string;
  /** Canonical code; a kind that suits one indicator only may do without. */
  readonly indicator?: string;
  readonly language: Language;
}

/** A request whose figures all have a year: what a kind draws from. */
export interface DrawRequest extends TableRequest {
  readonly facts: readonly DatedFact[];
}

/** A table as its kind draws it; the notes are added under it by `buildTable`. */
export interface Drawing extends Pick<TableModel, "id" | "name" | "rows" | "columns"> {
  /** Every figure shown. */
  readonly figures: readonly Figure[];
  readonly notes: readonly LocalText[];
}

/** A kind of report table: a description, drawn by the builder of its family. */
export interface TableKind {
  readonly id: string;
  readonly title: LocalText;
  /** What the table shows and when it is used, in a sentence. */
  readonly about: LocalText;
  /** Years the table can be drawn for from the catalogue or the workbook's figures, newest last. */
  years(catalogue: Catalogue, facts?: readonly WorkbookFact[]): readonly string[];
  /** The indicators the table can be drawn for in a year, in catalogue order; the first is the default. */
  indicators(catalogue: Catalogue, year: string, facts?: readonly WorkbookFact[]): readonly CatalogueNode[];
  /** The figures the table needs, for people: "bobot, target dan realisasi setiap komponen". */
  readonly needs: LocalText;
  draw(request: DrawRequest, node: CatalogueNode): Result<Drawing>;
}
