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
const reread = () => pane().getByRole("button", { name: "Baca ulang buku kerja" }).click();

async function value(address: string): Promise<unknown> {
  const { value: held, formula } = await workbench.cell(SHEET, address);
  return formula ?? held;
}

describe("a table is brought up to date where it stands", () => {
  let before: string;

  test("there is none yet, and this is said", async () => {
    await workbench.select(SHEET, "B2");
    await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await pane().getByRole("table").waitFor();
    await pane().getByText("Tabel di buku kerja ini").click();
    await folded().getByText("Belum ada tabel yang disisipkan dari sini.").waitFor();
  });

  test("inserted it is listed with its place, up to date", async () => {
    await pane().getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await message("Tabel disisipkan di Lembar kerja!B2:G16.").waitFor();
    await folded().getByRole("heading", { name: "Tabel 4 2024" }).waitFor();
    await folded().getByRole("button", { name: "Lembar kerja!B2:G16" }).waitFor();
    await folded().getByText("terbaru").waitFor();
  });

  test("an input becomes a text, somebody types over a weight and writes beside: what would change is counted, and theirs", async () => {
    await workbench.plant("Masukan", "F5", { value: "70,5%" });
    await workbench.plant(SHEET, "D7", { value: 0.99 });
    await workbench.plant(SHEET, "I6", { value: "catatan saya" });
    await workbench.plant(SHEET, "B20", { value: "di bawah" });
    before = await workbench.dump();
    await reread();
    await folded()
      .getByText(/^berubah: \d+ sel/)
      .waitFor();
    await folded().getByText("1 sel isian Anda dibiarkan").waitFor();
  });

  test("by keyboard: the changes are seen first, and written with the next key", async () => {
    await folded().getByRole("button", { name: "Perbarui Tabel 4 2024…" }).focus();
    await workbench.page.keyboard.press("Enter");
    const changes = folded().getByRole("group", { name: "Tabel 4 2024" });
    await changes.getByRole("heading", { name: "Yang berubah" }).waitFor();
    expect(await changes.getByRole("listitem").allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^E6, C1\.1 .*, Realisasi \(R\): .* menjadi 70,50%$/),
        expect.stringMatching(/^D7, B1\.1 .*, Bobot \(B\): 99% \(kini seharusnya 20%\)$/),
      ]),
    );
    expect(await workbench.dump()).toBe(before);
    await workbench.settle();
    await workbench.screenshot("tabel-perbarui", "pane");
    await workbench.page.keyboard.press("Enter");
    await message("Tabel 4 2024 diperbarui:").waitFor();
    await folded().getByText("terbaru").waitFor();
    expect([await value("E6"), await value("D7"), await value("I6")]).toEqual([0.705, 0.99, "catatan saya"]);
  });

  test("Batalkan gives back what stood there", async () => {
    await pane().getByRole("button", { name: "Batalkan" }).click();
    await message("Perubahan dibatalkan.").waitFor();
    expect(JSON.parse(await workbench.dump())).toEqual(JSON.parse(before));
    await folded()
      .getByText(/^berubah: \d+ sel/)
      .waitFor();
  });

  test("a row of the user's above: the name goes along, and the table is found there", async () => {
    await workbench.page.evaluate(() => window.capaianWorkbench.insertRow("Lembar kerja", 1));
    await reread();
    await folded().getByRole("button", { name: "Lembar kerja!B3:G17" }).waitFor();
    await folded()
      .getByText(/^berubah: \d+ sel/)
      .waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
