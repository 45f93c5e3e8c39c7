import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Lints texts as if each were one of the project's files, and prints the rules each breaks; ESLint is an ECMAScript module, which this is not. */
const LINT = `
  import { ESLint } from "eslint";
  const eslint = new ESLint();
  const broken = [];
  for (const text of JSON.parse(process.argv[1])) {
    const [{ messages }] = await eslint.lintText(text, { filePath: "src/tables/model.ts" });
    broken.push(messages.map(({ ruleId, message }) => ruleId ?? message).sort());
  }
  process.stdout.write(JSON.stringify(broken));
`;

/** The rules each text breaks as the text of a file of src; in one run, since the types of the whole project are read for the first. */
function broken(texts: readonly string[]): string[][] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", LINT, JSON.stringify(texts)], {
    cwd: root,
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
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
