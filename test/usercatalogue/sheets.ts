import type { CatalogueDocument } from "../../src/catalogue/types";
import { parseAddress } from "../../src/sheet/address";
import type { Patch, PatchCell } from "../../src/sheet/patch";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

/** What a cell of a patch shows afterwards. */
function shown(cell: PatchCell): CellValue {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "formula") throw new Error(`a formula was written: ${cell.formula}`);
  return null;
}

interface Percent {
  readonly percent: number;
}
type Typed = CellValue | Percent;

/** A sheet by rows; a cell `{ percent: 0.4 }` holds 0.4 formatted as percent. */
export function sheet(name: string, rows: readonly (readonly Typed[])[]): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const padded = rows.map((row) => Array.from({ length: width }, (_, at): Typed => row[at] ?? null));
  const isPercent = (cell: Typed): cell is Percent => typeof cell === "object" && cell !== null && "percent" in cell;
  const stored = (cell: Typed): CellValue => (isPercent(cell) ? cell.percent : cell);
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: padded.map((row) => row.map(stored)),
    formulas: padded.map((row) => row.map(() => null)),
    numberFormats: padded.map((row) => row.map((cell) => (isPercent(cell) ? "0%" : "General"))),
    merges: [],
    usedRange: null,
    truncated: false,
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { decimalSeparator: ",", sheets };
}

/** The sheet a patch makes, as it would be read back. */
export function sheetOfPatch(patch: Patch): SheetSnapshot {
  const cells: CellValue[][] = [];
  let name = "";
  for (const step of patch.steps) {
    if (step.kind === "addSheet") name = step.sheet;
    if (step.kind !== "write") continue;
    const { row, column } = parseAddress(step.address)!;
    step.cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        while (cells.length <= row + r) cells.push([]);
        cells[row + r]![column + c] = shown(cell);
      }),
    );
  }
  return sheet(
    name,
    cells.map((row) => Array.from(row, (cell) => cell ?? null)),
  );
}

/** A document without the rows its parts stood in, which move when the sheet is written again. */
export function withoutLines(document: CatalogueDocument): unknown {
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === "line" || key === "definitionLine" ? undefined : value)));
}
