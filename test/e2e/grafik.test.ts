import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const SHEET = "Lembar kerja";
const picture = () => workbench.page.getByRole("img", { name: "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024" });
const message = (text: string) => workbench.pane.getByRole("region", { name: "Pesan" }).filter({ hasText: text });

/** Lengths of the bars of a colour, in the order of the components. */
async function bars(fill: string): Promise<number[]> {
  return picture()
    .locator(`rect[fill="${fill}"]`)
    .evaluateAll((found) => found.map((each) => Number(each.getAttribute("width"))).filter((width) => width > 10));
}

describe("Generate Tabel with a chart", () => {
  test("draws it below the table", async () => {
    await workbench.select(SHEET, "B2");
    await workbench.page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await workbench.pane.getByRole("checkbox", { name: "Dengan grafik" }).check();
    await workbench.pane.getByRole("button", { name: "Generate Tabel", exact: true }).click();
    await message("Tabel disisipkan di Lembar kerja!B2").waitFor();
    await workbench.select(SHEET, "B18");
    await picture().waitFor();
    expect(await picture().locator("text").allTextContents()).toEqual(expect.arrayContaining(["Realisasi", "Target"]));
    await workbench.until(async () => (await bars("#404040")).length === 4);
    // Its first row is the selected one, below the table: row 18 lies below the heads and the seventeen rows above it.
    const sheet = (await workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox())!;
    // It is drawn anew when rows of the table have taken their heights: for a moment there is none.
    const boxes: NonNullable<Awaited<ReturnType<ReturnType<typeof picture>["boundingBox"]>>>[] = [];
    await workbench.until(async () => {
      const box = await picture().boundingBox();
      if (box) boxes.push(box);
      return box !== null;
    });
    const chart = boxes[0]!;
    expect(chart.y - sheet.y).toBeGreaterThan(300);
    expect(chart.y - sheet.y).toBeLessThan(sheet.height);
    expect(chart.x - sheet.x).toBeGreaterThan(100);
    await workbench.screenshot("grafik");
  });

  test("follows the figures", async () => {
    const [before] = await bars("#404040");
    const { formula } = await workbench.cell("Masukan", "F5");
    await workbench.plant("Masukan", "F5", { value: 42.26 });
    // From 84,52 % to half of it; the axis stays, for the other bars do.
    await workbench.until(async () => Math.abs((await bars("#404040"))[0]! / before! - 0.5) < 0.01);
    await workbench.plant("Masukan", "F5", { formula: formula! });
  });

  test("is gone with the table", async () => {
    await workbench.pane.getByRole("button", { name: "Batalkan" }).click();
    await message("Perubahan dibatalkan").waitFor();
    await picture().waitFor({ state: "detached" });
  });
});
