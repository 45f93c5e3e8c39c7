import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const SHEET = "Lembar kerja";
const pane = () => workbench.pane;
const message = (text: string) => pane().getByRole("region", { name: "Pesan" }).filter({ hasText: text });
const folded = () => pane().locator("details", { has: pane().getByText("Tabel di buku kerja ini") });

async function held(address: string, sheet = SHEET): Promise<unknown> {
  const { value, formula } = await workbench.cell(sheet, address);
  return formula ?? value;
}

/** Figures of another year, in a table of the user's own on the sheet of inputs. */
async function olderFigures(): Promise<void> {
  const lines = [
    ["Kode", "Indikator", "Target 2022", "Realisasi 2022"],
    ["C1.2", "Nilai Persepsi Kepuasan Pelayanan Pelindungan WNI", 3.5, 3.4],
  ];
  for (const [r, line] of lines.entries())
    for (const [c, value] of line.entries()) await workbench.plant("Masukan", `${"KLMN"[c]!}${r + 3}`, { value });
}

describe("a table gets the columns of another year where it stands", () => {
  let before: string;
  let year: unknown;

  test("inserted, and the user writes to its right", async () => {
    await workbench.select(SHEET, "B2");
    await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await pane().getByRole("combobox", { name: "Jenis tabel" }).click();
    await pane().getByRole("option").filter({ hasText: "Perbandingan capaian antartahun" }).first().click();
    await pane().getByRole("combobox", { name: "Indeks" }).selectOption("C1.2");
    await pane().getByRole("table").waitFor();
    await pane().getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await message("Tabel disisipkan di Lembar kerja!B2:").waitFor();
    year = await held("C4");
    await workbench.plant(SHEET, "J6", { formula: "=C6*2" });
    await workbench.plant(SHEET, "J5", { value: "hitungan saya" });
    await olderFigures();
    before = await workbench.dump();
    await pane().getByText("Tabel di buku kerja ini").click();
    await pane().getByRole("button", { name: "Baca ulang buku kerja" }).click();
  });

  test("the new columns are told before they are written, and written by keyboard", async () => {
    await folded()
      .getByText(/3 kolom baru/)
      .waitFor();
    await folded()
      .getByRole("button", { name: /^Perbarui .*…$/ })
      .focus();
    await workbench.page.keyboard.press("Enter");
    const changes = folded().getByRole("group");
    await changes.getByRole("heading", { name: "Yang berubah" }).waitFor();
    expect(await changes.getByRole("listitem").allTextContents()).toEqual(
      expect.arrayContaining(["Kolom baru: Tahun 2022 Target", "Kolom baru: Tahun 2022 Realisasi", "Kolom baru: Tahun 2022 Capaian"]),
    );
    expect(await workbench.dump()).toBe(before);
    await workbench.screenshot("tabel-kolom-baru", "pane");
    await workbench.page.keyboard.press("Enter");
    await message("diperbarui:").waitFor();
    await folded().getByText("terbaru").waitFor();
    expect([await held("C4"), await held("F4")]).toEqual(["Tahun 2022", year]);
    expect([await held("M5"), await held("M6")]).toEqual(["hitungan saya", "=F6*2"]);
    expect((await workbench.cell(SHEET, "D6")).value).toBe(3.4);
    await workbench.screenshot("tabel-kolom-baru-lembar", "page");
  });

  test("Batalkan gives back what stood there", async () => {
    await pane().getByRole("button", { name: "Batalkan" }).click();
    await message("Perubahan dibatalkan.").waitFor();
    expect(JSON.parse(await workbench.dump())).toEqual(JSON.parse(before));
    await folded()
      .getByText(/3 kolom baru/)
      .waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
