import type { RefObject } from "react";
import type { FormulaPlan, FormulaTask } from "../../portable/scan";
import type { PaneFormulas } from "../core";
import type { Pane } from "../pane";
import type { RumusStrings } from "./strings";

export type Scope = "selection" | "workbook";

/** What a button found: a plan to be looked at before anything is written. */
export interface Preview {
  readonly task: FormulaTask;
  readonly plan: FormulaPlan;
  /** The selected cells or the whole workbook, in words. */
  readonly place: string;
  /** Sheets too large to be read whole. */
  readonly truncated: readonly string[];
  readonly formulas: PaneFormulas;
}

export interface RumusState {
  readonly pane: Pane;
  readonly strings: RumusStrings;
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
  /** What is going on, and for which task, or null. */
  readonly stage: { readonly task: FormulaTask; readonly kind: "reading" | "writing" } | null;
  readonly preview: Preview | null;
  /** What the last change left undone, or null. */
  readonly leftOver: string | null;
  readonly look: (task: FormulaTask) => void;
  readonly apply: () => void;
  readonly cancel: () => void;
  readonly goTo: (place: { readonly sheet: string; readonly address: string }) => void;
  /** The heading of the preview, which gets the focus when it comes. */
  readonly previewRef: RefObject<HTMLHeadingElement>;
}
