import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const FILE = "src/tables/model.ts";

/** Lints texts as if each were one of the project's files, and prints the rules each breaks; ESLint is an ECMAScript module, which this is not. */
const LINT = `
  import { ESLint } from "eslint";
  const [cwd, overrideConfigFile, filePath, texts] = process.argv.slice(1);
  const eslint = new ESLint({ cwd, overrideConfigFile });
  const broken = [];
  for (const text of JSON.parse(texts)) {
    const [{ messages }] = await eslint.lintText(text, { filePath });
    broken.push(messages.map(({ ruleId, message }) => ruleId ?? message).sort());
  }
  process.stdout.write(JSON.stringify(broken));
`;

/** The rules each text breaks as the text of a file of src: by the project's configuration, in a small tree whose types are soon read. */
function broken(texts: readonly string[]): string[][] {
  const folder = mkdtempSync(path.join(os.tmpdir(), "capaian-lint-"));
  try {
    mkdirSync(path.dirname(path.join(folder, FILE)), { recursive: true });
    writeFileSync(path.join(folder, FILE), "");
    writeFileSync(
      path.join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { target: "ES2020", strict: true, types: [] }, include: ["src"] }),
    );
    const given = [folder, path.join(root, "eslint.config.js"), path.join(folder, FILE), JSON.stringify(texts)];
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", LINT, ...given], {
      cwd: root,
      encoding: "utf8",
    });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout) as string[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const RUNS_EXCEL =
  'export default async function go(): Promise<void> {\n  await Excel.run(async (context) => context.sync());\n  console.log("done");\n}\n';
const FORGETS = "async function save(): Promise<void> {}\nexport function go(): void {\n  save();\n}\n";
const ORDINARY = "export const rows = 3;\n";

test("Excel.run stays in src/excel, nothing uses a default export or the console, a forgotten await is found, an ordinary text passes", () => {
  expect(broken([RUNS_EXCEL, FORGETS, ORDINARY])).toEqual([
    ["no-console", "no-restricted-syntax", "no-restricted-syntax"],
    ["@typescript-eslint/no-floating-promises"],
    [],
  ]);
});
