import type { CellError, CellValue, SheetSnapshot } from "./snapshot";
import { parseAddress, type Area } from "./address";
import { intersection, positions } from "./area";

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A cell with nothing a person sees. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A sheet addressed by its own zero-based rows and columns instead of the places in the matrices. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  format(row: number, column: number): string;
  /** The trimmed text of a text cell, "" for anything else. */
  text(row: number, column: number): string;
  /** Columns covered by the merge that starts in this cell, 1 without one. */
  mergedColumns(row: number, column: number): number;
  /** The merged area a cell lies in, anywhere in it; null for a cell of its own and where the reader could not tell. */
  merge(row: number, column: number): Area | null;
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const { firstRow, firstColumn, values } = sheet;
  const width = values[0]?.length ?? 0;
  let spans: Map<string, number> | null = null;
  const spanOf = (row: number, column: number): number => {
    if (sheet.merges.length === 0) return 1;
    if (!spans) {
      spans = new Map();
      for (const merge of sheet.merges) {
        const area = parseAddress(merge);
        if (area) spans.set(`${area.row},${area.column}`, area.columns);
      }
    }
    return spans.get(`${row},${column}`) ?? 1;
  };
  let covered: ReadonlyMap<number, Area> | null = null;
  const keyOf = (row: number, column: number): number => (row - firstRow) * width + column - firstColumn;
  const coveredBy = (): ReadonlyMap<number, Area> => {
    const found = new Map<number, Area>();
    const read = { row: firstRow, column: firstColumn, rows: values.length, columns: width };
    for (const merge of sheet.merges) {
      const area = parseAddress(merge);
      const inside = area && width > 0 ? intersection(area, read) : null;
      // Only what was read: a merge may run to the end of the sheet.
      if (inside) for (const { row, column } of positions(inside)) found.set(keyOf(row, column), area!);
    }
    return found;
  };
  const value = (row: number, column: number): CellValue => values[row - firstRow]?.[column - firstColumn] ?? null;
  return {
    sheet,
    firstRow,
    endRow: firstRow + values.length,
    firstColumn,
    endColumn: firstColumn + width,
    value,
    formula: (row, column) => sheet.formulas[row - firstRow]?.[column - firstColumn] ?? null,
    format: (row, column) => sheet.numberFormats[row - firstRow]?.[column - firstColumn] ?? "General",
    text: (row, column) => {
      const found = value(row, column);
      return typeof found === "string" ? found.trim() : "";
    },
    mergedColumns: spanOf,
    merge: (row, column) => {
      if (sheet.merges.length === 0 || column < firstColumn || column >= firstColumn + width) return null;
      return (covered ??= coveredBy()).get(keyOf(row, column)) ?? null;
    },
  };
}
