import { say } from "../../src/language/say";
import { tabel } from "../../src/pane/tabel/messages";
import { openBrowser } from "./browser.mjs";
import type { KeptBrowser } from "./browser.mjs";
import { OpenWorkbench, start, stop } from "./workbench";

/*
 * Pages are used again by other tests: whatever was done on one, it opens as a page that nobody ever used. That somebody new is greeted
 * on a page of somebody who is not, hariPertama and limaMenit see.
 */

let browser: KeptBrowser;

// Of its own, so that the first page is a new one.
beforeAll(async () => {
  browser = await openBrowser();
  Object.assign(globalThis, { capaianBrowser: () => Promise.resolve(browser) });
  await start();
});
afterAll(async () => {
  await stop();
  await browser.close();
});

const SHEET = "Lembar kerja";

/** All that a test could see of an open page, but what is another each time: ids that Univer draws by lot. */
async function seen(workbench: OpenWorkbench) {
  const { page, pane } = workbench;
  const kept = () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    name: window.name,
    cookie: document.cookie,
    root: { ...document.documentElement.dataset },
    hovered: document.querySelectorAll("button:hover, select:hover, input:hover, [role]:hover").length,
    focused: document.activeElement?.tagName,
    size: [innerWidth, innerHeight, scrollX, scrollY],
    language: navigator.language,
  });
  await workbench.settle();
  return {
    address: page.url(),
    workbook: await workbench.dump(),
    selection: await workbench.selection(),
    syncs: await workbench.syncs(),
    canUndo: await page.evaluate(() => window.capaianWorkbench.undo()),
    afterUndo: await workbench.dump(),
    page: await page.evaluate(kept),
    pane: await pane.evaluate(kept),
    databases: await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    around: await page.locator(".bar, .status, .pane header").evaluateAll((parts) => parts.map((part) => part.outerHTML)),
    chosen: await page.locator(".bar select").evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value)),
    pictures: await page.locator("main.sheet svg[role=img]").count(),
    shown: await pane.evaluate(() => document.querySelector("main")!.innerHTML),
  };
}

/** Leaves as much behind as a test can. */
async function use(workbench: OpenWorkbench): Promise<void> {
  const { page } = workbench;
  await workbench.plant("Masukan", "E4", { value: 95 });
  await workbench.plant(SHEET, "A1", { formula: '=PWNI.TARGET("IPPWNI",2024)' });
  await page.evaluate(() => window.capaianWorkbench.insertRow("Masukan", 15));
  // A table with its looks, its name in the workbook, its chart, and its place in the list of what can be taken back.
  await workbench.select(SHEET, "B2");
  await page.getByRole("button", { name: "Generate Tabel", exact: true }).click();
  await workbench.pane.getByRole("checkbox", { name: "Dengan grafik" }).check();
  await workbench.pane.getByRole("button", { name: say(tabel.generate()), exact: true }).click();
  await workbench.pane.getByText("Tabel disisipkan di Lembar kerja!B2").first().waitFor();
  await page.getByRole("combobox", { name: "Contoh" }).selectOption({ label: "Semua fungsi" });
  await workbench.until(async () => (await workbench.sheetNames()).includes("Semua fungsi"));
  await page.getByRole("combobox", { name: "Tampilan" }).selectOption("dark");
  await page.getByRole("combobox", { name: "Bahasa" }).selectOption("en");
  await page.frameLocator(".pane iframe").getByRole("tab", { name: "Catalogue" }).waitFor();
  await page.setViewportSize({ width: 683, height: 384 });
  await page.evaluate(async () => {
    localStorage.setItem("left", "1");
    sessionStorage.setItem("left", "1");
    document.cookie = "left=1";
    window.name = "left";
    Object.assign(window, { left: 1 });
    await new Promise((resolve) => (indexedDB.open("left").onsuccess = resolve));
  });
  // Half-way in a cell, with the mouse over a button.
  await page.locator(".bar button").first().hover();
  await workbench.focusSheet();
  await page.keyboard.type("=PWNI.");
}

test("a page after much use opens as a new one, and its lists of errors are its own", async () => {
  const first = await OpenWorkbench.open();
  expect(await first.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  const before = await seen(first);
  await use(first);
  expect((await seen(first)).workbook).not.toBe(before.workbook);
  await first.page.evaluate(() => console.error("left"));
  await first.close();
  const again = await OpenWorkbench.open();
  expect(again.page).toBe(first.page);
  expect(await seen(again)).toEqual(before);
  expect(await again.page.evaluate(() => "left" in window)).toBe(false);
  expect([again.outside, again.errors]).toEqual([[], []]);
  await again.close();
});
