import { existsSync } from "node:fs";
import { say } from "../../src/language/say";
import { texts as words } from "../../src/workbench/texts";
import { violations } from "./axe";
import { languages, scenes, themes } from "./scenes";
import { notEnglish, small, SMALLEST, texts } from "./sizes";
import { ARTEFACTS, OpenWorkbench, start, stop } from "./workbench";

beforeAll(start);
afterAll(stop);

/** Elements whose text is wider than they are and not meant to scroll or to be cut short. */
function cutOff(): string[] {
  const wide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
  const allowed = (element: Element): boolean =>
    ["auto", "scroll"].includes(getComputedStyle(element).overflowX) || element.matches("select, input, [role=status] *, [role=status]");
  return [...document.querySelectorAll("main *")]
    .filter((element) => getComputedStyle(element).overflowX !== "visible" && wide(element) && !allowed(element))
    .map((element) => element.outerHTML.slice(0, 160));
}

type Theme = (typeof themes)[number];
type Language = (typeof languages)[number];

const WIDTH = 1366;
const WINDOW = 768;

/**
 * Every state of the pane in every look: walking there takes longer than looking, so each is walked to once in a language and looked at
 * in every theme, by the chooser in the bar. The theme a state is left in is the one the next is walked to in.
 * The pane of Excel is 350 px wide. It is as tall as a window in one look, in the others so tall that a picture shows it whole; the
 * pictures stay in test/e2e/artefacts for a person to look at.
 */
describe.each(languages)("%s", (language) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.open({ theme: "light", language, height: heightIn("light", language) });
  });
  afterAll(() => workbench.close());

  describe.each(scenes.map((scene, at) => [scene.name, scene, at % 2 === 0 ? themes : [...themes].reverse()] as const))(
    "%s",
    (name, scene, order) => {
      let said: string;
      beforeAll(async () => {
        await scene.enter(workbench, language);
        await workbench.settle();
        said = await workbench.pane.evaluate(() => document.body.innerText);
      });

      describe.each(order)("%s", (theme) => {
        const isLight = theme === "light";
        beforeAll(async () => {
          if (theme !== order[0]) await show(workbench, theme, language);
        });

        test("fits into 350 px", async () => {
          // Another theme shows the same state.
          expect(await workbench.pane.evaluate(() => document.body.innerText)).toBe(said);
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

        if (language === "id" || isLight)
          test("axe finds no violations", async () => {
            expect(await violations(workbench.pane, "body")).toEqual([]);
          });

        if (isLight)
          test("what is clicked is large enough", async () => {
            expect(await workbench.pane.evaluate(small, SMALLEST)).toEqual([]);
          });

        if (isLight && language === "en")
          test("all that is said is English", async () => {
            expect(notEnglish(await workbench.pane.evaluate(texts))).toEqual([]);
          });
      });
    },
  );

  describe.each(themes)("%s", (theme) => {
    test("the whole page, with the table in the sheet", async () => {
      await show(workbench, theme, language);
      await workbench.page.setViewportSize({ width: WIDTH, height: WINDOW });
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
});

function heightIn(theme: Theme, language: Language): number {
  return theme === "light" && language === "en" ? WINDOW : 1500;
}

/** Has the open page in a theme, and in the height it is looked at with; resolves when the pane has taken the theme. */
async function show(workbench: OpenWorkbench, theme: Theme, language: Language): Promise<void> {
  await workbench.page.getByRole("combobox", { name: say(words.theme(), language) }).selectOption(theme);
  await workbench.page.setViewportSize({ width: WIDTH, height: heightIn(theme, language) });
  await workbench.pane.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
  await workbench.settle();
}
