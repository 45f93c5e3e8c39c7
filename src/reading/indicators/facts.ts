import { areaAddress, cellAddress } from "../../sheet/address";
import { columnScale, readFigure, tellsScale, type ColumnScale, type ReadFigure } from "./figure";
import { gridOf, type Grid } from "../../sheet/grid";
import { periodOf, quarterOf } from "../../periods/period";
import type { FigureRole, RecognisedRow, RecognisedTable, WorkbookFigure } from "./recognised";
import type { Snapshot } from "../../sheet/snapshot";

export const FIGURE_ROLES: readonly FigureRole[] = ["bobot", "target", "realisasi", "capaian", "bobotKaliRealisasi"];

/** A figure cell of a recognised table, with everything needed to judge it. */
export interface FigureCell {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly role: FigureRole | "masukan";
  readonly sheet: string;
  readonly rowIndex: number;
  readonly column: number;
  readonly address: string;
  readonly figure: ReadFigure;
  readonly formula: string | null;
}

function scales(table: RecognisedTable, grid: Grid, decimalSeparator: "," | "."): Partial<Record<FigureRole, ColumnScale>> {
  const found: Partial<Record<FigureRole, ColumnScale>> = {};
  let beside: ColumnScale | undefined;
  for (const role of FIGURE_ROLES) {
    const column = table.columns[role];
    if (column === undefined) continue;
    const columns = table.alike?.[role] ?? [column];
    const cells = table.rows
      .filter((row) => row.kind === "indikator" && row.node !== null)
      .flatMap((row) => columns.map((each) => ({ raw: grid.value(row.row, each), format: grid.format(row.row, each), node: row.node })));
    const read = columnScale(cells, role, decimalSeparator, role === "realisasi" ? beside : undefined);
    // Early in the year 2 per cent are planned; nobody plans 200 % of a month.
    const small = isSmallPart(table) && cells.some(({ raw }) => typeof raw === "number" && raw > 1);
    const scale = small ? "hundred" : read;
    found[role] = scale;
    if (role === "target" && tellsScale(cells, role, decimalSeparator)) beside = scale;
  }
  return found;
}

const isSmallPart = ({ within }: RecognisedTable): boolean => within !== null && quarterOf(within) === null;

/** The figure cells of a table, row by row; empty ones too. */
export function figureCells(table: RecognisedTable, grid: Grid, decimalSeparator: "," | "."): FigureCell[] {
  const scale = scales(table, grid, decimalSeparator);
  const cells: FigureCell[] = [];
  const cell = (row: RecognisedRow, role: FigureRole | "masukan", column: number, columnScaleOf: ColumnScale): void => {
    const setting = { role, node: row.node, scale: columnScaleOf, decimalSeparator };
    const figure = readFigure(grid.value(row.row, column), grid.format(row.row, column), setting);
    cells.push({
      table,
      row,
      role,
      sheet: table.sheet,
      rowIndex: row.row,
      column,
      address: cellAddress(row.row, column),
      figure,
      formula: grid.formula(row.row, column),
    });
  };
  for (const row of table.rows) {
    if (row.kind === "indikator") {
      for (const role of FIGURE_ROLES) {
        const column = table.columns[role];
        if (column !== undefined) cell(row, role, column, scale[role] ?? "hundred");
      }
    } else if (row.kind === "total" && row.total !== null) {
      const column = totalColumn(table, row);
      if (column !== null) cell(row, row.total, column, totalScale(grid, row.row, column, decimalSeparator));
    } else if (row.kind === "masukan") {
      const column = table.columns.masukan ?? table.columns.realisasi ?? row.figureColumn;
      if (column !== null && column !== undefined) cell(row, "masukan", column, "hundred");
    } else if (row.kind === "jumlah" && table.columns.bobot !== undefined) {
      cell(row, "bobot", table.columns.bobot, scale.bobot ?? "hundred");
    }
  }
  return cells;
}

/** With several periods side by side the total stands in a column of its own period, otherwise anywhere in the row. */
function totalColumn(table: RecognisedTable, row: RecognisedRow): number | null {
  if (table.part.of === 1) return row.figureColumn;
  return table.columns.bobotKaliRealisasi ?? table.columns[row.total!] ?? table.columns.realisasi ?? null;
}

/** A lone plain total: 0.9310 is a ratio, 93.1 is not. */
function totalScale(grid: Grid, row: number, column: number, decimalSeparator: "," | "."): ColumnScale {
  return columnScale([{ raw: grid.value(row, column), format: grid.format(row, column), node: null }], "realisasi", decimalSeparator);
}

/**
 * The figures of the recognised tables as facts, each with its cell. Empty cells are facts without a value: a missing quarter
 * is empty, never 0. Several cells may state the same fact.
 */
export function workbookFacts(tables: readonly RecognisedTable[], snapshot: Snapshot): WorkbookFigure[] {
  const grids = new Map<string, Grid>(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const facts: WorkbookFigure[] = [];
  for (const table of tables) {
    const grid = grids.get(table.sheet);
    if (!grid) continue;
    for (const { row, role, address, figure, rowIndex, column } of figureCells(table, grid, snapshot.decimalSeparator)) {
      if (row.node === null || row.kind === "jumlah") continue;
      const weighing = role === "bobot" || role === "bobotKaliRealisasi";
      facts.push({
        node: row.node,
        period: periodOf(table.year, table.within),
        what: role,
        ...(row.variable === null ? {} : { variable: row.variable }),
        ...(weighing && table.node ? { in: table.node.code } : {}),
        value: figure.value,
        raw: grid.value(rowIndex, column),
        sheet: table.sheet,
        address,
        table: areaAddress(table.area),
        within: table.within,
      });
    }
  }
  return facts;
}
