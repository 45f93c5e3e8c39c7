import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const SHEET = "Lembar kerja";
const CATALOGUE = "Katalog 2025";
const message = (text: string | RegExp) => workbench.pane.getByRole("region", { name: "Pesan" }).filter({ hasText: text });
const value = async (address: string): Promise<unknown> => (await workbench.cell(SHEET, address)).value;

/** Row of a code on the catalogue sheet, 1-based. */
async function rowOf(code: string): Promise<number> {
  const cells = await workbench.cells(CATALOGUE, "A1:A60");
  return cells.findIndex(([cell]) => cell!.value === code) + 1;
}

describe("a new year for the super index", () => {
  test("is not known at first: the cell shows an error", async () => {
    await workbench.typeInto(SHEET, "B2", '=PWNI.TARGET("IPPWNI",2025)');
    await workbench.until(async () => JSON.stringify(await value("B2")).includes("#N/A"));
    await workbench.typeInto(SHEET, "B3", '=PWNI.INDEX("IPPWNI",B5:B8,2025)');
    for (const [at, number] of [80, 100, 90, 60].entries()) await workbench.plant(SHEET, `B${5 + at}`, { value: number });
  });

  test("Tambah tahun makes a sheet with last year's weights", async () => {
    await workbench.page.getByRole("button", { name: "Katalog", exact: true }).click();
    await workbench.pane.getByRole("combobox", { name: "Cari indikator, fungsi, atau tabel" }).fill("IPPWNI");
    await workbench.pane.getByRole("option", { name: /^IPPWNI/ }).click();
    await workbench.pane.getByText("Tambah tahun", { exact: true }).first().click();
    await workbench.pane.getByRole("button", { name: "Tambah tahun" }).click();
    await message("Lembar Katalog 2025 dibuat").waitFor();
    const c11 = await rowOf("C1.1");
    expect((await workbench.cells(CATALOGUE, `A${c11}:D${c11}`))[0]!.map((cell) => cell.value)).toEqual([
      "C1.1",
      "Persentase Penyelesaian Kasus WNI di Luar Negeri",
      2025,
      40,
    ]);
    expect(await workbench.selection()).toEqual({ sheet: CATALOGUE, row: (await rowOf("IPPWNI")) - 1, column: 4 });
    await workbench.screenshot("katalog-tambah-tahun");
  });

  test("a mistake is told by cell, and a click goes there", async () => {
    await workbench.plant(CATALOGUE, `D${await rowOf("C1.1")}`, { value: 35 });
    await workbench.pane.getByRole("button", { name: "Pakai katalog ini" }).click();
    await workbench.pane.getByRole("heading", { name: "Lembar Katalog 2025 belum dapat dipakai: 1 hal perlu diperbaiki" }).waitFor();
    await workbench.pane.getByText(/^Bobot dalam IPPWNI tahun 2025 berjumlah 95%/).waitFor();
    await workbench.select(SHEET, "A1");
    await workbench.pane
      .getByRole("button", { name: /^Ke sel Katalog 2025!D/ })
      .first()
      .click();
    await workbench.until(async () => (await workbench.selection()).sheet === CATALOGUE);
    await workbench.screenshot("katalog-masalah", "pane");
  });

  test("mended and in use, the formulas know it at once", async () => {
    await workbench.plant(CATALOGUE, `D${await rowOf("B1.1")}`, { value: 25 });
    await workbench.plant(CATALOGUE, `E${await rowOf("IPPWNI")}`, { value: 94 });
    await workbench.pane.getByRole("button", { name: "Pakai katalog ini" }).click();
    await message("IPPWNI 2025 dipakai").waitFor();
    await workbench.until(async () => (await value("B2")) === 94);
    // 0,35 x 80 + 0,25 x 100 + 0,25 x 90 + 0,15 x 60
    await workbench.until(async () => Math.abs(Number(await value("B3")) - 84.5) < 1e-9);
    await workbench.screenshot("katalog-dipakai");
  });

  test("the printed years are what they were", async () => {
    await workbench.typeInto(SHEET, "B10", '=PWNI.TARGET("IPPWNI",2024)');
    await workbench.until(async () => (await value("B10")) === 93);
  });

  test("it is kept in the workbook: a pane that starts anew has it", async () => {
    await workbench.pane.evaluate(() => location.reload());
    await workbench.page.waitForTimeout(500);
    await workbench.pane.getByRole("tablist").waitFor();
    await workbench.pane.getByText("Katalog sendiri", { exact: true }).click();
    await workbench.pane.getByText(/indikator, tahun 2025, menambah lkj-pwni-2024$/).waitFor();
    await workbench.until(async () => (await value("B2")) === 94);
  });

  test("removed, the cell shows the error again", async () => {
    await workbench.pane.getByRole("button", { name: "Lepas katalog IPPWNI 2025" }).click();
    await message("IPPWNI 2025 dilepas").waitFor();
    await workbench.until(async () => JSON.stringify(await value("B2")).includes("#N/A"));
    expect(await value("B10")).toBe(93);
  });

  test("nothing left this machine and the console is clean", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
