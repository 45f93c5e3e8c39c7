/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import type { Catalogue } from "../../src/catalogue/catalogue";
import { violations } from "./axe";
import { coreChecks } from "../../src/pane/coreChecks";
import { deferred, FakeHost, fakeChecks, fakeCore, outcome, sheet } from "./fakes";
import { kindField } from "./kind";
import { showPane } from "./render";

const searchField = () => screen.findByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" });
const heading = (name: RegExp) => screen.findByRole("heading", { level: 2, name });

// Indexed before the first test's clock starts: findBy waits a second, and reading two large sources takes a busy machine longer.
beforeAll(() => {
  builtinCatalogue();
});

describe("the list", () => {
  test("shows the tree of the LKj 2024 with the super index and its four IKU", async () => {
    showPane();
    const tree = await screen.findByRole("tree", { name: /Laporan Kinerja Direktorat Pelindungan WNI Tahun 2024/ });
    const names = within(tree)
      .getAllByRole("treeitem")
      .map((item) => item.textContent);
    for (const code of ["NCKO", "IPPWNI", "C1.1", "B1.1", "B2.1", "B3.1"]) expect(names.some((name) => name?.startsWith(code))).toBe(true);
    expect(await violations()).toEqual([]);
  });

  test("unfolds with the arrow, opens with Enter, and gives the focus back on return", async () => {
    const { user } = showPane();
    const c11 = (await screen.findAllByRole("treeitem", { name: /^C1\.1 / }))[0]!;
    c11.focus();
    await user.keyboard("{ArrowRight}");
    expect(await screen.findByRole("treeitem", { name: /^C1\.1\.1 / })).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(await heading(/^C1\.1 Persentase Penyelesaian Kasus/));
    await user.click(screen.getByRole("button", { name: "Kembali ke daftar" }));
    expect(document.activeElement).toBe(c11);
  });

  test("says that it is loading, and offers another try when the catalogue does not come", async () => {
    const first = deferred<Catalogue>();
    let calls = 0;
    const core = { ...fakeCore(), catalogue: () => (calls++ === 0 ? first.promise : Promise.resolve(builtinCatalogue())) };
    const { user } = showPane({ core });
    expect(await screen.findByLabelText("Memuat katalog indikator…")).toBeTruthy();
    first.reject(new Error("ChunkLoadError"));
    expect(await screen.findByText(/Katalog indikator gagal dimuat.*ChunkLoadError/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    expect((await screen.findAllByRole("tree")).length).toBeGreaterThan(0);
  });
});

describe("search", () => {
  test.each([
    ["C 1.1", /^C1\.1 Persentase Penyelesaian Kasus/],
    ["b1.2", /^B2\.1 Indeks Diplomasi/],
    ["perlindungan terpadu", /^B3\.1 Indeks Pemanfaatan/],
    ["ippwni", /^IPPWNI/],
  ])("%s finds %s first", async (query, name) => {
    const { user } = showPane();
    await user.type(await searchField(), query);
    const options = within(await screen.findByRole("listbox", { name: "Hasil pencarian" })).getAllByRole("option");
    expect(options[0]!.textContent).toMatch(name);
  });

  test("works by keyboard alone: arrows choose, Enter opens, Escape clears", async () => {
    const { user } = showPane();
    const field = await searchField();
    await user.type(field, "B2.1");
    await screen.findByRole("listbox");
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    const chosen = screen.getByRole("option", { selected: true });
    expect(field.getAttribute("aria-activedescendant")).toBe(chosen.id);
    expect(chosen.textContent).toMatch(/^B2\.1 /);
    expect(await violations()).toEqual([]);
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(await heading(/^B2\.1 /));
    await user.click(screen.getByRole("button", { name: "Kembali ke daftar" }));
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Escape}");
    expect((field as HTMLInputElement).value).toBe("");
    expect((await screen.findAllByRole("tree")).length).toBeGreaterThan(0);
  });

  test("says which two an ambiguous code stands for, and offers both", async () => {
    const { user } = showPane();
    await user.type(await searchField(), "C.1.1.1");
    expect(await screen.findByText(/Dokumen memakai “C\.1\.1\.1” untuk 2 indikator: C1\.1 dan C1\.1\.1/, { selector: "p" })).toBeTruthy();
    const shown = screen.getAllByRole("option").map((option) => option.textContent);
    expect(shown.some((text) => text?.startsWith("C1.1 "))).toBe(true);
    expect(shown.some((text) => text?.startsWith("C1.1.1 "))).toBe(true);
  });

  test("Enter opens the first hit, and each hit says its document", async () => {
    const { user } = showPane();
    await user.type(await searchField(), "serapan");
    const [first] = within(await screen.findByRole("listbox")).getAllByRole("option");
    expect(first!.textContent).toMatch(/^L2\.1 Realisasi Anggaran.*Laporan Kinerja Direktorat Pelindungan WNI Tahun 2024$/);
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(await heading(/^L2\.1 /));
  });

  test("a function leads to its help, a table to Generate Tabel with that table chosen", async () => {
    const { user } = showPane();
    await user.type(await searchField(), "timbangan");
    const firstHit = async () => within(await screen.findByRole("listbox")).getAllByRole("option")[0]!.textContent;
    expect(await firstHit()).toMatch(/^PWNI\.BOBOT Fungsi\. Mengambil bobot/);
    expect(await violations()).toEqual([]);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("PWNI.BOBOT"));
    await user.keyboard("{Escape}");
    await user.clear(await searchField());
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
    await user.type(await searchField(), "perjanjian kinerja");
    await waitFor(async () => expect(await firstHit()).toMatch(/^Perjanjian Kinerja Tabel yang dapat dibuat$/));
    await user.keyboard("{Enter}");
    const kind = await kindField();
    await waitFor(() => expect(kind.value).toBe("Perjanjian Kinerja"));
  });

  test("what is nowhere offers the nearest, which Enter does not take for an answer", async () => {
    const { user } = showPane();
    await user.type(await searchField(), "diplomsi");
    expect(await screen.findByText("Mungkin yang dimaksud:")).toBeTruthy();
    expect(within(screen.getByRole("listbox")).getAllByRole("option")[0]!.textContent).toMatch(/^B2\.1 /);
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("heading", { level: 2, name: /^B2\.1 / })).toBeNull();
  });

  test("says when nothing matches, names the nearest, and still shows the tree", async () => {
    const { user } = showPane();
    await user.type(await searchField(), "zzzzqqqq");
    expect(await screen.findByText("Tidak ada yang cocok dengan “zzzzqqqq”.")).toBeTruthy();
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Tidak ada yang cocok"));
    expect(screen.getByText("Mungkin yang dimaksud:")).toBeTruthy();
    expect(screen.getAllByRole("option").length).toBeGreaterThan(0);
    expect(screen.getAllByRole("tree").length).toBeGreaterThan(0);
  });
});

