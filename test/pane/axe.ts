import axe from "axe-core";

// jsdom has no canvas; axe asks it whether a text is drawn as an icon, and takes no for an answer.
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe-core finds on the page, as "rule: element". Contrast needs real drawing; the browser test measures it. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: {
      "color-contrast": { enabled: false },
      // The pane is a part of taskpane.html, which holds the landmark and is no document with a first heading.
      region: { enabled: false },
      "page-has-heading-one": { enabled: false },
    },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
