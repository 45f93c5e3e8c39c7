import { areaAddress, cellAddress, parseAddress, type Area } from "../../sheet/address";
import { contains, holds, intersection, overlaps, positions, SHEET_COLUMNS } from "../../sheet/area";
import { movedArea, withMovedLines, withRenamedSheet } from "../../formula/movedLines";
import { columnAfter, linesOf, rowAfter, type LineMove } from "../../sheet/lineMoves";
import { ChartList } from "./chart-list";
import { SignsList } from "./signs-list";
import { copiedFormula } from "./fill";
import { KeptSettings } from "./kept-settings";
import { MemoryCalculation } from "./memory-calculation";
import {
  blankCell,
  changedFormat,
  isEmptyCell,
  isMemoryCell,
  isUntouchedCell,
  type MemoryCell,
  type MemorySheet,
  type StoredCell,
  type StoredSheet,
} from "./memory-sheet";
import { checkSheetName, sameName } from "./sheet-names";
import { PROFILES, type HostProfile } from "./profiles";
import { TableList } from "./table-list";
import {
  HostError,
  type HostCell,
  type HostChart,
  type HostFrozen,
  type HostComment,
  type HostFormat,
  type HostFormatChange,
  type HostInput,
  type HostName,
  type HostSelection,
  type HostSheet,
  type HostTable,
  type HostValue,
  type SheetHost,
  type HostPage,
  type HostSigns,
} from "./host";

/** Excel's default column width (8.43 characters of Calibri 11) in points. */
const DEFAULT_WIDTH = 48;

export interface MemoryOptions {
  readonly sheets: readonly MemorySheet[];
  readonly decimalSeparator?: "," | ".";
  /** Calculates a formula each time it is read; without it a formula shows the value it was given, or 0. */
  readonly evaluate?: (formula: string, sheet: string, cell: string) => HostValue | Promise<HostValue>;
  /** No sheet can be added, deleted or renamed. */
  readonly structureProtected?: boolean;
  /** Names of the workbook with what they stand for ("=Masukan!$A$1"). */
  readonly names?: Readonly<Record<string, string>>;
  /** Other workbooks that formulas refer to. */
  readonly links?: readonly string[];
}

/** A workbook in memory behind the Office.js interpreter: Excel for jest. */
export class MemoryHost implements SheetHost {
  readonly decimalSeparator: "," | ".";
  /** Set it to let every request meet a user who is typing in a cell. */
  typing: Promise<void> | null = null;

  /** The page set-ups that were made, by sheet id. */
  readonly pages = new Map<string, Partial<HostPage>>();
  /** What stays in sight, by the id of the sheet. */
  readonly frozen = new Map<string, HostFrozen>();
  /** How deep rows stand in the outline of a sheet, by zero-based row. */
  readonly outlines = new Map<string, Map<number, number>>();

  /** What may be typed, by place. */
  readonly validations = new Map<string, Readonly<Record<string, unknown>>>();

  /** How often everything was asked to be calculated anew. */
  recalculations = 0;

  /** Ranges that were asked to be calculated ("Masukan!B2:B9"). */
  readonly calculated: string[] = [];

  private readonly kept = new KeptSettings();
  private readonly store: StoredSheet[] = [];
  private readonly tableList = new TableList();
  private readonly chartList = new ChartList();
  private readonly signsList = new SignsList();
  private readonly calculation: MemoryCalculation;
  private readonly structureProtected: boolean;
  private bookNames: Readonly<Record<string, string>>;
  private readonly linked: readonly string[];
  private selected: HostSelection;
  private nextId = 1;

  constructor(
    options: MemoryOptions,
    private readonly profile: HostProfile = PROFILES.web,
  ) {
    this.decimalSeparator = options.decimalSeparator ?? ",";
    this.calculation = new MemoryCalculation(options.evaluate, profile);
    this.structureProtected = options.structureProtected ?? false;
    this.bookNames = options.names ?? {};
    this.linked = options.links ?? [];
    for (const sheet of options.sheets) this.open(sheet);
    this.selected = { sheet: this.store[0]!.id, area: { row: 0, column: 0, rows: 1, columns: 1 }, row: 0, column: 0 };
  }

