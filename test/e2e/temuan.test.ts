import { say } from "../../src/language/say";

import { periksa } from "../../src/pane/periksa/messages";
import { keyboardOf } from "./keys";
import { OpenWorkbench, start, stop } from "./workbench";

/*
 * A faulty workbook from the first check to the sheet of results, without a mouse: findings, a mend, a finding that may stand and still
 * does when its row has moved, the report, and a check that does not read the report.
 */

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
  for (const { address, input } of FAULTS) await workbench.plant("Masukan", address, input);
});
afterAll(stop);

const { press, type, focused, goTo, tabTo, openView } = keyboardOf(() => workbench);

const FAULTS = [
  { address: "E4", input: { value: 95 } },
  { address: "F13", input: { value: 90 } },
  { address: "G21", input: { value: 1.2 } },
];

const REASON = "Disepakati rapat 12 Maret";
const REPORT = "Hasil Periksa";
const goToButton = (address: string) =>
  workbench.pane.getByRole("button", { name: say(periksa.goToLabel({ cell: `Masukan!${address}` })) });
const mistakes = () => workbench.pane.getByRole("listitem").filter({ hasText: /^(Kesalahan|Peringatan)/ });

async function check(): Promise<void> {
  await tabTo(`button ${say(periksa.run())}`, "Shift+Tab");
  await press("Enter");
  await workbench.pane.getByRole("progressbar").waitFor({ state: "detached" });
}

test("three faults are found", async () => {
  await openView("periksa");
  await workbench.pane.getByRole("button", { name: say(periksa.run()) }).waitFor();
  await tabTo(`button ${say(periksa.run())}`);
  await press("Enter");
  for (const { address } of FAULTS) await goToButton(address).waitFor();
  expect(await mistakes().count()).toBe(3);
});

test("one is gone to and mended", async () => {
  await tabTo(`button ${say(periksa.goToLabel({ cell: "Masukan!E4" }))}`);
  await press("Enter");
  await workbench.until(async () => (await workbench.selection()).sheet === "Masukan");
  expect(await workbench.selection()).toEqual({ sheet: "Masukan", row: 3, column: 4 });
  await goTo(".pane");
  await tabTo(/^button Perbaiki Masukan!E4/);
  await press("Enter");
  await workbench.until(async () => (await workbench.cell("Masukan", "E4")).value === 93);
  await goToButton("E4").waitFor({ state: "detached" });
});

test("one may stand: without a reason it does not, with one it goes and the keyboard stays in the list", async () => {
  await tabTo(`button ${say(periksa.ignoreLabel({ cell: "Masukan!G21" }))}`);
  await press("Enter");
  await press("Enter");
  await workbench.pane.getByText(say(periksa.reasonMissing())).waitFor();
  await type(REASON);
  await press("Enter");
  await goToButton("G21").waitFor({ state: "detached" });
  expect(await focused()).toMatch(/^div /);
  expect(await mistakes().count()).toBe(1);
});

test("a row inserted above moves the cell and not the exception", async () => {
  // The workbench's engine calculates in its own time; read half-way, the formulas below would be blank.
  await workbench.page.evaluate(() => {
    window.capaianWorkbench.insertRow("Masukan", 15);
    return window.capaianWorkbench.recalculate();
  });
  await workbench.until(async () => (await workbench.cell("Masukan", "G22")).value === 1.2);
  await check();
  await workbench.pane.getByText(say(periksa.ignored({ count: 1 }))).waitFor();
  expect(await mistakes().count()).toBe(1);
  await goToButton("F13").waitFor();
  await tabTo(`summary ${say(periksa.ignored({ count: 1 }))}`);
  await press("Enter");
  const kept = workbench.pane.getByRole("listitem").filter({ hasText: `Alasan: ${REASON}` });
  await kept.waitFor();
  expect(await kept.innerText()).toContain("Masukan!G22");
});

test("the sheet of results: gone to, every finding with a link to its cell, the exception with its reason", async () => {
  await tabTo(`button ${say(periksa.makeReport())}`, "Shift+Tab");
  await press("Enter");
  await workbench.pane
    .getByText(say(periksa.reportMade({ sheet: REPORT })))
    .first()
    .waitFor();
  await workbench.until(async () => (await workbench.selection()).sheet === REPORT);
  const cells = (await workbench.cells(REPORT, "A1:F80")).map((row) => row.map(({ value }) => String(value ?? "")));
  expect(cells[0]![0]).toBe(REPORT);
  const formulas = (await workbench.cells(REPORT, "A1:A80")).map(([cell]) => cell!.formula);
  expect(formulas).toEqual(
    expect.arrayContaining(['=HYPERLINK("#Masukan!F13","Masukan!F13")', '=HYPERLINK("#Masukan!G22","Masukan!G22")']),
  );
  expect(cells.filter(([, severity, , , said]) => severity === "Diabaikan" && said!.endsWith(`Diabaikan: ${REASON}`))).toHaveLength(1);
});

test("the next check does not read it, and Batalkan takes it away", async () => {
  await goTo(".pane");
  await check();
  await goToButton("F13").waitFor();
  expect(await mistakes().count()).toBe(1);
  expect(await workbench.pane.getByText(`${REPORT}!`).count()).toBe(0);
  // Its message has gone to the list of what was done, of which it is the last.
  await tabTo(/^summary Perubahan sebelumnya/, "Shift+Tab");
  await press("Enter");
  await tabTo(/^button Batalkan/);
  await press("Enter");
  await workbench.until(async () => !(await workbench.sheetNames()).includes(REPORT));
});

test("nothing left this machine and the console is clean", () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
