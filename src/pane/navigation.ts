import type { CellPlace } from "../sheet/address";

/** The views that have a tab, in the order of the tabs. */
export const tabIds = ["katalog", "periksa", "tabel", "rumus"] as const;

/** All views of the pane. */
export const viewIds = [...tabIds, "bantuan"] as const;

export type ViewId = (typeof viewIds)[number];

/** Id of a view's tab in the page. */
export const tabId = (view: ViewId): string => `capaian-tab-${view}`;

/** Id of what a tab shows. */
export const panelId = (view: ViewId): string => `capaian-panel-${view}`;

/** What a view can be asked to begin with. */
const tasks = ["telusur", "pilihan"] as const;

/** What the pane is asked to show: a view, and possibly one thing in it. */
export interface ViewRequest {
  readonly view: ViewId;
  /** Katalog: a code. Rumus: the indicator to trace. */
  readonly indicator?: string;
  /** Tabel: the id of a kind. */
  readonly table?: string;
  /** Bantuan: the id of a function. */
  readonly topic?: string;
  /** Rumus: the trace of the active cell, of `cell`, or of `indicator`. Periksa: the selected cells. */
  readonly task?: (typeof tasks)[number];
  /** Rumus: the cell to trace. */
  readonly cell?: CellPlace;
}

/** The ribbon and the pane share one runtime but not always one script bundle, so the request travels over the document, not a module variable. */
const EVENT = "capaian:view";
const WAITING = "capaianView";

/** Asks the pane to show a view; a pane that is not there yet finds the request when it starts. */
export function requestView(view: ViewId, task?: ViewRequest["task"]): void {
  document.documentElement.dataset[WAITING] = task ? `${view} ${task}` : view;
  document.dispatchEvent(new CustomEvent(EVENT));
}

/** The view asked for since the last call, or null. */
export function takeRequestedView(): ViewRequest | null {
  const [asked, ofIt] = document.documentElement.dataset[WAITING]?.split(" ") ?? [];
  delete document.documentElement.dataset[WAITING];
  const view = viewIds.find((each) => each === asked);
  const task = tasks.find((each) => each === ofIt);
  return view ? { view, ...(task && { task }) } : null;
}

/** Calls back on every request from now on. Returns what stops it. */
export function onViewRequested(listener: (request: ViewRequest) => void): () => void {
  const handle = (): void => {
    const request = takeRequestedView();
    if (request) listener(request);
  };
  document.addEventListener(EVENT, handle);
  return () => document.removeEventListener(EVENT, handle);
}
