import FormulaParser from "fast-formula-parser";
import { Infix } from "fast-formula-parser/formulas/operators";
import { areaAddress, parseAddress } from "../../src/sheet/address";
import type { Patch, PatchCell } from "../../src/sheet/patch";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

type Argument = { value: unknown };

const flat = (argument: Argument): unknown[] => (Array.isArray(argument.value) ? (argument.value as unknown[][]).flat() : [argument.value]);

/** The parser calculates both branches of an IF and stumbles over an empty cell in either, which counts as 0 in arithmetic. */
const calculate = Infix.mathOp;
Infix.mathOp = (left, operator, right, ...rest) => calculate(left ?? 0, operator, right ?? 0, ...rest);

/** A function of the numbers in its arguments; an error among them is passed on, which the parser's own SUM does not do. */
const overNumbers =
  (of: (numbers: number[]) => number) =>
  (...args: Argument[]): unknown => {
    const values = args.flatMap(flat);
    return values.find((each) => each instanceof Error) ?? of(values.filter((each): each is number => typeof each === "number"));
  };

/** Functions of Excel that the parser lacks or has wrong, written after their documentation. */
const FUNCTIONS = {
  SUM: overNumbers((numbers) => numbers.reduce((total, each) => total + each, 0)),
  ROUND: (value: Argument, places: Argument): unknown =>
    value.value instanceof Error
      ? value.value
      : Number(`${Math.round(Number(`${Number(value.value ?? 0)}e${places.value as number}`))}e-${places.value as number}`),
  MIN: overNumbers((numbers) => Math.min(...numbers)),
  MAX: overNumbers((numbers) => Math.max(...numbers)),
  COUNTBLANK: (range: Argument) => flat(range).filter((each) => each === null || each === undefined || each === "").length,
  /** Shows its words; leading somewhere is the sheet's to do. */
  HYPERLINK: (target: Argument, shown: Argument): unknown => shown.value ?? target.value,
  /** With several places, {1,2}, as many values beside each other. The parser hands this one itself first. */
  CHOOSE: (_parser: unknown, places: Argument, ...values: Argument[]): unknown => {
    const at = (place: number): unknown => values[place - 1]!.value ?? null;
    return Array.isArray(places.value) ? (places.value as number[][]).map((row) => row.map(at)) : at(Number(places.value));
  },
  COUNTA: (...args: Argument[]) => args.flatMap(flat).filter((each) => each !== null && each !== undefined).length,
};

/** As Excel compares: an empty cell with a text is "" (the parser takes it for 0), and an error stays one (the parser says FALSE). */
const compare = Infix.compareOp;
Infix.compareOp = (left, operator, right, ...rest) => {
  if (left instanceof Error) return left;
  if (right instanceof Error) return right;
  return compare(
    left == null && typeof right === "string" ? "" : left,
    operator,
    right == null && typeof left === "string" ? "" : right,
    ...rest,
  );
};

/**
 * A workbook that calculates with a formula library of its own (fast-formula-parser), to check the formulas we write against
 * something that is not our code.
 */
export class SheetEngine {
  private readonly cells = new Map<string, PatchCell>();
  private readonly formats = new Map<string, string>();
  private readonly sheets: string[] = [];
  /** What formulas came to, by place, and the formulas that looked at a place: a change makes them and theirs calculate anew. */
  private readonly calculated = new Map<string, unknown>();
  private readonly lookers = new Map<string, Set<string>>();
  private readonly running: string[] = [];
  /** A parser cannot be used while it is parsing, and a formula's cells hold formulas: one parser a level, shared as it is slow to make. */
  private static readonly parsers: FormulaParser[] = [];
  private static depth = 0;
  private static current: SheetEngine;

  /** Functions of an add-in: their arguments as Excel gives them, a range as its rows. */
  static know(own: Readonly<Record<string, (...args: unknown[]) => unknown>>): void {
    for (const [name, run] of Object.entries(own))
      SheetEngine.known[name.toUpperCase()] = (...args: Argument[]) => {
        const values = args.map(({ value }) => value ?? null);
        return values.find((each) => each instanceof Error) ?? run(...values);
      };
    SheetEngine.parsers.length = 0;
  }
  private static readonly known: Record<string, (...args: Argument[]) => unknown> = {};

  private static parser(): FormulaParser {
    const cell = (sheet: string, row: number, column: number): unknown => SheetEngine.current.raw(sheet, row - 1, column - 1);
    return (SheetEngine.parsers[SheetEngine.depth] ??= new FormulaParser({
      functions: { ...FUNCTIONS, ...SheetEngine.known },
      onCell: ({ sheet, row, col }) => cell(sheet, row, col),
      onRange: ({ sheet, from, to }) =>
        Array.from({ length: to.row - from.row + 1 }, (_, down) =>
          Array.from({ length: to.col - from.col + 1 }, (__, right) => cell(sheet, from.row + down, from.col + right)),
        ),
    }));
  }

