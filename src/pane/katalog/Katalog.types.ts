import type { KeyboardEvent, RefObject } from "react";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Pane } from "../pane";
import type { Loaded } from "../shared/useLoad";
import type { SearchResult } from "../../catalogue/search/search";
import type { OwnSheetsState } from "./own/useOwnSheets";
import type { SourceView } from "./sources";

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
  /** Sources to choose from; empty while the catalogue is loading. */
  readonly sources: readonly SourceView[];
  /** The one on show; null when there is none. */
  readonly source: SourceView | null;
  readonly setSource: (id: string) => void;
  readonly ownSheets: OwnSheetsState;
  /** Whether the part "Katalog sendiri" is open. */
  readonly ownOpen: boolean;
  readonly setOwnOpen: (open: boolean) => void;
  readonly search: SearchState;
  readonly opened: Opened | null;
  readonly open: (indicator: Opened) => void;
  readonly back: () => void;
  readonly expanded: ReadonlySet<string>;
  readonly toggle: (path: string, open: boolean) => void;
  readonly listRef: RefObject<HTMLDivElement>;
  readonly headingRef: RefObject<HTMLHeadingElement>;
}
