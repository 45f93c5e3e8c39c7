/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { CatalogueDocument } from "../../src/catalogue/types";
import { messages as notes } from "../../src/checks/rules/reading/tabelDikenali/messages";
import { asIs } from "../../src/language/asIs";
import { say } from "../../src/language/say";
import { coreChecks } from "../../src/pane/coreChecks";
import type { PaneHost, WriteOutcome } from "../../src/pane/host";
import { own } from "../../src/pane/katalog/own/messages";
import { tabs } from "../../src/pane/messages";
import { COLUMNS } from "../../src/usercatalogue/columns";
import type { Patch, PatchStep } from "../../src/sheet/patch";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";
import { sheet as makeSheet, sheetOfPatch, withoutLines } from "../usercatalogue/sheets";
import { violations } from "./axe";
import { fakeCore, FakeHost } from "./fakes";
import { showPane } from "./render";

/** Formulas as what they come to, which is nothing in an empty layout. */
function calculated(step: PatchStep): PatchStep {
  if (step.kind !== "write") return step;
  return { ...step, cells: step.cells.map((row) => row.map((cell) => (cell.kind === "formula" ? { kind: "empty" as const } : cell))) };
}

/** A workbook in which new sheets appear, so that what is written can be edited and read again. */
class SheetHost extends FakeHost {
  constructor(overrides: Partial<PaneHost> = {}) {
    super(overrides);
    this.snapshot = { decimalSeparator: ",", sheets: [makeSheet("Lembar1", [[null]])] };
  }

  override async applyPatch(patch: Patch): Promise<WriteOutcome> {
    const names = patch.steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : []));
    const added = names.map((name) => sheetOfPatch({ ...patch, steps: patch.steps.filter(({ sheet }) => sheet === name).map(calculated) }));
    this.snapshot = { ...this.snapshot, sheets: [...this.snapshot.sheets, ...added] };
    return super.applyPatch(patch);
  }

  sheet(name: string): SheetSnapshot {
    return this.snapshot.sheets.find((each) => each.name === name)!;
  }

  /** Types into the row of a code, by column header. */
  type(name: string, code: string, header: string, value: CellValue): string {
    const sheet = this.sheet(name);
    const row = sheet.values.findIndex((cells) => cells[0] === code);
    const column = COLUMNS.findIndex((each) => each.header === header);
    const values = sheet.values.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));
    this.snapshot = { ...this.snapshot, sheets: this.snapshot.sheets.map((each) => (each.name === name ? { ...each, values } : each)) };
    return `${"ABCDEFGHIJKLMNOPQRSTU"[column]}${row + 1}`;
  }
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const message = async (text: RegExp) => within(await screen.findByRole("region", { name: "Pesan" })).findByText(text);

