import { builtinCatalogue } from "../../src/catalogue/builtin";
import { OpenWorkbench, start, stop } from "./workbench";

/* A mend writes in the unit of its column: weights typed as 0,4 in cells of no format stay fractions. */

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const SHEET = "Lembar kerja";
const WEIGHTS = [
  ["C1.1", 0.4],
  ["B1.1", 0.25],
  ["B2.1", 0.25],
  ["B3.1", 0.15],
] as const;

const weights = async (): Promise<unknown[]> => (await workbench.cells(SHEET, "C4:C7")).map(([cell]) => cell!.value);

async function check(): Promise<void> {
  await workbench.page.getByRole("button", { name: "Periksa", exact: true }).click();
  await workbench.pane.getByRole("button", { name: "Periksa buku kerja" }).click();
  await workbench.pane.getByRole("button", { name: /^Catatan \(\d+\)$/ }).waitFor();
}

test("the finding says 0,25 and 0,2, and Perbaiki writes 0,2", async () => {
  const rows: (string | number)[][] = [
    ["Perjanjian Kinerja Indeks Pelayanan dan Pelindungan WNI Tahun 2024"],
    [],
    ["Kode", "Indikator", "Bobot", "Target"],
    ...WEIGHTS.map(([code, weight]) => [
      code,
      builtinCatalogue().node(code)!.name,
      weight,
      builtinCatalogue().fact({ code, what: "target", period: "2024" })!.value!,
    ]),
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries()) await workbench.plant(SHEET, `${"ABCD"[column]}${row + 1}`, { value });
  await check();
  const finding = workbench.pane
    .getByRole("listitem")
    .filter({ hasText: `${SHEET}!C5` })
    .filter({ hasText: "Bobot" })
    .first();
  await finding.waitFor();
  const text = await finding.innerText();
  expect(text).toMatch(/Ditemukan\s+0,25\s+Seharusnya\s+0,2\s/);
  await workbench.pane
    .getByRole("button", { name: new RegExp(`^Perbaiki ${SHEET}!C5`) })
    .first()
    .click();
  await workbench.until(async () => (await weights())[1] === 0.2);
  expect(await weights()).toEqual([0.4, 0.2, 0.25, 0.15]);
});

test("checked again nothing is wrong in the table, and Batalkan brings the figure back", async () => {
  await workbench.pane.getByRole("button", { name: "Batalkan" }).click();
  await workbench.until(async () => (await weights())[1] === 0.25);
  await workbench.plant(SHEET, "C5", { value: 0.2 });
  await check();
  // The former findings stand until the new ones are there.
  await workbench.until(
    async () =>
      (await workbench.pane
        .getByRole("listitem")
        .filter({ hasText: /^(Kesalahan|Peringatan)/ })
        .filter({ hasText: SHEET })
        .count()) === 0,
  );
});

test("the console is clean", () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
