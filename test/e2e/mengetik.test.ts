import { OpenWorkbench, start, stop } from "./workbench";

/* What is proposed while a formula is typed, and the page at 200 %. */

let workbench: OpenWorkbench;

beforeAll(async () => {
  await start();
  workbench = await OpenWorkbench.open();
});
afterAll(stop);

const SHEET = "Lembar kerja";

async function type(text: string): Promise<void> {
  await workbench.select(SHEET, "B2");
  await workbench.focusSheet();
  await workbench.page.keyboard.type(text);
}

async function giveUp(): Promise<void> {
  for (let times = 0; times < 3; times++) await workbench.page.keyboard.press("Escape");
}

test("our functions stand first among those that begin so", async () => {
  await type("=P");
  const names = workbench.page.locator("li").filter({ hasText: /^P[A-Z.]+/ });
  await names.first().waitFor();
  expect((await names.first().innerText()).startsWith("PWNI.")).toBe(true);
  await giveUp();
});

test.each([
  ['=PWNI.INDEX("IPPWNI";B5:B8;', "[tahun]"],
  ['=PWNI.INDEX("IPPWNI",B5:B8,', "[tahun]"],
  ["=PWNI.CAPAIAN(93,1;", "target"],
])("%s is at %s", async (typed, parameter) => {
  await type(typed);
  const marked = workbench.page.locator("span").filter({ hasText: new RegExp(`^${parameter.replace(/[[\]]/g, "\\$&")}$`) });
  await marked.first().waitFor();
  const colours = await marked.first().evaluate((span) => [getComputedStyle(span).color, getComputedStyle(span.parentElement!).color]);
  expect(colours[0]).not.toBe(colours[1]);
  await giveUp();
});

test("at 200 % nothing of the page lies beside the window, and the bars leave most of it to sheet and pane", async () => {
  await workbench.page.setViewportSize({ width: 683, height: 384 });
  await workbench.settle();
  await workbench.screenshot("dua-kali");
  const { scrolled, bar, inside } = await workbench.page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth - innerWidth,
    bar: document.querySelector(".bar")!.getBoundingClientRect().height,
    inside: [...document.querySelectorAll(".bar button, .bar select, .pane header button")].every((each) => {
      const { left, right, width, height } = each.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && Math.min(width, height) >= 23.5;
    }),
  }));
  expect({ scrolled, inside }).toEqual({ scrolled: 0, inside: true });
  expect(bar).toBeLessThan(384 / 3);
  expect([workbench.outside, workbench.errors]).toEqual([[], []]);
});
