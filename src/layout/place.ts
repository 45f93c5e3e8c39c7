import { areaAddress, cellAddress, quoteSheet } from "../sheet/address";
import type { Patch, PatchCell, PatchStep } from "../sheet/patch";
import { freeSheetName } from "../sheet/sheetName";
import type { Block, CellRef, ModelCell, TableRow } from "./block";
import { STYLES, type NamedStyle } from "./styles";

export interface Place {
  readonly sheet: string;
  /** Zero-based cell of the table's first caption row. */
  readonly row: number;
  readonly column: number;
  /** True: the sheet is made first. */
  readonly newSheet?: boolean;
}

function styleOf({ role, cells }: TableRow): NamedStyle {
  const across = role === "total" && cells.some((cell) => cell.kind === "text" && (cell.span ?? 1) > 1);
  return across ? STYLES.totalAcross : STYLES[role];
}

/** A reference as the formula prints it when the table stands at `place`. */
function printReference(reference: CellRef, place: Place): string {
  return "sheet" in reference
    ? `${quoteSheet(reference.sheet)}!${reference.address}`
    : cellAddress(place.row + reference.row, place.column + reference.column);
}

function patchCell(cell: ModelCell, place: Place): PatchCell {
  switch (cell.kind) {
    case "empty":
      return { kind: "empty" };
    case "text":
      return { kind: "text", text: cell.text };
    case "number":
      return { kind: "number", value: cell.value };
    case "formula":
      return {
        kind: "formula",
        formula: cell.parts.map((part) => (typeof part === "string" ? part : printReference(part, place))).join(""),
        result: cell.preview,
      };
  }
}

function formatOf(cell: ModelCell | undefined): string | null {
  return cell?.kind === "number" || cell?.kind === "formula" ? cell.format : null;
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** Neighbouring rows with the same key, so that one step styles them all. */
function runs<Key>(length: number, keyAt: (index: number) => Key): (Run & { readonly key: Key })[] {
  const found: (Run & { key: Key })[] = [];
  for (let index = 0; index < length; index++) {
    const key = keyAt(index);
    const last = found[found.length - 1];
    if (last && last.key === key) found[found.length - 1] = { ...last, length: last.length + 1 };
    else found.push({ from: index, length: 1, key });
  }
  return found;
}

/**
 * The table at its place, as a change to the workbook: everything is written in one rectangle, then dressed.
 *
 * A plain range and not a native Excel table object: the caption, the foot (Realisasi, Target, Capaian) and merged captions have
 * no room in one, and a table object turns header cells into its own field names.
 */
export function placeTable(model: Block, place: Place): Patch {
  const { sheet } = place;
  const width = model.columns.length;
  const address = (row: number, column: number, rows: number, columns: number): string =>
    areaAddress({ row: place.row + row, column: place.column + column, rows, columns });
  const block = address(0, 0, model.rows.length, width);
  const steps: PatchStep[] = [];
  if (place.newSheet) steps.push({ kind: "addSheet", sheet });
  steps.push({ kind: "write", sheet, address: block, cells: model.rows.map((row) => row.cells.map((cell) => patchCell(cell, place))) });

  for (const {
    from,
    length,
    key: { name, style },
  } of runs(model.rows.length, (index) => styleOf(model.rows[index]!))) {
    steps.push({ kind: "style", sheet, address: address(from, 0, length, width), style, name });
  }
  model.columns.forEach((column, index) => {
    steps.push({ kind: "columnWidth", sheet, address: address(0, index, 1, 1), characters: column.characters });
    const isFigure = (row: number): boolean => ["body", "total"].includes(model.rows[row]!.role);
    for (const { from, length, key } of runs(model.rows.length, isFigure)) {
      if (key) steps.push({ kind: "style", sheet, address: address(from, index, length, 1), style: { horizontal: column.align } });
    }
    for (const { from, length, key } of runs(model.rows.length, (row) => formatOf(model.rows[row]!.cells[index]))) {
      if (key !== null) steps.push({ kind: "style", sheet, address: address(from, index, length, 1), style: { numberFormat: key } });
    }
  });
  model.rows.forEach((row, rowIndex) =>
    row.cells.forEach((cell, column) => {
      if (cell.kind === "text" && cell.span !== undefined && cell.span > 1) {
        steps.push({ kind: "merge", sheet, address: address(rowIndex, column, 1, cell.span) });
      }
    }),
  );
  if (place.newSheet) {
    const head = model.rows.flatMap(({ role }, row) => (role === "header" ? [row] : []));
    if (head.length > 0) steps.push({ kind: "page", sheet, address: address(head[0]!, 0, head.length, width) });
  }
  return { steps, mustBeEmpty: place.newSheet ? [] : [{ sheet, address: block }] };
}

/** A name for the table's own sheet that no sheet has yet. */
export function newSheetName(model: Block, existing: readonly string[]): string {
  return freeSheetName(model.name, existing);
}
