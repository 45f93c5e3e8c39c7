import { readFileSync } from "node:fs";
import path from "node:path";
import { theme as contrast } from "../../src/pane/shell/themes/contrast";
import { theme as dark } from "../../src/pane/shell/themes/dark";
import { theme as light } from "../../src/pane/shell/themes/light";

/* The page and the frame are drawn without Fluent, in its colours. */

const read = (file: string): string => readFileSync(path.resolve(__dirname, "../../src/pane", file), "utf8");

/** What a rule gives each name, of the rule with exactly this selector. */
function values(css: string, selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  expect(start).toBeGreaterThanOrEqual(0);
  const rule = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries([...rule.matchAll(/--(\w+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

const page = read("taskpane.css");
const frame = read("frame.css");
const beforeFrame = values(page, ":root");
const inFrame = values(frame, ":root");

test.each([
  ["the page", "light", beforeFrame, light],
  ["the page", "dark", { ...beforeFrame, ...values(page.slice(page.indexOf("@media")), ":root") }, dark],
  ["the frame", "light", { ...beforeFrame, ...inFrame }, light],
  ["the frame", "dark", { ...beforeFrame, ...inFrame, ...values(frame, ':root[data-theme="dark"]') }, dark],
  ["the frame", "contrast", { ...beforeFrame, ...inFrame, ...values(frame, ':root[data-theme="contrast"]') }, contrast],
] as const)("%s has Fluent's colours, %s", (_, _mode, given, theme) => {
  const wanted = Object.fromEntries(Object.keys(given).map((name) => [name, theme[name as keyof typeof theme]]));
  expect(given).toEqual(wanted);
});

test("each colour that is used is given", () => {
  const used = [...`${page}${frame}`.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name!);
  expect(used.length).toBeGreaterThan(30);
  expect(used.filter((name) => !(name in { ...beforeFrame, ...inFrame }))).toEqual([]);
  expect([...page.matchAll(/var\(--(\w+)\)/g)].filter(([, name]) => !(name! in beforeFrame))).toEqual([]);
  // The page's own dark colours must not outlive a light Office theme.
  expect(Object.keys(beforeFrame).filter((name) => name !== "fontFamilyBase" && !(name in inFrame))).toEqual([]);
});
