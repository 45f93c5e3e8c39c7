import { createContext, useContext, type ComponentType } from "react";
import type { CatalogueDocument } from "../catalogue/types";
import type { Message } from "../language/message";
import type { Language } from "../language/text";
import type { PaneCore } from "./core";
import type { PaneHost, SealedReceipt } from "./host";
import type { ViewRequest } from "./navigation";

/** A line in the message area under the tabs. */
export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: Message;
}

/** A change that can be put back, shown with "Batalkan" until the next one. */
export interface Undoable {
  readonly intent?: "success" | "error";
  readonly text: Message;
  readonly receipt: SealedReceipt;
  /** Where the change is, for "Ke sel". */
  readonly place?: { readonly sheet: string; readonly address: string };
  readonly onUndone?: () => void;
}

/** The catalogues of the user's own in the open workbook. */
export interface Own {
  /** In the order of look-up; empty while they are being read. */
  readonly documents: readonly CatalogueDocument[];
  /** Why the stored ones could not be read; null otherwise. */
  readonly error: unknown;
  /** Puts a catalogue in use and keeps it in the workbook; one with the same id is replaced. Every view then answers from it. */
  use(document: CatalogueDocument): Promise<void>;
  remove(id: string): Promise<void>;
  /** Takes stored catalogues that cannot be read out of the workbook. */
  removeAll(): Promise<void>;
}

/** What every view gets from the shell. */
export interface Pane {
  readonly host: PaneHost;
  /** Its catalogue has the user's own in it; another object as soon as those change. */
  readonly core: PaneCore;
  readonly own: Own;
  readonly language: Language;
  /** In the user's language. */
  say(text: Message): string;
  /** Says something to a screen reader without showing it. */
  announce(text: Message): void;
  /** Shows and says a message; null takes it away. */
  notify(notice: Notice | null): void;
  /** Shows and says what was changed, with "Batalkan". */
  offerUndo(change: Undoable): void;
  /** Shows and says why something did not work; `fallback` where the error has no sentence of its own. Offers "Batalkan" when it left something behind. */
  failed(error: unknown, fallback: Message): void;
  /** Shows another view. */
  show(request: ViewRequest): void;
  /** Shows the tab again that was shown before the help. */
  back(): void;
}

/** Every view: it stays mounted once seen, so that a search or a list of findings is still there on return. */
export interface ViewProps {
  /** False while another tab is shown. */
  readonly active: boolean;
  /** What another view asked to see here; a new object for every request. */
  readonly request: ViewRequest | null;
}

/** Downloads a view's code. */
export type ViewLoader = () => Promise<ComponentType<ViewProps>>;

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside the pane's shell");
  return pane;
}
