import { existsSync } from "node:fs";
import { languages, scenes, themes } from "./scenes";
import { ARTEFACTS, OpenWorkbench, start, stop } from "./workbench";

beforeAll(start);
afterAll(stop);

const looks = themes.flatMap((theme) => languages.map((language) => [theme, language] as const));

/** Elements whose text is wider than they are and not meant to scroll or to be cut short. */
function cutOff(): string[] {
  const wide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
  const allowed = (element: Element): boolean =>
    ["auto", "scroll"].includes(getComputedStyle(element).overflowX) || element.matches("select, input, [role=status] *, [role=status]");
  return [...document.querySelectorAll("main *")]
    .filter((element) => getComputedStyle(element).overflowX !== "visible" && wide(element) && !allowed(element))
    .map((element) => element.outerHTML.slice(0, 160));
}

/** The pane of Excel is 350 px wide; its pictures stay in test/e2e/artefacts for a person to look at. */
describe.each(looks)("%s, %s", (theme, language) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.open({ theme, language, height: 1500 });
  });
  afterAll(() => workbench.close());

  test.each(scenes.map((scene) => [scene.name, scene] as const))("%s fits into 350 px", async (name, scene) => {
    await scene.enter(workbench, language);
    await workbench.settle();
    await workbench.screenshot(`${name}-${theme}-${language}`, "pane");
    expect(existsSync(`${ARTEFACTS}/${name}-${theme}-${language}.png`)).toBe(true);
    const { body, viewport } = await workbench.pane.evaluate(() => ({
      body: document.documentElement.scrollWidth,
      viewport: window.innerWidth,
    }));
    expect(viewport).toBeLessThanOrEqual(350);
    expect(body).toBeLessThanOrEqual(viewport);
    expect(await workbench.pane.evaluate(cutOff)).toEqual([]);
  });

  test("the whole page, with the table in the sheet", async () => {
    await workbench.page.setViewportSize({ width: 1366, height: 768 });
    await workbench.settle();
    await workbench.screenshot(`meja-coba-${theme}-${language}`);
    expect(workbench.errors).toEqual([]);
  });
});
