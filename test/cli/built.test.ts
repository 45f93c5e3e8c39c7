import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "capaian-built-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script that has the module at hand; its last line is JSON. */
function ask(script: string): unknown {
  const module = path.join(root, "scripts/built-command.mjs");
  const code = `import { builtCommand, fingerprint } from ${JSON.stringify(`file://${module}`)};\n${script}`;
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
  expect(ran.stderr).toBe("");
  return JSON.parse(ran.stdout.trim().split("\n").at(-1)!);
}

test("any change of a source, an older file in its place too, is another fingerprint", () => {
  const write = (file: string, text: string, time = 1_700_000_000): void => {
    const at = path.join(folder, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
    utimesSync(at, time, time);
  };
  const print = (): unknown => ask(`console.log(JSON.stringify(fingerprint(${JSON.stringify(folder)})))`);
  write("src/cli/main.ts", "one");
  write("src/checks/rule.ts", "two");
  const prints = [print()];
  expect(print()).toBe(prints[0]);
  write("src/checks/rule.ts", "owt", 1_600_000_000);
  prints.push(print());
  write("src/catalogue/data/new.json", "{}");
  prints.push(print());
  rmSync(path.join(folder, "src/cli/main.ts"));
  prints.push(print());
  write("node_modules/.package-lock.json", "{}");
  prints.push(print());
  expect(new Set(prints).size).toBe(prints.length);
  // What is made from the sources is no source.
  write("src/checks/rules/index.generated.ts", "list");
  expect(print()).toBe(prints.at(-1));
});

test("is made once, runs, and is left for the sources where it cannot be made", () => {
  const place = path.join(folder, "cli");
  const make = (at: string): unknown => ask(`console.log(JSON.stringify(await builtCommand(${JSON.stringify(at)})))`);
  // Packages are found from where the clone is.
  const inClone = path.join(root, "build", path.basename(folder));
  try {
    const main = make(inClone) as string;
    expect(readdirSync(inClone)).toEqual([path.basename(path.dirname(main))]);
    expect(make(inClone)).toBe(main);
    expect(
      ask(`const { main } = await import(${JSON.stringify(`file://${main}`)});
        const lines = [];
        const code = await main(["fungsi", "PWNI.BOBOT", "B1.1", "2022"], { print: (line) => lines.push(line), error: (line) => lines.push(line) });
        console.log(JSON.stringify([code, ...lines]));`),
    ).toEqual([0, "0,25"]);
  } finally {
    rmSync(inClone, { recursive: true, force: true });
  }
  writeFileSync(place, "a file where the folder should be");
  expect(make(place)).toBeNull();
});