  /** The cell at an address of a sheet given by name: what a test looks at. */
  at(sheet: string, address: string): StoredCell {
    const area = parseAddress(address)!;
    return this.read(this.byName(sheet), area.row, area.column);
  }

  /** Changes a cell behind the add-in's back, as a user would. */
  put(sheet: string, address: string, cell: HostValue | MemoryCell): void {
    const area = parseAddress(address)!;
    const stored = this.touch(this.byName(sheet), area.row, area.column);
    const given: MemoryCell = isMemoryCell(cell) ? cell : { value: cell };
    const formula = given.formula ?? (typeof given.value === "string" && given.value.startsWith("=") ? given.value : null);
    stored.formula = formula;
    stored.value = given.text ?? (formula === given.value ? 0 : (given.value ?? (formula === null ? null : 0)));
    stored.numberFormat = given.numberFormat ?? stored.numberFormat;
    stored.format = changedFormat(stored.format, given.format ?? {});
    this.calculation.entered(stored);
  }

  /** Everything a user could see, as plain data: two dumps are equal exactly when the workbooks are. */
  dump(): unknown {
    // A copy: the live cells would change along with the workbook they are compared with.
    return JSON.parse(
      JSON.stringify({
        sheets: this.store.map((sheet) => ({
          name: sheet.name,
          visibility: sheet.visibility,
          cells: Object.fromEntries(
            [...sheet.cells]
              .filter(([, cell]) => !isUntouchedCell(cell))
              .sort(([a], [b]) => a - b)
              .map(([key, cell]) => [
                cellAddress(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS),
                // What a formula calculates to is no content of its own, and may change at any time.
                cell.formula !== null && this.calculation.isLive ? { ...cell, value: null } : cell,
              ]),
          ),
          merges: sheet.merges.map(areaAddress).sort(),
          widths: Object.fromEntries([...sheet.widths].filter(([, width]) => width !== DEFAULT_WIDTH)),
        })),
        tables: this.tableList.all().map((table) => ({ ...table, id: undefined })),
        charts: this.chartList.all().map((chart) => ({ ...chart, id: undefined })),
        signs: this.signsList.all().map((signs) => ({ ...signs, id: undefined })),
        names: this.names(),
      }),
    );
  }

  settings(): ReadonlyMap<string, unknown> {
    return this.kept.all();
  }

  setSetting(key: string, value: unknown): void {
    this.kept.set(key, value);
  }

  recalculate(): void {
    this.recalculations++;
    for (const sheet of this.store) for (const cell of sheet.cells.values()) this.calculation.ask(cell);
  }

  calculate(id: string, area: Area): void {
    this.calculated.push(`${this.sheet(id).name}!${areaAddress(area)}`);
    for (const [key, cell] of this.grid(id).cells) {
      if (contains(area, Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS)) this.calculation.ask(cell);
    }
  }

  editing(): Promise<void> | null {
    return this.typing;
  }

  sheets(): readonly HostSheet[] {
    return this.store.map(({ id, name, visibility }) => ({ id, name, visibility }));
  }

  addSheet(name?: string): HostSheet {
    this.checkStructure();
    let free = name;
    for (let n = 1; free === undefined; n++) {
      if (!this.store.some((sheet) => sameName(sheet.name, `Sheet${n}`))) free = `Sheet${n}`;
    }
    checkSheetName(free, this.store);
    return this.open({ name: free });
  }

  removeSheet(id: string): void {
    this.checkStructure();
    const sheet = this.sheet(id);
    if (sheet.visibility === "Visible" && this.store.filter((other) => other.visibility === "Visible").length === 1) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.store.splice(this.store.indexOf(sheet), 1);
    this.tableList.removeSheet(id);
    this.chartList.removeSheet(id);
    this.signsList.removeSheet(id);
    if (this.selected.sheet === id) this.activate(this.store.find((other) => other.visibility === "Visible")!.id);
  }

