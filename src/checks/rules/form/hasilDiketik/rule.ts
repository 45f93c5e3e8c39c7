import { calculatedOn } from "../../../../formula/calculate";
import type { At, FormulaField } from "../../../../formula/field";
import { areasIn, filledInto } from "../../../../formula/relative";
import { lines, type Line } from "../../../../formula/runs";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { cellKey, defineRule } from "../../../engine/rule";
import { ODD_CELLS, SHEET_FAULTS } from "../../../formulas/fields";
import { cellsWords, shownShort } from "../../../formulas/oddReports";
import { replaceCell } from "../../../shared/build";
import { labels } from "../../../shared/mend";
import { messages } from "./messages";

/** So many cells of a line must have the formula; where fewer typed numbers than formulas stand in it, they are the exception. */
const FEWEST = 2;
/** Formulas of a line that are tried, the most frequent first. */
const TRIED = 3;
/** Figures that give a number: a sum of one cell is that cell's number by chance. */
const FEWEST_PARTS = 2;

interface Place {
  readonly field: FormulaField;
  readonly grid: Grid;
  readonly along: Line["along"];
}

interface Contents {
  readonly typed: readonly At[];
  /** The cells of each formula, by what it means. */
  readonly filled: readonly (readonly At[])[];
}

/** Whether any formula stands in a line again; of most lines nothing more need be known. */
function hasFilled(line: Line, field: FormulaField): boolean {
  const meanings: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const { row, column } = line.cell(at);
    const meaning = field.meaning(row, column);
    if (meaning === undefined) continue;
    if (meanings.includes(meaning)) return true;
    // What so many formulas mean is sooner looked up than compared.
    if (meanings.push(meaning) > MANY) return true;
  }
  return false;
}
const MANY = 16;

function contentsOf(line: Line, { field, grid }: { readonly field: FormulaField; readonly grid: Grid }): Contents {
  const typed: At[] = [];
  const filled = new Map<string, At[]>();
  for (let at = 0; at < line.length; at++) {
    const cell = line.cell(at);
    const meaning = field.meaning(cell.row, cell.column);
    if (meaning !== undefined) {
      const own = filled.get(meaning);
      if (own) own.push(cell);
      else filled.set(meaning, [cell]);
    } else if (typeof grid.value(cell.row, cell.column) === "number") typed.push(cell);
  }
  const often = [...filled.values()].filter((cells) => cells.length >= FEWEST).sort((one, other) => other.length - one.length);
  return { typed, filled: often.slice(0, TRIED) };
}

const holds = (row: number, column: number, of: At): boolean => row === of.row && column === of.column;

/** The formula as filled into a typed cell, where it gives the very number; null otherwise. */
function givenBy({ field, grid, along }: Place, cell: At, example: At): string | null {
  const formula = field.at(example.row, example.column)!;
  const areas = areasIn(formula, cell.row, cell.column);
  // Along a row it is a total of its own column, along a column a figure of its own row; anything else may come out by chance.
  const isAcross = areas.every(({ isOwnSheet, area }) =>
    isOwnSheet && along === "row"
      ? area.columns === 1 && area.column === cell.column
      : isOwnSheet && area.rows === 1 && area.row === cell.row,
  );
  if (areas.length === 0 || !isAcross) return null;
  const value = grid.value(cell.row, cell.column) as number;
  const parts = areas.flatMap(({ area }) =>
    area.rows * area.columns > 200
      ? []
      : Array.from({ length: area.rows * area.columns }, (_, each): At => ({
          row: area.row + Math.floor(each / area.columns),
          column: area.column + (each % area.columns),
        })),
  );
  const figures = parts.filter(({ row, column }) => typeof grid.value(row, column) === "number" && grid.value(row, column) !== 0);
  if (value === 0 || figures.length < FEWEST_PARTS) return null;
  // One of the figures it would be made of, or made from this one: no result.
  if (parts.some((each) => holds(cell.row, cell.column, each) || grid.value(each.row, each.column) === value)) return null;
  const isBack = figures.some(({ row, column }) => {
    const own = field.at(row, column);
    return (
      own !== undefined &&
      areasIn(own, row, column).some(
        ({ area }) =>
          cell.row >= area.row && cell.row < area.row + area.rows && cell.column >= area.column && cell.column < area.column + area.columns,
      )
    );
  });
  const expected = isBack ? null : filledInto(formula, cell.row, cell.column);
  const given = expected === null ? null : calculatedOn(grid, expected);
  return given !== null && Math.abs(given - value) <= 1e-9 * Math.abs(value) ? expected : null;
}

function reportOf(
  { grid, along }: Place,
  cell: At,
  { expected, like }: { readonly expected: string; readonly like: readonly At[] },
): Report {
  const place = { sheet: grid.sheet.name, address: cellAddress(cell.row, cell.column) };
  return {
    ...place,
    message: messages.typed({ expected: shownShort(expected), line: messages[along](), like: cellsWords(like) }),
    expected,
    fix: replaceCell(place, { kind: "formula", formula: expected }, labels.putBack()),
  };
}

function reportsOf(field: FormulaField, grid: Grid): Report[] {
  const found: Report[] = [];
  for (const line of lines(grid)) {
    if (!hasFilled(line, field)) continue;
    const { typed, filled } = contentsOf(line, { field, grid });
    const calculated = filled.reduce((sum, cells) => sum + cells.length, 0);
    if (typed.length === 0 || calculated <= (line.along === "row" ? 0 : typed.length)) continue;
    const place: Place = { field, grid, along: line.along };
    const told = new Set<At>();
    for (const cells of filled) {
      const here = typed.flatMap((cell) => {
        const expected = told.has(cell) ? null : givenBy(place, cell, cells[0]!);
        return expected === null ? [] : [{ cell, expected }];
      });
      // As many as the formulas: pasted as values on purpose.
      if (here.length * FEWEST > cells.length) continue;
      for (const { cell, expected } of here) {
        told.add(cell);
        found.push(reportOf(place, cell, { expected, like: cells.slice(0, 3) }));
      }
    }
  }
  return found;
}

/** A number typed over a formula far from its like: the total of every other column, and not beside one of them. */
export const rule = defineRule({
  id: "hasil-diketik",
  stage: "form",
  severity: "warning",
  needs: ["ketikan-atas-rumus", "rumus-tertimpa", "rujukan-tertimpa"],
  title: { id: "Hasil hitungan diketik", en: "Result typed in" },
  why: {
    id: "Angka yang sama dengan hasil rumus kolom atau baris lain semula dihitung; setelah diketik ia tidak ikut berubah.",
    en: "A number that is what the formula of the other columns or rows gives was calculated once; typed in, it changes with nothing.",
  },
  example: {
    id: "5.670 yang diketik di baris jumlah, sedangkan kolom lain =SUM(C6:C11).",
    en: "5,670 typed in a total row whose other columns say =SUM(C6:C11).",
  },
  messages,
  check(context) {
    const odd = context.ask(ODD_CELLS);
    const told = new Set<string>();
    return context
      .ask(SHEET_FAULTS)
      .flatMap(({ field, grid }) => reportsOf(field, grid))
      .filter((report) => {
        const key = cellKey(report);
        return !odd.has(key) && context.blamed(report) === undefined && !told.has(key) && told.add(key);
      });
  },
});
