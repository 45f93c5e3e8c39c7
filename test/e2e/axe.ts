import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

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
export async function violations(document: Page | Frame, within: string): Promise<string[]> {
  if (!(await document.evaluate(() => "axe" in window))) await document.evaluate(AXE);
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
