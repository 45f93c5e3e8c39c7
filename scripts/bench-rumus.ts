/**
 * Holds what Periksa says of formulas against ExceLint's annotated workbooks (github.com/ExceLint/ExceLint-core, folder `test`, which
 * CAPAIAN_EXCELINT names; the whole list of annotations is `test/annotations.json` of its commit 7b44a58, and is used where it lies there).
 *
 * Counted as its authors count (`bench/excelint.ts`): findings that are errors or warnings, of the rules that say a formula is wrong. Their
 * audit asks for nothing else: typed numbers and blanks are annotated, but not as formula errors, and links, hidden rows or doubled rows
 * are not looked at. What the other rules say is held against the kind they claim. Every second book was never looked at while a rule was
 * made. The last line is the hardest reading: every cell of every rule against every annotated cell, both sides of a contradiction.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { builtinCatalogue } from "../src/catalogue/builtin";
import { checkWorkbook } from "../src/checks";
import { readWorkbookFile } from "../src/node/read";
import { cellAddress, parseAddress } from "../src/sheet/address";
import { positions } from "../src/sheet/area";
import { annotatedKey, annotationsIn, counted, countedWords } from "./bench/excelint";

/** Rules that say something else than that a formula is wrong, with the kinds of annotation that say the same. */
const OTHER_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  "ketikan-atas-rumus": ["cwfe", "fwce"],
  "rumus-tertimpa": ["cwfe"],
  "kosong-dihitung": ["ubc"],
  "isian-kosong": ["ubc"],
  "teks-dihitung": ["oow"],
  "teks-angka": ["oow"],
  "nilai-galat": ["bfe", "ref"],
};
/** Folders of rules that say a formula, or what it gives, is wrong. */
const FORMULA_RULES = ["formula", "arithmetic"];

const folder = process.env.CAPAIAN_EXCELINT ?? path.resolve(import.meta.dirname, "../../shared/excelint");
const annotations = annotationsIn(folder);
if (!annotations) {
  console.log(`No annotated workbooks in ${folder}; CAPAIAN_EXCELINT names the folder "test" of ExceLint-core.`);
  process.exit();
}

const camel = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const ofFormulas = new Set(FORMULA_RULES.flatMap((name) => readdirSync(path.resolve(import.meta.dirname, "../src/checks/rules", name))));
const saysFormula = (rule: string): boolean => ofFormulas.has(camel(rule)) && !(rule in OTHER_CLAIMS);

const told = new Map<string, Set<string>>();
const books = path.join(folder, "subjects_xlsx");
const names = readdirSync(books).sort();
for (const book of names) {
  const read = await readWorkbookFile(path.join(books, book));
  if (!read.ok) {
    console.log(`${book} cannot be read.`);
    continue;
  }
  for (const { rule, severity, sheet, address } of checkWorkbook(read.value, builtinCatalogue())) {
    if (severity === "info") continue;
    const cells = told.get(rule) ?? new Set<string>();
    told.set(rule, cells);
    for (const part of address.split(",")) {
      const area = parseAddress(part);
      if (area) for (const { row, column } of positions(area)) cells.add(annotatedKey(book, sheet, cellAddress(row, column)));
    }
  }
}

for (const [rule, cells] of [...told].sort((a, b) => b[1].size - a[1].size)) {
  const said = [...cells].map((key) => annotations.kinds.get(key) ?? "nothing");
  const kinds = [...new Set(said)].map((kind) => `${kind} ${said.filter((each) => each === kind).length}`);
  const claim = saysFormula(rule) ? "formula" : (OTHER_CLAIMS[rule]?.join(", ") ?? "not audited");
  console.log(`${rule.padEnd(28)}${String(cells.size).padStart(4)} cells, claims ${claim}; annotated ${kinds.join(", ")}`);
}
const cellsOf = (of: (rule: string) => boolean): Set<string> =>
  new Set([...told].filter(([rule]) => of(rule)).flatMap(([, each]) => [...each]));
const flagged = cellsOf(saysFormula);
const tuned = new Set(names.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
const isTuned = (key: string): boolean => tuned.has(key.split("|")[0]!);
console.log(`\nall books        ${countedWords(counted(annotations, flagged, () => true))}`);
console.log(`tuned half       ${countedWords(counted(annotations, flagged, isTuned))}`);
console.log(`held-out half    ${countedWords(counted(annotations, flagged, (key) => !isTuned(key)))}`);
const share = (cells: ReadonlySet<string>): string => {
  const right = [...cells].filter((key) => annotations.cells.has(key)).length;
  return `${right} right of ${cells.size}, ${annotations.cells.size} annotated: precision ${(right / cells.size).toFixed(2)}, recall ${(right / annotations.cells.size).toFixed(2)}`;
};
console.log(`cell by cell     ${share(flagged)}`);
console.log(`all rules        ${share(cellsOf(() => true))}`);
