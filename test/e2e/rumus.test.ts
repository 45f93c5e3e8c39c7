import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const SHEET = "Lembar kerja";
const INDEX = '=PWNI.INDEX("IPPWNI",B2:B5,2024)';
const CAPAIAN = '=ROUND(PWNI.CAPAIAN(B6, PWNI.TARGET("IPPWNI",2024)),4)';
const STATUS = "=PWNI.STATUS(B7)";
const COMPONENTS = [84.52, 100, 96.8, 100.64];

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const message = (text: string) => workbench.pane.getByRole("region", { name: "Pesan" }).filter({ hasText: text });
const formulas = async (address: string) => (await workbench.cells(SHEET, address)).map(([cell]) => cell!.formula);
const values = async (address: string) => (await workbench.cells(SHEET, address)).map(([cell]) => cell!.value);

/** Formulas are native when no function of ours is called any more; its name in quotes keeps the way back. */
const callsOurs = (formula: string | null): boolean => /(?:PWNI|SKM)\.[A-Z]+\(/.test(formula ?? "");

async function openRumus(): Promise<void> {
  await workbench.pane.getByRole("tab", { name: "Rumus" }).click();
  await button("Ubah ke rumus bawaan").waitFor();
}

beforeAll(async () => {
  for (const [at, value] of COMPONENTS.entries()) await workbench.plant(SHEET, `B${at + 2}`, { value });
  await workbench.plant(SHEET, "B6", { formula: INDEX });
  await workbench.plant(SHEET, "B7", { formula: CAPAIAN });
  await workbench.plant(SHEET, "B8", { formula: STATUS });
  await workbench.until(async () => (await values("B8"))[0] === "Tercapai");
});

describe("Ubah ke rumus bawaan", () => {
  let before: unknown[];

  test("shows what the selected cells will hold, and reading them took two syncs", async () => {
    before = await values("B6:B8");
    expect(before[0]).toBeCloseTo(93.104, 10);
    await openRumus();
    await workbench.select(SHEET, "A1:C9");
    await workbench.resetSession();
    await button("Ubah ke rumus bawaan").click();
    await workbench.pane.getByRole("heading", { name: "3 sel akan menjadi rumus bawaan" }).waitFor();
    expect(await workbench.syncs()).toBe(2);
    await workbench.pane.getByText("SUMPRODUCT(B2:B5;{0,4;0,2;0,25;0,15})", { exact: false }).first().waitFor();
    expect(await formulas("B6:B8")).toEqual([INDEX, CAPAIAN, STATUS]);
  });

  test("Tab goes from the answer to its button, Enter presses it; writing took two syncs", async () => {
    await workbench.resetSession();
    await workbench.page.keyboard.press("Tab");
    expect(await workbench.pane.evaluate(() => document.activeElement?.textContent)).toBe("Ubah 3 sel");
    await workbench.page.keyboard.press("Enter");
    await message("3 sel menjadi rumus bawaan; nilainya tetap.").waitFor();
    expect(await workbench.syncs()).toBe(2);
  });

  test("the formulas are native and give the same values", async () => {
    const native = await formulas("B6:B8");
    for (const formula of native) expect(callsOurs(formula)).toBe(false);
    expect(native[0]).toContain("SUMPRODUCT(B2:B5,{0.4;0.2;0.25;0.15})");
    const after = await values("B6:B8");
    expect(after[0]).toBeCloseTo(before[0] as number, 10);
    expect(after[1]).toBeCloseTo(before[1] as number, 10);
    expect(after[2]).toBe(before[2]);
  });

  test("they calculate on: another realisasi is another index, a blank one no index", async () => {
    await workbench.plant(SHEET, "B2", { value: 80 });
    expect((await values("B6"))[0]).toBeCloseTo(0.4 * 80 + 0.2 * 100 + 0.25 * 96.8 + 0.15 * 100.64, 10);
    await workbench.plant(SHEET, "B2", { value: null });
    expect((await values("B6"))[0]).toEqual({ error: "#N/A" });
    await workbench.plant(SHEET, "B2", { value: COMPONENTS[0]! });
  });

  test("Kembalikan ke fungsi Capaian gives the very texts back", async () => {
    await button("Kembalikan ke fungsi Capaian").click();
    await workbench.pane.getByRole("heading", { name: "3 sel akan kembali ke fungsi Capaian" }).waitFor();
    await button("Kembalikan 3 sel").click();
    await message("3 sel kembali ke fungsi Capaian.").waitFor();
    expect(await formulas("B6:B8")).toEqual([INDEX, CAPAIAN, STATUS]);
    expect(await values("B6:B8")).toEqual(before);
  });

  test("a value that would change keeps its function, and the cell is named", async () => {
    // The function reads the text as a number, a native formula does not.
    await workbench.plant(SHEET, "D2", { value: "84,52%" });
    await workbench.plant(SHEET, "D3", { formula: "=PWNI.CAPAIAN(D2,85)" });
    await workbench.until(async () => typeof (await values("D3"))[0] === "number");
    await workbench.select(SHEET, "D3");
    await button("Ubah ke rumus bawaan").click();
    await button("Ubah 1 sel").click();
    await workbench.pane.getByText(/nilainya menjadi lain: Lembar kerja!D3 \(0,99\d+ → #N\/A\)/).waitFor();
    expect(await formulas("D3")).toEqual(["=PWNI.CAPAIAN(D2,85)"]);
  });
});

describe("Perbaiki rumus", () => {
  test("finds the names Excel lost, and leaves others' #NAME? alone", async () => {
    await workbench.plant(SHEET, "F2", { formula: '=_xldudf_PWNI_INDEX("IPPWNI",B2:B5,2024)' });
    await workbench.plant(SHEET, "F3", { formula: "=SALAHKETIK(1)" });
    await workbench.until(async () => JSON.stringify(await values("F2:F3")) === '[{"error":"#NAME?"},{"error":"#NAME?"}]');
    await workbench.resetSession();
    await button("Perbaiki rumus").click();
    await workbench.pane.getByRole("heading", { name: "1 rumus akan diperbaiki" }).waitFor();
    expect(await workbench.syncs()).toBe(2);
  });

  test("enters them again, in two syncs, and the index is back", async () => {
    await workbench.resetSession();
    await button("Perbaiki 1 sel").click();
    await message("1 rumus diperbaiki.").waitFor();
    expect(await workbench.syncs()).toBe(2);
    expect(await formulas("F2:F3")).toEqual([INDEX, "=SALAHKETIK(1)"]);
    expect((await values("F2"))[0]).toBeCloseTo(93.104, 10);
  });

  test("Batalkan puts the broken one back", async () => {
    await button("Batalkan").click();
    await message("Perubahan dibatalkan.").waitFor();
    expect((await formulas("F2"))[0]).toBe('=_xldudf_PWNI_INDEX("IPPWNI",B2:B5,2024)');
  });
});

test("all four tabs and the view fit the pane", async () => {
  expect(await workbench.pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const tabs = await workbench.pane.getByRole("tab").evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().right));
  expect(Math.max(...tabs)).toBeLessThanOrEqual(await workbench.pane.evaluate(() => window.innerWidth));
  await workbench.screenshot("rumus", "pane");
});

test("nothing left this machine and the console is clean", () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
