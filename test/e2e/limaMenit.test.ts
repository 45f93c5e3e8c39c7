import { say } from "../../src/language/say";
import { app } from "../../src/pane/messages";
import { periksa } from "../../src/pane/periksa/messages";
import { tabel } from "../../src/pane/tabel/messages";
import { welcome } from "../../src/pane/welcome/messages";
import { keyboardOf } from "./keys";
import { OpenWorkbench, start, stop } from "./workbench";

/* The first five minutes of somebody new who has no mouse: welcome, example, a figure changed, Periksa, a mend, Generate Tabel, Telusur, undo. */

let workbench: OpenWorkbench;
const { press, type, goTo, tabTo, openView, isFocusSeen } = keyboardOf(() => workbench);

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open({ isNew: true });
});
afterAll(stop);

const SHEET = "Masukan (2)";
let made: string;

/** To a cell of the sheet that is shown, counted from 0: an arrow at a time, as one goes who sees where a merged title leads. */
async function walkTo(sheet: string, row: number, column: number): Promise<void> {
  await goTo(".sheet");
  for (let steps = 0; steps < 40; steps++) {
    const at = await workbench.selection();
    expect(at.sheet).toBe(sheet);
    if (at.row === row && at.column === column) return;
    const [across, down] = [Math.sign(column - at.column), Math.sign(row - at.row)];
    await press(down !== 0 ? (down > 0 ? "ArrowDown" : "ArrowUp") : across > 0 ? "ArrowRight" : "ArrowLeft");
    await workbench.until(async () => JSON.stringify(await workbench.selection()) !== JSON.stringify(at));
  }
  throw new Error(`Never came to row ${row}, column ${column} of ${sheet}.`);
}

async function pressOn(name: string | RegExp, key?: "Shift+Tab"): Promise<void> {
  await tabTo(typeof name === "string" ? `button ${name}` : name, key);
  expect(await isFocusSeen()).toBe(true);
  await press("Enter");
}

test("the welcome puts the example into the workbook", async () => {
  await goTo(".pane");
  await pressOn(say(welcome.openExample()));
  await workbench.until(async () => (await workbench.selection()).sheet === SHEET);
});

test("a target is typed over, found and mended", async () => {
  await walkTo(SHEET, 3, 4);
  await type("95");
  await press("Enter");
  await workbench.until(async () => (await workbench.cell(SHEET, "E4")).value === 95);
  await openView("periksa");
  await pressOn(say(periksa.run()));
  await workbench.pane.getByRole("button", { name: /^Perbaiki Masukan \(2\)!E4/ }).waitFor();
  await pressOn(/^button Perbaiki Masukan \(2\)!E4/);
  await workbench.until(async () => (await workbench.cell(SHEET, "E4")).value === 93);
});

test("a table of the report on a sheet of its own", async () => {
  await openView("tabel");
  await workbench.pane.getByRole("radio", { name: /^Lembar baru/, checked: true }).waitFor();
  await workbench.pane.getByRole("table").waitFor();
  const before = await workbench.sheetNames();
  await pressOn(say(tabel.generate()));
  await workbench.until(async () => (await workbench.sheetNames()).length === before.length + 1);
  made = (await workbench.sheetNames()).find((name) => !before.includes(name))!;
});

test("a figure of the table is traced with the shortcut, and the tree has the keyboard's arrows", async () => {
  await openView("tabel");
  await pressOn(/^button Ke sel/);
  await workbench.until(async () => (await workbench.selection()).sheet === made);
  const rows = await workbench.cells(made, "A1:H14");
  const row = rows.findIndex((cells) => cells.some((cell) => cell?.formula));
  const column = rows[row]!.findIndex((cell) => cell?.formula);
  await walkTo(made, row, column);
  await press("Control+Alt+J");
  const item = workbench.pane.getByRole("treeitem").first();
  await item.waitFor();
  await goTo(".pane");
  await tabTo(/^treeitem /);
  expect(await isFocusSeen()).toBe(true);
});

test("all is taken back, the newest first", async () => {
  await openView("tabel");
  await pressOn(say(app.undo()));
  await workbench.until(async () => !(await workbench.sheetNames()).includes(made));
  await tabTo(/^summary Perubahan sebelumnya/);
  await press("Enter");
  await tabTo(/^button Batalkan: Contoh dibuka/);
  await press("Enter");
  await workbench.until(async () => !(await workbench.sheetNames()).includes("Data Dukung (2)"));
});

test("nothing left this machine and the console is clean", () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
