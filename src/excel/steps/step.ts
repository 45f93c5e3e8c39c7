import type { LookKey } from "../looks";
import type { PatchStep } from "../../sheet/patch";

export type StepOf<Kind extends PatchStep["kind"]> = Extract<PatchStep, { readonly kind: Kind }>;

/** What of its cells a step changes, and so what has to be known of them to put it back. */
export interface Changes {
  readonly content?: true;
  readonly numberFormat?: true;
  readonly looks?: readonly LookKey[];
  readonly widths?: true;
}

/** What a step may ask of the write it is part of. */
export interface Writing {
  /** Number formats of the step's cells as they were; null on a sheet that is new. */
  readonly formats: readonly (readonly string[])[] | null;
  /** Whether the cell of the step gets a mark instead of nothing (see write.ts). */
  readonly isMarked: (r: number, c: number) => boolean;
  /** A name no table of the workbook has. */
  readonly tableName: (wanted: string) => string;
  /** Tells of a table that was made. */
  readonly madeTable: (table: Excel.Table) => void;
  /** A name no chart of the sheet has. */
  readonly chartName: (wanted: string) => string;
  /** Tells of a chart that was made. */
  readonly madeChart: (chart: Excel.Chart) => void;
  /** Makes a chart follow its table, where it is one of ours. */
  readonly follow: (step: StepOf<"followChart">) => void;
  /** Gives an area a name of the workbook, and keeps its text. */
  readonly giveName: (range: Excel.Range, step: StepOf<"name">) => void;
  /** Signs of a conditional format are in the step's cells already. */
  readonly hasSigns: boolean;
  /** Tells of a conditional format that was made. */
  readonly madeSigns: (format: Excel.ConditionalFormat) => void;
  /** The sheet is one the patch adds. */
  readonly isNewSheet: boolean;
}

/** How a kind of step gets into Excel: one file each, listed in `all.ts`. Queues only, and never asks for a sync. */
export interface StepWriter<Step> {
  /** Nothing for a step that changes no cells. */
  readonly changes: (step: Step) => Changes | null;
  /** Excel wants sheets, then rows and columns, then values, then looks, then merges, then tables, then charts; names behind them, and last nothing is taken any more. */
  readonly phase: "sheet" | "lines" | "values" | "looks" | "merges" | "tables" | "charts" | "names" | "protection";
  /** A new sheet itself is made by write.ts, whose ids the receipt needs. */
  readonly queue?: (range: Excel.Range, step: Step, writing: Writing) => void;
}

/** Stands for a while in a cell that will be merged (see write.ts). */
export const MARK = "·";
