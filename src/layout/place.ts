import { areaAddress, cellAddress, quoteSheet } from "../sheet/address";
import type { Patch, PatchCell, PatchStep } from "../sheet/patch";
import { freeSheetName } from "../sheet/sheetName";
import type { Block, CellInput, CellRef, ModelCell } from "./block";
import type { WorkbookCell } from "./expression";
import { pagesOf } from "./pages";
import { chartAreas, chartSteps } from "./placeCharts";
import { NAMED_STYLES, type StyleName } from "../sheet/namedStyles";
import { rowHeights, wrappedAcross } from "./rowHeights";
import { styleOfCell, styleOfRow } from "./styles";

export interface Placement {
  readonly sheet: string;
  /** Zero-based cell of the table's first caption row. */
  readonly row: number;
  readonly column: number;
  /** True: the sheet is made first. */
  readonly newSheet?: boolean;
  /** Of a new sheet: its first heads and so many of its columns stay in sight. */
  readonly frozenColumns?: number;
  /** Of a new sheet: only cells that are typed into take anything, until somebody unprotects it. */
  readonly guarded?: boolean;
  /** Below the table stand its charts, where it has some. */
  readonly charts?: boolean;
}

/** Where the cells of a block stand on their sheet. */
export interface CellPlacement {
  /** Of a row of the block. */
  row(at: number): number;
  readonly column: number;
  /** A cell elsewhere as it is printed; where its address says when left out. */
  elsewhere?(cell: WorkbookCell): string;
}

/** A reference as the formula prints it when the table stands at `place`. */
function printReference(reference: CellRef, place: CellPlacement): string {
  if ("sheet" in reference && place.elsewhere) return place.elsewhere(reference);
  return "sheet" in reference
    ? `${quoteSheet(reference.sheet)}!${reference.address}`
    : cellAddress(place.row(reference.row), place.column + reference.column);
}

