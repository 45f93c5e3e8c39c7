import { isUnitOf } from "../catalogue/units";
import type { CatalogueNode } from "../catalogue/types";
import type { CellDatum, Message } from "../language/message";
import { formatNumber } from "../language/number";
import { decimalText } from "../numbers";
import { cellAddress } from "../sheet/address";
import { columnScale, readFigure, type ColumnScale } from "../reading/indicators/figure";
import { isBlank, isError, type Grid } from "../sheet/grid";
import type { CellValue } from "../sheet/snapshot";
import { headText, type ColumnId } from "./columns";
import { says } from "./messages";
import type { Findings } from "./problem";

/** A figure as typed: value in the printed unit, null for words ("WTP"). */
export interface TypedFigure {
  readonly value: number | null;
  readonly printed: string;
}

/** A catalogue sheet as its rows are read. */
export interface CatalogueSheet {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly weightScale: ColumnScale;
  readonly decimalSeparator: "," | ".";
  readonly findings: Findings;
}

/** The cells of one data row, by column. */
export class RowCells {
  constructor(
    private readonly sheet: CatalogueSheet,
    /** Zero-based row on the sheet. */
    readonly row: number,
  ) {}

  /** The cell of a column; of the code's where the sheet has no such column. */
  address(id: ColumnId): string {
    return cellAddress(this.row, this.sheet.columns.get(id) ?? this.sheet.columns.get("kode") ?? 0);
  }

  /** The cell as a sentence names it. */
  place(id: ColumnId): CellDatum {
    return { address: this.address(id) };
  }

  value(id: ColumnId): CellValue {
    const column = this.sheet.columns.get(id);
    return column === undefined ? null : this.sheet.grid.value(this.row, column);
  }

  private format(id: ColumnId): string {
    const column = this.sheet.columns.get(id);
    return column === undefined ? "General" : this.sheet.grid.format(this.row, column);
  }

  isBlank(): boolean {
    return [...this.sheet.columns.keys()].every((id) => isBlank(this.value(id)));
  }

  problem(id: ColumnId, text: Message): void {
    this.sheet.findings.columns.add(id);
    this.sheet.findings.problem(this.address(id), text);
  }

  note(id: ColumnId, text: Message): void {
    this.sheet.findings.note(this.address(id), text);
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
    this.problem(id, says.errorValue({ header: headText(id), error }));
  }

  /**
   * The figure of a cell in the indicator's printed unit; null for a blank cell, "-", and anything that is a problem.
   * @param words accepts a text without a number ("WTP", "BB") as it is.
   */
  figure(id: ColumnId, node: Pick<CatalogueNode, "unit" | "scale">, words = false): TypedFigure | null {
    const raw = this.value(id);
    const weight = id === "bobot" || id === "batas";
    const figure = readFigure(raw, this.format(id), {
      role: weight ? "bobot" : "target",
      node: node as CatalogueNode,
      scale: id === "bobot" ? this.sheet.weightScale : "hundred",
      decimalSeparator: this.sheet.decimalSeparator,
    });
    const header = headText(id);
    const found = String(raw).trim();
    switch (figure.kind) {
      case "empty":
      case "missing":
        return null;
      case "error":
        this.errorValue(id, isError(raw) ? raw.error : found);
        return null;
      case "ambiguous":
        this.problem(id, says.twoReadings({ header, found }));
        return null;
      case "text":
        if (words && typeof raw === "string") return { value: null, printed: found };
        this.problem(id, says.noNumber({ header, found }));
        return null;
      case "number": {
        const value = figure.value!;
        const text = figure.text?.kind === "number" ? figure.text : null;
        if (text && (text.locale === "other" || text.otherReading !== undefined)) {
          this.note(id, says.readAs({ header, found, value }));
        }
        return {
          value,
          printed: text && text.rest !== "" ? found : formatNumber(value) + (weight || isUnitOf(node.unit, "percent") ? "%" : ""),
        };
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
