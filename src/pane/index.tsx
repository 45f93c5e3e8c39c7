import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { citation } from "../catalogue/placeWords";
import { sayPlacesBy } from "../language/say";
import type { PaneCore } from "./core";
import type { Language } from "../language/text";
import type { PaneHost } from "./host";
import { lazyCore, lazyHost } from "./lazy";
import { tabId, type ViewId } from "./navigation";
import { App } from "./shell/App";
import type { ShellProps } from "./shell/useShell";
import { isFirstRun } from "./welcome/firstRun";

export interface MountOptions {
  /** What the pane works on; Excel when not given. */
  readonly host?: PaneHost;
  /** Where the core rooms come from; downloaded when needed when not given. */
  readonly core?: PaneCore;
  /** The tab that had the focus before the pane was there. */
  readonly focused?: ViewId | undefined;
}

const views: ShellProps["views"] = {
  katalog: () => import("./katalog/Katalog").then(({ Katalog }) => Katalog),
  periksa: () => import("./periksa/Periksa").then(({ Periksa }) => Periksa),
  tabel: () => import("./tabel/Tabel").then(({ Tabel }) => Tabel),
  bantuan: () => import("./bantuan/Bantuan").then(({ Bantuan }) => Bantuan),
  rumus: () => import("./rumus/Rumus").then(({ Rumus }) => Rumus),
};

const welcome: ShellProps["welcome"] = () => import("./welcome/Welcome").then(({ Welcome }) => Welcome);

/** Shows the pane in an element of the page. Returns what takes it away again. */
export function mountPane(
  container: HTMLElement,
  language: Language,
  { host = lazyHost, core = lazyCore, focused }: MountOptions = {},
): () => void {
  document.documentElement.lang = language;
  sayPlacesBy(citation);
  const root = createRoot(container);
  // At once: no moment without tabs, and the focus finds its own again.
  flushSync(() =>
    root.render(<App host={host} core={core} language={language} views={views} welcome={isFirstRun() ? welcome : undefined} />),
  );
  if (focused) document.getElementById(tabId(focused))?.focus();
  return () => root.unmount();
}
