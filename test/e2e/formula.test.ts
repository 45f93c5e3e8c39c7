import { OpenWorkbench, start, stop } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const SHEET = "Lembar kerja";

async function value(address: string): Promise<unknown> {
  return (await workbench.cell(SHEET, address)).value;
}

describe("typed into cells", () => {
  test("numbers are taken as an Indonesian Excel takes them", async () => {
    for (const [address, text] of [
      ["A1", "0,5"],
      ["A2", "84,52%"],
      ["A3", "1.234,5"],
      ["A4", "84.52"],
    ] as const)
      await workbench.typeInto(SHEET, address, text);
    expect([await value("A1"), await value("A2"), await value("A3"), await value("A4")]).toEqual([0.5, 0.8452, 1234.5, "84.52"]);
  });

  test("PWNI.INDEX over the components of 2024 gives the printed 93,10", async () => {
    for (const [address, text] of [
      ["B1", "84,52"],
      ["B2", "100"],
      ["B3", "96,8"],
      ["B4", "100,64"],
    ] as const)
      await workbench.typeInto(SHEET, address, text);
    await workbench.typeInto(SHEET, "B5", '=PWNI.INDEX("IPPWNI",B1:B4)');
    await workbench.page.waitForFunction(
      async ([sheet]) => typeof (await window.capaianWorkbench.cells(sheet!, "B5"))[0]?.[0]?.value === "number",
      [SHEET],
    );
    expect(await value("B5")).toBeCloseTo(93.104, 9);
  });

  test("semicolons between arguments and a decimal comma, as the guide writes them", async () => {
    await workbench.typeInto(SHEET, "K1", "=PWNI.CAPAIAN(93,1;93)");
    await workbench.typeInto(SHEET, "K2", '=PWNI.INDEX("IPPWNI";B1:B4;2024)');
    await workbench.until(async () => typeof (await value("K2")) === "number");
    expect([await value("K1"), await value("K2")]).toEqual([expect.closeTo(93.1 / 93, 12), expect.closeTo(93.104, 9)]);
    expect((await workbench.cell(SHEET, "K1")).formula).toBe("=PWNI.CAPAIAN(93.1,93)");
  });

  test("a changed component changes the index", async () => {
    await workbench.plant(SHEET, "B3", { value: 90 });
    expect(await value("B5")).toBeCloseTo(91.404, 9);
  });

  test("a blank component is an error that names it, and the status line says the sentence", async () => {
    await workbench.typeInto(SHEET, "B7", '=PWNI.INDEX("C1.1",D1:D2)');
    expect(await value("B7")).toEqual({ error: "#N/A" });
    await workbench.select(SHEET, "B7");
    await workbench.page.getByRole("status", { name: "Keterangan sel" }).filter({ hasText: "B7: #N/A – Nilai komponen C1.1.1" }).waitFor();
  });

  test("a survey value in words, and a composite text as a number", async () => {
    await workbench.typeInto(SHEET, "B8", '=SKM.CONVERT(3.8102,"MUTU")');
    await workbench.typeInto(SHEET, "B9", '=PWNI.ANGKA("79,95 (BB)")');
    expect([await value("B8"), await value("B9")]).toEqual(["A", 79.95]);
  });

  test("every function of the metadata answers in a cell", async () => {
    const { functions } = (await (await workbench.page.request.get(new URL("functions.json", workbench.page.url()).href)).json()) as {
      functions: { name: string }[];
    };
    // Without arguments a known function complains about them; only an unknown one is #NAME?.
    for (const [index, { name }] of functions.entries()) await workbench.plant(SHEET, `F${index + 1}`, { formula: `=${name}()` });
    const cells = await workbench.cells(SHEET, `F1:F${functions.length}`);
    expect(cells.map(([cell]) => cell!.value)).toEqual(functions.map(() => ({ error: "#VALUE!" })));
  });

  test("nothing left this machine and the console is clean", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
