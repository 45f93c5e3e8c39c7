import type { Language } from "../language/text";
import { formatNumber } from "../language/number";
import { multiplyExact } from "../numbers";
import type { Block, ModelCell, RowRole } from "./block";
import type { Align } from "./description";

export interface PreviewRow {
  readonly role: RowRole;
  readonly cells: readonly {
    readonly text: string;
    /** Counted from 0. */
    readonly column: number;
    readonly span: number;
    readonly down?: number;
    readonly align: Align;
  }[];
}

/** A number as Excel shows it with one of our format codes ("0.00%", "#,##0", "0.00", "General"), in the language's separators. */
function displayNumber(value: number, format: string, language: Language): string {
  const percent = format.endsWith("%");
  const shown = percent ? multiplyExact(value, 100) : value;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const options = format === "General" ? { grouping: false } : { places: decimals ?? 0, grouping: format.includes(",") };
  return formatNumber(shown, options, language) + (percent ? "%" : "");
}

/** What a cell shows: a formula what it is worth. */
export function displayCell(cell: ModelCell, language: Language): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return cell.text;
    case "number":
      return displayNumber(cell.value, cell.format, language);
    case "formula":
      return typeof cell.preview === "number" ? displayNumber(cell.preview, cell.format, language) : (cell.preview ?? "");
  }
}

/** As the placed table aligns it: titles and headers in the middle, notes at the left, figures as their column says. */
function alignOf(role: RowRole, column: Align | undefined): Align {
  if (role === "caption" || role === "header") return "Center";
  return role === "note" ? "Left" : (column ?? "Left");
}

/** The table as a person will see it: formulas already calculated, numbers written in the language's way. Covered cells are left out. */
export function preview(model: Block, language: Language): readonly PreviewRow[] {
  /** By column, the first row that is not covered by a cell reaching down from above. */
  const free = model.columns.map(() => 0);
  return model.rows.map((row, at) => {
    const cells: PreviewRow["cells"][number][] = [];
    for (let column = 0; column < row.cells.length; column++) {
      if (at < free[column]!) continue;
      const cell = row.cells[column]!;
      const { span = 1, down = 1 } = cell.kind === "text" ? cell : {};
      cells.push({
        text: displayCell(cell, language),
        column,
        span,
        ...(down > 1 && { down }),
        align: alignOf(row.role, model.columns[column]!.align),
      });
      free.fill(at + down, column, column + span);
      column += span - 1;
    }
    return { role: row.role, cells };
  });
}

/** The shown texts by row and column, covered cells as "": what copy as text and the tests need. */
export function previewTexts(model: Block, language: Language): readonly (readonly string[])[] {
  return model.rows.map((row) => row.cells.map((cell) => displayCell(cell, language)));
}

/** The table as tab-separated text, for the clipboard. Tabs and line breaks inside a text become spaces. */
export function toTsv(model: Block, language: Language): string {
  return previewTexts(model, language)
    .map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}
