/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { templateOf, type Message } from "../../src/language/message";
import * as rincianMessages from "../../src/pane/katalog/detail/messages";
import * as katalogMessages from "../../src/pane/katalog/messages";
import * as ownMessages from "../../src/pane/katalog/own/messages";
import * as failureMessages from "../../src/pane/failureMessages";
import * as appMessages from "../../src/pane/messages";
import { requestView } from "../../src/pane/navigation";
import * as periksaMessages from "../../src/pane/periksa/messages";
import * as rumusMessages from "../../src/pane/rumus/messages";
import { themeMode } from "../../src/pane/shell/themeMode";
import * as tabelMessages from "../../src/pane/tabel/messages";
import { violations } from "./axe";
import { deferred, FakeHost } from "./fakes";
import { showPane, views } from "./render";

const paneMessages = [
  appMessages,
  failureMessages,
  katalogMessages,
  rincianMessages,
  ownMessages,
  periksaMessages,
  tabelMessages,
  rumusMessages,
].flatMap((module) => Object.values(module) as unknown as Readonly<Record<string, (data: never) => Message>>[]);

const selected = () => screen.getByRole("tab", { selected: true }).id;

describe("the tabs", () => {
  test("are reached and changed by keyboard", async () => {
    const { user } = showPane();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { selected: true }));
    await user.keyboard("{ArrowRight}");
    expect([document.activeElement!.id, selected()]).toEqual(["capaian-tab-periksa", "capaian-tab-katalog"]);
    await user.keyboard("{Enter}");
    expect(selected()).toBe("capaian-tab-periksa");
    expect(await screen.findByRole("heading", { name: "Belum diperiksa" })).toBeTruthy();
  });

  test("are one stop, in which the arrows go round", async () => {
    const { user } = showPane({ view: "tabel" });
    const at = () => document.activeElement!.id.replace("capaian-tab-", "");
    const pressed = async (key: string) => {
      await user.keyboard(key);
      return at();
    };
    await user.tab();
    expect(at()).toBe("tabel");
    const way = ["{ArrowRight}", "{ArrowRight}", "{ArrowLeft}", "{Home}", "{End}", "{Control>}{ArrowLeft}{/Control}", "{ArrowDown}"];
    const seen: string[] = [];
    for (const key of way) seen.push(await pressed(key));
    expect(seen).toEqual(["rumus", "katalog", "rumus", "katalog", "rumus", "rumus", "rumus"]);
    // From a tab that is not selected: past the selected one, and back into the list at the selected one.
    await user.keyboard("{Home}");
    await user.tab();
    expect(at()).toBe("bantuan");
    await user.tab({ shift: true });
    expect(at()).toBe("tabel");
    await user.keyboard(" ");
    expect(selected()).toBe("capaian-tab-tabel");
  });

  test("keep what a view shows while another is open", async () => {
    const { user } = showPane();
    await user.type(await screen.findByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" }), "B3.1");
    await user.click(screen.getByRole("tab", { name: /Periksa/ }));
    await user.click(screen.getByRole("tab", { name: /Katalog/ }));
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: "Cari indikator, fungsi, atau tabel" }).value).toBe("B3.1");
  });

  test("obey the ribbon, before the pane runs and while it runs", async () => {
    showPane({ view: "tabel" });
    expect(selected()).toBe("capaian-tab-tabel");
    act(() => requestView("periksa"));
    expect(selected()).toBe("capaian-tab-periksa");
    expect(document.documentElement.dataset.capaianView).toBeUndefined();
    await screen.findByRole("heading", { name: "Belum diperiksa" });
  });
});

describe("the keyboard", () => {
  test("is given back to what had it, when one returns from the sheet", async () => {
    const { user } = showPane();
    const search = await screen.findByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" });
    await user.click(search);
    search.blur();
    expect(document.activeElement).toBe(document.body);
    window.dispatchEvent(new Event("focus"));
    expect(document.activeElement).toBe(search);
  });

  test("is not taken from what has it, nor given to what is out of sight", async () => {
    const { user } = showPane();
    const search = await screen.findByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" });
    await user.click(search);
    const tab = screen.getByRole("tab", { name: /Periksa/ });
    tab.focus();
    window.dispatchEvent(new Event("focus"));
    expect(document.activeElement).toBe(tab);
    search.focus();
    search.blur();
    await user.pointer({ keys: "[MouseLeft]", target: tab });
    tab.blur();
    search.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    window.dispatchEvent(new Event("focus"));
    expect(document.activeElement).toBe(document.body);
  });
});