  static of(...patches: readonly Patch[]): SheetEngine {
    const engine = new SheetEngine();
    for (const patch of patches) engine.apply(patch);
    return engine;
  }

  apply(patch: Patch): void {
    this.calculated.clear();
    this.lookers.clear();
    for (const step of patch.steps) {
      if (step.kind === "addSheet") this.sheets.push(step.sheet);
      if (step.kind === "style" && step.style.numberFormat !== undefined) this.format(step.sheet, step.address, step.style.numberFormat);
      if (step.kind !== "write") continue;
      const area = parseAddress(step.address)!;
      expect([step.cells.length, step.cells[0]!.length]).toEqual([area.rows, area.columns]);
      step.cells.forEach((row, down) =>
        row.forEach((cell, right) => this.cells.set(`${step.sheet}!${area.row + down}!${area.column + right}`, cell)),
      );
    }
  }

  private format(sheet: string, address: string, format: string): void {
    const area = parseAddress(address)!;
    for (let down = 0; down < area.rows; down++)
      for (let right = 0; right < area.columns; right++) this.formats.set(`${sheet}!${area.row + down}!${area.column + right}`, format);
  }

  set(sheet: string, address: string, cell: PatchCell): void {
    const { row, column } = parseAddress(address)!;
    const place = `${sheet}!${row}!${column}`;
    this.forget(place);
    this.cells.set(place, cell);
  }

  private forget(place: string): void {
    const lookers = this.lookers.get(place);
    this.lookers.delete(place);
    this.calculated.delete(place);
    lookers?.forEach((each) => this.forget(each));
  }

  cell(sheet: string, address: string): PatchCell | undefined {
    const { row, column } = parseAddress(address)!;
    return this.cells.get(`${sheet}!${row}!${column}`);
  }

  formula(sheet: string, address: string): string | null {
    const cell = this.cell(sheet, address);
    return cell?.kind === "formula" ? cell.formula : null;
  }

  /** What the cell shows before formatting: "" for an empty result, { error } for an error. */
  value(sheet: string, address: string): CellValue {
    const { row, column } = parseAddress(address)!;
    return this.valueAt(sheet, row, column);
  }

  private valueAt(sheet: string, row: number, column: number): CellValue {
    const raw = this.raw(sheet, row, column);
    return raw instanceof Error ? { error: String(raw) } : (raw as CellValue);
  }

  /** The workbook as the core reads it: values calculated, formulas and number formats as written. */
  snapshot(): Snapshot {
    const sizes = new Map(this.sheets.map((name) => [name, { rows: 0, columns: 0 }]));
    for (const key of this.cells.keys()) {
      const [sheet, row, column] = key.split("!");
      const size = sizes.get(sheet!);
      if (!size) continue;
      size.rows = Math.max(size.rows, Number(row) + 1);
      size.columns = Math.max(size.columns, Number(column) + 1);
    }
    return { decimalSeparator: ",", sheets: Array.from(sizes, ([name, size]) => this.sheetSnapshot(name, size)) };
  }

  private sheetSnapshot(name: string, { rows, columns }: { readonly rows: number; readonly columns: number }): SheetSnapshot {
    const grid = <T>(of: (row: number, column: number) => T): T[][] =>
      Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(row, column)));
    return {
      name,
      visibility: "visible",
      firstRow: 0,
      firstColumn: 0,
      values: grid((row, column) => this.valueAt(name, row, column)),
      formulas: grid((row, column) => {
        const cell = this.cells.get(`${name}!${row}!${column}`);
        return cell?.kind === "formula" ? cell.formula : null;
      }),
      numberFormats: grid((row, column) => this.formats.get(`${name}!${row}!${column}`) ?? "General"),
      merges: [],
      usedRange: areaAddress({ row: 0, column: 0, rows, columns }),
      truncated: false,
    };
  }

  private raw(sheet: string, row: number, column: number): unknown {
    const place = `${sheet}!${row}!${column}`;
    const looker = this.running.at(-1);
    if (looker !== undefined) this.lookers.set(place, (this.lookers.get(place) ?? new Set()).add(looker));
    const cell = this.cells.get(place);
    if (!cell || cell.kind === "empty" || cell.kind === "keep") return null;
    if (cell.kind === "text") return cell.text;
    if (cell.kind === "number") return cell.value;
    if (this.calculated.has(place)) return this.calculated.get(place);
    SheetEngine.current = this;
    const parser = SheetEngine.parser();
    SheetEngine.depth += 1;
    this.running.push(place);
    try {
      const found: unknown = parser.parse(cell.formula.slice(1), { sheet, row: row + 1, col: column + 1 });
      this.calculated.set(place, found);
      return found;
    } finally {
      SheetEngine.depth -= 1;
      this.running.pop();
    }
  }
}
