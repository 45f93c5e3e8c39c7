import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Lints a text as if it stood in one of the project's files; gives the rules it breaks. */
function broken(file: string, text: string): string[] {
  const eslint = path.join(root, "node_modules/eslint/bin/eslint.js");
  const { stdout, stderr } = spawnSync(process.execPath, [eslint, "--format", "json", "--stdin", "--stdin-filename", file], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string | null; message: string }[] }[];
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe("the house rules", () => {
  test("Excel.run stays in src/excel, and nothing uses a default export or the console", () => {
    const text =
      'export default async function go(): Promise<void> {\n  await Excel.run(async (context) => context.sync());\n  console.log("done");\n}\n';
    expect(broken("src/tables/model.ts", text).sort()).toEqual(["no-console", "no-restricted-syntax", "no-restricted-syntax"]);
  });

  test("a forgotten await is found", () => {
    expect(broken("src/tables/model.ts", "async function save(): Promise<void> {}\nexport function go(): void {\n  save();\n}\n")).toEqual([
      "@typescript-eslint/no-floating-promises",
    ]);
  });

  test("an ordinary text passes", () => {
    expect(broken("src/tables/model.ts", "export const rows = 3;\n")).toEqual([]);
  });
});
