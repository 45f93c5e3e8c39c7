import type { Period } from "../periods/period";
import type { FormulaVersion } from "./formula";

/** What a fact says: planned, achieved, achieved / planned, weight, a raw input of a formula, or money set aside (rupiah). */
export type FactKind = "target" | "realisasi" | "capaian" | "bobot" | "masukan" | "alokasi";

/** One printed figure. Value is in the printed unit: "84,52%" is 84.52, a weight "40%" is 40, "3,95 (skala 4)" is 3.95. */
export interface Printing {
  readonly what: FactKind;
  readonly period: Period;
  /** null where the document prints a text without a number or leaves the place empty. */
  readonly value: number | null;
  readonly printed: string;
  /** 1-based line of the source text. */
  readonly line: number;
  /** Of several printings of the same figure the one that recomputes is canonical: one per key, or none where a conflict says so; then the first printing answers. */
  readonly canonical: boolean;
  /** bobot only: the index or perspective the weight counts in (C1.1 weighs 40 in IPPWNI and 60 in C). */
  readonly in?: string;
  /** masukan only: the input's name in the formula, e.g. "KKS". */
  readonly variable?: string;
  /** What a reader must know about this printing: a year that slipped, a cell in the wrong column. Indonesian. */
  readonly note?: string;
  /** Id of the document the figure comes from where that is not the node's own: a planner's new year (see own.ts). */
  readonly source?: string;
}

export type Level = "organisasi" | "super" | "perspektif" | "iku" | "komponen" | (string & {});

export type Polarity = "maksimum" | "minimum";

/** One indicator of one source. */
export interface CatalogueNode {
  /** Canonical code without spaces and without a dot after the letter: "C1.1", "B2.1.3", "IPPWNI". */
  readonly code: string;
  /** No source document prints the code: it is this catalogue's own way to name the indicator, and is marked wherever it is shown. */
  readonly ours?: true;
  /** Other printed codes of the same indicator: "C 1.1", "B1.2", "C.1.1.3.1". */
  readonly aliases: readonly string[];
  readonly name: string;
  /** The name as it stands at `line` where `name` mends a slip of it ("yand Disahkan", "ManajemenInspektorat"). */
  readonly printed?: string;
  /** Other printed names. */
  readonly names: readonly string[];
  /** 1-based line of the source text that prints the name. */
  readonly line: number;
  readonly level: Level;
  /** What a user's own catalogue calls that place: "indikator kinerja kegiatan". */
  readonly calledLevel?: string;
  /** Code of the perspective node, or null. */
  readonly perspective: string | null;
  /** persen, indeks, skala, nilai, orang ... */
  readonly unit: string;
  /** The top of the scale when unit is "skala" (4). */
  readonly scale?: number;
  readonly polarity: Polarity;
  /** Cap on capaian as a ratio (1.2 = 120 %) where the source's manual states one. */
  readonly cap?: number;
  readonly parent: string | null;
  /** The unit of the organisation that carries it out, as printed (Renstra). */
  readonly executor?: string;
  /** Where it is carried out, as printed: "Pusat", "Daerah" (Renstra). */
  readonly location?: string;
  readonly definition: string | null;
  /** Line of the source text the definition is quoted from. */
  readonly definitionLine?: number;
  readonly formula: readonly FormulaVersion[];
  readonly facts: readonly Printing[];
  /** Years of which a user's catalogue has a row of it without a figure yet: blank targets. */
  readonly years?: readonly string[];
  /** Id of the document that brought the indicator where that is not the one it stands in (see own.ts). */
  readonly source?: string;
}

/** A place where the source contradicts itself; nothing is picked silently. */
export interface Conflict {
  readonly about: string;
  /** Codes of the nodes concerned. */
  readonly codes: readonly string[];
  readonly values: readonly { readonly printed: string; readonly line: number }[];
  /** The printed value taken as canonical, or null when none recomputes. */
  readonly canonical: string | null;
  readonly why: string;
}

export interface SourceInfo {
  /** e.g. "lkj-pwni-2024" */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  /**
   * A planning document. Its names are everyday words ("Koordinasi", "Layanan Umum") and its years those of targets and money:
   * it answers when asked by code or name, but no row of a workbook is recognised by it and no default year comes from it.
   */
  readonly plan?: boolean;
}

/** A table of the source that is no indicator: words (regulation matrix) or figures that belong together (SKM frequencies). */
export interface SourceTable {
  /** Unique in its document, e.g. "kerangka-regulasi". */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** Cells as printed, one per column; "" where the document prints none. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Something a reader of the source must know: a row read by meaning because it is shifted, or a page nobody can read. */
export interface SourceNote {
  /** repair: read by order and meaning; missing: illegible or left out, never filled in. */
  readonly kind: "repair" | "missing";
  readonly line: number;
  /** Indonesian. */
  readonly text: string;
}

/** One data file, or a catalogue of the user's own, whose lines are rows of the sheet it was typed in. */
export interface CatalogueDocument {
  /** Built-in documents only: which of two that know a name answers, the lower one. A plan stands last: its names are everyday words. */
  readonly rank?: number;
  readonly source: SourceInfo;
  /** User's catalogues only: id of the built-in document they add years and indicators to; without it they stand on their own. */
  readonly extends?: string;
  readonly nodes: readonly CatalogueNode[];
  readonly conflicts: readonly Conflict[];
  /** An alias that the source prints for two different indicators: reported, never guessed. */
  readonly ambiguousAliases: readonly { readonly alias: string; readonly codes: readonly string[]; readonly lines: readonly number[] }[];
  readonly tables?: readonly SourceTable[];
  readonly notes?: readonly SourceNote[];
}
