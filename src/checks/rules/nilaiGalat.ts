import { areaAddress, cellAddress } from "../../workbook/address";
import { contains } from "../../workbook/area";
import { isError, type Grid } from "../../workbook/grid";
import type { Finding } from "../finding";
import { referencesIn } from "../references";
import type { CheckContext, Rule } from "../rule";

interface ErrorCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly formula: string | null;
}

/** So many equal errors one under the other are one mistake filled down; told as one area. */
const RUN = 20;
/** Following the references of more error cells than this would cost more than it tells. */
const MOST_FOLLOWED = 2000;

const WHAT: Readonly<Record<string, { id: string; en: string }>> = {
  "#REF!": { id: "rumusnya menunjuk sel yang sudah dihapus", en: "its formula points to a cell that was deleted" },
  "#DIV/0!": { id: "rumusnya membagi dengan nol atau sel kosong", en: "its formula divides by zero or an empty cell" },
  "#VALUE!": { id: "rumusnya memakai teks sebagai angka", en: "its formula uses a text as a number" },
  "#NAME?": { id: "rumusnya memakai fungsi atau nama yang tidak dikenal (add-in belum aktif, atau salah ketik)", en: "its formula uses an unknown function or name (the add-in is off, or a slip)" },
  "#N/A": { id: "rumusnya tidak menemukan nilai yang dicari", en: "its formula did not find what it looks for" },
  "#NUM!": { id: "rumusnya menghasilkan angka yang tidak mungkin", en: "its formula gives an impossible number" },
  "#SPILL!": { id: "hasil rumusnya terhalang sel lain", en: "other cells are in the way of its result" },
};

function errorsIn(sheet: string, grid: Grid): ErrorCell[] {
  const found: ErrorCell[] = [];
  grid.sheet.values.forEach((values, r) => {
    values.forEach((value, c) => {
      if (isError(value)) found.push({ sheet, row: grid.firstRow + r, column: grid.firstColumn + c, error: value.error, formula: grid.sheet.formulas[r]?.[c] ?? null });
    });
  });
  return found;
}

/** Error cells whose formula takes the error from another cell, or stumbles over a number stored as text. */
function derived(context: CheckContext, errors: readonly ErrorCell[]): Set<ErrorCell> {
  const texts = context.cells.filter(({ figure, formula }) => figure.text !== null && formula === null);
  const followed = new Set<ErrorCell>();
  if (errors.length > MOST_FOLLOWED) return followed;
  let begins = false;
  for (const cell of errors) {
    if (cell.formula === null) continue;
    const references = referencesIn(cell.formula);
    const takes = (sheet: string, row: number, column: number): boolean => references.some((reference) => (reference.sheet ?? cell.sheet) === sheet && contains(reference.area, row, column));
    const source = errors.some((other) => other !== cell && takes(other.sheet, other.row, other.column));
    const text = cell.error === "#VALUE!" && texts.some((other) => takes(other.sheet, other.rowIndex, other.column));
    if (text) begins = true;
    if (source || text) followed.add(cell);
  }
  // A circle of errors has no first cell; then each is told. A text they stumble over is where they begin, and is told itself.
  return followed.size === errors.length && !begins ? new Set() : followed;
}

/** One error spreads through every formula that uses it; the cell where it begins is the one to mend. */
export const nilaiGalat: Rule = {
  id: "nilai-galat",
  title: { id: "Nilai galat", en: "Error value" },
  why: {
    id: "Satu sel galat merusak setiap rumus yang memakainya. Yang ditunjukkan adalah sel asalnya.",
    en: "One error cell breaks every formula that uses it. What is shown is the cell it starts in.",
  },
  check(context) {
    const errors = context.snapshot.sheets.flatMap((sheet) => errorsIn(sheet.name, context.grids.get(sheet.name)!));
    const follows = derived(context, errors);
    for (const cell of context.cells) if (cell.figure.kind === "error") context.blame(cell, null);
    const roots = errors.filter((cell) => !follows.has(cell)).sort((a, b) => (a.sheet === b.sheet ? a.column - b.column || a.row - b.row : 0));
    const findings: Finding[] = [];
    for (let at = 0; at < roots.length; ) {
      const first = roots[at]!;
      let end = at + 1;
      while (end < roots.length && same(first, roots[end]!, end - at)) end++;
      const run = end - at > RUN ? end - at : 1;
      const what = WHAT[first.error] ?? { id: "rumusnya tidak dapat dihitung", en: "its formula cannot be calculated" };
      const taken = follows.size > 0 && roots.length === 1 ? { id: ` ${follows.size} sel lain ikut galat karenanya.`, en: ` ${follows.size} other cells show an error because of it.` } : { id: "", en: "" };
      findings.push({
        rule: "nilai-galat",
        severity: "error",
        sheet: first.sheet,
        address: run > 1 ? areaAddress({ row: first.row, column: first.column, rows: run, columns: 1 }) : cellAddress(first.row, first.column),
        message: {
          id: `${run > 1 ? `${run} sel berisi` : "Sel ini berisi"} ${first.error}: ${what.id}.${taken.id}`,
          en: `${run > 1 ? `${run} cells hold` : "This cell holds"} ${first.error}: ${what.en}.${taken.en}`,
        },
        found: first.error,
        expected: null,
        indicator: context.cells.find(({ sheet, rowIndex, column }) => sheet === first.sheet && rowIndex === first.row && column === first.column)?.row.node?.code ?? null,
        source: null,
        fix: null,
      });
      at += run;
    }
    return findings;
  },
};

function same(first: ErrorCell, other: ErrorCell, distance: number): boolean {
  return other.sheet === first.sheet && other.column === first.column && other.error === first.error && other.row === first.row + distance;
}
