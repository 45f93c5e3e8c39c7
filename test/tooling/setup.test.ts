import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

type Packages = Record<string, { version: string; optional?: boolean }>;

/** Asks scripts/setup.mjs, which is plain Node, in its own process. */
function firstMissing(installed: Packages, locked: Packages): string | null {
  const code = 'import("./scripts/setup.mjs").then(({ firstMissing }) => process.stdout.write(JSON.stringify(firstMissing(...JSON.parse(process.argv[1])))))';
  return JSON.parse(execFileSync(process.execPath, ["-e", code, JSON.stringify([installed, locked])], { cwd: root, encoding: "utf8" })) as string | null;
}

const react = { "node_modules/react": { version: "18.3.1" } };

test.each<[string, Packages, Packages, string | null]>([
  ["as locked: nothing to do", react, react, null],
  ["a package is missing", {}, react, "react 18.3.1"],
  ["a package has another version", { "node_modules/react": { version: "18.2.0" } }, react, "react 18.3.1"],
  ["a package inside another", react, { ...react, "node_modules/a/node_modules/b": { version: "1.0.0" } }, "b 1.0.0"],
  ["another platform's binary is missing", react, { ...react, "node_modules/@swc/core-win32-x64-msvc": { version: "1.0.0", optional: true } }, null],
  ["the project itself is no package", react, { "": { version: "0.1.0" }, ...react }, null],
])("%s", (_what, installed, locked, missing) => {
  expect(firstMissing(installed, locked)).toBe(missing);
});
