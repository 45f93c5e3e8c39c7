import { OpenWorkbench, start, stop } from "./workbench";

/* Every table of a year at once, beside the workbook of 2024, with the keyboard. */

let workbench: OpenWorkbench;
let before: string;
let sheetsBefore: string[];

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
  before = await workbench.dump();
  sheetsBefore = await workbench.sheetNames();
});
afterAll(stop);

const message = (text: string | RegExp) => workbench.pane.getByRole("region", { name: "Pesan" }).filter({ hasText: text });
const make = () => workbench.pane.getByRole("button", { name: "Buat semua tabel" });

test("Hentikan in the middle leaves the workbook as it was", async () => {
  await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
  await workbench.pane.getByText("Semua tabel", { exact: true }).click();
  await workbench.pane.getByRole("combobox", { name: "Tahun tabel" }).selectOption("2024");
  await make().press("Enter");
  await workbench.pane.getByText(/^Menulis bagian [2-9] dari/).waitFor();
  await workbench.pane.getByRole("button", { name: "Hentikan" }).press("Enter");
  await message("Pembuatan tabel dihentikan. Tidak ada lembar yang ditambahkan.").waitFor();
  expect(await workbench.sheetNames()).toEqual(sheetsBefore);
  expect(await workbench.dump()).toBe(before);
});

test("all of them stand on new sheets, calculated, and the contents lead to each", async () => {
  await workbench.pane.getByRole("combobox", { name: "Tahun tabel" }).selectOption("2022");
  await workbench.resetSession();
  await make().press("Enter");
  await message(/tabel tahun 2022 disisipkan/).waitFor();
  const added = (await workbench.sheetNames()).slice(sheetsBefore.length);
  expect(added[0]).toBe("Daftar Isi");
  expect(added.length).toBeGreaterThan(10);
  // One to read before and one after, two a portion.
  expect(await workbench.syncs()).toBeLessThan(added.length);
  const first = added[1]!;
  expect(await workbench.cell("Daftar Isi", "D4")).toMatchObject({ value: first, formula: `=HYPERLINK("#'${first}'!A1","${first}")` });
  const values = (await workbench.cells("Capaian Super IKU 2022", "A1:F13")).flat().map(({ value }) => value);
  expect(values.some((value) => typeof value === "string" && value.startsWith("#"))).toBe(false);
  // The LKj prints 94,86 % against 90,00 %: 105,40 %.
  expect(values.filter((value) => typeof value === "number").map((value) => (value as number).toFixed(4))).toEqual(
    expect.arrayContaining(["0.9486", "0.9000", "1.0540"]),
  );
  await workbench.screenshot("semua-tabel");
});

test("Batalkan takes all of them away", async () => {
  await workbench.pane.getByRole("button", { name: "Batalkan" }).press("Enter");
  await message("Dibatalkan").waitFor();
  expect(await workbench.dump()).toBe(before);
  expect(workbench.errors).toEqual([]);
});
