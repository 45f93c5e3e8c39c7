import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { functionHelp } from "../../src/functions/help";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const documents = [
  "README.md",
  "PANDUAN.md",
  "CONTRIBUTING.md",
  ...readdirSync(path.join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(documents)("%s links to files that exist", (file) => {
  const targets = [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^https?:/.test(target));
  expect(targets.filter((target) => !existsSync(path.join(root, path.dirname(file), target)))).toEqual([]);
});

test("pictures are small enough to look at over a slow line", () => {
  const sizes = readdirSync(path.join(root, "docs/images")).map(
    (name) => [name, statSync(path.join(root, "docs/images", name)).size] as const,
  );
  expect(sizes.length).toBeGreaterThanOrEqual(4);
  expect(sizes.filter(([, size]) => size > 150_000)).toEqual([]);
});

test("PANDUAN.md tells about every function", () => {
  const guide = read("PANDUAN.md");
  expect(functionHelp.map(({ id }) => id).filter((id) => !guide.includes(`=${id}(`))).toEqual([]);
});

test("README.md and docs name only commands that exist", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/npm run ([a-z:-]+)|(?:^|`)npm (start|test)\b/gm)].map(([, script, short]) => script ?? short!),
  );
  expect(named).toEqual(expect.arrayContaining(["start", "test", "build"]));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
