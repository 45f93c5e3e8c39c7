import { parseAddress } from "./address";
import type { Patch } from "./patch";
import { rulesOf } from "./steps/all";
import type { CellValue, SheetSnapshot, Snapshot } from "./snapshot";

type Rows<T> = readonly (readonly T[])[];

/** A copy of a matrix in which single cells change; rows that do not change are shared. */
class Changed<T> {
  private readonly rows: (readonly T[])[];
  private readonly copied = new Set<number>();
  constructor(matrix: Rows<T>) {
    this.rows = [...matrix];
  }
  set(row: number, column: number, value: T): void {
    if (!this.copied.has(row)) {
      this.rows[row] = [...this.rows[row]!];
      this.copied.add(row);
    }
    (this.rows[row] as T[])[column] = value;
  }
  matrix(): Rows<T> {
    return this.rows;
  }
}

interface Draft {
  readonly sheet: SheetSnapshot;
  readonly values: Changed<CellValue>;
  readonly formulas: Changed<string | null>;
  readonly formats: Changed<string>;
}

/**
 * The workbook as it will be read after a patch: values, formulas and number formats. A formula's value is what the patch says it
 * is, that of the cell before where it says nothing; formulas that depend on changed cells keep theirs until they are recalculated.
 * Cells outside what was read, and new sheets, are left out.
 */
export function patchedSnapshot(snapshot: Snapshot, patch: Patch): Snapshot {
  const drafts = new Map<string, Draft>();
  const draftOf = (name: string): Draft | undefined => {
    const known = drafts.get(name);
    if (known) return known;
    const sheet = snapshot.sheets.find((each) => each.name === name);
    if (!sheet) return undefined;
    const draft = {
      sheet,
      values: new Changed(sheet.values),
      formulas: new Changed(sheet.formulas),
      formats: new Changed(sheet.numberFormats),
    };
    drafts.set(name, draft);
    return draft;
  };
  for (const step of patch.steps) {
    const { cells, change } = rulesOf(step);
    const address = cells(step);
    const area = address === null || !change ? null : parseAddress(address);
    const draft = area && draftOf(step.sheet);
    if (!area || !draft || !change) continue;
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const [row, column] = [area.row + r - draft.sheet.firstRow, area.column + c - draft.sheet.firstColumn];
        const before = draft.sheet.values[row]?.[column];
        const made = before === undefined ? null : change(step, { row: r, column: c }, before);
        if (made?.value !== undefined) draft.values.set(row, column, made.value);
        if (made?.formula !== undefined) draft.formulas.set(row, column, made.formula);
        if (made?.numberFormat !== undefined) draft.formats.set(row, column, made.numberFormat);
      }
    }
  }
  const sheets = snapshot.sheets.map((sheet) => {
    const draft = drafts.get(sheet.name);
    return draft
      ? { ...sheet, values: draft.values.matrix(), formulas: draft.formulas.matrix(), numberFormats: draft.formats.matrix() }
      : sheet;
  });
  return { ...snapshot, sheets };
}
