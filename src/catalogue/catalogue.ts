import type { CatalogueDocument, CatalogueNode, Printing, FactKind, SourceInfo } from "./types";
import type { Period } from "../periods/period";
import type { FormulaVersion } from "./formula";

/** The answer to "which indicator is this?" */
export type Lookup =
  | { readonly kind: "found"; readonly node: CatalogueNode; readonly source: string }
  /** The text stands for several indicators (C.1.1.1): say which, never guess. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly CatalogueNode[] }
  /** Nearest codes and names first; may be empty. */
  | { readonly kind: "unknown"; readonly suggestions: readonly CatalogueNode[] };

export interface FactQuery {
  readonly code: string;
  readonly what: FactKind;
  readonly period: Period;
  readonly source?: string;
  /** bobot: the index the weight counts in; without it the node's parent. */
  readonly in?: string;
  /** masukan: the variable. */
  readonly variable?: string;
}

/** Look-up over one or more catalogue documents. The cost of a look-up does not grow with the number of nodes. */
export interface Catalogue {
  readonly sources: readonly SourceInfo[];
  readonly documents: readonly CatalogueDocument[];
  /** By code, alias or name (spelling variants and case folded), in all sources or one. */
  find(query: string, source?: string): Lookup;
  /** By canonical code. */
  node(code: string, source?: string): CatalogueNode | undefined;
  /**
   * Components in catalogue order: the nodes with a bobot in `code` in that year. Its children when the year is "" or the
   * source prints no weights for `code` at all (L); empty when it prints weights, but none for that year.
   */
  components(code: string, year: string, source?: string): readonly CatalogueNode[];
  /** The canonical fact, the first printing where none is canonical, or undefined. */
  fact(query: FactQuery): Printing | undefined;
  /** All printed variants of a fact, canonical first. */
  facts(query: FactQuery): readonly Printing[];
  /** The formula valid in a year. */
  formula(code: string, year: string, source?: string): FormulaVersion | undefined;
  /**
   * Years with a formula or a fact other than a lone target, of the indicator or (no code given) of all but plans; newest last.
   * A plan's own years are those of its targets and allocations too.
   */
  years(code?: string, source?: string): readonly string[];
  /**
   * The one year that is meant where none is given: the newest in which the indicator was measured - it, or a component of it,
   * has a weight, or it has a realisasi, capaian or input. A target of a later year does not move it. Of an indicator nobody has
   * measured yet the newest year with a formula, else with anything; undefined when there is none.
   */
  newestYear(code: string, source?: string): string | undefined;
}
