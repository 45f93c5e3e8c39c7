import { createRequire } from "node:module";

/** The client is a page's script: it looks for its page in the globals. */
export function bePage(): void {
  const require = createRequire(import.meta.url);
  const { JSDOM } = createRequire(require.resolve("jest-environment-jsdom"))("jsdom") as {
    JSDOM: new (html: string, options: { url: string }) => { readonly window: Record<string, unknown> };
  };
  const { window } = new JSDOM("", { url: "http://localhost/" });
  const globals = {
    window: globalThis,
    document: window.document,
    navigator: window.navigator,
    location: window.location,
    localStorage: window.localStorage,
    sessionStorage: window.sessionStorage,
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
