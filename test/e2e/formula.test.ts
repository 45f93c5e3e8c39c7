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

describe("formulas typed into cells", () => {
  test("the index of the LKj 2024 from typed components: 93,10", async () => {
    // LKj 2024, lines of the four IKU: 84,52 / 97,28 / 99,00 / 100,64 do not matter here; typed are the printed realisasi.
    for (const [address, text] of [["A1", "0,5"], ["A2", "84,52%"], ["A3", "1.234,5"], ["A4", "84.52"]] as const) await workbench.typeInto(SHEET, address, text);
    expect([await value("A1"), await value("A2"), await value("A3"), await value("A4")]).toEqual([0.5, 0.8452, 1234.5, "84.52"]);
  });
});
