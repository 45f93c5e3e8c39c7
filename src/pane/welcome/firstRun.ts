/** In the browser's own store, which is a person's and not the workbook's: who has seen the welcome has seen it in every workbook. */
const SEEN = "capaian.sambutan";

/** Browsers keep apart what a page stores inside another; Office says under which name. */
const key = (): string => `${(typeof Office !== "undefined" && Office.context?.partitionKey) || ""}${SEEN}`;

/** A browser may forbid the store: then nobody can be remembered, and nobody is greeted at every start. */
export function isFirstRun(): boolean {
  try {
    return localStorage.getItem(key()) === null;
  } catch {
    return false;
  }
}

export function rememberWelcome(): void {
  try {
    localStorage.setItem(key(), "1");
  } catch {
    // Closed for now; it was not opened by a store that can be read, so it will not come back.
  }
}