  renameSheet(id: string, name: string): void {
    this.checkStructure();
    const sheet = this.sheet(id);
    checkSheetName(
      name,
      this.store.filter((other) => other !== sheet),
    );
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => withRenamedSheet(formula, before, name));
  }

  setVisibility(id: string, visibility: HostSheet["visibility"]): void {
    this.sheet(id).visibility = visibility;
  }

  isProtected(id: string): boolean {
    return this.sheet(id).protected;
  }

  isStructureProtected(): boolean {
    return this.structureProtected;
  }

  hasCells(id: string): boolean {
    return !this.sheet(id).chart;
  }

  setPage(id: string, change: Partial<HostPage>): void {
    this.pages.set(id, { ...this.pages.get(id), ...change });
  }

  groupRows(id: string, { row, rows }: Area): void {
    const levels = this.outlines.get(id) ?? new Map<number, number>();
    this.outlines.set(id, levels);
    for (let at = row; at < row + rows; at++) levels.set(at, (levels.get(at) ?? 0) + 1);
  }

  freeze(id: string, frozen: HostFrozen): void {
    this.frozen.set(id, frozen);
  }

  allowsFormatCells(id: string): boolean {
    return this.sheet(id).allowFormatCells;
  }

  isLocked(id: string, row: number, column: number): boolean {
    return !this.sheet(id).unlocked.some((area) => contains(area, row, column));
  }

  protect(id: string, allowsFormatCells: boolean): void {
    Object.assign(this.sheet(id), { protected: true, allowFormatCells: allowsFormatCells });
  }

  setLocked(id: string, area: Area, locked: boolean): void {
    const sheet = this.sheet(id);
    sheet.unlocked = [...sheet.unlocked.filter((each) => !holds(area, each)), ...(locked ? [] : [area])];
  }

  setValidation(id: string, area: Area, change: Readonly<Record<string, unknown>>): void {
    const place = `${this.sheet(id).name}!${areaAddress(area)}`;
    this.validations.set(place, { ...this.validations.get(place), ...change });
  }

  setProtected(name: string, value: boolean): void {
    this.byName(name).protected = value;
  }

  activate(id: string): void {
    this.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
  }

  selection(): HostSelection {
    return this.selected;
  }

  select(id: string, area: Area): void {
    const sheet = this.sheet(id);
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
    this.selected = { sheet: id, area, row: area.row, column: area.column };
  }

  usedArea(id: string, valuesOnly: boolean): Area | null {
    let area: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [key, cell] of this.grid(id).cells) {
      if (valuesOnly ? isEmptyCell(cell) : isUntouchedCell(cell)) continue;
      const row = Math.floor(key / SHEET_COLUMNS);
      const column = key % SHEET_COLUMNS;
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return area && { row: area.top, column: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  }

  cells(id: string, area: Area): HostCell[][] {
    const sheet = this.grid(id);
    return matrix(area, (row, column) => this.read(sheet, row, column));
  }

  write(id: string, area: Area, inputs: readonly (readonly HostInput[])[]): void {
    const sheet = this.writable(id, area);
    for (const { row, column, r, c } of positions(area)) {
      const input = inputs[r]?.[c];
      // Excel keeps only the first cell of a merged area; what is written to the others goes nowhere.
      if (input === undefined || this.isCovered(sheet, row, column)) continue;
      const cell = this.touch(sheet, row, column);
      const asText = cell.numberFormat === "@";
      if ("formula" in input) {
        cell.formula = asText ? null : input.formula;
        cell.value = asText ? input.formula : 0;
        this.calculation.entered(cell);
      } else {
        cell.formula = null;
        cell.value = asText && typeof input.value === "number" ? String(input.value) : input.value === "" ? null : input.value;
      }
    }
    if (this.profile.fillsTableColumns) this.fillTables(sheet, area, inputs);
  }

  /**
   * A formula in a column of an Excel table makes it a calculated column, unless cells beside those written hold something else than
   * formulas: the lowest of the formulas goes to the whole column.
   */
  private fillTables(sheet: StoredSheet, area: Area, inputs: readonly (readonly HostInput[])[]): void {
    for (const table of this.tableList.all().filter((each) => each.sheet === sheet.id)) {
      const body = table.hasHeaders ? { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 } : table.area;
      const written = intersection(body, area);
      for (let column = written?.column ?? 0; written && column < written.column + written.columns; column++) {
        const formulaAt = (row: number): string | null => {
          const input = contains(area, row, column) ? inputs[row - area.row]?.[column - area.column] : undefined;
          return input && "formula" in input ? input.formula : null;
        };
        const rows = Array.from({ length: body.rows }, (_, at) => body.row + at);
        const lowest = rows.filter((row) => formulaAt(row) !== null).pop();
        const others = rows.filter((row) => formulaAt(row) === null).map((row) => this.read(sheet, row, column));
        const isWhole = others.length === 0 && !this.profile.linksWrittenColumns;
        if (lowest === undefined || isWhole || others.some((cell) => cell.value !== null && cell.formula === null)) continue;
        for (const row of rows) {
          if (row === lowest) continue;
          const cell = this.touch(sheet, row, column);
          cell.formula = copiedFormula(formulaAt(lowest)!, row - lowest, 0);
          cell.value = 0;
          this.calculation.entered(cell);
        }
      }
    }
  }

  setNumberFormats(id: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const sheet = this.dressable(id);
    for (const { row, column, r, c } of positions(area)) {
      const format = formats[r]?.[c];
      if (format !== undefined) this.touch(sheet, row, column).numberFormat = format;
    }
  }

  formats(id: string, area: Area): HostFormat[][] {
    const sheet = this.grid(id);
    return matrix(area, (row, column) => this.read(sheet, row, column).format);
  }

  setFormat(id: string, area: Area, change: HostFormatChange): void {
    const sheet = this.dressable(id);
    // What looked alike looks alike afterwards.
    const changed = new Map<HostFormat, HostFormat>();
    for (const { row, column } of positions(area)) {
      const cell = this.touch(sheet, row, column);
      const { format } = cell;
      if (!changed.has(format)) changed.set(format, changedFormat(format, change));
      cell.format = changed.get(format)!;
    }
  }

  columnWidth(id: string, column: number): number {
    return this.sheet(id).widths.get(column) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(id: string, column: number, columns: number, points: number): void {
    const sheet = this.writable(id);
    for (let each = column; each < column + columns; each++) sheet.widths.set(each, points);
  }

  hidden(id: string, what: "rows" | "columns"): readonly number[] {
    return this.sheet(id).hidden[what];
  }

  names(): readonly HostName[] {
    const named = (names: Readonly<Record<string, string>>, sheet: string | null): HostName[] =>
      Object.entries(names).map(([name, formula]) => ({ name, formula, sheet }));
    return [...named(this.bookNames, null), ...this.store.flatMap(({ names, id }) => named(names, id))];
  }

  setName(name: string, sheet: string | null, formula: string | null): void {
    const holder = sheet === null ? null : this.sheet(sheet);
    const others = Object.entries(holder?.names ?? this.bookNames).filter(([each]) => !sameName(each, name));
    const names = Object.fromEntries(formula === null ? others : [...others, [name, formula]]);
    if (holder) holder.names = names;
    else this.bookNames = names;
  }

  comments(): readonly HostComment[] {
    return this.store.flatMap(({ id, comments }) => comments.map((each) => ({ ...each, sheet: id })));
  }

  links(): readonly string[] {
    return this.linked;
  }

  moveLines(id: string, move: LineMove): void {
    const sheet = this.writable(id);
    const { axis, isPutIn, at, count } = linesOf(move);
    const keyOf = (row: number, column: number): number => row * SHEET_COLUMNS + column;
    const after = (row: number, column: number): number | null => {
      const [newRow, newColumn] = [rowAfter([move], row), columnAfter([move], column)];
      return newRow === null || newColumn === null ? null : keyOf(newRow, newColumn);
    };
    sheet.cells = new Map(
      [...sheet.cells].flatMap(([key, cell]) => {
        const moved = after(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS);
        return moved === null ? [] : [[moved, cell] as const];
      }),
    );
    // Excel gives new rows the look of the row above, new columns that of the column to the left, and its width.
    for (const [key, cell] of isPutIn ? [...sheet.cells] : []) {
      const [row, column] = [Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS];
      if ((axis === "row" ? row : column) !== at - 1) continue;
      for (let line = at; line < at + count; line++) {
        const look = { ...blankCell(), numberFormat: cell.numberFormat, format: cell.format };
        sheet.cells.set(axis === "row" ? keyOf(line, column) : keyOf(row, line), look);
      }
    }
    if (axis === "column") {
      const left = sheet.widths.get(at - 1);
      sheet.widths = new Map(
        [...sheet.widths].flatMap(([column, width]) => {
          const moved = columnAfter([move], column);
          return moved === null ? [] : [[moved, width] as const];
        }),
      );
      if (isPutIn && left !== undefined) for (let column = at; column < at + count; column++) sheet.widths.set(column, left);
    }
    const areas = sheet.merges.flatMap((merge) => movedArea(merge, move) ?? []);
    sheet.merges = areas.filter(({ rows, columns }) => rows * columns > 1);
    sheet.hidden = {
      rows: sheet.hidden.rows.flatMap((row) => rowAfter([move], row) ?? []),
      columns: sheet.hidden.columns.flatMap((column) => columnAfter([move], column) ?? []),
    };
    sheet.comments = sheet.comments.flatMap((each) => {
      const [row, column] = [rowAfter([move], each.row), columnAfter([move], each.column)];
      return row === null || column === null ? [] : [{ ...each, row, column }];
    });
    this.tableList.moveLines(id, move);
    this.chartList.moveLines(id, move);
    this.signsList.moveLines(id, move);
    this.rewriteFormulas((formula, own) => withMovedLines(formula, own, { sheet: sheet.name, move }));
  }

  /** Every formula of the workbook, those of names too, as it is after something has moved; `own` is the sheet it stands on. */
  private rewriteFormulas(change: (formula: string, own: string | null) => string): void {
    const named = (names: Readonly<Record<string, string>>, own: string | null) =>
      Object.fromEntries(Object.entries(names).map(([name, formula]) => [name, change(formula, own)]));
    this.bookNames = named(this.bookNames, null);
    for (const sheet of this.store) {
      sheet.names = named(sheet.names, sheet.name);
      for (const cell of sheet.cells.values()) {
        if (cell.formula === null) continue;
        const changed = change(cell.formula, sheet.name);
        if (changed === cell.formula) continue;
        cell.formula = changed;
        this.calculation.entered(cell);
      }
    }
  }

  merges(id: string): readonly Area[] {
    return this.sheet(id).merges;
  }

  merge(id: string, area: Area): void {
    this.unmerge(id, area);
    const sheet = this.writable(id);
    for (const { row, column, r, c } of positions(area)) {
      if (r === 0 && c === 0) continue;
      const cell = this.touch(sheet, row, column);
      cell.value = null;
      cell.formula = null;
    }
    sheet.merges.push(area);
  }

  unmerge(id: string, area: Area): void {
    const sheet = this.writable(id);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  }

  tables(): readonly HostTable[] {
    return this.tableList.all();
  }

  addTable(id: string, area: Area, hasHeaders: boolean): HostTable {
    const sheet = this.writable(id);
    if (sheet.merges.some((merge) => overlaps(merge, area))) throw new HostError("InvalidArgument", "A table cannot contain merged cells.");
    return this.tableList.add(id, area, hasHeaders);
  }

  changeTable(id: string, change: { readonly name?: string; readonly style?: string }): void {
    this.tableList.change(id, change);
  }

  removeTable(id: string): void {
    const table = this.tableList.remove(id);
    // Excel leaves the table style's look in the cells.
    if (table.hasHeaders) this.setFormat(table.sheet, { ...table.area, rows: 1 }, { bold: true, color: "#FFFFFF", fill: "#4472C4" });
  }

  charts(): readonly HostChart[] {
    return this.chartList.all();
  }

  addChart(id: string, type: string, area: Area, byRows: boolean): HostChart {
    return this.chartList.add(this.writable(id).id, type, area, byRows);
  }

  changeChart(id: string, change: Partial<Omit<HostChart, "id" | "sheet">>): void {
    this.chartList.change(id, change);
  }

  removeChart(id: string): void {
    this.chartList.remove(id);
  }

  signs(): readonly HostSigns[] {
    return this.signsList.all();
  }

  addSigns(id: string, area: Area, type?: HostSigns["type"]): HostSigns {
    return this.signsList.add(this.writable(id).id, area, type);
  }

  changeSigns(id: string, change: Partial<Pick<HostSigns, "style" | "from" | "fill">>): void {
    this.signsList.change(id, change);
  }

  removeSigns(id: string): void {
    this.signsList.remove(id);
  }

  private open(start: MemorySheet): StoredSheet {
    const sheet: StoredSheet = {
      id: `{S-${this.nextId++}}`,
      name: start.name,
      visibility: start.visibility ?? "Visible",
      protected: start.protected ?? false,
      unlocked: (start.unlocked ?? []).map((address) => parseAddress(address)!),
      allowFormatCells: start.allowFormatCells ?? false,
      chart: start.chart ?? false,
      cells: new Map(),
      merges: (start.merges ?? []).map((address) => parseAddress(address)!),
      hidden: { rows: start.hiddenRows ?? [], columns: start.hiddenColumns ?? [] },
      comments: Object.entries(start.comments ?? {}).map(([address, [content = "", ...replies]]) => {
        const { row, column } = parseAddress(address)!;
        return { id: `{C-${this.nextId++}}`, row, column, content, replies };
      }),
      names: start.names ?? {},
      widths: new Map(),
    };
    this.store.push(sheet);
    start.rows?.forEach((row, r) => row.forEach((value, c) => value !== null && this.put(start.name, cellAddress(r, c), value)));
    for (const [address, cell] of Object.entries(start.cells ?? {})) this.put(start.name, address, cell);
    return sheet;
  }

  private sheet(id: string): StoredSheet {
    const found = this.store.find((sheet) => sheet.id === id);
    if (!found) throw new HostError("ItemNotFound", "The requested worksheet does not exist.");
    return found;
  }

  /** A sheet with cells: a chart sheet has none. */
  private grid(id: string): StoredSheet {
    const sheet = this.sheet(id);
    if (sheet.chart)
      throw new HostError("UnsupportedSheet", "This sheet type does not support this operation, since it is a Macro or Chart sheet.");
    return sheet;
  }

  /** A sheet that may be changed, or whose cells in the area are all unlocked. */
  private writable(id: string, area?: Area): StoredSheet {
    const sheet = this.grid(id);
    const isUnlocked = area !== undefined && sheet.unlocked.some((unlocked) => holds(unlocked, area));
    if (sheet.protected && !isUnlocked) throw new HostError("AccessDenied", "The worksheet is protected and cannot be changed.");
    return sheet;
  }

  /** A sheet whose cells may be given other looks. */
  private dressable(id: string): StoredSheet {
    const sheet = this.grid(id);
    if (sheet.protected && !sheet.allowFormatCells)
      throw new HostError("AccessDenied", "The worksheet is protected and cannot be changed.");
    return sheet;
  }

  private checkStructure(): void {
    if (this.structureProtected) throw new HostError("AccessDenied", "The structure of the workbook is protected.");
  }

  private byName(name: string): StoredSheet {
    const found = this.store.find((sheet) => sameName(sheet.name, name));
    if (!found) throw new HostError("ItemNotFound", `The worksheet ${name} does not exist.`);
    return found;
  }

  private isCovered(sheet: StoredSheet, row: number, column: number): boolean {
    return sheet.merges.some((merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column));
  }

  private read(sheet: StoredSheet, row: number, column: number): StoredCell {
    const cell = sheet.cells.get(row * SHEET_COLUMNS + column) ?? blankCell();
    return this.calculation.shown(cell, sheet.name, () => cellAddress(row, column));
  }

  private touch(sheet: StoredSheet, row: number, column: number): StoredCell {
    const key = row * SHEET_COLUMNS + column;
    const cell = sheet.cells.get(key) ?? blankCell();
    sheet.cells.set(key, cell);
    return cell;
  }
}

function matrix<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => cell(area.row + r, area.column + c)));
}
