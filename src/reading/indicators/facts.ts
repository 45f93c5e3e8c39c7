import { cellAddress } from "../../sheet/address";
import { columnScale, readFigure, tellsScale, type ColumnScale, type ReadFigure } from "./figure";
import { gridOf, type Grid } from "../../sheet/grid";
import { periodOf, quarterOf } from "../../periods/period";
import type { FigureRole, RecognisedRow, RecognisedTable, ReadFact } from "./recognised";
import type { Snapshot } from "../../sheet/snapshot";

const PER_CENT: ReadonlySet<string> = new Set(["bobot", "capaian", "bobotKaliRealisasi"]);
const WEIGHING: ReadonlySet<string> = new Set(["bobot", "bobotKaliRealisasi"]);
export const FIGURE_ROLES: readonly FigureRole[] = ["bobot", "target", "realisasi", "capaian", "bobotKaliRealisasi"];

/** A fact of a recognised table with everything needed to judge its cell; of a row that is no indicator's `code` is what the row prints. */
export interface FigureCell extends ReadFact {
  readonly what: FigureRole | "masukan";
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly rowIndex: number;
  readonly column: number;
  /** How the cell was read; its value is the fact's. */
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
  const period = periodOf(table.year, table.within);
  const cells: FigureCell[] = [];
  const cell = (row: RecognisedRow, what: FigureRole | "masukan", column: number, columnScaleOf: ColumnScale): void => {
    const { node } = row;
    const raw = grid.value(row.row, column);
    const figure = readFigure(raw, grid.format(row.row, column), { role: what, node, scale: columnScaleOf, decimalSeparator });
    cells.push({
      unit: null,
      code: node?.code ?? row.code,
      name: node?.name ?? row.name,
      period,
      what,
      variable: row.variable,
      in: WEIGHING.has(what) ? (table.node?.code ?? null) : null,
      value: figure.value,
      // The indicator's own unit holds for its target and realisasi only.
      unitOfMeasure: PER_CENT.has(what) ? "persen" : what === "masukan" ? null : (node?.unit ?? null),
      source: "cell",
      file: null,
      sheet: table.sheet,
      address: cellAddress(row.row, column),
      raw,
      table,
      row,
      rowIndex: row.row,
      column,
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
 * The facts of the catalogue's indicators in recognised tables. Empty cells are facts without a value: a missing quarter is empty,
 * never 0. Several cells may state the same fact.
 */
export function workbookFacts(tables: readonly RecognisedTable[], snapshot: Snapshot): ReadFact[] {
  const grids = new Map<string, Grid>(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return tables.flatMap((table) => {
    const grid = grids.get(table.sheet);
    return grid ? figureCells(table, grid, snapshot.decimalSeparator).filter(({ row }) => row.node !== null && row.kind !== "jumlah") : [];
  });
}
