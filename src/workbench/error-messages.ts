interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The sentence a custom function gave with its error, by the cell that holds the formula. */
export class ErrorMessages {
  private readonly byCell = new Map<string, Map<string, string>>();

  note({ sheet, row, column }: CellPlace, name: string, message: string | null): void {
    const key = `${sheet}!${row}!${column}`;
    const cell = this.byCell.get(key) ?? new Map<string, string>();
    if (message === null) cell.delete(name);
    else cell.set(name, message);
    if (cell.size > 0) this.byCell.set(key, cell);
    else this.byCell.delete(key);
  }

  /** The sentence of a function the cell's formula still calls: one written over is never asked again and keeps its last. */
  at(sheet: string, row: number, column: number, formula: string): string | null {
    const called = formula.toUpperCase();
    for (const [name, message] of this.byCell.get(`${sheet}!${row}!${column}`) ?? []) if (called.includes(`${name}(`)) return message;
    return null;
  }
}
