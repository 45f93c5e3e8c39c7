import { columnIndex, columnName } from "../../sheet/address";

const TEXT = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/;
const CELL = /(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g;

/** A formula as Excel copies it so many rows down and columns to the right: what has no dollar moves along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return formula
    .split(TEXT)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(CELL, (_, ...[fixColumn, column, fixRow, row]: [string, string, string, string]) => {
            const to = fixColumn ? column : columnName(columnIndex(column) + columns);
            return `${fixColumn}${to}${fixRow}${fixRow ? row : Number(row) + rows}`;
          }),
    )
    .join("");
}
