import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/*
 * The border between sentences and words. What is said in a sentence is a message, found by its id. A pair of texts beside each other is
 * allowed for what is declared once and is no sentence: a word or a phrase that fills a gap (a unit, a level, "a year such as 2024"), and
 * what documents a rule, a shape or a function where it is declared.
 */

/** Documentation beside what it documents: the texts of the help, and of a rule its title, its why and its example. */
const DOCUMENTED: readonly (readonly [file: RegExp, property: RegExp])[] = [
  [/^checks\/rules\/\w+\/\w+\/rule\.ts$/, /^(?:title|why|example)$/],
  [/^functions\/(?:help\/rules|\w+\/\w+\/help|\w+\/parameters)\.ts$/, /./],
];

/** The longest phrase there is. */
const LONGEST = 110;

interface Pair {
  readonly file: string;
  readonly line: number;
  /** The innermost property or constant it is given to. */
  readonly property: string;
  readonly texts: readonly string[];
}

const nameOf = (node: ts.Node): string | null =>
  ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node.name.getText() : null;

function isMessage(node: ts.Node): boolean {
  for (let at: ts.Node = node; at; at = at.parent)
    if (ts.isCallExpression(at) && /^define(?:Messages|Strings)$/.test(at.expression.getText())) return true;
  return false;
}

/** The pairs of texts of a file that are no messages. */
function pairsIn(file: string, text: string): Pair[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pair[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const values = new Map(
        node.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? [[each.name.getText(), each.initializer]] : [])),
      );
      const texts = ["id", "en"].flatMap((name) => {
        const value = values.get(name);
        return value && (ts.isStringLiteralLike(value) || ts.isTemplateExpression(value)) ? [value.getText().slice(1, -1)] : [];
      });
      if (values.size === 2 && texts.length === 2 && !isMessage(node)) {
        let at: ts.Node = node.parent;
        while (nameOf(at) === null && at.parent) at = at.parent;
        found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, property: nameOf(at) ?? "", texts });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is wrong with a pair; null for a word or a phrase, and for documentation in its place. */
function fault({ file, property, texts }: Pair): string | null {
  if (DOCUMENTED.some(([files, properties]) => files.test(file) && properties.test(property))) return null;
  if (file.startsWith("checks/")) return "a rule says it in a message";
  if (texts.some((text) => /[.!]$/.test(text) && text.length > 1)) return "a sentence is a message";
  if (texts.some((text) => /\{\w+\}/.test(text.replace(/\$\{/g, "")))) return "a gap belongs into a message";
  return texts.some((text) => text.length > LONGEST) ? "longer than a phrase" : null;
}

const faultsIn = (file: string, text: string): string[] =>
  pairsIn(file, text).flatMap((pair) => {
    const found = fault(pair);
    return found === null ? [] : [`${pair.file}:${pair.line} ${found}`];
  });

const src = path.resolve(__dirname, "../../src");

test("pairs of texts are words, phrases or documentation; sentences are messages", () => {
  const files = (readdirSync(src, { recursive: true }) as string[])
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:generated|test|d)\.tsx?$/.test(file));
  const pairs = files.flatMap((file) => pairsIn(file, readFileSync(path.join(src, file), "utf8")));
  expect(pairs.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => faultsIn(file, readFileSync(path.join(src, file), "utf8")))).toEqual([]);
});

test.each([
  ["tables/x.ts", 'const A = { id: "Tidak ada angka.", en: "There are no figures." };', "a sentence is a message"],
  ["tables/x.ts", 'const A = { a: { id: "tahun {year}", en: "the year {year}" } };', "a gap belongs into a message"],
  ["checks/shared/x.ts", 'const A = { id: "kata", en: "word" };', "a rule says it in a message"],
  ["checks/rules/a/b/rule.ts", 'const A = { what: { id: "kata", en: "word" } };', "a rule says it in a message"],
])("%s: %s", (file, text, wanted) => expect(faultsIn(file, text)).toEqual([`${file}:1 ${wanted}`]));

test.each([
  ["catalogue/x.ts", 'const A = { id: "triwulan 1 sampai 4", en: "a quarter from 1 to 4" };'],
  ["tables/x.ts", 'const A = defineMessages("x", { a: { id: "Tidak ada {year}.", en: "There is no {year}." } });'],
  ["checks/rules/a/b/rule.ts", 'const A = defineRule({ why: { id: "Karena itu.", en: "Because." } });'],
  ["functions/pwni/index/help.ts", 'const A = { about: { id: "Contoh.", en: "Example." } };'],
])("%s: %s is allowed", (file, text) => expect(faultsIn(file, text)).toEqual([]));
