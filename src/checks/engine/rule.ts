import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode, Printing } from "../../catalogue/types";
import type { Message } from "../../language/message";
import type { LocalText } from "../../language/text";
import type { FigureCell } from "../../reading/indicators/facts";
import type { Grid } from "../../sheet/grid";
import type { ForeignTable, RecognisedTable } from "../../reading/indicators/recognised";
import type { Reading } from "../../reading/reading";
import type { Snapshot } from "../../sheet/snapshot";
import type { Report, Severity } from "./finding";
import type { Question } from "./question";
import type { SlippedYear } from "./saidYear";
import type { Stage } from "./stages";

/** A printing of the catalogue with the id of the document it stands in. */
export interface CitedPrinting extends Printing {
  readonly source: string;
}

/** A cell of the workbook. */
export interface Placed {
  readonly sheet: string;
  readonly address: string;
}

/** What rules work on. Built once a check; only `blame` changes it. */
export interface CheckContext {
  /** True while mends are tried on a copy of the workbook: findings are counted then, and not read. */
  readonly isTrial: boolean;
  readonly snapshot: Snapshot;
  /** All that was read of the workbook, its tables of any other kind (`reading.typed()`) too. */
  readonly reading: Reading;
  readonly catalogue: Catalogue;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly tables: readonly RecognisedTable[];
  /** Tables known by their headers in which nothing is of the catalogue. */
  readonly foreign: readonly ForeignTable[];
  /** Figure cells, each cell once; a cell shared by several years counts for the newest. */
  readonly cells: readonly FigureCell[];
  cellsOf(table: RecognisedTable): readonly FigureCell[];
  /** The year a table is checked against: its own unless that slipped, the option's, or the one its figures fit best. */
  yearOf(table: RecognisedTable): string;
  /** The year a table says where its figures are of another. */
  slippedYear(table: RecognisedTable): SlippedYear | null;
  /** True when neither table nor option named the year. */
  isAssumed(table: RecognisedTable): boolean;
  /** Printings of a target, realisasi or capaian, canonical first; [] where the catalogue has none. */
  printed(node: CatalogueNode, what: "target" | "realisasi" | "capaian", period: string): readonly CitedPrinting[];
  /** Weights of a node in a year, canonical first; of one index or, with null, of any. */
  weights(node: CatalogueNode, year: string, index: string | null): readonly CitedPrinting[];
  sourceOf(node: CatalogueNode): string;
  /**
   * Says a cell is wrong, and what it should hold (null when nobody knows). Rules that calculate with the cell then accept
   * results that fit either figure, so that one wrong cell is told once. A cell that holds what its source prints is `asPrinted`:
   * doubted, but still what others are recalculated from.
   */
  blame(cell: Placed, expected: number | null, asPrinted?: boolean): void;
  /** Answers what several rules want to know, found out when the first asks. */
  ask<Answer>(question: Question<Answer>): Answer;
  blamed(cell: Placed): { readonly expected: number | null; readonly asPrinted: boolean } | undefined;
}

/** Thresholds of a rule as data: a workbook's keeper may set others. */
export type RuleOptions = Readonly<Record<string, number | string | boolean>>;

/** One thing that is checked. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** Stable; part of the command line's output. */
  readonly id: string;
  /** When it runs: the cause before what follows from it. */
  readonly stage: Stage;
  /** Of what it reports, unless a report says otherwise. */
  readonly severity: Severity;
  /** Ids of rules that run before it, where the stage alone does not say so. */
  readonly needs: readonly string[];
  /** Its thresholds, as they are unless set otherwise. */
  readonly options: Options;
  readonly title: LocalText;
  /** Why it matters, for the help of the pane. */
  readonly why: LocalText;
  /** A case in which it speaks, in words. */
  readonly example: LocalText;
  /** What it says, each sentence by name. */
  readonly messages: Readonly<Record<string, (data: never) => Message>>;
  check(context: CheckContext, options: Options): readonly Report[];
}

type Definition<Options extends RuleOptions> = Omit<Rule<Options>, "needs" | "options"> & Partial<Pick<Rule<Options>, "needs" | "options">>;

/** Declares a rule; one in its own folder, which puts it into the list of rules (npm run generate). */
export function defineRule<Options extends RuleOptions = Record<never, never>>(rule: Definition<Options>): Rule<Options> {
  return { needs: [], options: {} as Options, ...rule };
}

export const cellKey = (cell: { readonly sheet: string; readonly address: string }): string => `${cell.sheet}!${cell.address}`;
