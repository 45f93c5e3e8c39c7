import { say } from "../../src/language/say";
import { katalog } from "../../src/pane/katalog/messages";
import { insertKindWords, rincian } from "../../src/pane/katalog/detail/messages";
import { tabs } from "../../src/pane/messages";
import { jenis } from "../../src/pane/tabel/jenis/messages";
import { OpenWorkbench, start, stop } from "./workbench";

/* From a word to what is meant: an indicator and its formula in the sheet, a function's help, a table; at 350 px, with the keyboard. */

let workbench: OpenWorkbench;
beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const field = () => workbench.pane.getByRole("combobox", { name: say(katalog.search()) });
const options = () => workbench.pane.getByRole("listbox", { name: say(katalog.results()) }).getByRole("option");

test("a figure of everyday speech opens its indicator with Enter, and its formula goes into the sheet with the cells it found", async () => {
  await field().fill("kasus khusus");
  await options().first().getByText("C1.1.1", { exact: true }).waitFor();
  await field().press("Enter");
  await workbench.pane.getByRole("heading", { name: /^C1\.1\.1 / }).waitFor();
  const kind = workbench.pane.getByRole("combobox", { name: say(rincian.insertWhat()) });
  await kind.selectOption({ label: say(insertKindWords.hitung()) });
  const cells = workbench.pane.getByRole("textbox", { name: say(rincian.insertInputs()) });
  await workbench.until(async () => (await cells.inputValue()).startsWith("'Data Dukung'!"));
  await workbench.settle();
  await workbench.screenshot("sisipkan-hitung", "pane");
  await workbench.select("Masukan", "K2");
  await workbench.pane.getByRole("button", { name: say(rincian.insert()), exact: true }).click();
  await workbench.until(async () => typeof (await workbench.cell("Masukan", "K2")).value === "number");
  // 4138 of 5177, as the LKj 2024 prints 79,93%.
  expect(Math.round(((await workbench.cell("Masukan", "K2")).value as number) * 100) / 100).toBe(79.93);
});

test("a filled cell stays as it is", async () => {
  await workbench.plant("Masukan", "K3", { value: "catatan" });
  await workbench.select("Masukan", "K3");
  await workbench.pane.getByRole("button", { name: say(rincian.insert()), exact: true }).click();
  await workbench.pane
    .getByText(/Masukan!K3 sudah berisi “catatan”/)
    .first()
    .waitFor();
  expect((await workbench.cell("Masukan", "K3")).value).toBe("catatan");
  await workbench.pane.getByRole("button", { name: say(rincian.back()) }).click();
});

test("a word for a function leads to its help, one for a table to the table", async () => {
  await field().fill("timbangan");
  await options().first().getByText("PWNI.BOBOT", { exact: true }).waitFor();
  await workbench.screenshot("pencarian", "pane");
  await field().press("Enter");
  await workbench.until(() => workbench.pane.evaluate(() => document.activeElement?.textContent === "PWNI.BOBOT"));
  await workbench.pane.getByRole("tab", { name: say(tabs.katalog()), exact: true }).click();
  await field().fill("perjanjian kinerja");
  await options()
    .filter({ hasText: /^Perjanjian Kinerja / })
    .click();
  const kind = workbench.pane.getByRole("combobox", { name: say(jenis.kind()) });
  await workbench.until(async () => (await kind.inputValue()) === "Perjanjian Kinerja");
});

test("the console is clean and nothing is wider than the pane", async () => {
  const { body, viewport } = await workbench.pane.evaluate(() => ({
    body: document.documentElement.scrollWidth,
    viewport: window.innerWidth,
  }));
  expect(viewport).toBeLessThanOrEqual(350);
  expect(body).toBeLessThanOrEqual(viewport);
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
