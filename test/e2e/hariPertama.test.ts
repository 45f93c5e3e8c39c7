import type { Locator } from "playwright-core";
import { say } from "../../src/language/say";
import { bantuan } from "../../src/pane/bantuan/messages";
import { app, tabs } from "../../src/pane/messages";
import { periksa } from "../../src/pane/periksa/messages";
import { telusur } from "../../src/pane/rumus/telusur/messages";
import { tabel } from "../../src/pane/tabel/messages";
import { welcome } from "../../src/pane/welcome/messages";
import { OpenWorkbench, start, stop } from "./workbench";

/* The first five minutes of somebody new: welcome, example, a figure changed, Periksa, a mend, Generate Tabel, Telusur, undo. */

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open({ isNew: true });
});
afterAll(stop);

/** What somebody new clicks, one after the other; typing and looking are not counted. */
const clicked: string[] = [];
async function click(target: Locator): Promise<void> {
  clicked.push((await target.innerText()).trim() || ((await target.getAttribute("aria-label")) ?? ""));
  await target.click();
}

let made: string | undefined;
const SHEET = "Masukan (2)";
const greeting = () => workbench.pane.getByRole("region", { name: say(welcome.title()) });
const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name, exact: typeof name === "string" });
const tab = (name: keyof typeof tabs) => workbench.pane.getByRole("tab", { name: say(tabs[name]()), exact: true });

test("the welcome stands above the catalogue", async () => {
  await greeting().waitFor();
  await workbench.settle();
  await workbench.screenshot("sambutan", "pane");
});

test("Buka contoh adds sheets beside those that are there, and shows the first", async () => {
  const before = await workbench.sheetNames();
  await click(greeting().getByRole("button", { name: say(welcome.openExample()) }));
  await workbench.until(async () => (await workbench.selection()).sheet === SHEET);
  const added = [
    SHEET,
    ...["Masukan Triwulan", "Data Dukung", "Perjanjian Kinerja", "Rencana Aksi", "Petunjuk"].map((name) => `${name} (2)`),
  ];
  expect(await workbench.sheetNames()).toEqual([...before, ...added]);
  // Its realisasi are calculated from the figures of the example's own sheet.
  const formulas = (await workbench.cells(SHEET, "F4:F23")).flatMap(([cell]) => cell!.formula ?? []);
  expect(formulas.some((formula) => formula.includes("'Data Dukung (2)'!"))).toBe(true);
  expect(formulas.filter((formula) => /(?<!\(2\)')!/.test(formula))).toEqual([]);
});

test("closed, it does not come back in the next session", async () => {
  await click(greeting().getByRole("button", { name: say(welcome.close()) }));
  await greeting().waitFor({ state: "detached" });
  expect(await workbench.pane.evaluate(() => localStorage.getItem("capaian.sambutan"))).toBe("1");
});

test("a target is changed, found and mended", async () => {
  await workbench.plant(SHEET, "E4", { value: 95 });
  await click(tab("periksa"));
  await click(button(say(periksa.run())));
  await button(say(periksa.goToLabel({ cell: `${SHEET}!E4` }))).waitFor();
  await click(button(/^Perbaiki Masukan \(2\)!E4/));
  await workbench.until(async () => (await workbench.cell(SHEET, "E4")).value === 93);
});

test("a table of the report on a sheet of its own", async () => {
  await click(tab("tabel"));
  await workbench.pane.getByRole("radio", { name: /^Lembar baru/, checked: true }).waitFor();
  await workbench.pane.getByRole("table").waitFor();
  const before = await workbench.sheetNames();
  await click(button(say(tabel.generate())));
  await workbench.until(async () => (await workbench.sheetNames()).length === before.length + 1);
  [made] = (await workbench.sheetNames()).filter((name) => !before.includes(name));
});

test("the super index is traced down to a figure that was typed", async () => {
  await click(tab("rumus"));
  await workbench.select(SHEET, "F4");
  await click(button(say(telusur.start())));
  await click(workbench.pane.getByText(/^Terbuat dari \(/).first());
  await workbench.pane
    .getByText(/^Realisasi C1\.1, /)
    .first()
    .waitFor();
  await click(tab("tabel"));
});

test("help, and back to the table", async () => {
  await click(button(say(tabs.bantuan())));
  await workbench.pane.getByRole("heading", { name: say(bantuan.title()), exact: true }).waitFor();
  await click(button(say(bantuan.back())));
  await workbench.pane.getByRole("tab", { name: say(tabs.tabel()), selected: true }).waitFor();
});

test("everything is taken back, the newest first", async () => {
  await click(button(say(app.undo())).first());
  await workbench.until(async () => !(await workbench.sheetNames()).includes(made!));
  await click(workbench.pane.getByText(/^Perubahan sebelumnya/));
  await click(button(/^Batalkan: Contoh dibuka/));
  await workbench.until(async () => !(await workbench.sheetNames()).includes("Data Dukung (2)"));
});

test("sixteen clicks from the welcome to a workbook that is as it was", () => {
  expect([clicked.length, clicked]).toEqual([16, clicked]);
});

test("nothing left this machine and the console is clean", () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
