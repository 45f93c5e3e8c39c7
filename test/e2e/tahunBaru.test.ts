import { say } from "../../src/language/say";
import { own } from "../../src/pane/katalog/own/messages";
import { keyboardOf } from "./keys";
import { OpenWorkbench, start, stop } from "./workbench";

/* A new year for all indicators, without a mouse: the sheet, the catalogue in use, the input sheets; and once more, when all is there. */

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const { press, goTo, tabTo, openView, isFocusSeen } = keyboardOf(() => workbench);

const SHEET = "Katalog 2025";
const YEAR = { year: "2025" };

/** Goes on from the last button: whatever was said above the list took nothing away from the keyboard. */
async function pressButton(name: string, key?: "Shift+Tab"): Promise<void> {
  await goTo(".pane");
  // What was unfolded or has just been made is drawn a moment later.
  await workbench.pane.getByRole("button", { name, exact: true }).first().waitFor();
  await tabTo(`button ${name}`, key);
  expect(await isFocusSeen()).toBe(true);
  await press("Enter");
}

test("the sheet of 2025 has every indicator, its heads stay in sight, the first target is selected", async () => {
  await openView("katalog");
  await workbench.pane.getByRole("tree").first().waitFor();
  await tabTo(`summary ${say(own.newYear())}`);
  await press("Enter");
  await pressButton(say(own.openYear(YEAR)));
  await workbench.until(async () => (await workbench.selection()).sheet === SHEET);
  const codes = (await workbench.cells(SHEET, "A1:A60")).map(([cell]) => cell!.value);
  for (const code of ["NCKO", "IPPWNI", "C1.1", "C1.1.1", "B3.1", "L"]) expect(codes).toContain(code);
  expect(await workbench.selection()).toEqual({ sheet: SHEET, row: codes.indexOf("NCKO"), column: 4 });
  await workbench.settle();
  await workbench.screenshot("tahun-baru");
});

test("filled in and used, the functions answer for it", async () => {
  const codes = (await workbench.cells(SHEET, "A1:A60")).map(([cell]) => cell!.value);
  await workbench.plant(SHEET, `E${codes.indexOf("IPPWNI") + 1}`, { value: 94 });
  await workbench.plant("Lembar kerja", "B2", { formula: '=PWNI.TARGET("IPPWNI",2025)' });
  await pressButton(say(own.use()));
  await workbench.until(async () => (await workbench.cell("Lembar kerja", "B2")).value === 94);
});

test("the input sheets of that year follow", async () => {
  const before = await workbench.sheetNames();
  await pressButton(say(own.openInput(YEAR)));
  const added = async (): Promise<string[]> =>
    (await workbench.sheetNames()).filter((name) => !before.includes(name)).map((name) => name.replace(/ \(\d+\)$/, ""));
  await workbench.until(async () => (await added()).includes("Petunjuk"));
  expect(await added()).toEqual(expect.arrayContaining(["Masukan", "Perjanjian Kinerja", "Responden SKM", "Risiko"]));
  await workbench.until(async () => !before.includes((await workbench.selection()).sheet));
  const { sheet } = await workbench.selection();
  const values = (await workbench.cells(sheet, "A1:E12")).flat().map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(["IPPWNI", 94]));
});

test("a second time both open what is there", async () => {
  const before = await workbench.sheetNames();
  await workbench.select("Lembar kerja", "A1");
  await pressButton(say(own.openYear(YEAR)), "Shift+Tab");
  await workbench.until(async () => (await workbench.selection()).sheet === SHEET);
  await pressButton(say(own.openInput(YEAR)));
  await workbench.until(async () => (await workbench.selection()).sheet.startsWith("Masukan"));
  expect(await workbench.sheetNames()).toEqual(before);
  await workbench.screenshot("tahun-baru-panel", "pane");
});

test("nothing left this machine and the console is clean", () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
