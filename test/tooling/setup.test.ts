import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

type Packages = Record<string, { version: string; optional?: boolean }>;

/** Asks scripts/setup.mjs, which is plain Node, in its own process. */
function firstMissing(installed: Packages, locked: Packages): string | null {
  const code =
    'import("./scripts/setup.mjs").then(({ firstMissing }) => process.stdout.write(JSON.stringify(firstMissing(...JSON.parse(process.argv[1])))))';
  return JSON.parse(execFileSync(process.execPath, ["-e", code, JSON.stringify([installed, locked])], { cwd: root, encoding: "utf8" })) as
    string | null;
}

const react = { "node_modules/react": { version: "18.3.1" } };

test.each<[string, Packages, Packages, string | null]>([
  ["as locked: nothing to do", react, react, null],
  ["a package is missing", {}, react, "react 18.3.1"],
  ["a package has another version", { "node_modules/react": { version: "18.2.0" } }, react, "react 18.3.1"],
  ["a package inside another", react, { ...react, "node_modules/a/node_modules/b": { version: "1.0.0" } }, "b 1.0.0"],
  [
    "another platform's binary is missing",
    react,
    { ...react, "node_modules/@swc/core-win32-x64-msvc": { version: "1.0.0", optional: true } },
    null,
  ],
  ["the project itself is no package", react, { "": { version: "0.1.0" }, ...react }, null],
])("%s", (_what, installed, locked, missing) => {
  expect(firstMissing(installed, locked)).toBe(missing);
});

test("the command is linked though npm ran no scripts, in a clone that is reached by a linked folder", () => {
  const real = mkdtempSync(path.join(os.tmpdir(), "capaian-clone-"));
  const clone = `${real}-link`;
  symlinkSync(real, clone, "junction");
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
    writeFileSync(path.join(clone, file), text);
  };
  try {
    for (const script of ["setup.mjs", "link-command.mjs", "lib/process.mjs"])
      cpSync(path.join(root, "scripts", script), path.join(clone, "scripts", script));
    put("package.json", JSON.stringify({ type: "module", scripts: { generate: 'node -e ""' } }));
    // Everything is installed as locked: npm has nothing left to do, and did not run the postinstall either.
    put("package-lock.json", JSON.stringify({ packages: {} }));
    put("node_modules/.package-lock.json", JSON.stringify({ packages: {} }));
    put("src/cli/capaian.mjs", '#!/usr/bin/env node\nconsole.log("Capaian", process.argv[2]);\n');
    for (const _ of ["first", "again"]) execFileSync(process.execPath, ["scripts/setup.mjs"], { cwd: clone, stdio: "pipe" });
    const npx = spawnSync("npx", ["capaian", "periksa"], {
      cwd: clone,
      encoding: "utf8",
      shell: process.platform === "win32",
      env: { ...process.env, npm_config_offline: "true" },
    });
    expect([npx.status, npx.stdout]).toEqual([0, "Capaian periksa\n"]);
  } finally {
    rmSync(clone);
    rmSync(real, { recursive: true, force: true });
  }
}, 60_000);