/** What is written for a cell of a block that stands there. */
export function patchCell(cell: ModelCell, place: CellPlacement): PatchCell {
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
  return cell === undefined || cell.kind === "text" ? null : (cell.format ?? null);
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** Neighbouring rows with the same key, so that one step styles them all. */
function runs<Key>(length: number, keyAt: (index: number) => Key): (Run & { readonly key: Key })[] {
  const found: { from: number; length: number; key: Key }[] = [];
  for (let index = 0; index < length; index++) {
    const key = keyAt(index);
    const last = found[found.length - 1];
    if (last && last.key === key) last.length += 1;
    else found.push({ from: index, length: 1, key });
  }
  return found;
}

/** A block at its place, and how its rectangles are called there. */
interface Placing {
  readonly model: Block;
  readonly place: Placement;
  address(row: number, column: number, rows: number, columns: number): string;
}

function styleStep({ sheet }: Placement, address: string, name: StyleName): PatchStep {
  return { kind: "style", sheet, address, style: NAMED_STYLES[name], name };
}

/** Everything that stands between two empty lines in one rectangle. */
function writeSteps({ model: { rows }, place, address }: Placing): PatchStep[] {
  const standing: CellPlacement = { row: (at) => place.row + at, column: place.column };
  return runs(rows.length, (row) => rows[row]!.role === "gap").flatMap(({ from, length, key: isGap }): PatchStep[] => {
    if (isGap) return [];
    const cells = rows.slice(from, from + length).map((row) => row.cells.map((cell) => patchCell(cell, standing)));
    return [{ kind: "write", sheet: place.sheet, address: address(from, 0, length, cells[0]!.length), cells }];
  });
}

/** Rows of one look below each other, dressed together. */
function rowStyles({ model: { rows }, place, address }: Placing): PatchStep[] {
  const keyOf = (at: number): string => {
    const row = rows[at]!;
    return `${row.covers ?? row.cells.length} ${styleOfRow(row) ?? ""}`;
  };
  return runs(rows.length, keyOf).flatMap(({ from, length }) => {
    const row = rows[from]!;
    const name = styleOfRow(row);
    return name === null ? [] : [styleStep(place, address(from, 0, length, row.covers ?? row.cells.length), name)];
  });
}

function widthSteps({ model: { columns }, place: { sheet }, address }: Placing): PatchStep[] {
  return columns.map(({ characters }, index) => ({ kind: "columnWidth", sheet, address: address(0, index, 1, 1), characters }));
}

/** Captions and headings too long for the table go on in a second line. */
function acrossStyles({ model, place: { sheet }, address }: Placing): PatchStep[] {
  return wrappedAcross(model).map(([row, column]) => ({
    kind: "style",
    sheet,
    address: address(row, column, 1, 1),
    style: { wrap: true },
  }));
}

function heightSteps({ model, place: { sheet }, address }: Placing): PatchStep[] {
  const heights = rowHeights(model);
  return heights.some((height) => height !== null)
    ? [{ kind: "rowHeight", sheet, address: address(0, 0, heights.length, 1), heights }]
    : [];
}

/** How the figures of a column are aligned and written. */
function columnStyles({ model: { rows, columns }, place: { sheet, newSheet }, address }: Placing): PatchStep[] {
  const isFigure = (row: number): boolean => ["body", "total"].includes(rows[row]!.role);
  const width = rows[0]?.cells.length ?? columns.length;
  const figureRuns = runs(rows.length, isFigure);
  return Array.from({ length: width }, (_, index): PatchStep[] => {
    const column = columns[index];
    const steps: PatchStep[] = [];
    for (const { from, length, key } of figureRuns) {
      if (key && column?.align)
        steps.push({ kind: "style", sheet, address: address(from, index, length, 1), style: { horizontal: column.align } });
    }
    for (const { from, length, key } of runs(rows.length, (row) => formatOf(rows[row]!.cells[index]))) {
      // A new sheet has no other format that General would have to replace.
      if (key === null || (newSheet && key === "General")) continue;
      steps.push({ kind: "style", sheet, address: address(from, index, length, 1), style: { numberFormat: key } });
    }
    return steps;
  }).flat();
}

function cellStyles({ model: { rows }, place, address }: Placing): PatchStep[] {
  return Array.from({ length: rows[0]?.cells.length ?? 0 }, (_, column) =>
    runs(rows.length, (row) => rows[row]!.cells[column]!.look ?? null).flatMap(({ from, length, key }) =>
      key === null || key === "waits" ? [] : [styleStep(place, address(from, column, length, 1), styleOfCell(key))],
    ),
  ).flat();
}

/** Cells that show whether they are filled in, columns beside each other together: by the spreadsheet, so that a mark goes when its figure comes. */
function waitingSteps({ model: { rows }, place: { sheet }, address }: Placing): PatchStep[] {
  const width = rows[0]?.cells.length ?? 0;
  const waiting = (column: number): readonly Run[] =>
    runs(rows.length, (row) => rows[row]!.cells[column]!.look === "waits").filter(({ key }) => key);
  return runs(width, (column) => JSON.stringify(waiting(column))).flatMap(({ from: first, length: columns }) =>
    waiting(first).map(({ from, length }): PatchStep => ({
      kind: "conditionalFormat",
      sheet,
      address: address(from, first, length, columns),
      marks: { kind: "empty" },
    })),
  );
}

function mergeSteps({ model: { rows }, place: { sheet }, address }: Placing): PatchStep[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): PatchStep[] => {
      if (cell.kind !== "text") return [];
      const { span = 1, down = 1 } = cell;
      return span * down > 1 ? [{ kind: "merge", sheet, address: address(row, column, down, span) }] : [];
    }),
  );
}

/** Cells that are typed into, those below each other together. */
function inputRuns({ model: { rows }, address }: Placing): { readonly address: string; readonly input: CellInput }[] {
  // Most tables are typed into nowhere, and telling inputs apart by what they say is dear.
  if (!rows.some(({ cells }) => cells.some(({ input }) => input))) return [];
  return Array.from({ length: rows[0]?.cells.length ?? 0 }, (_, column) =>
    runs(rows.length, (row) => JSON.stringify(rows[row]!.cells[column]?.input ?? null)).flatMap(({ from, length }) => {
      const input = rows[from]!.cells[column]?.input;
      return input ? [{ address: address(from, column, length, 1), input }] : [];
    }),
  ).flat();
}

/** What may be typed into a new sheet, and where on a guarded one. */
function inputSteps(placing: Placing, block: string): PatchStep[] {
  const { sheet, guarded } = placing.place;
  const inputs = inputRuns(placing);
  return [
    ...inputs.map(({ address, input }): PatchStep => ({ kind: "validation", sheet, address, ...input })),
    ...(guarded ? [{ kind: "protection", sheet, address: block, unlocked: inputs.map(({ address }) => address) } as const] : []),
  ];
}

