/**
 * Holds what Periksa says of formulas against ExceLint's annotated workbooks (github.com/ExceLint/ExceLint-core, folder `test`, which
 * CAPAIAN_EXCELINT names; the whole list of annotations is `test/annotations.json` of its commit 7b44a58, and is used where it lies there).
 *
 * Counted as its authors count (`bench/excelint.ts`): the findings of the rules that say a formula is wrong, informations too, because
 * their tool knows no severities and a range that begins at a heading is an error to them; without informations in a line of its own. Their
 * audit asks for nothing else: links, hidden or doubled rows are not looked at, and typed numbers and blanks are annotated, but not as
 * formula errors. What the other rules say is held against the kind they claim. A finding on a number that they annotate as one where
 * a formula is expected is neither right nor false here. Rules were tuned on every second book; the others tell whether that carries over.
 * The last lines are the hardest reading: cell by cell, both sides of a contradiction, and every rule.
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

/** Cells by rule, those of informations by themselves. */
const told = new Map<string, Set<string>>();
const informations = new Map<string, Set<string>>();
const books = path.join(folder, "subjects_xlsx");
const names = readdirSync(books).sort();
for (const book of names) {
  const read = await readWorkbookFile(path.join(books, book));
  if (!read.ok) {
    console.log(`${book} cannot be read.`);
    continue;
  }
  for (const { rule, severity, sheet, address } of checkWorkbook(read.value, builtinCatalogue())) {
    if (severity === "info" && !saysFormula(rule)) continue;
    const list = severity === "info" ? informations : told;
    const cells = list.get(rule) ?? new Set<string>();
    list.set(rule, cells);
    for (const part of address.split(",")) {
      const area = parseAddress(part);
      if (area) for (const { row, column } of positions(area)) cells.add(annotatedKey(book, sheet, cellAddress(row, column)));
    }
  }
}

for (const [rule, cells] of [...told, ...informations].sort((a, b) => b[1].size - a[1].size)) {
  const said = [...cells].map((key) => annotations.kinds.get(key) ?? "nothing");
  const kinds = [...new Set(said)].map((kind) => `${kind} ${said.filter((each) => each === kind).length}`);
  const claim = saysFormula(rule) ? "formula" : (OTHER_CLAIMS[rule]?.join(", ") ?? "not audited");
  console.log(`${rule.padEnd(28)}${String(cells.size).padStart(4)} cells, claims ${claim}; annotated ${kinds.join(", ")}`);
}
const cellsOf = (lists: readonly ReadonlyMap<string, ReadonlySet<string>>[], of: (rule: string) => boolean): Set<string> =>
  new Set(lists.flatMap((list) => [...list].filter(([rule]) => of(rule)).flatMap(([, each]) => [...each])));
/** A number where a formula is expected, or the reverse: another finding than a wrong formula, and no false one. */
const isTyped = (key: string): boolean => ["cwfe", "fwce"].includes(annotations.kinds.get(key) ?? "");
const flagged = new Set([...cellsOf([told, informations], saysFormula)].filter((key) => !isTyped(key)));
const loud = new Set([...cellsOf([told], saysFormula)].filter((key) => !isTyped(key)));
const tuned = new Set(names.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
const isTuned = (key: string): boolean => tuned.has(key.split("|")[0]!);
console.log(`\nall books        ${countedWords(counted(annotations, flagged, () => true))}`);
console.log(`tuned half       ${countedWords(counted(annotations, flagged, isTuned))}`);
console.log(`held-out half    ${countedWords(counted(annotations, flagged, (key) => !isTuned(key)))}`);
console.log(`no informations  ${countedWords(counted(annotations, loud, () => true))}`);
const share = (cells: ReadonlySet<string>): string => {
  const right = [...cells].filter((key) => annotations.cells.has(key)).length;
  const [precision, recall] = [right / cells.size, right / annotations.cells.size].map((each) => each.toFixed(2));
  return `${right} right of ${cells.size}, ${annotations.cells.size} annotated: precision ${precision}, recall ${recall}`;
};
console.log(`cell by cell     ${share(flagged)}`);
console.log(`every rule       ${share(cellsOf([told], () => true))}`);
