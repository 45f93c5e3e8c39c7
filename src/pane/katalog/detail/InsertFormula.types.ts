import type { Catalogue } from "../../../catalogue/catalogue";
import type { CatalogueNode } from "../../../catalogue/types";
import type { Pane } from "../../pane";
import type { InsertKind } from "../insertable";

export interface InsertFormulaProps {
  readonly catalogue: Catalogue;
  readonly source: string;
  readonly node: CatalogueNode;
}

export interface InsertFormulaState {
  readonly pane: Pane;
  readonly kinds: readonly InsertKind[];
  readonly kind: InsertKind;
  readonly setKind: (kind: InsertKind) => void;
  readonly years: readonly string[];
  readonly year: string;
  readonly setYear: (year: string) => void;
  /** Codes of the components, for an index. */
  readonly components: readonly CatalogueNode[];
  readonly cells: string;
  readonly setCells: (cells: string) => void;
  /** What is wrong with the cells, or null. Only said once something is typed. */
  readonly cellsProblem: string | null;
  /** The sheet the cells were taken from by itself, or null. */
  readonly cellsFrom: string | null;
  /** As the user's Excel shows it; null until it is complete. */
  readonly shown: string | null;
  readonly busy: boolean;
  readonly insert: () => void;
}
