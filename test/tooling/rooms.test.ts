import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

type Tree = Readonly<Record<string, string>>;

/** Cruises one folder after the other as the command does; the cruiser is an ECMAScript module, which this is not. */
const CRUISE = `
  import { cruise } from "dependency-cruiser";
  import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
  import ruleSet from "./.dependency-cruiser.mjs";
  const found = [];
  for (const baseDir of process.argv.slice(1)) {
    process.chdir(baseDir);
    const { output } = await cruise(["src"], { ...ruleSet.options, ruleSet, validate: true, baseDir }, {}, { tsConfig: extractTsConfig("tsconfig.json") });
    found.push(output.summary.violations.map(({ rule, from }) => rule.name + ": " + from).sort());
  }
  process.stdout.write(JSON.stringify(found));
`;

/** The names of the project's rules each small tree breaks, with the importing file. */
function violations(trees: readonly Tree[]): string[][] {
  const folder = mkdtempSync(path.join(os.tmpdir(), "capaian-rooms-"));
  try {
    const folders = trees.map((files, at) => {
      const own = path.join(folder, String(at));
      for (const [name, text] of Object.entries({ "tsconfig.json": "{}", "package.json": "{}", ...files })) {
        mkdirSync(path.dirname(path.join(own, name)), { recursive: true });
        writeFileSync(path.join(own, name), text);
      }
      return own;
    });
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", CRUISE, ...folders], {
      cwd: root,
      encoding: "utf8",
    });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout) as string[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const other = "export const other = 1;";

/** What is tried, its tree, and what the cruiser must find: all in one process. */
const TREES: readonly { readonly about: string; readonly tree: Tree; readonly found: readonly string[] }[] = [
  {
    about: "downwards is allowed",
    tree: {
      "src/catalogue/types.ts": other,
      "src/checks/rule.ts": 'import { other } from "../catalogue/types"; export const rule = other;',
      "src/pane/view.ts": 'import { rule } from "../checks/rule"; export const view = rule;',
    },
    found: [],
  },
  {
    about: "upwards is not",
    tree: {
      "src/checks/rule.ts": other,
      "src/catalogue/lookup.ts": 'import { other } from "../checks/rule"; export const lookup = other;',
    },
    found: ["room-catalogue: src/catalogue/lookup.ts"],
  },
  {
    about: "nor sideways, nor for a type only",
    tree: {
      "src/tables/model.ts": "export interface Model { rows: number }",
      "src/checks/rule.ts": 'import type { Model } from "../tables/model"; export const rule = (model: Model) => model.rows;',
    },
    found: ["room-checks: src/checks/rule.ts"],
  },
  {
    about: "a cycle inside a room is found",
    tree: {
      "src/numbers/parse.ts": 'import { format } from "./format"; export const parse = () => format;',
      "src/numbers/format.ts": 'import { parse } from "./parse"; export const format = () => parse;',
    },
    found: ["no-cycles: src/numbers/format.ts"],
  },
  {
    about: "only the room xlsx knows its packages",
    tree: {
      "node_modules/exceljs/package.json": '{"name":"exceljs","main":"index.js"}',
      "node_modules/exceljs/index.js": other,
      "src/xlsx/write.ts": 'import "exceljs"; export const write = 1;',
      "src/cli/periksa.ts": 'import "exceljs"; export const periksa = 1;',
    },
    found: ["only-xlsx-knows-its-packages: src/cli/periksa.ts"],
  },
  {
    about: "the functions' script does not reach zod through another room",
    tree: {
      "node_modules/zod/package.json": '{"name":"zod","main":"index.js"}',
      "node_modules/zod/index.js": other,
      "src/catalogue/lookup.ts": 'import "zod"; export const lookup = 1;',
      "src/functions/functions.ts": 'import { lookup } from "../catalogue/lookup"; export const run = lookup;',
    },
    found: ["functions-stay-small: src/functions/functions.ts"],
  },
  {
    about: "a folder that is no room is reported",
    tree: { "src/utils/helpers.ts": 'import "../language/text"; export const helper = 1;', "src/language/text.ts": other },
    found: ["every-folder-is-a-room: src/utils/helpers.ts"],
  },
];

describe("the rooms' one-way imports", () => {
  let all: readonly (readonly string[])[];
  beforeAll(() => {
    all = violations(TREES.map(({ tree }) => tree));
  });

  test.each(TREES.map(({ about, found }, at) => ({ about, found, at })))("$about", ({ found, at }) => {
    expect(all[at]).toEqual(found);
  });
});
