import type { Page } from "playwright-core";

export interface KeptBrowser {
  /** Of the server, without a slash at its end. */
  readonly address: string;
  /** An empty page of somebody who has never been here: a new one, or one that was given back. */
  take(locale: "id-ID" | "en-US"): Promise<Page>;
  /** Clears a page for who takes it next. */
  giveBack(page: Page): Promise<void>;
  /** Closes pages that a test file left behind: nobody knows in what state they are. */
  dropTaken(): Promise<void>;
  close(): Promise<void>;
}

/** Starts server and browser. */
export function openBrowser(): Promise<KeptBrowser>;
