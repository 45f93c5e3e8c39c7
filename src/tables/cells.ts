import type { CellRef, ModelCell, RowRole, TableRow } from "./model";

export const EMPTY: ModelCell = { kind: "empty" };

export function text(value: string, span?: number): ModelCell {
  return span === undefined ? { kind: "text", text: value } : { kind: "text", text: value, span };
}

export function at(row: number, column: number): CellRef {
  return { row, column };
}

export type FormulaParts = readonly (string | CellRef)[];

/**
 * A formula with its references still open: excel`${b}*${r}`. What stands between the references is this code's own text; a text
 * of a catalogue has no way in, so it never becomes a formula.
 */
export function excel(strings: TemplateStringsArray, ...inserts: readonly (CellRef | number | FormulaParts)[]): FormulaParts {
  return strings.flatMap((piece, index) => {
    const insert = inserts[index];
    if (insert === undefined) return [piece];
    if (typeof insert === "number") return [piece + String(insert)];
    return Array.isArray(insert) ? [piece, ...(insert as FormulaParts)] : [piece, insert as CellRef];
  });
}

/**
 * The formula behind a guard: empty while one of the cells is empty (a missing figure is never 0), and an error in one of them
 * still shows, which IFERROR or COUNT would hide.
 */
export function unlessEmpty(cells: readonly CellRef[], formula: FormulaParts): FormulaParts {
  const tests = cells.map((cell) => excel`${cell}=""`);
  const condition = tests.length === 1 ? tests[0]! : ["OR(", ...tests.flatMap((test, index) => (index === 0 ? test : [",", ...test])), ")"];
  return excel`IF(${condition},"",${formula})`;
}

/**
 * The formula behind a guard that takes a text for a missing figure too: "-" and "belum ada data" are not yet numbers. An error in
 * one of the cells still shows: it is neither blank nor a text.
 */
export function whenNumber(cells: readonly CellRef[], formula: FormulaParts): FormulaParts {
  if (cells.length === 0) return formula;
  const tests = cells.flatMap((cell, index) => [...(index === 0 ? [] : [","]), ...excel`ISBLANK(${cell}),ISTEXT(${cell})`]);
  return excel`IF(OR(${tests}),"",${formula})`;
}

export function formulaCell(parts: FormulaParts, format: string, preview: number | string | null): ModelCell {
  return { kind: "formula", parts: ["=", ...parts], format, preview };
}

/** A row of `width` cells; what is not given is empty. */
export function row(role: RowRole, width: number, cells: readonly ModelCell[]): TableRow {
  return { role, cells: Array.from({ length: width }, (_, column) => cells[column] ?? EMPTY) };
}
