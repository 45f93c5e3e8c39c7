import { parseAddress } from "./address";
import type { Patch, PatchCell } from "./patch";
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

function valueOf(cell: Exclude<PatchCell, { kind: "keep" }>, before: CellValue): CellValue {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "formula":
      return cell.result ?? before;
  }
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
    if (step.kind !== "write" && (step.kind !== "style" || step.style.numberFormat === undefined)) continue;
    const draft = draftOf(step.sheet);
    const area = parseAddress(step.address);
    if (!draft || !area) continue;
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const [row, column] = [area.row + r - draft.sheet.firstRow, area.column + c - draft.sheet.firstColumn];
        if (draft.sheet.values[row]?.[column] === undefined) continue;
        if (step.kind === "style") {
          draft.formats.set(row, column, step.style.numberFormat!);
          continue;
        }
        const cell = step.cells[r]?.[c];
        if (!cell || cell.kind === "keep") continue;
        draft.values.set(row, column, valueOf(cell, draft.sheet.values[row]![column]!));
        draft.formulas.set(row, column, cell.kind === "formula" ? cell.formula : null);
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
