import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { Language, LocalText } from "../language/text";
import type { Result } from "../language/result";
import type { WorkbookFact } from "../workbook/recognised";
import type { TableModel } from "./model";

/** What a table is asked of. */
export interface TableRequest {
  readonly catalogue: Catalogue;
  /** Figures found in the workbook; they come before the catalogue's own. May be empty. */
  readonly facts: readonly WorkbookFact[];
  /** "2024" */
  readonly year: string;
  /** Canonical code; a kind that suits one indicator only may do without. */
  readonly indicator?: string;
  readonly language: Language;
}

/** A kind of report table: a description, drawn by the builder of its family. */
export interface TableKind {
  readonly id: string;
  readonly title: LocalText;
  /** What the table shows and when it is used, in a sentence. */
  readonly about: LocalText;
  /** Years the table can be drawn for, newest last. */
  years(catalogue: Catalogue): readonly string[];
  /** The indicators the table can be drawn for in a year, in catalogue order; the first is the default. */
  indicators(catalogue: Catalogue, year: string): readonly CatalogueNode[];
  /** The figures the table needs, for people: "bobot, target dan realisasi setiap komponen". */
  readonly needs: LocalText;
  build(request: TableRequest, node: CatalogueNode): Result<TableModel>;
}
