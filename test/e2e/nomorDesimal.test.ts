import { say } from "../../src/language/say";
import { tabel } from "../../src/pane/tabel/messages";
import { nomor } from "../../src/pane/tabel/nomor/messages";
import { perbarui } from "../../src/pane/tabel/perbarui/messages";
import { semua } from "../../src/pane/tabel/semua/messages";
import { keyboardOf } from "./keys";
import { OpenWorkbench, start, stop } from "./workbench";

/* How a table is written, chosen without a mouse: the number of its caption, numbered anew, its decimals; and what is wrong before all are made. */

let workbench: OpenWorkbench;
const { press, type, tabTo, openView, isFocusSeen } = keyboardOf(() => workbench);

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

async function pressOn(name: string | RegExp, key?: "Shift+Tab"): Promise<void> {
  await tabTo(typeof name === "string" ? `button ${name}` : name, key);
  expect(await isFocusSeen()).toBe(true);
  await press("Enter");
}

/** Goes down a list of choices by so many. */
async function choose(label: string, down: number, key?: "Shift+Tab"): Promise<void> {
  await tabTo(`select ${label}`, key);
  expect(await isFocusSeen()).toBe(true);
  for (let at = 0; at < down; at++) await press("ArrowDown");
}

/** Inserts what is previewed on a sheet of its own; the sheet's name. */
async function inserted(): Promise<string> {
  await workbench.pane.getByRole("radio", { name: /^Lembar baru/, checked: true }).waitFor();
  await workbench.pane.getByRole("table").waitFor();
  const before = await workbench.sheetNames();
  await pressOn(say(tabel.generate()));
  await workbench.until(async () => (await workbench.sheetNames()).length === before.length + 1);
  await workbench.pane.getByRole("button", { name: say(tabel.generate()) }).waitFor();
  return (await workbench.sheetNames()).find((name) => !before.includes(name))!;
}

const captionOf = async (sheet: string): Promise<string> => String((await workbench.cell(sheet, "A1")).value);
let first: string;
let second: string;

test("captions are numbered through the workbook", async () => {
  await openView("tabel");
  await workbench.pane.getByRole("table").waitFor();
  await choose(say(nomor.label()), 1);
  first = await inserted();
  await openView("tabel");
  second = await inserted();
  expect([await captionOf(first), await captionOf(second)]).toEqual([
    expect.stringMatching(/^Tabel 1(\. |$)/),
    expect.stringMatching(/^Tabel 2(\. |$)/),
  ]);
});

test("on each sheet anew: what changes is shown, then written, and Batalkan puts the old numbers back", async () => {
  await openView("tabel");
  await choose(say(nomor.label()), 1);
  await tabTo(`summary ${say(perbarui.heading())}`);
  await press("Enter");
  await pressOn(say(nomor.renumber()));
  const plan = workbench.pane.getByRole("group", { name: say(nomor.heading()) });
  expect(await plan.getByRole("listitem").allTextContents()).toEqual([expect.stringMatching(/!A1: Tabel 2 menjadi Tabel 1$/)]);
  expect(await captionOf(second)).toMatch(/^Tabel 2(\. |$)/);
  // The answer has the keyboard.
  await press("Enter");
  await workbench.until(async () => /^Tabel 1(\. |$)/.test(await captionOf(second)));
  await workbench.pane
    .getByText(say(nomor.done({ count: 1 })))
    .first()
    .waitFor();
  await openView("tabel");
  await pressOn(/^button Batalkan/);
  await workbench.until(async () => /^Tabel 2(\. |$)/.test(await captionOf(second)));
});

test("one decimal in the preview and in the sheet; what the cells hold stays", async () => {
  await openView("tabel");
  // As in the report, none, one.
  await choose(say(tabel.decimals()), 2);
  await workbench.pane.getByRole("cell", { name: "84,5%" }).first().waitFor();
  const sheet = await inserted();
  const cells = (await workbench.cells(sheet, "A1:H20")).flat();
  const fine = (await workbench.cells(first, "A1:H20")).flat();
  expect(cells.some(({ numberFormat }) => numberFormat === "0.0%")).toBe(true);
  expect(cells.some(({ numberFormat }) => numberFormat === "0.00%")).toBe(false);
  const numbers = (of: typeof cells): number[] => of.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  expect(numbers(cells)).toEqual(numbers(fine));
});

test("before all tables are made the findings in their input are told, and nothing is inserted yet", async () => {
  await workbench.plant("Masukan", "E4", { value: 95 });
  const before = await workbench.sheetNames();
  await openView("tabel");
  await pressOn(say(tabel.reread()));
  await tabTo(`summary ${say(semua.heading())}`);
  await press("Enter");
  await workbench.pane.getByRole("combobox", { name: say(semua.year()) }).waitFor();
  await tabTo(`select ${say(semua.year())}`);
  await type("2024");
  const told = workbench.pane.getByText(/temuan pada masukan tabel-tabel ini/);
  await told.waitFor();
  await workbench.pane.getByRole("button", { name: "Ke Masukan!E4" }).last().waitFor();
  await tabTo(`button ${say(semua.make())}`);
  // The button is described by them.
  const described = await workbench.pane.evaluate(() =>
    (document.activeElement?.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? ""),
  );
  expect(described.join(" ")).toMatch(/temuan pada masukan tabel-tabel ini/);
  expect(await workbench.sheetNames()).toEqual(before);
});

test("nothing left this machine and the console is clean", () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
