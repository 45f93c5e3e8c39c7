import { formatNumber } from "../../../src/language/number";
import type { FormulaMode } from "../../../src/layout/cell";
import { multiplyExact, roundHalfUp } from "../../../src/numbers";
import type { TableModel } from "../../../src/tables";
import { table } from "../helpers";
import type { PrintedCase } from "./cases";
import type { Difference } from "./differences";

/* A table of ours held against the lines of the document that print it; the test wants no unexplained difference, the bench counts. */

/** The number a printed cell begins with, and its decimals: "102.56%*", "4 (skala 4)", "62.120", "79,95 (BB)". */
export function printedNumber(cell: string): { readonly value: number; readonly places: number; readonly text: string } | null {
  const text = /^\(?-?\d[\d.,]*/.exec(cell.trim())?.[0].replace(/[.,]$/, "");
  if (text === undefined) return null;
  // A point with three figures behind it groups; every other one, and every comma, separates decimals.
  const plain = text.replace(/\.(?=\d{3}(?:\D|$))/g, "").replace(",", ".");
  return { value: Number(plain), places: /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0, text };
}

/** The cells of our rows, headings left out. */
export function rowsOf(model: TableModel): TableModel["rows"] {
  return model.rows.filter(
    ({ role, cells }) => (role === "body" || role === "total") && !cells.some((cell) => cell.kind === "text" && (cell.span ?? 1) > 1),
  );
}

/** What a cell of ours shows, in printed units. */
function given(model: TableModel, row: number, column: number): number | null {
  const cell = rowsOf(model)[row]?.cells[column];
  if (!cell) throw new Error(`${model.name} has no row ${row} or no column ${column}.`);
  const value = cell.kind === "number" ? cell.value : cell.kind === "formula" ? cell.preview : null;
  if (typeof value !== "number" || cell.kind === "text" || cell.kind === "empty") return null;
  return cell.format.endsWith("%") ? multiplyExact(value, 100) : value;
}

const drawn = ({ kind, year, code, span }: PrintedCase, mode: FormulaMode): TableModel =>
  table(kind, year, code, { mode, ...(span && { span }) });

/** Cells that hold a number and nothing else to say. */
const IS_FIGURE = /^[*( ]*-?\d[\d.,]* ?%?[*) ]*$/;

interface Held {
  readonly held: number;
  readonly different: readonly Omit<Difference, "cause">[];
  /** Figures of the lines that no match names. */
  readonly forgotten: readonly string[];
}

/** Every printed number of a case against ours, written in one of the three ways. */
export function hold(printed: PrintedCase, lines: readonly string[], mode: FormulaMode): Held {
  const model = drawn(printed, mode);
  const different: Omit<Difference, "cause">[] = [];
  let held = 0;
  const matched = new Map<number, Set<number>>();
  for (const [line, row, ...matches] of printed.rows) {
    const cells = lines[line - 1]!.split("\t");
    const seen = matched.get(line) ?? new Set<number>();
    matched.set(line, seen);
    for (const [tab, column] of matches) {
      seen.add(tab);
      const number = printedNumber(cells[tab] ?? "");
      if (!number) continue;
      held += 1;
      const own = given(model, row, column);
      if (own !== null && roundHalfUp(own, number.places) === number.value) continue;
      const shown = own === null ? "" : formatNumber(roundHalfUp(own, Math.max(number.places, 2)), {});
      different.push({ table: printed.table, line, printed: number.text, given: shown });
    }
  }
  const forgotten = [...matched].flatMap(([line, seen]) =>
    lines[line - 1]!.split("\t").flatMap((cell, tab) =>
      tab > 0 && !seen.has(tab) && IS_FIGURE.test(cell.trim()) ? [`${line}: ${cell}`] : [],
    ),
  );
  return { held, different, forgotten };
}
