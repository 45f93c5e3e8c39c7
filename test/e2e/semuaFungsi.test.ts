import { functions } from "../../src/functions/table";
import { FUNCTIONS_SHEET, SAME } from "../../src/workbench/examples/allFunctions";
import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

/** Far below the last call that spills. */
const ROWS = 400;

const column = async (letter: string): Promise<unknown[]> =>
  (await workbench.cells(FUNCTIONS_SHEET, `${letter}5:${letter}${ROWS}`)).map(([cell]) => cell!.value);

describe('the example "Semua fungsi"', () => {
  test("is chosen in the bar and opens beside the workbook", async () => {
    const before = await workbench.sheetNames();
    await workbench.page.getByRole("combobox", { name: "Contoh" }).selectOption({ label: "Semua fungsi" });
    await workbench.until(async () => (await workbench.sheetNames()).includes(FUNCTIONS_SHEET));
    await workbench.until(async () => (await workbench.selection()).sheet === FUNCTIONS_SHEET);
    expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(before));
  });

  test("calls every function", async () => {
    const called = new Set((await column("A")).filter((name) => typeof name === "string"));
    expect([...called].sort()).toEqual(Object.keys(functions).sort());
  });

  test("every call gives what it should, as its row says", async () => {
    await workbench
      .until(async () => (await column("D")).filter((same) => same !== null && same !== SAME).length === 0)
      .catch(() => undefined);
    const [names, typed, same, results, wanted] = await Promise.all(["A", "C", "D", "E", "F"].map(column));
    const wrong = same!.flatMap((each, at) =>
      names![at] !== null && each !== SAME ? [{ call: typed![at], same: each, result: results![at], wanted: wanted![at] }] : [],
    );
    expect(wrong).toEqual([]);
  });

  test("and so does the line above them", async () => {
    const rows = (await column("A")).filter((name) => name !== null).length;
    expect((await workbench.cell(FUNCTIONS_SHEET, "A2")).value).toBe(`${rows} contoh sama, dari ${rows}`);
  });

  test("a wrong figure is seen", async () => {
    const row = (await column("A")).indexOf("SKM.SAMPEL") + 5;
    await workbench.plant(FUNCTIONS_SHEET, `F${row}`, { value: 81 });
    await workbench.until(async () => (await workbench.cell(FUNCTIONS_SHEET, `D${row}`)).value !== SAME);
  });

  test("chosen again it is shown as it was left", async () => {
    const contoh = workbench.page.getByRole("combobox", { name: "Contoh" });
    await contoh.selectOption({ label: "LKj 2024" });
    await workbench.until(async () => (await workbench.selection()).sheet === "Masukan");
    await contoh.selectOption({ label: "Semua fungsi" });
    await workbench.until(async () => (await workbench.selection()).sheet === FUNCTIONS_SHEET);
    expect((await workbench.sheetNames()).filter((name) => name === FUNCTIONS_SHEET)).toHaveLength(1);
  });

  test("nothing left this machine and the console is clean", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
