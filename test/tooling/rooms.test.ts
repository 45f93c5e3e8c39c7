import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Cruises a small tree with the project's rules and gives the names of the rules it breaks, with the importing file. */
function violations(files: Record<string, string>): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), "capaian-rooms-"));
  try {
    for (const [name, text] of Object.entries({ "tsconfig.json": "{}", "package.json": "{}", ...files })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const cruise = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [cruise, "--config", path.join(root, ".dependency-cruiser.mjs"), "--output-type", "json", "src"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    if (!stdout) throw new Error(stderr);
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
    return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const other = "export const other = 1;";

describe("the rooms' one-way imports", () => {
  test("downwards is allowed", () => {
    expect(
      violations({
        "src/catalogue/types.ts": other,
        "src/checks/rule.ts": 'import { other } from "../catalogue/types"; export const rule = other;',
        "src/pane/view.ts": 'import { rule } from "../checks/rule"; export const view = rule;',
      }),
    ).toEqual([]);
  });

  test("upwards is not", () => {
    expect(
      violations({
        "src/checks/rule.ts": other,
        "src/catalogue/lookup.ts": 'import { other } from "../checks/rule"; export const lookup = other;',
      }),
    ).toEqual(["room-catalogue: src/catalogue/lookup.ts"]);
  });

  test("nor sideways, nor for a type only", () => {
    expect(
      violations({
        "src/tables/model.ts": "export interface Model { rows: number }",
        "src/checks/rule.ts": 'import type { Model } from "../tables/model"; export const rule = (model: Model) => model.rows;',
      }),
    ).toEqual(["room-checks: src/checks/rule.ts"]);
  });

  test("a cycle inside a room is found", () => {
    expect(
      violations({
        "src/numbers/parse.ts": 'import { format } from "./format"; export const parse = () => format;',
        "src/numbers/format.ts": 'import { parse } from "./parse"; export const format = () => parse;',
      }),
    ).toEqual(["no-cycles: src/numbers/format.ts"]);
  });

  test("only the room xlsx knows its packages", () => {
    const found = violations({
      "node_modules/exceljs/package.json": '{"name":"exceljs","main":"index.js"}',
      "node_modules/exceljs/index.js": other,
      "src/xlsx/write.ts": 'import "exceljs"; export const write = 1;',
      "src/cli/periksa.ts": 'import "exceljs"; export const periksa = 1;',
    });
    expect(found).toEqual(["only-xlsx-knows-its-packages: src/cli/periksa.ts"]);
  });

  test("the functions' script does not reach zod through another room", () => {
    const found = violations({
      "node_modules/zod/package.json": '{"name":"zod","main":"index.js"}',
      "node_modules/zod/index.js": other,
      "src/catalogue/lookup.ts": 'import "zod"; export const lookup = 1;',
      "src/functions/functions.ts": 'import { lookup } from "../catalogue/lookup"; export const run = lookup;',
    });
    expect(found).toEqual(["functions-stay-small: src/functions/functions.ts"]);
  });

  test("a folder that is no room is reported", () => {
    expect(
      violations({ "src/utils/helpers.ts": 'import "../language/text"; export const helper = 1;', "src/language/text.ts": other }),
    ).toEqual(["every-folder-is-a-room: src/utils/helpers.ts"]);
  });
});
