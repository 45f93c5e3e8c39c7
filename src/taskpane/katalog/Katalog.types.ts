import type { KeyboardEvent, RefObject } from "react";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Pane } from "../pane";
import type { Loaded } from "../shared/useLoad";
import type { SearchResult } from "./search";
import type { Branch } from "./tree";

/** An indicator on show. */
export interface Opened {
  readonly source: string;
  readonly code: string;
}

export interface SearchState {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** null while nothing is asked. */
  readonly result: SearchResult | null;
  /** The query `result` answers. */
  readonly query: string;
  /** Index of the hit the keyboard is on, -1 for none. */
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface KatalogState {
  readonly pane: Pane;
  readonly catalogue: Loaded<Catalogue>;
  readonly trees: readonly { readonly source: { readonly id: string; readonly title: string }; readonly roots: readonly Branch[] }[];
  readonly search: SearchState;
  readonly opened: Opened | null;
  readonly open: (indicator: Opened) => void;
  readonly back: () => void;
  readonly expanded: ReadonlySet<string>;
  readonly toggle: (path: string, open: boolean) => void;
  readonly listRef: RefObject<HTMLDivElement>;
  readonly headingRef: RefObject<HTMLHeadingElement>;
}
