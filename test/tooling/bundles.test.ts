// Test files of pure rooms, many to one run (scripts/lib/bundles.mjs).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BUNDLED_ROOMS, BUNDLES, bundlesOf, writeBundles } from "../../scripts/lib/bundles.mjs";
import { LONG_TESTS } from "../../scripts/lib/long-tests.mjs";

const ROOT = path.resolve(__dirname, "../..");
const root = mkdtempSync(path.join(tmpdir(), "bundles-"));

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

test("of this project: no file is in two bundles, none that begins first is in any, every rule's is in one", () => {
  const files = bundlesOf(ROOT, LONG_TESTS).flatMap((bundle) => bundle.files);
  expect(new Set(files).size).toBe(files.length);
  expect(files.filter((file) => LONG_TESTS.includes(file))).toEqual([]);
  const rules = readdirSync(path.join(ROOT, "src/checks/rules"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/checks/rules/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".test.ts"));
  expect(rules.length).toBeGreaterThan(80);
  expect(rules.filter((file) => !files.includes(file))).toEqual([]);
});

test("every file of a bundle is run, by its name; one that fails or is not loaded fails the run and hides no other", () => {
  for (const room of BUNDLED_ROOMS) mkdirSync(path.join(root, room), { recursive: true });
  write("test/sheet/good.test.ts", 'test("holds", () => expect(1).toBe(1));');
  write("test/sheet/within/bad.test.ts", 'test("does not hold", () => expect(1).toBe(2));');
  write("test/sheet/broken.test.ts", 'throw new Error("cannot be loaded");');
  write("test/sheet/apart.test.ts", 'test("apart", () => {});');
  write("test/sheet/mocking.test.ts", 'jest.useFakeTimers(); test("alone", () => {});');
  write("test/sheet/page.test.ts", '/** @jest-environment jsdom */ test("alone", () => {});');
  write("test/sheet/functions.test.ts", 'require("../functions/call"); test("alone", () => {});');
  write("test/sheet/helper.ts", "");
  const bundled = writeBundles(root, ["test/sheet/apart.test.ts"]);
  expect(bundled).toEqual(["test/sheet/broken.test.ts", "test/sheet/good.test.ts", "test/sheet/within/bad.test.ts"]);
  const config = JSON.stringify({ rootDir: root, roots: [`<rootDir>/${BUNDLES}`], testMatch: ["**/*.test.ts"], transform: {} });
  const jest = path.join(ROOT, "node_modules/jest/bin/jest.js");
  const out = path.join(root, "out.json");
  const { status } = spawnSync(process.execPath, [jest, "-i", "--config", config, "--json", "--outputFile", out], { cwd: root });
  expect(status).toBe(1);
  const { testResults } = JSON.parse(readFileSync(out, "utf8")) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  expect(testResults.flatMap(({ assertionResults }) => assertionResults.map((each) => [each.fullName, each.status]))).toEqual([
    ["test/sheet/broken.test.ts is loaded", "failed"],
    ["test/sheet/good.test.ts holds", "passed"],
    ["test/sheet/within/bad.test.ts does not hold", "failed"],
  ]);
});
