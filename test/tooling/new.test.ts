import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ts from "typescript";
import { make } from "../../scripts/new.mjs";

const root = path.resolve(__dirname, "../..");

describe("npm run new", () => {
  const base = mkdtempSync(path.join(os.tmpdir(), "capaian-new-"));
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  const kinds: readonly [string, string, readonly string[]][] = [
    [
      "rule",
      "arithmetic/jumlah-salah",
      ["rule.ts", "messages.ts", "jumlahSalah.test.ts"].map((file) => `src/checks/rules/arithmetic/jumlahSalah/${file}`),
    ],
    ["shape", "bentukBaru", ["src/reading/shapes/bentukBaru.ts"]],
    ["kind", "tabelBaru", ["src/tables/kinds/tabelBaru.ts"]],
    ["function", "PWNI.BARU", ["run.ts", "help.ts", "native.ts", "baru.test.ts"].map((file) => `src/functions/pwni/baru/${file}`)],
    ["source", "lkj-pwni-2031", ["src/catalogue/data/lkj-pwni-2031.json"]],
  ];

  test.each(kinds)("%s makes files whose imports lead somewhere", (kind, name, files) => {
    expect(make(kind, name, base)).toEqual(files);
    for (const file of files) {
      const text = readFileSync(path.join(base, file), "utf8");
      expect(text).not.toContain("«");
      if (file.endsWith(".json")) {
        expect(JSON.parse(text)).toMatchObject({ source: { id: name } });
        continue;
      }
      for (const { fileName } of ts.preProcessFile(text).importedFiles) {
        const at = path.join(root, path.dirname(file), fileName);
        const own = files.some((each) => path.join(root, each) === `${at}.ts`);
        const found = own || [".ts", ".tsx", "/index.ts"].some((end) => ts.sys.fileExists(at + end));
        expect([fileName, found]).toEqual([fileName, true]);
      }
    }
    expect(() => make(kind, name, base)).toThrow("exists already");
  });

  test("what it makes passes the type check as it is", () => {
    const config = ts.parseJsonConfigFileContent(ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config, ts.sys, root);
    const made = new Map(
      kinds.flatMap(([, , files]) =>
        files
          .filter((file) => file.endsWith(".ts"))
          .map((file) => [path.join(root, file), readFileSync(path.join(base, file), "utf8")] as const),
      ),
    );
    // The files as if they stood in the project.
    const host = ts.createCompilerHost(config.options);
    const { readFile, fileExists, getSourceFile } = host;
    host.readFile = (file) => made.get(file) ?? readFile(file);
    host.fileExists = (file) => made.has(file) || fileExists(file);
    host.getSourceFile = (file, target, ...rest) =>
      made.has(file) ? ts.createSourceFile(file, made.get(file)!, target) : getSourceFile(file, target, ...rest);
    const program = ts.createProgram([...made.keys()], config.options, host);
    const wrong = [...made.keys()].flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)));
    expect(wrong.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`)).toEqual([]);
  });

  test("what it cannot make it says", () => {
    expect(() => make("tabel", "x", base)).toThrow("rule|shape|kind|function|source");
    expect(() => make("rule", "Jumlah Salah", base)).toThrow("arithmetic/jumlah-salah");
    expect(() => make("function", "serapan", base)).toThrow("PWNI.SERAPAN");
  });
});
