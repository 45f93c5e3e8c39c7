import type { Message } from "../language/message";
import type { Patch } from "../sheet/patch";
import type { Block, ModelCell, RowRole, TableRow } from "./block";
import type { Cell } from "./cell";
import type { Tabulation } from "./description";
import { express, textOf, type WriteOptions } from "./express";
import type { Slot, WorkbookCell } from "./expression";
import { placeTable } from "./place";
import { resolver, type Resolve, type TablePlaces } from "./places";
import { tabulate, type Tabulated } from "./tabulate";

/** Something that stands on a sheet, below what stands before it. */
export type SheetPart =
  | { readonly kind: "lines"; readonly role: "title" | "hint" | "text"; readonly lines: readonly (string | Message)[] }
  /** A value beside the words that ask for it. */
  | { readonly kind: "pairs"; readonly pairs: readonly (readonly [label: string, value: Cell])[] }
  /** A line that is worked out: a count of what stands below, say. */
  | { readonly kind: "cell"; readonly role: "title"; readonly cell: Cell }
  | { readonly kind: "gap" }
  | { readonly kind: "table"; readonly table: Tabulation<never>; readonly rows?: "item" };

/** A sheet of its own: what stands on it, from top to bottom. */
export interface SheetDescription {
  /** Only cells that are typed into take anything. */
  readonly guarded?: boolean;
  readonly name: string;
  readonly parts: readonly SheetPart[];
  /** Heads stay in sight: everything down to the head of its first table, and so many columns. */
  readonly frozen?: { readonly columns: number };
  /** Characters of the first column on a sheet without a table; elsewhere the first table says how wide its columns are. */
  readonly width?: number;
}

/** A table of rows of one type among those of others; what it is made of stays between its columns and its rows. */
export function tablePart<Row>(table: Tabulation<Row>, rows?: "item"): SheetPart {
  return { kind: "table", table: table as unknown as Tabulation<never>, ...(rows && { rows }) };
}

interface PlacedPart {
  readonly part: SheetPart;
  /** First row on the sheet. */
  readonly row: number;
  readonly table: Tabulated | null;
}

interface PlacedSheet {
  readonly name: string;
  readonly width?: number;
  readonly parts: readonly PlacedPart[];
}

function heightOf(part: SheetPart, table: Tabulated | null): number {
  if (part.kind === "lines") return part.lines.length;
  return part.kind === "pairs" ? part.pairs.length : (table?.height ?? 1);
}

function placed({ name, width, parts }: SheetDescription): PlacedSheet {
  let next = 0;
  return {
    name,
    ...(width !== undefined && { width }),
    parts: parts.map((part) => {
      const table = part.kind === "table" ? tabulate(part.table) : null;
      const row = next;
      next += heightOf(part, table);
      return { part, row, table };
    }),
  };
}

/** Every table of the workbook by its id. */
function tablesOf(sheets: readonly PlacedSheet[]): ReadonlyMap<string, Required<TablePlaces>> {
  const found = new Map<string, Required<TablePlaces>>();
  for (const { name, parts } of sheets)
    for (const { part, row, table } of parts) {
      if (part.kind !== "table" || !table) continue;
      if (found.has(part.table.id)) throw new Error(`Two tables are called "${part.table.id}".`);
      found.set(part.table.id, { places: table.places(row), sheet: name });
    }
  return found;
}

/** One row that has its look in its first cell only: a title runs on over empty neighbours, it does not fill them. */
function leading(role: RowRole, cells: readonly ModelCell[]): TableRow {
  return { role, cells, covers: 1 };
}

function rowsOf({ part, table }: PlacedPart, resolve: Resolve, options: WriteOptions): readonly TableRow[] {
  switch (part.kind) {
    case "lines":
      return part.lines.map((line) => leading(part.role, [{ kind: "text", text: textOf(line, options.language) }]));
    case "pairs":
      return part.pairs.map(([label, value]) => leading("label", [{ kind: "text", text: label }, express(value, resolve, options)]));
    case "cell":
      return [leading(part.role, [express(part.cell, resolve, options)])];
    case "gap":
      return [{ role: "gap", cells: [] }];
    case "table":
      return table!
        .rows(resolve, options)
        .map((row) => ({ ...row, covers: table!.width, ...(row.role === "body" && part.rows && { role: part.rows }) }));
  }
}

function blockOf(sheet: PlacedSheet, tables: ReadonlyMap<string, Required<TablePlaces>>, options: WriteOptions): Block {
  const rows = sheet.parts.flatMap((placedPart) => {
    const own = placedPart.part.kind === "table" ? placedPart.part.table.id : undefined;
    const resolve = resolver((id = own) => {
      const table = id === undefined ? undefined : tables.get(id);
      if (!table) throw new Error(id === undefined ? "A cell outside tables names no table." : `There is no table "${id}".`);
      return { places: table.places, sheet: table.sheet === sheet.name ? null : table.sheet };
    });
    return rowsOf(placedPart, resolve, options);
  });
  const first = sheet.parts.find(({ table }) => table !== null)?.table;
  const columns = first?.columns.map(({ width, align }) => ({ characters: width, ...(align && { align }) })) ?? [
    { characters: sheet.width ?? 60 },
  ];
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  return {
    id: sheet.name,
    name: sheet.name,
    rows: rows.map((row) => ({ ...row, cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? { kind: "empty" }) })),
    columns,
  };
}

/** New sheets with their tables, whose formulas may refer to each other's cells. Nothing but new sheets is touched. */
export function writeSheets(descriptions: readonly SheetDescription[], options: WriteOptions): Patch {
  const sheets = descriptions.map(placed);
  const tables = tablesOf(sheets);
  return {
    steps: sheets.flatMap((sheet, at) => {
      const { frozen, guarded } = descriptions[at]!;
      const place = {
        sheet: sheet.name,
        row: 0,
        column: 0,
        newSheet: true,
        ...(frozen && { frozenColumns: frozen.columns }),
        ...(guarded && { guarded }),
      };
      return placeTable(blockOf(sheet, tables, options), place).steps;
    }),
    mustBeEmpty: [],
  };
}

/** Where a described cell or range stands once its sheets are written. */
export function whereIs(descriptions: readonly SheetDescription[], slot: Exclude<Slot, WorkbookCell>): WorkbookCell {
  const tables = tablesOf(descriptions.map(placed));
  const found = resolver(() => {
    const table = slot.table === undefined ? undefined : tables.get(slot.table);
    if (!table) throw new Error(`There is no table "${slot.table ?? ""}".`);
    return table;
  })(slot)[0];
  if (typeof found !== "object" || !("sheet" in found)) throw new Error("A described cell has a sheet.");
  return found;
}
