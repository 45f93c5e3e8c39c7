import { configure, render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../src/language/text";
import type { PaneCore } from "../../src/pane/core";
import type { PaneHost } from "../../src/pane/host";
import { Bantuan } from "../../src/pane/bantuan/Bantuan";
import { Katalog } from "../../src/pane/katalog/Katalog";
import { requestView, type ViewId } from "../../src/pane/navigation";
import { Periksa } from "../../src/pane/periksa/Periksa";
import { Rumus } from "../../src/pane/rumus/Rumus";
import { App } from "../../src/pane/shell/App";
import type { ShellProps } from "../../src/pane/shell/useShell";
import { Tabel } from "../../src/pane/tabel/Tabel";
import { FakeHost, fakeCore } from "./fakes";

// jsdom draws nothing, and asking a page with Fluent's thousands of rules for a role costs seconds on a busy machine.
CSSStyleSheet.prototype.insertRule = () => 0;
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

export const views: ShellProps["views"] = {
  katalog: async () => Katalog,
  periksa: async () => Periksa,
  tabel: async () => Tabel,
  rumus: async () => Rumus,
  bantuan: async () => Bantuan,
};

interface PaneSetup {
  readonly host?: PaneHost;
  readonly core?: PaneCore;
  readonly language?: Language;
  readonly view?: ViewId;
  readonly views?: ShellProps["views"];
  readonly welcome?: ShellProps["welcome"];
}

/** The whole pane at a view, as the ribbon opens it. */
export function showPane({
  host = new FakeHost(),
  core = fakeCore(),
  language = "id",
  view = "katalog",
  views: own = views,
  welcome,
}: PaneSetup = {}): RenderResult & { user: UserEvent } {
  requestView(view);
  return {
    user: userEvent.setup({ delay: null }),
    ...render(<App host={host} core={core} language={language} views={own} welcome={welcome} />),
  };
}