async function openIndicator(setup: Parameters<typeof showPane>[0], code: string) {
  const pane = showPane(setup);
  await pane.user.type(await screen.findByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" }), code);
  await screen.findByRole("listbox");
  await pane.user.keyboard("{ArrowDown}{Enter}");
  await screen.findByRole("heading", { level: 2, name: new RegExp(`^${code.replace(/\./g, "\\.")} `) });
  return pane;
}

async function addYear(host: SheetHost) {
  const pane = await openIndicator({ host }, "IPPWNI");
  await pane.user.click(screen.getByText("Tambah tahun", { selector: "summary" }));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Tahun baru" }).value).toBe("2025");
  await pane.user.click(await button("Tambah tahun"));
  await message(/^Lembar Katalog 2025 dibuat dengan bobot tahun lalu/);
  return pane;
}

const stored = (host: FakeHost): CatalogueDocument => host.stored[0]!;

describe("Tambah tahun", () => {
  test("sheet, target typed, in use, recalculated: five clicks and the figures", async () => {
    const host = new SheetHost();
    const { user } = await addYear(host);
    // The first blank target is selected: that of the index itself.
    expect(host.visited).toEqual(["Katalog 2025!E9"]);
    expect(host.type("Katalog 2025", "IPPWNI", "Target", 94)).toBe("E9");
    await user.click(await button("Pakai katalog ini"));
    await message(/^IPPWNI 2025 dipakai: \d+ indikator\. Rumus sudah dihitung ulang\.$/);
    expect(stored(host)).toMatchObject({ extends: "lkj-pwni-2024", source: { id: "pengguna:ippwni-2025", title: "IPPWNI 2025" } });
    expect(stored(host).nodes.find(({ code }) => code === "IPPWNI")!.facts).toMatchObject([{ what: "target", period: "2025", value: 94 }]);
    expect(host.recalculations).toBe(1);
    // The page of the indicator shows the new year at once, with where it comes from.
    const years = within(await screen.findByRole("table", { name: "Angka per tahun" }));
    await waitFor(() => expect(years.getByRole("row", { name: /^2025/ }).textContent).toMatch(/^202594katalog sendiri, baris 9/));
    expect(screen.getByRole("table", { name: "Komponen dan bobot" }).textContent).toMatch(/^Komponen2025/);
    expect(await violations()).toEqual([]);
  });

  test("a year that is none is refused before anything is written", async () => {
    const host = new SheetHost();
    const { user } = await openIndicator({ host }, "IPPWNI");
    await user.click(screen.getByText("Tambah tahun", { selector: "summary" }));
    await user.clear(screen.getByRole("textbox", { name: "Tahun baru" }));
    await user.type(screen.getByRole("textbox", { name: "Tahun baru" }), "25");
    expect(await screen.findByText("“25” bukan tahun empat angka.")).toBeTruthy();
    await user.click(await button("Tambah tahun"));
    expect(host.patches).toEqual([]);
  });

  test("every problem is listed; a click goes to its cell; nothing is stored", async () => {
    const host = new SheetHost();
    const { user } = await addYear(host);
    const target = host.type("Katalog 2025", "IPPWNI", "Target", "sembilan puluh");
    const weight = host.type("Katalog 2025", "C1.1", "Bobot (%)", 45);
    await user.click(await button("Pakai katalog ini"));
    const heading = await screen.findByRole("heading", { name: "Lembar Katalog 2025 belum dapat dipakai: 2 hal perlu diperbaiki" });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('Target berisi "sembilan puluh"; yang diperlukan angka.')).toBeTruthy();
    expect(screen.getByText(/^Bobot dalam IPPWNI tahun 2025 berjumlah 105%, seharusnya 100%: C1\.1 45%/)).toBeTruthy();
    await user.click(await button(`Ke sel Katalog 2025!${weight}`));
    await user.click(await button(`Ke sel Katalog 2025!${target}`));
    expect(host.visited.slice(-2)).toEqual([`Katalog 2025!${weight}`, `Katalog 2025!${target}`]);
    expect(host.stored).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test("Batalkan takes the sheet away again", async () => {
    const host = new SheetHost();
    const { user } = await addYear(host);
    await user.click(await button("Batalkan"));
    await message(/Perubahan dibatalkan/);
    expect(host.undone).toHaveLength(1);
  });
});

describe("Tahun baru for all indicators", () => {
  async function openNewYear(host: SheetHost) {
    const pane = showPane({ host, core: fakeCore({ checks: coreChecks }) });
    await pane.user.click(await screen.findByText("Tahun baru", { selector: "summary" }));
    return pane;
  }

  test("one sheet, in use, the input sheets of that year; a second time each opens what is there", async () => {
    const host = new SheetHost();
    const { user } = await openNewYear(host);
    await user.click(await button("Buka lembar Masukan 2025"));
    await message(/^Katalog belum memuat 2025\. Buka lembar 2025, lalu/);
    await user.click(await button("Buka lembar 2025"));
    await message(/^Lembar Katalog 2025 dibuat dengan bobot tahun lalu/);
    expect(host.visited).toEqual(["Katalog 2025!E9"]);
    host.type("Katalog 2025", "C1.1.1", "Target", 88);
    expect(await violations()).toEqual([]);
    await user.click(await button("Pakai katalog ini"));
    await message(/^Katalog 2025 dipakai: \d+ indikator/);
    // In use, 2025 is the newest year; the year that was begun stays the one on show.
    await user.click(await button("Buka lembar Masukan 2025"));
    await message(/^Lembar Masukan untuk 2025 dibuat/);
    const values = host.patches.at(-1)!.steps.flatMap((step) => (step.kind === "write" ? step.cells.flat() : []));
    expect(values).toContainEqual({ kind: "number", value: 88 });
    expect(host.visited.at(-1)).toBe("Masukan!A1");

    const before = host.patches.length;
    await user.click(await button("Buka lembar 2025"));
    await message(/^Lembar Katalog 2025 sudah ada dan dibuka/);
    await user.click(await button("Buka lembar Masukan 2025"));
    await message(/^Lembar Masukan untuk 2025 sudah ada dan dibuka/);
    expect(host.patches).toHaveLength(before);
    expect(host.visited.slice(-2)).toEqual(["Katalog 2025!A1", "Masukan!A1"]);
  });

  test("only where a document has weights that change: a plan and a catalogue of one's own have none", async () => {
    const host = new SheetHost();
    const { user } = await openNewYear(host);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sumber" }), "renstra-kp2mi-2025-2029");
    expect(screen.queryByText("Tahun baru", { selector: "summary" })).toBe(null);
  });
});

async function openOwn(host: FakeHost) {
  const pane = showPane({ host });
  await pane.user.click(await screen.findByText("Katalog sendiri", { selector: "summary" }));
  return pane;
}

describe("Katalog sendiri", () => {
  test("says that none is in use, and that there is no sheet", async () => {
    const { user } = await openOwn(new SheetHost());
    expect(await screen.findByText("Belum ada. Fungsi, Periksa, dan tabel memakai dokumen bawaan saja.")).toBeTruthy();
    await user.click(await button("Pakai katalog ini"));
    await message(/belum punya lembar katalog/);
    expect(await violations()).toEqual([]);
  });

  async function inUse() {
    const host = new SheetHost();
    const pane = await addYear(host);
    await pane.user.click(await button("Pakai katalog ini"));
    await message(/dipakai/);
    pane.unmount();
    return host;
  }

  test("lists what the workbook keeps, and Lepas katalog takes it away everywhere", async () => {
    const host = await inUse();
    const { user } = await openOwn(host);
    expect(await screen.findByText(/^\d+ indikator, tahun 2025, menambah lkj-pwni-2024$/)).toBeTruthy();
    expect(screen.getByRole("option", { name: "IPPWNI 2025" })).toBeTruthy();
    await user.click(await button("Lepas katalog IPPWNI 2025"));
    await message(/^IPPWNI 2025 dilepas/);
    expect(host.stored).toEqual([]);
    await waitFor(() => expect(screen.queryByRole("option", { name: "IPPWNI 2025" })).toBeNull());
  });

  test("opens on a sheet again, and that sheet gives the same catalogue", async () => {
    const host = await inUse();
    const before = stored(host);
    host.snapshot = { ...host.snapshot, sheets: host.snapshot.sheets.filter(({ name }) => name === "Lembar1") };
    const { user } = await openOwn(host);
    await user.click(await button("Buka IPPWNI 2025 di lembar kerja"));
    await message(/^Lembar Katalog dibuat/);
    await user.click(await button("Pakai katalog ini"));
    await message(/dipakai/);
    expect(withoutLines(stored(host))).toEqual(withoutLines(before));
  });

  test("another directorate's catalogue: from an empty sheet to the tree; a document with the same codes is left out, and that is said", async () => {
    const host = new SheetHost();
    const { user } = await openOwn(host);
    await user.click(await button("Lembar katalog kosong"));
    await message(/^Lembar Katalog dibuat/);
    expect(host.visited).toEqual(["Katalog!B2"]);
    const empty = host.sheet("Katalog");
    const row = (cells: Record<string, CellValue>): CellValue[] => COLUMNS.map(({ id }) => cells[id] ?? null);
    const filled = [
      ...empty.values.map((cells) => (cells[0] === "Nama katalog" ? ["Nama katalog", "Layanan Konsuler", ...cells.slice(2)] : cells)),
      row({ kode: "C1.1", nama: "Indeks Layanan Konsuler", tahun: 2025, satuan: "indeks", target: 90 }),
      row({ kode: "C1.1.1", nama: '=HYPERLINK("http://x")', tahun: 2025, satuan: "persen", bobot: 100, induk: "C1.1", target: 95 }),
    ];
    host.snapshot = { ...host.snapshot, sheets: [makeSheet("Katalog", filled)] };
    await user.click(await button("Pakai katalog ini"));
    await message(/^Layanan Konsuler dipakai: 2 indikator/);
    expect(
      await screen.findByText(/Laporan Kinerja Direktorat Pelindungan WNI Tahun 2024 tidak ikut dipakai karena memakai kode yang sama/),
    ).toBeTruthy();
    expect(await screen.findByRole("tree", { name: /Layanan Konsuler/ })).toBeTruthy();
    expect(screen.queryByRole("option", { name: /Laporan Kinerja Direktorat Pelindungan WNI Tahun 2024/ })).toBeNull();
  });

  test("several catalogue sheets: one is chosen", async () => {
    const host = new SheetHost();
    const { user } = await openOwn(host);
    const catalogue = (name: string, target: number) =>
      makeSheet(name, [
        ["Nama katalog", name],
        ["Kode", "Nama", "Tahun", "Target", "Satuan"],
        ["K1", "Satu", 2025, target, "orang"],
      ]);
    host.snapshot = { ...host.snapshot, sheets: [catalogue("A", 1), catalogue("B", 2)] };
    await user.click(await button("Pakai katalog ini"));
    await message(/Ada beberapa lembar katalog/);
    await user.selectOptions(await screen.findByRole("combobox", { name: "Lembar katalog" }), "B");
    await user.click(await button("Pakai katalog ini"));
    await message(/^B dipakai/);
    expect(stored(host).nodes[0]!.facts[0]!.value).toBe(2);
  });

  test("a workbook that cannot be read, cannot store or does not recalculate says so", async () => {
    const refused = Object.assign(new Error("no"), { text: asIs({ id: "Excel sedang sibuk.", en: "busy" }) });
    const sheetOf = makeSheet("K", [
      ["Nama katalog", "K"],
      ["Kode", "Nama", "Tahun", "Target", "Satuan"],
      ["K1", "Satu", 2025, 1, "orang"],
    ]);
    const host = new SheetHost({ storeOwnCatalogues: () => Promise.reject(refused) });
    host.snapshot = { ...host.snapshot, sheets: [sheetOf] };
    const { user, unmount } = await openOwn(host);
    await user.click(await button("Pakai katalog ini"));
    await message(/^Excel sedang sibuk\.$/);
    expect(screen.queryByRole("option", { name: "K" })).toBeNull();
    unmount();

    const slow = new SheetHost({ recalculate: () => Promise.reject(refused) });
    slow.snapshot = host.snapshot;
    const other = await openOwn(slow);
    await other.user.click(await button("Pakai katalog ini"));
    await message(/belum menghitung ulang rumusnya. Tekan Ctrl\+Alt\+F9/);
    expect(await screen.findByRole("option", { name: "K" })).toBeTruthy();
  });

  test("a damaged catalogue opens the part by itself and can be taken out", async () => {
    const damaged = Object.assign(new Error("damaged"), { text: asIs({ id: "Katalog sendiri di buku kerja ini rusak.", en: "damaged" }) });
    const host = new SheetHost({ readOwnCatalogues: () => Promise.reject(damaged) });
    const { user } = showPane({ host });
    expect(await screen.findByText("Katalog sendiri di buku kerja ini rusak.")).toBeTruthy();
    // Everything built-in still works.
    expect(await screen.findByRole("tree", { name: /Laporan Kinerja/ })).toBeTruthy();
    await user.click(await button("Lepas katalog yang rusak"));
    await waitFor(() => expect(screen.queryByText("Katalog sendiri di buku kerja ini rusak.")).toBeNull());
  });

  test("speaks English", async () => {
    const { user } = showPane({ host: new SheetHost(), language: "en" });
    await user.click(await screen.findByText("Own catalogue", { selector: "summary" }));
    expect(await screen.findByRole("button", { name: "Use this catalogue" })).toBeTruthy();
  });
});

describe("the choice of source", () => {
  test("the Renstra: folded, with allocations, executor and location on a page", async () => {
    const { user } = showPane();
    await user.selectOptions(await screen.findByRole("combobox", { name: "Sumber" }), "renstra-kp2mi-2025-2029");
    const tree = await screen.findByRole("tree", { name: /Rencana Strategis/ });
    expect(within(tree).getAllByRole("treeitem").length).toBeLessThan(60);
    await user.type(screen.getByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" }), "7798");
    await screen.findByRole("listbox");
    await user.keyboard("{ArrowDown}{Enter}");
    await screen.findByRole("heading", { level: 2, name: /^7798 Pemetaan Pasar Kerja Luar Negeri/ });
    expect(screen.getByText("Pelaksana: Direktorat Pemetaan Pasar Kerja Luar Negeri. Lokasi: Pusat")).toBeTruthy();
    // Line 1785 of the Renstra.
    const years = within(screen.getByRole("table", { name: "Angka per tahun" }));
    expect(years.getAllByRole("columnheader").map((head) => head.textContent)).toEqual(["Periode", "Alokasi (Rp)"]);
    expect(years.getByRole("row", { name: /^2027/ }).textContent).toBe("20279.087.537.000Lampiran");
    expect(await violations()).toEqual([]);
  });

  test("the other tables and the illegible pages of a document are there to read", async () => {
    const { user } = showPane();
    await user.click(await screen.findByText(/^Tabel lain dalam dokumen \(\d+\)$/));
    await user.click(await screen.findByText(/Formasi|formasi|bezetting/i, { selector: "summary" }));
    expect((await screen.findAllByRole("table")).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });
});

test.each(["id", "en"] as const)("%s: the note on a table of others names what is to be clicked", (language) => {
  const note = say(notes.foreign({ count: 1, names: "X", more: null }), language);
  for (const clicked of [tabs.katalog(), own.title(), own.blank()]) expect(note).toContain(say(clicked, language));
});
