import { say } from "../../src/language/say";
import { tabs } from "../../src/pane/messages";
import { periksa } from "../../src/pane/periksa/messages";
import { OpenWorkbench, start, stop } from "./workbench";

/* Row 9 of the pane: what the menu of cells and the shortcuts offer. */

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
  await workbench.plant("Masukan", "E4", { value: 95 });
  await workbench.plant("Masukan", "G21", { value: 1.2 });
});
afterAll(stop);

const shown = (cell: string) => workbench.pane.getByRole("button", { name: say(periksa.goToLabel({ cell: `Masukan!${cell}` })) });
const scope = (address: string) =>
  workbench.pane.getByText(say(periksa.selection({ cell: { sheet: "Masukan", address } })), { exact: true });
const isOpen = (view: keyof typeof tabs) => workbench.pane.getByRole("tab", { name: say(tabs[view]()), selected: true }).waitFor();

test("the menu of cells has both entries, and Periksa pilihan shows what is found in the selected cells", async () => {
  await workbench.select("Masukan", "D3:F9");
  // Inside the selection: a click beside it would select anew.
  const canvas = (await workbench.page.locator("main.sheet canvas").first().boundingBox())!;
  await workbench.page.mouse.click(canvas.x + 420, canvas.y + 130, { button: "right" });
  const entry = workbench.page.getByText("Periksa pilihan", { exact: true });
  await entry.waitFor();
  await workbench.settle();
  await workbench.screenshot("menu-sel");
  await workbench.page.getByText("Telusuri angka ini", { exact: true }).last().waitFor();
  await entry.click();
  await scope("D3:F9").waitFor();
  await shown("E4").waitFor();
  expect(await shown("G21").count()).toBe(0);
  await workbench.settle();
  await workbench.screenshot("periksa-pilihan", "pane");
});

test("Tampilkan semua shows the others too", async () => {
  await workbench.pane.getByRole("button", { name: /^Tampilkan semua \(\d+\)$/ }).click();
  await shown("G21").waitFor();
  expect(await scope("D3:F9").count()).toBe(0);
});

test.each([
  ["K", "katalog"],
  ["P", "periksa"],
  ["T", "tabel"],
  ["R", "rumus"],
] as const)("Ctrl+Alt+%s opens its view, from the sheet and from the pane", async (key, view) => {
  await workbench.focusSheet();
  await workbench.page.keyboard.press(`Control+Alt+${key}`);
  await isOpen(view);
  await workbench.page.keyboard.press("Control+Alt+K");
  await isOpen("katalog");
  await workbench.page.keyboard.press(`Control+Alt+${key}`);
  await isOpen(view);
});

test("Ctrl+Alt+I checks the selection, Ctrl+Alt+J traces the active cell", async () => {
  await workbench.select("Masukan", "G21");
  await workbench.focusSheet();
  await workbench.page.keyboard.press("Control+Alt+I");
  await scope("G21").waitFor();
  await shown("G21").waitFor();
  expect(await shown("E4").count()).toBe(0);
  await workbench.select("Masukan", "F4");
  await workbench.page.keyboard.press("Control+Alt+J");
  await workbench.pane.getByRole("heading", { name: /^Realisasi IPPWNI, tahun 2024/ }).waitFor();
});

test("nothing left this machine and the console is clean", () => {
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
