import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeRegistries } from "../../scripts/registries.mjs";

describe("the lists of what is found by its folder", () => {
  const base = mkdtempSync(path.join(os.tmpdir(), "capaian-registries-"));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  const put = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(base, name)), { recursive: true });
    writeFileSync(path.join(base, name), text);
  };
  const list = (folder: string): string => readFileSync(path.join(base, folder, "index.generated.ts"), "utf8");

  test("a new folder is in the list, by name; other files are not", () => {
    put("rules/form/teks/rule.ts", "");
    put("rules/catalogue/bobot/rule.ts", "");
    put("rules/catalogue/bobot/messages.ts", "");
    const rules = { folder: "rules", file: /^[^/]+\/[^/]+\/rule\.ts$/, name: "rules", member: "rule" };
    writeRegistries([rules], base);
    expect(list("rules").split("\n").slice(1)).toEqual([
      'import { rule as rule0 } from "./catalogue/bobot/rule";',
      'import { rule as rule1 } from "./form/teks/rule";',
      "",
      "export const rules = [rule0, rule1];",
      "",
    ]);
    const file = path.join(base, "rules/index.generated.ts");
    utimesSync(file, 1, 1);
    writeRegistries([rules], base);
    expect(statSync(file).mtimeMs).toBe(1000);
    put("rules/form/kosong/rule.ts", "");
    writeRegistries([rules], base);
    expect(list("rules")).toContain("./form/kosong/rule");
  });

  test("data files stand by their rank, those that are none are left out, and one without a rank is told", () => {
    const data = {
      folder: "data",
      file: /\.json$/,
      name: "documents",
      rank: ({ nodes, rank }: { nodes?: unknown[]; rank: number }) => (nodes ? rank : null),
    };
    put("data/a.json", '{ "rank": 2, "nodes": [] }');
    put("data/b.json", '{ "rank": 1, "nodes": [] }');
    put("data/words.json", "{}");
    writeRegistries([data], base);
    expect(list("data")).toMatch(
      /documents0 from "\.\/b\.json";\nimport documents1 from "\.\/a\.json";\n\nexport const documents = \[documents0, documents1\]/,
    );
    put("data/c.json", '{ "nodes": [] }');
    expect(() => writeRegistries([data], base)).toThrow('c.json says no "rank"');
  });
});