describe("a view that does not work", () => {
  test("shows lines while it loads; when the download fails it says so and can be tried again", async () => {
    const first = deferred<never>();
    let calls = 0;
    const { user } = showPane({ views: { ...views, katalog: () => (calls++ === 0 ? first.promise : views.katalog()) } });
    expect(screen.getByLabelText("Memuat…")).toBeTruthy();
    await act(async () => first.reject(new Error("Loading chunk 7 failed")));
    expect(screen.getByRole("alert").textContent).toMatch(/gagal dimuat.*Loading chunk 7 failed/);
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    expect(await screen.findByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" })).toBeTruthy();
  });

  test("never blanks the pane: the other tabs go on, and it can be drawn again", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    const Breaking = (): ReactElement => {
      if (broken) throw new Error("Cannot read properties of undefined");
      return <p>pulih</p>;
    };
    const { user } = showPane({ views: { ...views, katalog: async () => Breaking } });
    expect((await screen.findByRole("alert")).textContent).toMatch(/Buku kerja Anda tidak diubah.*Cannot read properties/);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("tab", { name: /Periksa/ }));
    expect(await screen.findByRole("heading", { name: "Belum diperiksa" })).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole("tab", { name: /Katalog/ }));
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    expect(await screen.findByText("pulih")).toBeTruthy();
    quiet.mockRestore();
  });

  test("an undo that fails stays on offer", async () => {
    let calls = 0;
    const host = new FakeHost({ undo: () => (calls++ === 0 ? Promise.reject(new Error("busy")) : Promise.resolve(null)) });
    const { user } = showPane({ host, view: "tabel" });
    await screen.findByRole("region", { name: /Pratinjau/ });
    await user.click(screen.getByRole("button", { name: "Generate Tabel" }));
    await user.click(await screen.findByRole("button", { name: "Batalkan" }));
    expect(await screen.findByText("Perubahan tidak dapat dibatalkan. (busy)", { selector: ".fui-MessageBarBody" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Batalkan" }));
    expect(await screen.findByText(/Isi sel kembali seperti semula/, { selector: ".fui-MessageBarBody" })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("button", { name: "Batalkan" })).toBeNull());
    // The button went with its message; the keyboard stays where it stood.
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Pesan" }));
  });
});

describe("what was done", () => {
  test("is a list, each change to be put back by itself; a message stays in its view", async () => {
    const host = new FakeHost();
    const { user } = showPane({ host, view: "tabel" });
    await screen.findByRole("region", { name: /Pratinjau/ });
    for (const sheetName of ["Satu", "Dua", "Tiga"]) {
      host.active = { sheet: sheetName, row: 0, column: 0 };
      await user.click(await screen.findByRole("button", { name: "Generate Tabel" }));
      await screen.findByText(new RegExp(`^Tabel disisipkan di ${sheetName}!A1:`), { selector: ".fui-MessageBarBody" });
      await waitFor(() => expect(screen.queryByRole("button", { name: "Menyisipkan tabel…" })).toBeNull());
    }
    await user.click(screen.getByText("Perubahan sebelumnya (2)"));
    await user.click(screen.getByRole("button", { name: /^Batalkan: Tabel disisipkan di Satu!A1:/ }));
    await waitFor(() => expect(host.undone).toEqual([1]));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("tab", { name: /Periksa/ }));
    await screen.findByRole("heading", { name: "Belum diperiksa" });
    expect(document.querySelectorAll(".fui-MessageBarBody")).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: /^Batalkan: Tabel disisipkan di Tiga!A1:/ }));
    await waitFor(() => expect(host.undone).toEqual([1, 3]));
  });
});

describe("language", () => {
  test("is English where Office is", async () => {
    showPane({ language: "en", view: "periksa" });
    expect(await screen.findByRole("button", { name: "Check workbook" })).toBeTruthy();
    expect(screen.getByRole("tab", { name: /Catalogue/ })).toBeTruthy();
  });

  test("has every sentence twice, none empty and none the same by oversight", () => {
    const templates = paneMessages.flatMap((made) => Object.values(made).map((make) => templateOf(make({} as never).id)));
    expect(templates.length).toBeGreaterThan(250);
    expect(templates.filter(({ id, en }) => id.trim() === "" || en.trim() === "")).toEqual([]);
    // What is left of a template without its places.
    const words = (text: string): string => text.replace(/\{[^}]*\}/g, "");
    const same = templates.flatMap(({ id, en }) => (id === en && /\p{L}{4}/u.test(words(id)) ? [id] : []));
    expect([...new Set(same)]).toEqual(["Target", "Rupiah"]);
  });
});

describe("theme", () => {
  const nothing = (): boolean => false;
  const only =
    (...queries: string[]) =>
    (query: string): boolean =>
      queries.includes(query);
  const dark = "(prefers-color-scheme: dark)";
  test.each([
    ["Office Colorful", { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626" }, only(dark), "light"],
    ["Office Black", { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" }, nothing, "dark"],
    ["Office high contrast", { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF" }, nothing, "contrast"],
    ["no Office theme, light system", undefined, nothing, "light"],
    ["no Office theme, dark system", undefined, only(dark), "dark"],
    ["no Office theme, dark system with more contrast", undefined, only(dark, "(prefers-contrast: more)"), "contrast"],
    ["forced colours: the browser paints", undefined, only(dark, "(prefers-contrast: more)", "(forced-colors: active)"), "dark"],
    ["a colour that is none", { bodyBackgroundColor: "Window", bodyForegroundColor: "" }, nothing, "light"],
  ] as const)("%s", (_, office, prefers, mode) => {
    expect(themeMode(office, prefers)).toBe(mode);
  });
});
