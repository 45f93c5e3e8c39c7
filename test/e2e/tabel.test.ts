import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;
let before: string;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

/** The page as opened, when nothing went wrong on it so far. */
async function openAnew(): Promise<void> {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
  await workbench.close();
  workbench = await OpenWorkbench.open();
}

const SHEET = "Lembar kerja";
const generate = () => workbench.pane.getByRole("button", { name: "Generate Tabel", exact: true });
const undo = () => workbench.pane.getByRole("button", { name: "Batalkan" });
const message = (text: string) => workbench.pane.getByRole("region", { name: "Pesan" }).filter({ hasText: text });

async function column(address: string): Promise<unknown[]> {
  return (await workbench.cells(SHEET, address)).map(([cell]) => cell!.value);
}

async function formulas(address: string): Promise<(string | null)[]> {
  return (await workbench.cells(SHEET, address)).map(([cell]) => cell!.formula);
}

describe("Generate Tabel: Tabel 4 of the LKj 2024", () => {
  test("is inserted at the active cell", async () => {
    await workbench.select(SHEET, "B2");
    before = await workbench.dump();
    await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await workbench.pane.getByRole("table").waitFor();
    await generate().click();
    await message("Tabel disisipkan di Lembar kerja!B2:G16.").waitFor();
  });

  test("stands as printed: captions, components, index", async () => {
    expect(await column("B2:B9")).toEqual([
      "Tabel 4",
      "Matriks Informasi Kinerja",
      "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024",
      "No",
      1,
      2,
      3,
      4,
    ]);
    expect((await column("C6:C9")).map((text) => String(text).slice(0, 4))).toEqual(["C1.1", "B1.1", "B2.1", "B3.1"]);
    expect(await column("D6:D9")).toEqual([0.4, 0.2, 0.25, 0.15]);
  });

  test("calculates the printed figures: 93,10 % against 93,00 % is 100,11 %", async () => {
    const [realisasi, target, capaian] = (await column("F11:F13")) as number[];
    expect((realisasi! * 100).toFixed(2)).toBe("93.10");
    expect(target).toBe(0.93);
    expect((capaian! * 100).toFixed(2)).toBe("100.11");
  });

  test("with live formulas: another realisasi in the input sheet is another index", async () => {
    for (const formula of [...(await formulas("D6:D9")), ...(await formulas("G6:G9")), ...(await formulas("F11:F13"))])
      expect(formula).toMatch(/^=/);
    const { formula } = await workbench.cell("Masukan", "F5");
    await workbench.plant("Masukan", "F5", { value: 80 });
    expect((await workbench.cell(SHEET, "F11")).value).toBeCloseTo(0.4 * 0.8 + 0.2 * 1 + 0.25 * 0.968 + 0.15 * 1.0064, 4);
    await workbench.plant("Masukan", "F5", { formula: formula! });
  });

  test("as percentages, with the decimals of the document", async () => {
    const [row] = await workbench.cells(SHEET, "D6:E6");
    expect(row!.map(({ numberFormat }) => numberFormat)).toEqual(["0%", "0.00%"]);
  });

  test("is not written over anything: the cells in the way are named and no cell changes", async () => {
    await workbench.select(SHEET, "C6");
    const full = await workbench.dump();
    // A filled cell is taken only when it is chosen; without a choice the table goes to a new sheet.
    await workbench.pane.getByRole("radio", { name: /^Sel aktif/ }).check();
    await generate().click();
    await workbench.pane.getByText(/Tabel tidak disisipkan: \d+ sel sudah terisi\.$/).waitFor();
    await workbench.pane
      .getByText(/Lembar kerja!C6 berisi/)
      .first()
      .waitFor();
    expect(await workbench.dump()).toBe(full);
  });

  test("goes to a new sheet instead", async () => {
    await workbench.pane.getByRole("button", { name: "Lembar baru", exact: true }).click();
    await message("Tabel disisipkan di 'Tabel 4 2024'!").or(message("Tabel disisipkan di Tabel 4 2024!")).waitFor();
    expect(await workbench.sheetNames()).toContain("Tabel 4 2024");
    await undo().click();
    await message("Perubahan dibatalkan.").waitFor();
    expect(await workbench.sheetNames()).not.toContain("Tabel 4 2024");
  });

  test("Batalkan puts everything back", async () => {
    // A page of its own, since the last change only can be taken back.
    await openAnew();
    await workbench.select(SHEET, "B2");
    const untouched = await workbench.dump();
    await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await workbench.pane.getByRole("table").waitFor();
    await workbench.pane.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await workbench.pane.getByRole("button", { name: "Batalkan" }).waitFor();
    expect(await workbench.dump()).not.toBe(untouched);
    await workbench.pane.getByRole("button", { name: "Batalkan" }).click();
    await workbench.pane.getByText("Perubahan dibatalkan.").first().waitFor();
    expect(JSON.parse(await workbench.dump())).toEqual(JSON.parse(untouched));
    expect(untouched).toBe(before);
  });

  test("another year than the workbook's is said before anything is inserted, and the choice that gives nothing is disabled", async () => {
    await openAnew();
    const { pane } = workbench;
    await workbench.select(SHEET, "B2");
    await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await pane.getByRole("table").waitFor();
    const fromWorkbook = pane.getByRole("radio", { name: /^Tabel di buku kerja/ });
    expect(await fromWorkbook.isChecked()).toBe(true);
    await pane.getByRole("combobox", { name: "Tahun" }).selectOption("2023");
    const why = pane.locator("#tabel-why");
    await why.waitFor();
    expect(await why.textContent()).toBe(
      "Buku kerja ini tidak memuat angka tahun 2023 untuk tabel ini; yang ada: tahun 2024 (Masukan!A3:G22, 'Masukan Triwulan'!A3:K11, 'Perjanjian Kinerja'!C3:G13, dan 1 tabel lain). Tabel memakai angka katalog.",
    );
    expect([await fromWorkbook.isDisabled(), await fromWorkbook.getAttribute("aria-describedby")]).toEqual([true, "tabel-why"]);
    await workbench.settle();
    await workbench.screenshot("tabel-tahun-lain", "pane");
    await pane.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await pane.getByRole("button", { name: "Batalkan" }).waitFor();
    // lkj-pwni-2024 lines 361-368: the figures of 2023, as numbers, and nothing of the workbook's 2024.
    const realisasi = (await workbench.cells(SHEET, "E6:E9")).map(([cell]) => [cell!.value, cell!.formula]);
    expect(realisasi).toEqual([
      [0.9202, null],
      [1.06, null],
      [1, null],
      [0.6638, null],
    ]);
    expect((await workbench.cell(SHEET, "B14")).value).toContain("Buku kerja ini tidak memuat angka tahun 2023");
  });

  test.each([
    [
      "ncko",
      "NCKO - Nilai Capaian Kinerja Organisasi",
      "D5",
      0.6 * (84.52 / 85) + 0.4 * (3.81 / 4),
      ["Masukan", "F5"],
      0.6 * (42.5 / 85) + 0.4 * (3.81 / 4),
    ],
    ["triwulan", "Matriks Informasi Kinerja per triwulan", "D6", 74.36, ["Masukan Triwulan", "H5"], 42.5],
  ] as const)("%s follows what is typed into the input sheets", async (_, title, cell, before, [sheet, input], after) => {
    await openAnew();
    const { pane } = workbench;
    await workbench.select(SHEET, "B2");
    await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await pane.getByRole("combobox", { name: "Jenis tabel" }).click();
    await pane.getByRole("option").filter({ hasText: title }).first().click();
    await pane.getByRole("table").waitFor();
    expect(await pane.getByRole("radio", { name: /^Tabel di buku kerja/ }).isChecked()).toBe(true);
    await pane.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await pane.getByRole("button", { name: "Batalkan" }).waitFor();
    expect((await workbench.cell(SHEET, cell)).value).toBeCloseTo(before, 6);
    await workbench.plant(sheet, input, { value: 42.5 });
    expect((await workbench.cell(SHEET, cell)).value).toBeCloseTo(after, 6);
  });

  test("nothing left this machine and the console is clean", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