const firstHead = (rows: Block["rows"]): Run | undefined => runs(rows.length, (row) => rows[row]!.role === "header").find(({ key }) => key);

function freezeStep({ model: { rows }, place: { sheet, frozenColumns }, address }: Placing): PatchStep[] {
  const head = firstHead(rows);
  if (!head || frozenColumns === undefined) return [];
  return [{ kind: "freeze", sheet, address: address(0, 0, head.from + head.length, frozenColumns) }];
}

/** Rows below what they are part of can be folded. */
function outlineSteps({ model: { rows }, place: { sheet }, address }: Placing): PatchStep[] {
  const levels = rows.map(({ depth }) => depth ?? 0);
  return levels.some((level) => level > 0) ? [{ kind: "outline", sheet, address: address(0, 0, rows.length, 1), levels }] : [];
}

/** The first heads stand on every page; the others of a sheet with several tables are read once. */
function pageStep({ model, place: { sheet, row, charts }, address }: Placing): PatchStep[] {
  const head = firstHead(model.rows);
  if (!head) return [];
  const { landscape, paper, breaks } = pagesOf(model, charts ? chartAreas(model) : []);
  return [
    {
      kind: "page",
      sheet,
      address: address(head.from, 0, head.length, model.columns.length),
      ...(landscape && { landscape: true }),
      ...(paper === "A3" && { paper }),
      ...(breaks.length > 0 && { breaks: breaks.map((each) => row + each) }),
    },
  ];
}

/** The look of rows of a block, one below the other, that were put into a table that stands already: its columns have their widths. */
export function dressRows(model: Block, place: Placement): readonly PatchStep[] {
  const address = (row: number, column: number, rows: number, columns: number): string =>
    areaAddress({ row: place.row + row, column: place.column + column, rows, columns });
  const placing = { model, place, address };
  return [...rowStyles(placing), ...columnStyles(placing), ...cellStyles(placing), ...waitingSteps(placing), ...mergeSteps(placing)];
}

/**
 * The table at its place, as a change to the workbook: everything is written in one rectangle, then dressed.
 *
 * A plain range and not a native Excel table object: the caption, the foot (Realisasi, Target, Capaian) and merged captions have
 * no room in one, and a table object turns header cells into its own field names.
 */
export function placeTable(model: Block, place: Placement): Patch {
  const { sheet, newSheet } = place;
  const address = (row: number, column: number, rows: number, columns: number): string =>
    areaAddress({ row: place.row + row, column: place.column + column, rows, columns });
  const placing = { model, place, address };
  const block = address(0, 0, model.rows.length, model.rows[0]?.cells.length ?? model.columns.length);
  const charts = place.charts ? chartSteps(model, place) : [];
  return {
    steps: [
      ...(newSheet ? [{ kind: "addSheet", sheet } as const] : []),
      ...writeSteps(placing),
      // Excel fits a row to its text when that is wrapped: then its column has to have its width.
      ...widthSteps(placing),
      ...rowStyles(placing),
      ...columnStyles(placing),
      ...cellStyles(placing),
      ...waitingSteps(placing),
      ...acrossStyles(placing),
      ...mergeSteps(placing),
      ...(newSheet ? heightSteps(placing) : []),
      ...(newSheet ? [...pageStep(placing), ...freezeStep(placing), ...outlineSteps(placing), ...inputSteps(placing, block)] : []),
      ...charts,
    ],
    // A chart hides the cells it lies on.
    mustBeEmpty: newSheet ? [] : [block, ...charts.map((each) => each.address)].map((each) => ({ sheet, address: each })),
  };
}

/** Rows and columns a block takes at its place, with the charts below it where they are asked for. */
export function sizeOf(model: Block, charts: boolean): { readonly rows: number; readonly columns: number } {
  const areas = charts ? chartAreas(model) : [];
  const last = areas[areas.length - 1];
  return {
    rows: last ? last.row + last.rows : model.rows.length,
    columns: last && last.columns > model.columns.length ? last.columns : model.columns.length,
  };
}

/** A name for the table's own sheet that no sheet has yet. */
export function newSheetName(model: Block, existing: readonly string[]): string {
  return freeSheetName(model.name, existing);
}
