import { createRoot } from "react-dom/client";
import { languageOf, type Language } from "../language/text";
import type { PaneCore } from "./core";
import type { PaneHost } from "./host";
import { excelHost } from "./excelHost";
import { lazyCore } from "./lazyCore";
import { App } from "./shell/App";
import type { ShellProps } from "./shell/Shell.types";

export interface MountOptions {
  /** What the pane works on; Excel when not given. */
  readonly host?: PaneHost;
  /** Where the core rooms come from; downloaded when needed when not given. */
  readonly core?: PaneCore;
  /** Office's display language when not given, Indonesian where Office does not say. */
  readonly language?: Language;
}

const views: ShellProps["views"] = {
  katalog: () => import("./katalog/Katalog").then(({ Katalog }) => Katalog),
  periksa: () => import("./periksa/Periksa").then(({ Periksa }) => Periksa),
  tabel: () => import("./tabel/Tabel").then(({ Tabel }) => Tabel),
  rumus: () => import("./rumus/Rumus").then(({ Rumus }) => Rumus),
};

function officeLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? null : Office.context?.displayLanguage);
}

/** Shows the pane in an element of the page. Returns what takes it away again. */
export function mountPane(container: HTMLElement, { host = excelHost, core = lazyCore, language = officeLanguage() }: MountOptions = {}): () => void {
  document.documentElement.lang = language;
  const root = createRoot(container);
  root.render(<App host={host} core={core} language={language} views={views} />);
  return () => root.unmount();
}
