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
    for (const [address, text] of [["A1", "0,5"], ["A2", "84,52%"], ["A3", "1.234,5"], ["A4", "84.52"]] as const) await workbench.typeInto(SHEET, address, text);
    expect([await value("A1"), await value("A2"), await value("A3"), await value("A4")]).toEqual([0.5, 0.8452, 1234.5, "84.52"]);
  });

  test("PWNI.INDEX over the components of 2024 gives the printed 93,10", async () => {
    for (const [address, text] of [["B1", "84,52"], ["B2", "100"], ["B3", "96,8"], ["B4", "100,64"]] as const) await workbench.typeInto(SHEET, address, text);
    await workbench.typeInto(SHEET, "B5", '=PWNI.INDEX("IPPWNI",B1:B4)');
    await workbench.page.waitForFunction(
      async ([sheet]) => typeof (await window.capaianWorkbench.cells(sheet!, "B5"))[0]?.[0]?.value === "number",
      [SHEET],
    );
    expect(await value("B5")).toBeCloseTo(93.104, 9);
  });

  test("nothing left this machine and the console is clean", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
