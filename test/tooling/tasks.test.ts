import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readTable, withTable } from "../../scripts/tasks/table";

const DOCUMENT = readFileSync("docs/tasks.md", "utf8");

describe("docs/tasks.md", () => {
  test("every test it names is there under that name, and every file", () => {
    const named = [...DOCUMENT.matchAll(/`([\w.]+\.test\.ts)` "([^"]+)"/g)].map(([, file, name]) => ({ file: file!, name: name! }));
    expect(named.length).toBeGreaterThan(15);
    for (const { file, name } of named)
      expect([file, name, readFileSync(`test/e2e/${file}`, "utf8").includes(`test("${name}"`)]).toEqual([file, name, true]);
    const files = [...DOCUMENT.matchAll(/`(test\/[\w./]+)`/g)].map(([, file]) => file!);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(readdirSync("test/e2e").length).toBeGreaterThan(20);
  });

  test("its counts are read as they are written", () => {
    const rows = readTable(DOCUMENT);
    expect(rows.length).toBeGreaterThan(9);
    expect(readTable(withTable(DOCUMENT, rows))).toEqual(rows);
    expect(withTable(DOCUMENT, rows)).toBe(DOCUMENT);
  });
});
