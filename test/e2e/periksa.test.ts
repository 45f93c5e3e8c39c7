import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

/** Row, column, what is put there and what the finding has to say about it. */
const faults = [
  { address: "E4", row: 3, column: 4, input: { value: 95 }, says: ["Target IPPWNI", "93,00", "95,00"] },
  { address: "F13", row: 12, column: 5, input: { value: 90 }, says: ["Realisasi B2.1", "96,8"] },
  { address: "G21", row: 20, column: 6, input: { value: 1.2 }, says: ["Capaian L1.1", "120,00%", "100,19%"] },
];

/** Findings that are mistakes, without the notes on what the document itself says. */
const mistakes = () => workbench.pane.getByRole("listitem").filter({ hasText: /^(Kesalahan|Peringatan)/ });

async function check(): Promise<void> {
  await workbench.page.getByRole("button", { name: "Periksa", exact: true }).click();
  await workbench.resetSession();
  await workbench.pane.getByRole("button", { name: "Periksa buku kerja" }).click();
  await workbench.pane.getByRole("button", { name: /^Catatan \(\d+\)$/ }).waitFor();
}

describe("Periksa", () => {
  test("the example of the LKj 2024 has no mistake", async () => {
    await check();
    expect(await mistakes().count()).toBe(0);
  });

  test("reading the workbook took two syncs", async () => {
    expect(await workbench.syncs()).toBe(2);
  });

  test("three planted faults are three findings", async () => {
    for (const { address, input } of faults) await workbench.plant("Masukan", address, input);
    await check();
    await mistakes().first().waitFor();
    expect(await mistakes().count()).toBe(3);
  });

  test.each(faults)("$address: what was found and what belongs there", async ({ address, says }) => {
    const finding = mistakes().filter({ hasText: `Masukan!${address}` });
    const text = await finding.innerText();
    for (const part of says) expect(text).toContain(part);
  });

  test.each(faults)("$address: a click goes to the cell", async ({ address, row, column }) => {
    await workbench.select("Lembar kerja", "A1");
    await workbench.pane.getByRole("button", { name: `Ke sel Masukan!${address}`, exact: true }).click();
    await workbench.until(async () => (await workbench.selection()).sheet === "Masukan");
    expect(await workbench.selection()).toEqual({ sheet: "Masukan", row, column });
  });

  test("a mended fault is gone, and Batalkan brings it back", async () => {
    await workbench.pane.getByRole("button", { name: /^Perbaiki Masukan!E4/ }).click();
    await workbench.until(async () => (await workbench.cell("Masukan", "E4")).value === 93);
    await workbench.pane.getByRole("button", { name: "Batalkan" }).click();
    await workbench.until(async () => (await workbench.cell("Masukan", "E4")).value === 95);
  });

  test("nothing left this machine and the console is clean", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
