import type { ComponentType, RefObject } from "react";
import type { Language } from "../../language/text";
import type { PaneCore } from "../core";
import type { PaneHost } from "../host";
import type { ViewId } from "../navigation";
import type { Notice, Pane, Undoable } from "../pane";
import type { Strings } from "../strings/id";

/** Every view: it stays mounted once seen, so that a search or a list of findings is still there on return. */
export interface ViewProps {
  /** False while another tab is shown. */
  readonly active: boolean;
  /** Katalog: the indicator another view asked for; a new object for every request. */
  readonly request: { readonly indicator: string } | null;
}

/** Downloads a view's code. */
export type ViewLoader = () => Promise<ComponentType<ViewProps>>;

export interface ShellProps {
  readonly host: PaneHost;
  readonly core: PaneCore;
  readonly language: Language;
  readonly strings: Strings;
  readonly views: Record<ViewId, ViewLoader>;
}

export interface ShellState {
  readonly rootRef: RefObject<HTMLDivElement>;
  readonly pane: Pane;
  readonly views: Record<ViewId, ViewLoader>;
  readonly view: ViewId;
  /** Views shown at least once. */
  readonly visited: readonly ViewId[];
  readonly request: ViewProps["request"];
  readonly notice: Notice | null;
  readonly undoable: Undoable | null;
  readonly undoing: boolean;
  /** What a screen reader is told; the key changes so that the same sentence is said again. */
  readonly announcement: { readonly text: string; readonly key: number };
  readonly select: (view: ViewId) => void;
  readonly undo: () => void;
  readonly dismissNotice: () => void;
  readonly dismissUndo: () => void;
  readonly goToChange: () => void;
}
