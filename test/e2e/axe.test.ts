import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { scenes, themes } from "./scenes";
import { OpenWorkbench, start, stop } from "./workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // Excel shows the pane under a title of its own: its page has no first heading.
  rules: { "page-has-heading-one": { enabled: false } },
};

/**
 * What axe-core finds in a document, as "rule: element". Fluent's focus sentinels (data-tabster-dummy) hand the focus on at once; axe
 * takes them for hidden things that can be focused.
 */
async function violations(document: Page | Frame, within: string): Promise<string[]> {
  await document.evaluate(AXE);
  return document.evaluate(
    async ([selector, options]) => {
      const { axe } = window as unknown as { axe: { run(context: object, options: RunOptions): Promise<AxeResults> } };
      const { violations: found } = await axe.run({ include: [selector], exclude: ["iframe", "[data-tabster-dummy]"] }, options);
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any.map(({ message }) => message).join(" ")}`),
      );
    },
    [within, RULES] as const,
  );
}

beforeAll(start);
afterAll(stop);

describe.each(themes)("%s", (theme) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.open({ theme });
  });
  afterAll(() => workbench.close());

  test.each(scenes.map((scene) => [scene.name, scene] as const))("%s has no violations", async (_, scene) => {
    await scene.enter(workbench, "id");
    await workbench.settle();
    expect(await violations(workbench.pane, "body")).toEqual([]);
  });

  // The spreadsheet between ribbon and pane is Univer's, not the add-in's.
  test.each([".bar", ".pane", ".status"])("the page around the pane has none in %s", async (part) => {
    expect(await violations(workbench.page, part)).toEqual([]);
  });
});
