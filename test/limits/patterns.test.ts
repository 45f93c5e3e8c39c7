import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { growth } from "./growth";

const src = path.resolve(__dirname, "../../src");

interface Pattern {
  readonly where: string;
  readonly regex: RegExp;
}

/** Every regular expression that stands in the sources, where it stands. */
function patterns(): Pattern[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith("generated"),
  );
  return files.flatMap((name) => {
    const found: Pattern[] = [];
    const source = ts.createSourceFile(name, readFileSync(path.join(src, name), "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body, flags] = /^\/([\s\S]*)\/([a-z]*)$/.exec(node.text)!;
        found.push({
          where: `${name}:${source.getLineAndCharacterOfPosition(node.pos).line + 1} ${node.text}`,
          regex: new RegExp(body!, flags),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** What is repeated: single characters and short pieces that quantifiers of text and number patterns compete for. */
const PIECES = [
  "a",
  "A",
  "0",
  "1",
  " ",
  "\t",
  "\u00a0",
  "\n",
  ".",
  ",",
  "-",
  "_",
  "'",
  '"',
  "(",
  ")",
  "{",
  "[",
  "<",
  "$",
  "!",
  "%",
  "#",
  "=",
  "/",
  "\\",
  ":",
  ";",
  "×",
  "*",
  "1.",
  "1 ",
  " .",
  ". ",
  "a ",
  "a.",
  "A1",
  "A1:",
  "''",
  '""',
  '"a',
  "'a",
  "()",
  "( ",
  '{"',
  "C1.",
  "C 1 .",
  "iku ",
  "sub-",
  "tahun ",
  "s.d. ",
  "tw ",
  "nilai ",
  "2024",
  "skala ",
  "_xlfn.",
];
/** What may have to stand before the repeated piece for the pattern to begin. */
const STARTS = ["", "C1.1 ", "(", "{", "'", "1", "iku", "seperti ", "76-100 "];

const MOST = 64;
const SMALL = 1_000;

function run(regex: RegExp, text: string): void {
  regex.lastIndex = 0;
  if (regex.global) text.replace(regex, "");
  else regex.test(text);
}

/** Repeats of a piece behind a start, each length made once; "\u0000" ends them, which no pattern takes, so every way to read is tried. */
function attack(start: string, piece: string): (length: number) => string {
  const made = new Map<number, string>();
  return (length) => {
    const text = made.get(length) ?? `${start}${piece.repeat(length / piece.length)}\u0000`;
    made.set(length, text);
    return text;
  };
}

test("every pattern takes time in proportion to its text, whatever the text", () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(150);
  const slow: string[] = [];
  for (const start of STARTS) {
    for (const piece of PIECES) {
      const text = attack(start, piece);
      for (const { where, regex } of all)
        if (growth((length) => run(regex, text(length)), { small: SMALL, most: MOST }) > MOST)
          slow.push(`${where} ${JSON.stringify(start)} ${JSON.stringify(piece)}`);
    }
  }
  expect(slow).toEqual([]);
}, 300_000);

test.each([
  ["a run at the end that is looked for from each of its characters", /[.,]+$/, "."],
  ["two quantifiers that share characters", /^\d+\.?\d*x$/, "1"],
  ["a start that is tried again where the end is missing", /<[^>]*>/, "<"],
])("the measure sees %s", (_what, regex, piece) => {
  expect(growth((length) => run(regex, `${piece.repeat(length)}\u0000`), { small: SMALL, most: MOST })).toBeGreaterThan(MOST);
});

test("no pattern looks behind, which a Safari before 16.4 cannot read", () => {
  // The workbench is a page of its own, for a browser of today.
  expect(
    patterns()
      .filter(({ where, regex }) => !where.startsWith("workbench/") && /\(\?<[!=]/.test(regex.source))
      .map(({ where }) => where),
  ).toEqual([]);
});
