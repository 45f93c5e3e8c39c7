import { IUndoRedoService } from "@univerjs/presets";
import type { ICellData, IRange, IStyleData, Nullable } from "@univerjs/presets";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  FormulaDataModel,
  ILayoutService,
  MarkDirtyRowAutoHeightOperation,
  SetColWidthCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetRowIsAutoHeightCommand,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../language/text";
import type { Area } from "../sheet/address";
import { bounding, overlaps, positions } from "../sheet/area";
import { linesOf, type LineMove } from "../sheet/lineMoves";
import { Calculation } from "./calculation";
import { ChartList } from "./officejs/chart-list";
import { HostError, PLAIN_FORMAT } from "./officejs/host";
import type {
  HostCell,
  HostChart,
  HostFormat,
  HostFormatChange,
  HostFrozen,
  HostInput,
  HostName,
  HostSelection,
  HostSheet,
  HostSigns,
  HostTable,
  SheetHost,
} from "./officejs/host";
import { KeptSettings } from "./officejs/kept-settings";
import { SignsList } from "./officejs/signs-list";
import { checkSheetName } from "./officejs/sheet-names";
import { TableList } from "./officejs/table-list";
import { SHEET_SIZE } from "./univer";
import { drawSigns } from "./univer-signs";
import type { Spreadsheet } from "./univer";
import { readValue, writeCell } from "./univer-cell";
import { readFormat, writeFormat } from "./univer-style";

type FWorksheet = ReturnType<Spreadsheet["workbook"]["getActiveSheet"]>;
type CellMatrix = Record<number, Record<number, ICellData>>;

/** 96 pixels and 72 points to the inch. */
const POINTS_PER_PIXEL = 0.75;

function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

function toRange(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: area.row + area.rows - 1, endColumn: area.column + area.columns - 1 };
}

function numbersTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Univer behind the Office.js interpreter. */
export class UniverHost implements SheetHost {
  private readonly kept = new KeptSettings();
  private readonly tableList = new TableList();
  private readonly chartList = new ChartList();
  private readonly signsList = new SignsList();
  /** How Univer calls the signs it draws. */
  private readonly drawnSigns = new Map<string, string>();
  /** Told when there are other charts than before. */
  onCharts: () => void = () => undefined;
  private batch: { dispose(): void } | null = null;
  private readonly calculation: Calculation;
  /** In the request under way. */
  private isCalculated = false;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly language: () => Language,
  ) {
    this.calculation = new Calculation(spreadsheet);
    spreadsheet.api.addEvent(spreadsheet.api.Event.CommandExecuted, ({ id, params }) => {
      if (id !== MarkDirtyRowAutoHeightOperation.id) return;
      const { subUnitId, id: work } = params as { readonly subUnitId: string; readonly id: string };
      this.heights.set(subUnitId, [...(this.heights.get(subUnitId) ?? []), work]);
    });
  }

  /** Work on row heights that Univer left for later, by sheet. */
  private readonly heights = new Map<string, readonly string[]>();

  /**
   * Widths (pixels by column) and wrapped areas of a sheet that the request under way has asked for. Univer measures every row for each of
   * them, which for the example took a seventh of the page's start; at the end of the request once is enough.
   */
  private readonly toMeasure = new Map<string, { readonly widths: Map<number, number>; readonly wrapped: IRange[] }>();

  private measureLater(id: string, add: (what: { widths: Map<number, number>; wrapped: IRange[] }) => void): void {
    const what = this.toMeasure.get(id) ?? { widths: new Map(), wrapped: [] };
    add(what);
    this.toMeasure.set(id, what);
    if (!this.batch) this.measure(id);
  }

  private measure(id: string): void {
    const what = this.toMeasure.get(id);
    if (!what) return;
    this.toMeasure.delete(id);
    const { api } = this.spreadsheet;
    const target = { unitId: this.workbook.getId(), subUnitId: id };
    const endRow = this.sheet(id).getMaxRows() - 1;
    if (what.wrapped.length > 0) api.syncExecuteCommand(SetWorksheetRowIsAutoHeightCommand.id, { ...target, ranges: what.wrapped });
    if (what.widths.size > 0)
      api.syncExecuteCommand(SetColWidthCommand.id, {
        ...target,
        ranges: [...what.widths.keys()].map((column) => ({ startRow: 0, endRow, startColumn: column, endColumn: column })),
        value: Object.fromEntries(what.widths),
      });
  }

  /** Univer would measure rows of a sheet that is gone, and fail. */
  private cancelHeights(sheetId: string): void {
    this.toMeasure.delete(sheetId);
    const unitId = this.workbook.getId();
    for (const id of this.heights.get(sheetId) ?? [])
      this.spreadsheet.api.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, id });
    this.heights.delete(sheetId);
  }

  get decimalSeparator(): "," | "." {
    return this.language() === "id" ? "," : ".";
  }

  private get workbook(): Spreadsheet["workbook"] {
    return this.spreadsheet.workbook;
  }

  private service<T>(identifier: Parameters<ReturnType<Spreadsheet["univer"]["__getInjector"]>["get"]>[0]): T {
    return this.spreadsheet.univer.__getInjector().get(identifier) as T;
  }

  private sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new HostError("ItemNotFound", "The requested worksheet doesn't exist.");
    return sheet;
  }

  private describe(sheet: FWorksheet): HostSheet {
    return { id: sheet.getSheetId(), name: sheet.getSheetName(), visibility: sheet.isSheetHidden() ? "Hidden" : "Visible" };
  }

  settings(): ReadonlyMap<string, unknown> {
    return this.kept.all();
  }

  setSetting(key: string, value: unknown): void {
    this.kept.set(key, value);
  }

  recalculate(): void {
    this.calculation.written();
    this.spreadsheet.api.getFormula().executeCalculation();
  }

  /** Univer knows no smaller calculation than the whole workbook's: once a request is enough. */
  calculate(): void {
    if (!this.isCalculated) this.recalculate();
    this.isCalculated = true;
  }

  sheets(): HostSheet[] {
    return this.workbook.getSheets().map((sheet) => this.describe(sheet));
  }

  addSheet(name?: string): HostSheet {
    const before = this.workbook.getActiveSheet();
    if (name !== undefined) checkSheetName(name, this.sheets());
    const added = this.workbook.insertSheet(name, { index: this.workbook.getSheets().length, sheet: { ...SHEET_SIZE } });
    // Univer shows a new sheet at once, Excel does not.
    this.workbook.setActiveSheet(before);
    return this.describe(added);
  }

  removeSheet(id: string): void {
    const sheet = this.sheet(id);
    if (this.sheets().filter((each) => each.visibility === "Visible" && each.id !== id).length === 0) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.cancelHeights(id);
    this.workbook.deleteSheet(sheet);
    this.tableList.removeSheet(id);
    this.chartList.removeSheet(id);
    this.signsList.removeSheet(id);
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    checkSheetName(
      name,
      this.sheets().filter((other) => other.id !== id),
    );
    sheet.setName(name);
  }

  setVisibility(id: string, visibility: HostSheet["visibility"]): void {
    const sheet = this.sheet(id);
    if (visibility === "Visible") sheet.showSheet();
    else sheet.hideSheet();
  }

  isProtected(): boolean {
    return false;
  }

  freeze(id: string, { rows, columns }: HostFrozen): void {
    this.sheet(id).setFreeze({ startRow: rows, startColumn: columns, xSplit: columns, ySplit: rows });
  }

  activate(id: string): void {
    this.workbook.setActiveSheet(this.sheet(id));
  }

  selection(): HostSelection {
    const sheet = this.workbook.getActiveSheet();
    const range = this.workbook.getActiveRange()?.getRange() ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    const cell = this.workbook.getActiveCell();
    return {
      sheet: sheet.getSheetId(),
      area: toArea(range),
      row: cell?.getRow() ?? range.startRow,
      column: cell?.getColumn() ?? range.startColumn,
    };
  }

  select(id: string, area: Area): void {
    const sheet = this.sheet(id);
    this.makeRoom(sheet, area);
    this.workbook.setActiveSheet(sheet);
    sheet.getRange(toRange(area)).activate();
    const seen = sheet.getVisibleRange();
    const inView =
      seen && area.row >= seen.startRow && area.row < seen.endRow && area.column >= seen.startColumn && area.column < seen.endColumn;
    if (!inView) sheet.scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 1));
  }

  usedArea(id: string, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    const count = (row: number, column: number): void => {
      const cell: Area = { row, column, rows: 1, columns: 1 };
      used = used ? bounding(used, cell) : cell;
    };
    this.sheet(id)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f || readValue(cell) !== null || (!valuesOnly && cell?.s)) count(row, column);
      });
    for (const [row, line] of Object.entries(this.spilled(id))) {
      for (const column of Object.keys(line)) count(Number(row), Number(column));
    }
    return used;
  }

  /** Values that an array formula spills; the anchor cell is among them. */
  private spilled(id: string): CellMatrix {
    const data = this.service<FormulaDataModel>(FormulaDataModel).getArrayFormulaCellData();
    return (data?.[this.workbook.getId()]?.[id] ?? {}) as CellMatrix;
  }

  private styleOf(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s ? this.workbook.getWorkbook().getStyles().getStyleByCell(cell) : null;
  }

  /** Calculates every formula anew; resolves when the values stand in their cells. */
  async calculateAll(): Promise<void> {
    await this.calculation.settled();
    this.calculation.written();
    this.recalculate();
    await this.calculation.settled();
  }

  async cells(id: string, area: Area): Promise<HostCell[][]> {
    await this.calculation.settled();
    const matrix = this.sheet(id).getSheet().getCellMatrix();
    const spilled = this.spilled(id);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => {
        const cell = matrix.getValue(area.row + r, area.column + c);
        const value = readValue(cell) ?? readValue(spilled[area.row + r]?.[area.column + c]);
        return { value, formula: cell?.f ?? null, numberFormat: this.styleOf(cell)?.n?.pattern ?? "General" };
      }),
    );
  }

  write(id: string, area: Area, inputs: readonly (readonly HostInput[])[]): void {
    const matrix: CellMatrix = {};
    for (const { row, column, r, c } of positions(area)) {
      const input = inputs[r]?.[c];
      if (input !== undefined) (matrix[row] ??= {})[column] = writeCell(input);
    }
    this.setCells(id, area, matrix);
  }

  hidden(id: string, what: "rows" | "columns"): number[] {
    const sheet = this.sheet(id).getSheet();
    return what === "rows"
      ? sheet.getHiddenRows().flatMap(({ startRow, endRow }) => numbersTo(startRow, endRow))
      : sheet.getHiddenCols().flatMap(({ startColumn, endColumn }) => numbersTo(startColumn, endColumn));
  }

  names(): HostName[] {
    return this.workbook.getDefinedNames().map((each) => ({
      name: each.getName(),
      formula: `=${each.getFormulaOrRefString().replace(/^=/, "")}`,
      sheet: each.isWorkbookScope() ? null : (each.getLocalSheetId() ?? null),
    }));
  }

  /** Of the workbook: the add-in gives no others. */
  setName(name: string, _: string | null, formula: string | null): void {
    const known = this.workbook.getDefinedName(name);
    if (formula === null) this.workbook.deleteDefinedName(name);
    else if (known) known.setRef(formula.replace(/^=/, ""));
    else this.workbook.insertDefinedName(name, formula.replace(/^=/, ""));
  }

  setNumberFormats(id: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const matrix: CellMatrix = {};
    for (const { row, column, r, c } of positions(area)) {
      const pattern = formats[r]?.[c];
      if (pattern !== undefined) (matrix[row] ??= {})[column] = { s: { n: pattern === "General" ? null : { pattern } } };
    }
    this.setLooks(id, area, matrix);
  }

  formats(id: string, area: Area): HostFormat[][] {
    const matrix = this.sheet(id).getSheet().getCellMatrix();
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => {
        const style = this.styleOf(matrix.getValue(area.row + r, area.column + c));
        return style ? readFormat(style) : PLAIN_FORMAT;
      }),
    );
  }

  setFormat(id: string, area: Area, change: HostFormatChange): void {
    const style = writeFormat(change);
    const matrix: CellMatrix = {};
    for (const { row, column } of positions(area)) (matrix[row] ??= {})[column] = { s: { ...style } };
    this.setLooks(id, area, matrix);
    if (change.wrap) this.measureLater(id, ({ wrapped }) => wrapped.push(toRange(area)));
  }

  /** Univer takes a formula away when its cell is set without one, except where the change says it comes from a style command. */
  private setLooks(id: string, area: Area, cellValue: CellMatrix): void {
    if (Object.keys(cellValue).length === 0) return;
    this.makeRoom(this.sheet(id), area);
    const params = { unitId: this.workbook.getId(), subUnitId: id, cellValue, trigger: SetStyleCommand.id };
    const before = { ...SetRangeValuesUndoMutationFactory(this.spreadsheet.univer.__getInjector(), params), trigger: SetStyleCommand.id };
    const done = this.spreadsheet.api.syncExecuteCommand(SetRangeValuesMutation.id, params);
    if (!done) throw new HostError("GeneralException", "There was an internal error while processing the request.");
    this.service<IUndoRedoService>(IUndoRedoService).pushUndoRedo({
      unitID: params.unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  private setCells(id: string, area: Area, value: CellMatrix): void {
    if (Object.keys(value).length === 0) return;
    this.makeRoom(this.sheet(id), area);
    this.calculation.written();
    const done = this.spreadsheet.api.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.workbook.getId(),
      subUnitId: id,
      range: toRange(area),
      value,
    });
    if (!done) throw new HostError("GeneralException", "There was an internal error while processing the request.");
  }

  private makeRoom(sheet: FWorksheet, area: Area): void {
    if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows);
    if (area.column + area.columns > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columns);
  }

  columnWidth(id: string, column: number): number {
    return (this.toMeasure.get(id)?.widths.get(column) ?? this.sheet(id).getColumnWidth(column)) * POINTS_PER_PIXEL;
  }

  setColumnWidth(id: string, column: number, columns: number, points: number): void {
    const sheet = this.sheet(id);
    this.makeRoom(sheet, { row: 0, column, rows: 1, columns });
    this.measureLater(id, ({ widths }) => {
      for (const each of numbersTo(column, column + columns - 1)) widths.set(each, Math.round(points / POINTS_PER_PIXEL));
    });
  }

  moveLines(id: string, move: LineMove): void {
    const sheet = this.sheet(id);
    this.calculation.written();
    const { axis, isPutIn, at, count } = linesOf(move);
    const isRows = axis === "row";
    if (isPutIn) this.makeRoom(sheet, { row: isRows ? at : 0, column: isRows ? 0 : at, rows: 1, columns: 1 });
    if (isRows && isPutIn) sheet.insertRowsBefore(at, count);
    else if (isRows) sheet.deleteRows(at, count);
    else if (isPutIn) sheet.insertColumnsBefore(at, count);
    else sheet.deleteColumns(at, count);
    this.tableList.moveLines(id, move);
    this.signsList.moveLines(id, move);
    this.chartList.moveLines(id, move);
    this.onCharts();
  }

  merges(id: string): Area[] {
    return this.sheet(id)
      .getMergedRanges()
      .map((range) => toArea(range.getRange()));
  }

  merge(id: string, area: Area): void {
    if (area.rows === 1 && area.columns === 1) return;
    const sheet = this.sheet(id);
    this.makeRoom(sheet, area);
    this.keepingSelection(() => sheet.getRange(toRange(area)).merge({ isForceMerge: true }));
  }

  unmerge(id: string, area: Area): void {
    const touched = this.sheet(id)
      .getMergedRanges()
      .filter((range) => overlaps(toArea(range.getRange()), area));
    this.keepingSelection(() => touched.forEach((range) => range.breakApart()));
  }

  /** Univer selects what it merges, Excel leaves the user's selection where it is. */
  private keepingSelection(change: () => void): void {
    const before = this.workbook.getActiveRange();
    change();
    before?.activate();
  }

  tables(): readonly HostTable[] {
    return this.tableList.all();
  }

  charts(): readonly HostChart[] {
    return this.chartList.all();
  }

  addChart(id: string, type: string, area: Area, byRows: boolean): HostChart {
    return this.chartList.add(id, type, area, byRows);
  }

  changeChart(id: string, change: Partial<Omit<HostChart, "id" | "sheet">>): void {
    this.chartList.change(id, change);
    const { sheet, area } = this.chartList.all().find((chart) => chart.id === id)!;
    // The cell behind its last is there too: its first pixel is the chart's end.
    if (area) this.makeRoom(this.sheet(sheet), { ...area, rows: area.rows + 1, columns: area.columns + 1 });
    this.onCharts();
  }

  removeChart(id: string): void {
    this.chartList.remove(id);
    this.onCharts();
  }

  signs(): readonly HostSigns[] {
    return this.signsList.all();
  }

  addSigns(id: string, area: Area, type?: HostSigns["type"]): HostSigns {
    return this.signsList.add(id, area, type);
  }

  /** Drawn once it is known from which figures on, or in which colour. */
  changeSigns(id: string, change: Partial<Pick<HostSigns, "style" | "from" | "fill">>): void {
    const signs = this.signsList.change(id, change);
    if (change.from || change.fill) this.drawnSigns.set(id, drawSigns(this.sheet(signs.sheet), toRange(signs.area), signs));
  }

  removeSigns(id: string): void {
    const signs = this.signsList.all().find((each) => each.id === id);
    const drawn = this.drawnSigns.get(id);
    this.signsList.remove(id);
    if (signs && drawn !== undefined) this.sheet(signs.sheet).deleteConditionalFormattingRule(drawn);
  }

  addTable(sheet: string, area: Area, hasHeaders: boolean): HostTable {
    return this.tableList.add(sheet, area, hasHeaders);
  }

  changeTable(id: string, change: { readonly name?: string; readonly style?: string }): void {
    this.tableList.change(id, change);
  }

  removeTable(id: string): void {
    this.tableList.remove(id);
  }

  editing(): Promise<void> | null {
    if (!this.workbook.isCellEditing()) return null;
    const { api } = this.spreadsheet;
    return new Promise((resolve) => {
      const listening = api.addEvent(api.Event.SheetEditEnded, () => {
        listening.dispose();
        resolve();
      });
    });
  }

  /** Gives the sheet the keyboard. */
  focus(): void {
    this.service<ILayoutService>(ILayoutService).focus();
  }

  /** Takes away what could be undone: a workbook just opened has nothing. */
  forgetUndo(): void {
    this.service<IUndoRedoService>(IUndoRedoService).clearUndoRedo(this.workbook.getId());
  }

  beginRequest(): void {
    this.isCalculated = false;
    this.batch = this.service<IUndoRedoService>(IUndoRedoService).__tempBatchingUndoRedo(this.workbook.getId());
  }

  endRequest(): void {
    for (const id of [...this.toMeasure.keys()]) this.measure(id);
    this.batch?.dispose();
    this.batch = null;
  }
}
