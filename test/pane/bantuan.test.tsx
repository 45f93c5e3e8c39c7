/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import packageFile from "../../package.json";
import { functionHelp } from "../../src/functions/help";
import { isFirstRun } from "../../src/pane/welcome/firstRun";
import { Welcome } from "../../src/pane/welcome/Welcome";
import { violations } from "./axe";
import { FakeHost, sheet } from "./fakes";
import { showPane } from "./render";

const messages = () => within(screen.getByRole("region", { name: "Pesan" }));
const welcome = async () => Welcome;
const greeting = () => screen.findByRole("region", { name: "Selamat datang di Capaian" });

beforeEach(() => localStorage.clear());

describe("the first day", () => {
  test("three steps above the view, closed for good with Escape", async () => {
    expect(isFirstRun()).toBe(true);
    const { user } = showPane({ welcome });
    const steps = within(await greeting()).getAllByRole("listitem");
    expect(steps).toHaveLength(3);
    expect(await violations()).toEqual([]);
    within(steps[0]!).getByRole("button", { name: "Buka contoh" }).focus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("region", { name: "Selamat datang di Capaian" })).toBeNull());
    expect(isFirstRun()).toBe(false);
  });

  test("Buka contoh writes the filled sheets beside those of the user, goes there and can be undone", async () => {
    const host = new FakeHost();
    host.snapshot = { ...host.snapshot, sheets: [sheet("Masukan", [["milik saya"]]), sheet("petunjuk", [["juga"]])] };
    const { user } = showPane({ host, welcome });
    await user.click(within(await greeting()).getByRole("button", { name: "Buka contoh" }));
    expect(await messages().findByText('Contoh dibuka di lembar "Masukan (2)". Ubah sebuah angka, lalu Periksa.')).toBeTruthy();
    const [patch] = host.patches;
    const added = patch!.steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : []));
    expect(added).toEqual(["Masukan (2)", "Masukan Triwulan", "Data Dukung", "Perjanjian Kinerja", "Rencana Aksi", "Petunjuk (2)"]);
    // Nothing is written to a sheet that was there, and no formula reads one.
    expect(patch!.steps.filter((step) => !added.includes(step.sheet))).toEqual([]);
    const formulas = patch!.steps.flatMap((step) =>
      step.kind === "write" ? step.cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])) : [],
    );
    expect(formulas.some((formula) => formula.includes("'Masukan (2)'!"))).toBe(true);
    expect(formulas.filter((formula) => /(?<!['\w ])Masukan!/.test(formula))).toEqual([]);
    await waitFor(() => expect(host.visited).toEqual(["Masukan (2)!A1"]));
    await user.click(messages().getByRole("button", { name: "Batalkan" }));
    await waitFor(() => expect(host.undone).toEqual([1]));
  });

  test("a workbook that refuses says so, and the welcome stays", async () => {
    const host = new FakeHost({ applyPatch: () => Promise.reject(new Error("AccessDenied")) });
    const { user } = showPane({ host, welcome });
    await user.click(within(await greeting()).getByRole("button", { name: "Buka contoh" }));
    expect(await messages().findByText("Contoh tidak dapat dibuka. (AccessDenied)")).toBeTruthy();
    expect(await greeting()).toBeTruthy();
  });

  test("a welcome that does not arrive is done without", async () => {
    showPane({ welcome: () => Promise.reject(new Error("offline")) });
    expect((await screen.findAllByRole("tree")).length).toBeGreaterThan(0);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a browser that keeps nothing greets nobody", () => {
    const get = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("SecurityError");
    });
    expect(isFirstRun()).toBe(false);
    get.mockRestore();
  });
});

describe("?", () => {
  test("by keyboard: the heading has the focus, Escape goes back to the view and to the button", async () => {
    const { user } = showPane({ view: "periksa" });
    await screen.findByRole("button", { name: "Periksa buku kerja" });
    const help = screen.getByRole("button", { name: "Bantuan" });
    help.focus();
    await user.keyboard("{Enter}");
    const title = await screen.findByRole("heading", { name: "Bantuan" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(await violations()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.getByRole("tab", { name: /Periksa/, selected: true })).toBeTruthy();
    expect(document.activeElement).toBe(help);
  });

  test("every function has its page in the language of the pane, and the version is the package's", async () => {
    const { user } = showPane({ language: "en" });
    await user.click(await screen.findByRole("button", { name: "Help" }));
    await screen.findByRole("heading", { name: "Help" });
    const groups = [...document.querySelectorAll("details summary")].filter(({ textContent }) => /^[A-Z]+ \(\d+\)$/.test(textContent));
    for (const group of groups) await user.click(group);
    await waitFor(() => expect(screen.getAllByRole("link").length).toBe(functionHelp.length + 3));
    for (const { id } of functionHelp) expect(screen.getByRole("link", { name: id }).getAttribute("href")).toBe(`bantuan/en/${id}.html`);
    expect(screen.getByText(`Capaian ${packageFile.version}`)).toBeTruthy();
  });

  test("the functions of the selected cells come first, and follow the selection; the guide is a page of the add-in", async () => {
    const host = new FakeHost();
    const selected = sheet("Masukan", [[null, null]]);
    host.snapshot = {
      ...host.snapshot,
      sheets: [{ ...selected, formulas: [['=PWNI.TARGET("PWNI.BOBOT(1)",2024)+pwni.capaian(1,2)', "=PWNI.TARGET(A1)+FAKE.CAPAIAN(1)"]] }],
    };
    const { user } = showPane({ host });
    await user.click(await screen.findByRole("button", { name: "Bantuan" }));
    const heading = await screen.findByRole("heading", { name: "Di sel yang dipilih" });
    const names = () =>
      within(heading.parentElement!)
        .getAllByRole("link")
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(["PWNI.TARGET", "PWNI.CAPAIAN"]);
    expect(screen.getByRole("link", { name: "Panduan" }).getAttribute("href")).toBe("bantuan/panduan.html");
    host.snapshot = { ...host.snapshot, sheets: [selected] };
    window.dispatchEvent(new Event("focus"));
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Di sel yang dipilih" })).toBeNull());
  });

  test("what a report needs is copied; where the browser forbids it the text can be selected", async () => {
    const { user } = showPane();
    await user.click(await screen.findByRole("button", { name: "Bantuan" }));
    const facts = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Keterangan untuk laporan" });
    expect(facts.value).toContain(`Capaian ${packageFile.version} (id)`);
    await user.click(screen.getByRole("button", { name: "Salin keterangan" }));
    expect(await messages().findByText("Keterangan disalin.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(facts.value);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Salin keterangan" }));
    expect(await messages().findByText(/Pilih teksnya, lalu tekan Ctrl\+C/)).toBeTruthy();
  });
});
