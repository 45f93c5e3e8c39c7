import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/*
 * One owner a word: two files of src that export the same name mean two things by it, and who reads one has to remember which. What a
 * folder's convention wants called alike in every file is allowed, and so is what is told from its like by the file it stands in.
 */

const CONVENTIONS: readonly (readonly [names: RegExp, files: RegExp])[] = [
  // One idea, one folder: these files are found by where they stand, and by what they export.
  [/^rule$/, /^checks\/rules\/\w+\/\w+\/rule\.ts$/],
  [/^messages$/, /^checks\/rules\/\w+\/\w+\/messages\.ts$/],
  [/^(?:FUNCTION|HELP|NATIVE|LATE)$/, /^functions\/\w+\/\w+\/(?:run|help|native|late)\.ts$/],
  [/^kind$/, /^tables\/kinds\/\w+\.ts$/],
  [/^shape$/, /^reading\/shapes\/\w+\.ts$/],
  [/^variant$/, /^explain\/variants\/\w+\.ts$/],
  [/^run$/, /^cli\/\w+\.ts$/],
  // A step of a patch is called alike where it is described, done by Excel and done to a file.
  [/^\w+$/, /^(?:sheet|excel|xlsx)\/steps\/\w+\.ts$/],
  // The sentences of a room.
  [/^(?:sentences?|says)$/, /^\w+(?:\/\w+)*\/(?:messages|\w+Messages)\.ts$/],
];

/** The same thing done otherwise on a page, and classes that are Office's and have its names. */
const TWINS = /\.page\.ts$|^workbench\/officejs\//;

function exportedNames(file: string, text: string): string[] {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    const { name } = statement as ts.DeclarationStatement;
    return name ? [name.text] : [];
  });
}

/** Names that several files export, with those files; overloads and a type with the value of its name are one file's own affair. */
function sharedNames(files: ReadonlyMap<string, string>): string[] {
  const homes = new Map<string, Set<string>>();
  for (const [file, text] of files) {
    if (TWINS.test(file)) continue;
    for (const name of exportedNames(file, text)) {
      if (CONVENTIONS.some(([names, where]) => names.test(name) && where.test(file))) continue;
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
    }
  }
  return [...homes].filter(([, home]) => home.size > 1).map(([name, home]) => `${name}: ${[...home].join(", ")}`);
}

const src = path.resolve(__dirname, "../../src");
const sources = new Map(
  (readdirSync(src, { recursive: true }) as string[])
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:generated|test|d)\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(path.join(src, file), "utf8")] as const),
);

test("no name is exported by two files of src", () => {
  expect(sources.size).toBeGreaterThan(500);
  expect(sharedNames(sources)).toEqual([]);
});

test("a second meaning is found, whatever it is; what a convention asks for and what is passed on is not", () => {
  const planted = new Map([
    ["tables/figures.ts", "export interface Figure { readonly value: number }\nexport const kind = 1;"],
    ["pane/Figure.tsx", "export function Figure() { return null; }\nfunction own() {}"],
    ["tables/index.ts", 'export { type Figure } from "./figures";'],
    ["pane/own.ts", "export const own = 1, other = 2;"],
    ["report/own.ts", "export async function own() {}\nexport class Plan {}"],
    ["excel/plan.ts", "export type Plan = string;"],
    ["tables/kinds/tabel4.ts", "export const kind = 4;"],
    ["tables/kinds/ncko.ts", "export const kind = 5;"],
  ]);
  expect(sharedNames(planted)).toEqual([
    "Figure: tables/figures.ts, pane/Figure.tsx",
    "own: pane/own.ts, report/own.ts",
    "Plan: report/own.ts, excel/plan.ts",
  ]);
});
