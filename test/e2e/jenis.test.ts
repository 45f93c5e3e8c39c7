import { say } from "../../src/language/say";
import { tabs } from "../../src/pane/messages";
import { jenis } from "../../src/pane/tabel/jenis/messages";
import { tabel } from "../../src/pane/tabel/messages";
import { keyboardOf } from "./keys";
import { OpenWorkbench, start, stop } from "./workbench";

/* A kind of table is searched, and its preview looked through, without a mouse, in a pane of 350 pixels and of 320. */

let workbench: OpenWorkbench;
const { press, type, tabTo, goTo, isFocusSeen } = keyboardOf(() => workbench);

afterAll(stop);
beforeAll(start);

const field = () => workbench.pane.getByRole("combobox", { name: say(jenis.kind()) });
const options = () => workbench.pane.getByRole("listbox", { name: say(jenis.list()) }).getByRole("option");
const box = () => workbench.pane.getByRole("region", { name: say(tabel.previewScroll()) });

async function showTabel(theme: "light" | "dark" | "contrast"): Promise<void> {
  workbench = await OpenWorkbench.open({ theme });
  await workbench.pane.getByRole("tab", { name: say(tabs.tabel()), exact: true }).click();
  await workbench.pane.getByRole("table").waitFor();
}

const fits = (): Promise<boolean> => workbench.pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** Where head and first columns of the preview stand in their box, and how far it is scrolled. */
function places() {
  return box().evaluate((region) => {
    const at = region.getBoundingClientRect();
    const row = [...region.querySelectorAll("tbody tr")].find((each) => each.children.length > 3)!;
    const [first, second] = [row.children[0]!, row.children[1]!].map((cell) => cell.getBoundingClientRect());
    return {
      left: Math.round(first!.left - at.left),
      second: Math.round(second!.left - first!.right),
      top: Math.round(region.querySelector("thead")!.getBoundingClientRect().top - at.top),
      fixedWidth: second!.right - at.left,
      width: at.width,
      scrolled: [region.scrollLeft > 50, region.scrollTop > 50],
    };
  });
}

describe.each(["light", "dark", "contrast"] as const)("%s", (theme) => {
  beforeAll(() => showTabel(theme));
  afterAll(() => workbench.close());

  test("searched and taken with the keyboard", async () => {
    await goTo(".pane");
    await tabTo(`combobox ${say(jenis.kind())}`);
    await press("ArrowDown");
    await workbench.pane.getByRole("checkbox", { name: /^Hanya yang masukannya ada/ }).waitFor();
    expect(await isFocusSeen()).toBe(true);
    expect(await fits()).toBe(true);
    await workbench.settle();
    await workbench.screenshot(`jenis-${theme}`, "pane");
    await press("Control+a");
    await type("renja");
    await workbench.until(async () => (await options().count()) === 1);
    await workbench.screenshot(`jenis-dicari-${theme}`, "pane");
    await press("Enter");
    await workbench.until(async () => (await field().inputValue()).startsWith("Evaluasi Renja"));
    // Its form has twenty-three columns.
    await workbench.until(() => box().evaluate((region) => [...region.querySelectorAll("tr")].some((row) => row.children.length > 20)));
  });

  test("a wide and long preview: head and first columns stay, the keyboard scrolls", async () => {
    await tabTo(`region ${say(tabel.previewScroll())}`);
    expect(await isFocusSeen()).toBe(true);
    const before = await places();
    for (let step = 0; step < 8; step++) await press("ArrowRight");
    for (let step = 0; step < 8; step++) await press("ArrowDown");
    await workbench.until(async () => (await places()).scrolled.every((each) => each));
    await workbench.settle();
    const after = await places();
    expect([after.left, after.second, after.top]).toEqual([before.left, before.second, before.top]);
    // More than half of the box is left for the figures.
    expect(after.fixedWidth).toBeLessThan(after.width * 0.6);
    expect(await fits()).toBe(true);
    await box().scrollIntoViewIfNeeded();
    await workbench.screenshot(`pratinjau-${theme}`, "pane");
  });

  test("nothing is wider than a pane of 320 pixels", async () => {
    await workbench.page.locator(".pane").evaluate((pane) => {
      (pane as HTMLElement).style.width = "320px";
      (pane as HTMLElement).style.flexBasis = "320px";
    });
    await field().scrollIntoViewIfNeeded();
    await field().click();
    await options().first().waitFor();
    expect(await workbench.pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(350);
    expect(await fits()).toBe(true);
    await workbench.settle();
    await workbench.screenshot(`jenis-320-${theme}`, "pane");
    await press("Escape");
    expect([workbench.outside, workbench.errors]).toEqual([[], []]);
  });
});
