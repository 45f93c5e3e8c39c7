import type { RefObject } from "react";
import type { Finding, Severity } from "../../checks/engine/finding";
import type { CheckOutcome } from "../core";
import type { Pane } from "../pane";
import type { LongReadState } from "../shared/useLongRead";
import type { Page, SeverityCounts } from "./groups";

export type RunStage = "reading" | "checking" | "mending";

export type CheckState = { readonly kind: "never" } | { readonly kind: "done"; readonly outcome: CheckOutcome };

export interface PeriksaState {
  readonly pane: Pane;
  readonly check: CheckState;
  /** What is going on, or null. */
  readonly stage: RunStage | null;
  readonly reading: LongReadState;
  readonly stale: boolean;
  readonly years: readonly string[];
  /** "" is each table's own year. */
  readonly year: string;
  readonly setYear: (year: string) => void;
  readonly run: () => void;
  readonly counts: SeverityCounts;
  readonly shownSeverities: ReadonlySet<Severity>;
  readonly toggleSeverity: (severity: Severity) => void;
  readonly page: Page;
  readonly pageNumber: number;
  readonly setPage: (page: number) => void;
  readonly fixable: number;
  readonly goTo: (finding: Finding) => void;
  readonly fix: (finding: Finding) => void;
  readonly fixAll: () => void;
  readonly makeInput: () => void;
  /** The heading of the results, which gets the focus when a page turns. */
  readonly resultsRef: RefObject<HTMLDivElement>;
}
