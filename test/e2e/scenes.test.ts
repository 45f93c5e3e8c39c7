import { existsSync } from "node:fs";
import { violations } from "./axe";
import { languages, scenes, themes } from "./scenes";
import { notEnglish, small, SMALLEST, texts } from "./sizes";
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

/**
 * Every state of the pane in every look: walking there takes longer than looking, so all that is looked for is looked for on one walk.
 * The pane of Excel is 350 px wide. It is as tall as a window in one look, in the others so tall that a picture shows it whole; the
 * pictures stay in test/e2e/artefacts for a person to look at.
 */
describe.each(looks)("%s, %s", (theme, language) => {
  const isLight = theme === "light";
  const isWindow = isLight && language === "en";
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.open({ theme, language, height: isWindow ? 768 : 1500 });
  });
  afterAll(() => workbench.close());

  describe.each(scenes.map((scene) => [scene.name, scene] as const))("%s", (name, scene) => {
    beforeAll(async () => {
      await scene.enter(workbench, language);
      await workbench.settle();
    });

    test("fits into 350 px", async () => {
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

    if (language === "id" || isWindow)
      test("axe finds no violations", async () => {
        expect(await violations(workbench.pane, "body")).toEqual([]);
      });

    if (isLight)
      test("what is clicked is large enough", async () => {
        expect(await workbench.pane.evaluate(small, SMALLEST)).toEqual([]);
      });

    if (isWindow)
      test("all that is said is English", async () => {
        expect(notEnglish(await workbench.pane.evaluate(texts))).toEqual([]);
      });
  });

  test("the whole page, with the table in the sheet", async () => {
    await workbench.page.setViewportSize({ width: 1366, height: 768 });
    await workbench.settle();
    await workbench.screenshot(`meja-coba-${theme}-${language}`);
    expect(workbench.errors).toEqual([]);
  });

  // The spreadsheet between ribbon and pane is Univer's, not the add-in's.
  if (language === "id")
    test.each([".bar", ".pane", ".status"])("the page around the pane has no violations in %s", async (part) => {
      expect(await violations(workbench.page, part)).toEqual([]);
    });
});
