import type { CatalogueNode } from "../catalogue/types";
import { formatNumber } from "../language/number";
import { decimalText } from "../numbers";
import { cellAddress } from "../sheet/address";
import { columnScale, readFigure, type ColumnScale } from "../reading/indicators/figure";
import { isBlank, isError, type Grid } from "../sheet/grid";
import type { CellValue } from "../sheet/snapshot";
import { headerOf, type ColumnId } from "./columns";
import type { Findings } from "./problem";

/** A figure as typed: value in the printed unit, null for words ("WTP"). */
export interface TypedFigure {
  readonly value: number | null;
  readonly printed: string;
}

/** The cells of one data row, by column. */
export class RowCells {
  constructor(
    private readonly grid: Grid,
    private readonly columns: ReadonlyMap<ColumnId, number>,
    /** Zero-based row on the sheet. */
    readonly row: number,
    private readonly weightScale: ColumnScale,
    private readonly decimalSeparator: "," | ".",
    private readonly findings: Findings,
  ) {}

  /** The cell of a column; of the code's where the sheet has no such column. */
  address(id: ColumnId): string {
    return cellAddress(this.row, this.columns.get(id) ?? this.columns.get("kode") ?? 0);
  }

  value(id: ColumnId): CellValue {
    const column = this.columns.get(id);
    return column === undefined ? null : this.grid.value(this.row, column);
  }

  private format(id: ColumnId): string {
    const column = this.columns.get(id);
    return column === undefined ? "General" : this.grid.format(this.row, column);
  }

  isBlank(): boolean {
    return [...this.columns.keys()].every((id) => isBlank(this.value(id)));
  }

  problem(id: ColumnId, text: string, english: string): void {
    this.findings.columns.add(id);
    this.findings.problem(this.address(id), text, english);
  }

  note(id: ColumnId, text: string, english: string): void {
    this.findings.note(this.address(id), text, english);
  }

  /** The text of a cell, null when it is blank; a number is the text a person sees. An error value is a problem. */
  text(id: ColumnId): string | null {
    const value = this.value(id);
    if (isError(value)) {
      this.errorValue(id, value.error);
      return null;
    }
    if (isBlank(value)) return null;
    return typeof value === "number" ? decimalText(value, null) : String(value).replace(/\s+/g, " ").trim();
  }

  private errorValue(id: ColumnId, error: string): void {
    this.problem(
      id,
      `${headerOf(id)} berisi ${error}; perbaiki rumusnya atau ketik isinya.`,
      `${headerOf(id)} holds ${error}; mend its formula or type the content.`,
    );
  }

  /**
   * The figure of a cell in the indicator's printed unit; null for a blank cell, "-", and anything that is a problem.
   * @param words accepts a text without a number ("WTP", "BB") as it is.
   */
  figure(id: ColumnId, node: Pick<CatalogueNode, "unit" | "scale">, words = false): TypedFigure | null {
    const raw = this.value(id);
    const weight = id === "bobot" || id === "batas";
    const figure = readFigure(
      raw,
      this.format(id),
      weight ? "bobot" : "target",
      node as CatalogueNode,
      id === "bobot" ? this.weightScale : "hundred",
      this.decimalSeparator,
    );
    const name = headerOf(id);
    const found = String(raw).trim();
    switch (figure.kind) {
      case "empty":
      case "missing":
        return null;
      case "error":
        this.errorValue(id, isError(raw) ? raw.error : found);
        return null;
      case "ambiguous":
        this.problem(
          id,
          `${name} "${found}" dapat dibaca dua cara; ketik sebagai angka, bukan teks.`,
          `${name} "${found}" can be read in two ways; type it as a number, not as text.`,
        );
        return null;
      case "text":
        if (words && typeof raw === "string") return { value: null, printed: found };
        this.problem(id, `${name} berisi "${found}"; yang diperlukan angka.`, `${name} holds "${found}"; a number is wanted.`);
        return null;
      case "number": {
        const value = figure.value!;
        const text = figure.text?.kind === "number" ? figure.text : null;
        if (text && (text.locale === "other" || text.otherReading !== undefined)) {
          this.note(
            id,
            `${name} "${found}" dibaca sebagai ${formatNumber(value)}.`,
            `${name} "${found}" is read as ${formatNumber(value, {}, "en")}.`,
          );
        }
        return { value, printed: text && text.rest !== "" ? found : formatNumber(value) + (weight || node.unit === "persen" ? "%" : "") };
      }
    }
  }
}

/** How the plain numbers of the weight column are meant: 0,4 or 40. */
export function weightScaleOf(grid: Grid, column: number | undefined, rows: readonly number[]): ColumnScale {
  if (column === undefined) return "hundred";
  return columnScale(
    rows.map((row) => ({ raw: grid.value(row, column), format: grid.format(row, column), node: null })),
    "bobot",
  );
}
