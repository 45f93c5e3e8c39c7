/**
 * Holds what Periksa says of formulas against ExceLint's annotated workbooks (github.com/ExceLint/ExceLint-core, folder `test`): every
 * cell that an error or a warning names against every cell that its authors call a wrong formula. CAPAIAN_EXCELINT is that folder.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtinCatalogue } from "../src/catalogue/builtin";
import { checkWorkbook } from "../src/checks";
import { readWorkbookFile } from "../src/node/read";
import { cellAddress, parseAddress } from "../src/sheet/address";
import { positions } from "../src/sheet/area";

/** Sheet by sheet the wrong cells as [column, row, 0], counted from 1. */
type Annotations = Readonly<Record<string, Readonly<Record<string, { readonly bugs: readonly (readonly [number, number, number])[] }>>>>;

const folder = process.env.CAPAIAN_EXCELINT ?? path.resolve(import.meta.dirname, "../../shared/excelint");
const annotated = path.join(folder, "annotations-processed.json");
if (!existsSync(annotated)) {
  console.log(`No annotated workbooks in ${folder}; CAPAIAN_EXCELINT names the folder "test" of ExceLint-core.`);
  process.exit();
}

const keyOf = (book: string, sheet: string, address: string): string => [book.toLowerCase(), sheet.trim(), address].join("|");
const wrong = new Set<string>();
for (const [book, sheets] of Object.entries(JSON.parse(readFileSync(annotated, "utf8")) as Annotations))
  for (const [sheet, { bugs }] of Object.entries(sheets))
    for (const [column, row] of bugs) wrong.add(keyOf(book, sheet, cellAddress(row - 1, column - 1)));

const told = new Map<string, Set<string>>();
const books = path.join(folder, "subjects_xlsx");
for (const book of readdirSync(books).sort()) {
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
      if (area) for (const { row, column } of positions(area)) cells.add(keyOf(book, sheet, cellAddress(row, column)));
    }
  }
}

const rightOf = (cells: ReadonlySet<string>): number => [...cells].filter((cell) => wrong.has(cell)).length;
for (const [rule, cells] of [...told].sort((a, b) => b[1].size - a[1].size))
  console.log(`${rule.padEnd(28)}${String(rightOf(cells)).padStart(5)} of ${cells.size} cells are annotated`);
const all = new Set([...told.values()].flatMap((cells) => [...cells]));
const right = rightOf(all);
console.log(
  `\n${right} true, ${all.size - right} false, ${wrong.size - right} missed: precision ${(right / all.size).toFixed(2)}, recall ${(right / wrong.size).toFixed(2)}`,
);