async function open(code: string, setup: Parameters<typeof showPane>[0] = {}) {
  const pane = showPane(setup);
  await pane.user.type(await searchField(), code);
  await screen.findByRole("listbox");
  await pane.user.keyboard("{ArrowDown}{Enter}");
  await heading(new RegExp(`^${code.replace(/\./g, "\\.")} `));
  return pane;
}

describe("an indicator's page", () => {
  test("B3.1: formula in words, weights by year, figures with their place, and the contradiction about 100,64", async () => {
    await open("B3.1");
    expect(screen.getByText("(B3.1.1 × 40%) + ((B3.1.2 / 4 × 100%) × 40%) + (B3.1.3 × 20%)")).toBeTruthy();
    const weights = within(screen.getByRole("table", { name: "Komponen dan bobot" }));
    expect(weights.getAllByRole("columnheader").map((head) => head.textContent)).toEqual(["Komponen", "2024", "2023"]);
    expect(weights.getByRole("row", { name: /^B3\.1\.3 / }).textContent).toMatch(/20%BAB III20%BAB III$/);
    const years = within(screen.getByRole("table", { name: "Angka per tahun" }));
    expect(years.getByRole("row", { name: /^2024/ }).textContent).toMatch(/^202496hal\. 15100,64%hal\. 17/);
    expect(screen.getByText(/96,64/, { selector: "p" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test.each([
    ["a risk has neither unit nor direction", "PK1", /^Sasaran profil risiko\. renstra-kp2mi-2025-2029, (?:Lampiran|Tabel)/],
    ["a kegiatan's rupiah have no direction", "7798", /^Kegiatan, satuan rupiah\. renstra-kp2mi-2025-2029, (?:Lampiran|Tabel)/],
  ])("%s", async (_, code, facts) => {
    await open(code);
    expect(screen.getByText(facts)).toBeTruthy();
  });

  test("IPPWNI: the weights of 2022 are not those of 2024", async () => {
    await open("IPPWNI");
    expect(screen.getByText("(C1.1 × 40%) + (B1.1 × 20%) + (B2.1 × 25%) + (B3.1 × 15%)")).toBeTruthy();
    expect(screen.getByText("(C1.1 × 40%) + (B1.1 × 25%) + (B2.1 × 20%) + (B3.1 × 15%)")).toBeTruthy();
  });

  test("a component leads to its own page and the parent's", async () => {
    const { user } = await open("B3.1");
    await user.click(screen.getByRole("button", { name: /^B3\.1\.2 / }));
    expect(document.activeElement).toBe(await heading(/^B3\.1\.2 /));
    await user.click(screen.getAllByRole("button", { name: /^B3\.1 / })[0]!);
    expect(document.activeElement).toBe(await heading(/^B3\.1 /));
  });
});

describe("Sisipkan rumus", () => {
  const kind = () => screen.getByRole("combobox", { name: "Rumus yang disisipkan" });
  const insert = () => screen.getByRole("button", { name: "Sisipkan rumus" });

  test("writes the target's formula, shown as an id-ID Excel shows it, and takes it back", async () => {
    const host = new FakeHost();
    const { user } = await open("C1.1", { host });
    await user.selectOptions(kind(), "Target");
    // A target for 2025 is printed too, so the year is a choice.
    await user.selectOptions(screen.getByRole("combobox", { name: "Tahun" }), "2024");
    expect(screen.getByText('=PWNI.TARGET("C1.1";2024)')).toBeTruthy();
    await user.click(insert());
    expect(host.formulas).toEqual(['=PWNI.TARGET("C1.1",2024)']);
    expect(host.formats).toEqual(["0.00"]);
    const messages = within(await screen.findByRole("region", { name: "Pesan" }));
    expect(await messages.findByText("Rumus ditulis di Lembar1!B3.")).toBeTruthy();
    await user.click(messages.getByRole("button", { name: "Batalkan" }));
    expect(await messages.findByText(/Perubahan dibatalkan/)).toBeTruthy();
    expect(host.undone).toEqual(["formula"]);
  });

  test("takes the component cells of the workbook's input table by itself", async () => {
    const checks = { ...fakeChecks(outcome()), valueCells: () => ({ sheet: "TW IV", addresses: ["F2", "F3", "F4", "F5"] }) };
    const host = new FakeHost();
    const { user } = await open("IPPWNI", { host, core: fakeCore({ checks }) });
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Sel nilai komponen" }).value).toBe("'TW IV'!F2:F5"));
    await user.click(insert());
    expect(host.formulas).toEqual([`=IF(COUNTBLANK('TW IV'!F2:F5)>0,"",PWNI.INDEX("IPPWNI",'TW IV'!F2:F5,2024))`]);
  });

  test("computes from inputs with the function, whose cells it finds, and says which function", async () => {
    const host = new FakeHost();
    host.snapshot = {
      ...host.snapshot,
      sheets: [
        sheet("Data Dukung", [
          ["Data Dukung Kinerja Tahun 2024", null, null, null],
          ["Kode", "Variabel", "Uraian", "Nilai"],
          ["C1.1.1", "KKS", "Kasus khusus yang selesai", 4138],
          ["C1.1.1", "KKT", "Kasus khusus yang ditangani", 5177],
        ]),
      ],
    };
    const { user } = await open("C1.1.1", { host, core: fakeCore({ checks: coreChecks }) });
    expect(await screen.findByText("Dihitung oleh fungsi PWNI.PERSENTASE.")).toBeTruthy();
    const cells = screen.getByRole<HTMLInputElement>("textbox", { name: "Sel masukan" });
    await waitFor(() => expect(cells.value).toBe("'Data Dukung'!D3:D4"));
    expect(await violations()).toEqual([]);
    await user.click(insert());
    expect(host.formulas).toEqual([
      `=IF(COUNTBLANK('Data Dukung'!D3)+COUNTBLANK('Data Dukung'!D4)>0,"",PWNI.PERSENTASE('Data Dukung'!D3,'Data Dukung'!D4))`,
    ]);
    expect(host.formats).toEqual(["0.00"]);
    const messages = within(await screen.findByRole("region", { name: "Pesan" }));
    await user.click(await messages.findByRole("button", { name: "Batalkan" }));
    await waitFor(() => expect(host.undone).toEqual(["formula"]));
  });

  test("says that no function takes the inputs, and writes Excel's own formula", async () => {
    const host = new FakeHost();
    const { user } = await open("C1.2", { host });
    await user.selectOptions(kind(), "Hitung dari masukan");
    expect(screen.getByText("Tidak ada fungsi yang menghitung masukan ini; yang ditulis rumus Excel biasa.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Sel masukan" }), "B2:B3");
    expect(await screen.findByText("Diperlukan 3 sel masukan, berurutan; deret tahap dokumen boleh satu rentang.")).toBeTruthy();
    await user.clear(screen.getByRole("textbox", { name: "Sel masukan" }));
    await user.type(screen.getByRole("textbox", { name: "Sel masukan" }), "B2:B4");
    await user.click(insert());
    expect(host.formulas).toEqual(['=IF(COUNTBLANK(B2)+COUNTBLANK(B3)+COUNTBLANK(B4)>0,"",B2/B3/B4)']);
  });

  test.each([
    ["Masukan!F2:F5", '=IF(COUNTBLANK(Masukan!F2:F5)>0,"",PWNI.INDEX("IPPWNI",Masukan!F2:F5,2024))'],
    [
      "F2; F4; F6; F9",
      '=IF(COUNTBLANK(F2)+COUNTBLANK(F4)+COUNTBLANK(F6)+COUNTBLANK(F9)>0,"",PWNI.INDEX("IPPWNI",CHOOSE({1,2,3,4},F2,F4,F6,F9),2024))',
    ],
  ])("accepts %s", async (cells, formula) => {
    const host = new FakeHost();
    const { user } = await open("IPPWNI", { host });
    await user.type(screen.getByRole("textbox", { name: "Sel nilai komponen" }), cells);
    await user.click(insert());
    expect(host.formulas).toEqual([formula]);
    // Masukan holds points there (84,52); what the other cells hold is not known without their sheet.
    expect(host.formats).toEqual([cells.startsWith("Masukan!") ? "0.00" : "General"]);
  });

  test.each([
    ["sebelah sana", "“sebelah sana” bukan alamat sel. Tulis misalnya Masukan!F5:F8."],
    ["F2:F4", "Alamat itu memuat 3 sel, sedangkan indeks ini punya 4 komponen."],
    ["F2:G5", "Nilai komponen harus dalam satu baris atau satu kolom."],
    ['A1),HYPERLINK("http://x"', /bukan alamat sel/],
  ])("refuses %s and says why", async (cells, message) => {
    const host = new FakeHost();
    const { user } = await open("IPPWNI", { host });
    await user.type(screen.getByRole("textbox", { name: "Sel nilai komponen" }), cells);
    expect(await screen.findByText(message)).toBeTruthy();
    await user.click(insert());
    expect(host.formulas).toEqual([]);
  });

  test("refuses over data, naming the cell and the nearest free one", async () => {
    const host = new FakeHost({
      insertFormula: async () => ({
        kind: "blocked",
        cells: [{ sheet: "Lembar1", address: "B3", text: "Catatan rapat" }],
        offer: { sheet: "Lembar1", row: 7, column: 1 },
      }),
    });
    const { user } = await open("C1.1", { host });
    await user.selectOptions(kind(), "Target");
    await user.click(insert());
    expect(
      await screen.findByText(/Sel Lembar1!B3 sudah berisi “Catatan rapat”.*Sel kosong terdekat: Lembar1!B8\./, {
        selector: ".fui-MessageBarBody",
      }),
    ).toBeTruthy();
  });
});

describe("a code no document prints", () => {
  test("is marked in the hits and on its page, a printed one is not", async () => {
    const { user } = showPane();
    await user.type(await searchField(), "B2.1.1");
    const [hit] = within(await screen.findByRole("listbox", { name: "Hasil pencarian" })).getAllByRole("option");
    expect(hit!.textContent).toMatch(/^B2\.1\.1 .*kode katalog\. Laporan Kinerja/);
    await user.click(hit!);
    expect(await screen.findByText("Kode B2.1.1 dari katalog ini; tidak tercetak dalam dokumen.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Kembali ke daftar" }));
    await user.clear(await searchField());
    await user.type(await searchField(), "C1.1.1");
    await waitFor(() => expect(screen.getAllByRole("option")[0]!.textContent).toMatch(/^C1\.1\.1 .*Komponen/));
    expect(screen.getAllByRole("option")[0]!.textContent).not.toContain("kode katalog");
  });

  test("what people call an indicator finds it in the pane", async () => {
    const { user } = showPane();
    await user.type(await searchField(), "serapan anggaran");
    const options = within(await screen.findByRole("listbox", { name: "Hasil pencarian" })).getAllByRole("option");
    expect(options[0]!.textContent).toMatch(/^L2\.1 Realisasi Anggaran.*(?<!kode katalog)$/);
  });
});
