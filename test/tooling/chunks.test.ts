import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

// Each build is a run of webpack.
jest.setTimeout(120_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "capaian-chunks-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a page whose lazy part says each text in turn, with the add-in's own way of naming and keeping, not squeezed; webpack is plain Node. */
function build(...texts: readonly string[]): void {
  const script = `
    const { writeFileSync } = await import("node:fs");
    const { default: webpack } = await import("webpack");
    const { ChunkKeeperPlugin, keptByClean } = await import("./scripts/lib/chunk-keeper.mjs");
    const [folder, ...texts] = process.argv.slice(1);
    for (const text of texts) {
      writeFileSync(folder + "/page.js", 'import("./part").then(({ said }) => console.log(said));');
      writeFileSync(folder + "/part.js", "export const said = " + JSON.stringify(text) + ";");
      await new Promise((resolve, reject) => webpack({
        mode: "production", optimization: { minimize: false }, context: folder, entry: "./page.js",
        output: { path: folder + "/dist", filename: "[name].js", chunkFilename: "chunks/[name].[contenthash:10].js", clean: { keep: keptByClean } },
        plugins: [new ChunkKeeperPlugin()],
      }, (error, stats) => (error || stats.hasErrors() ? reject(error ?? new Error(stats.toString())) : resolve())));
    }`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script, folder, ...texts], { cwd: root, stdio: "pipe" });
}

const chunks = () => readdirSync(path.join(folder, "dist/chunks")).sort();
const listed = () => (JSON.parse(readFileSync(path.join(folder, "dist/chunks.json"), "utf8")) as { builds: string[][] }).builds;
const saying = (text: string) => chunks().find((name) => readFileSync(path.join(folder, "dist/chunks", name), "utf8").includes(text));

test("a page of the build before still finds its chunks, and the list names both builds, the newest first", () => {
  build("satu");
  const first = saying("satu")!;
  build("dua");
  expect(chunks()).toEqual([first, saying("dua")!].sort());
  expect(listed()).toEqual([[`chunks/${saying("dua")}`], [`chunks/${first}`]]);
});

test("the same build again is one build", () => {
  build("satu", "satu");
  expect(listed()).toHaveLength(1);
});

test("the eleventh build lets the first one's chunks go, and no file it never made", () => {
  mkdirSync(path.join(folder, "dist/chunks"), { recursive: true });
  writeFileSync(path.join(folder, "dist/chunks/of-somebody-else.js"), "");
  writeFileSync(path.join(folder, "dist/old-page.html"), "");
  const texts = Array.from({ length: 11 }, (_, at) => `build number ${at + 1}!`);
  build(...texts);
  expect(texts.filter((text) => !saying(text))).toEqual([texts[0]]);
  expect(chunks()).toContain("of-somebody-else.js");
  expect(chunks()).toHaveLength(11);
  expect(listed()).toHaveLength(10);
  // Everything else is of the newest build only.
  expect(existsSync(path.join(folder, "dist/old-page.html"))).toBe(false);
});

test("a build that goes back to an earlier one's chunks keeps them", () => {
  build("satu", "dua", "satu");
  expect(listed().map((build) => build.length)).toEqual([1, 1]);
  expect([saying("satu"), saying("dua")].every(Boolean)).toBe(true);
});
