import FormulaParser from "fast-formula-parser";
import type { CellValue } from "../../src/sheet/snapshot";
import { typedOf, type Draft } from "./book";

type Argument = { readonly value: unknown } | null | undefined;
const flat = (argument: Argument): unknown[] =>
  Array.isArray(argument?.value) ? (argument.value as unknown[][]).flat() : [argument?.value];
const isError = (value: unknown): boolean => value instanceof Error;
const numbers = (args: Argument[]): number[] => args.flatMap(flat).filter((each): each is number => typeof each === "number");
const errorIn = (args: Argument[]): unknown => args.flatMap(flat).find(isError);

/** Where the library differs from Excel: errors in ranges, texts in ranges, a text that is no number. */
const FUNCTIONS = {
  SUM: (...args: Argument[]) => errorIn(args) ?? numbers(args).reduce((sum, each) => sum + each, 0),
  AVERAGE: (...args: Argument[]) => {
    const all = numbers(args);
    return errorIn(args) ?? (all.length === 0 ? FormulaParser.FormulaError.DIV0 : all.reduce((sum, each) => sum + each, 0) / all.length);
  },
  MIN: (...args: Argument[]) => errorIn(args) ?? Math.min(...numbers(args)),
  MAX: (...args: Argument[]) => errorIn(args) ?? Math.max(...numbers(args)),
  COUNT: (...args: Argument[]) => numbers(args).length,
  COUNTA: (...args: Argument[]) => args.flatMap(flat).filter((each) => each !== null && each !== undefined && each !== "").length,
};

type Read = (sheet: number, row: number, column: number) => CellValue;

/** The workbook that is calculated: parsers are slow to make and serve all of them. */
let current: { readonly sheets: Draft["sheets"]; readonly value: Read };
/** A parser cannot be asked again while it waits for a cell that is a formula itself. */
const idle: FormulaParser[] = [];

function newParser(): FormulaParser {
  const handed = (found: CellValue): unknown =>
    typeof found === "object" && found !== null ? new FormulaParser.FormulaError(found.error) : found;
  const indexOf = (name: unknown): number => current.sheets.findIndex((each) => each.name === String(name));
  return new FormulaParser({
    functions: FUNCTIONS as never,
    onCell: ({ sheet, row, col }) => handed(current.value(indexOf(sheet), row - 1, col - 1)),
    onRange: ({ sheet, from, to }) => {
      const index = indexOf(sheet);
      const last = Math.min(to.row, current.sheets[index]?.cells.length ?? 0);
      return Array.from({ length: Math.max(0, last - from.row + 1) }, (_, down) =>
        Array.from({ length: Math.min(to.col, 60) - from.col + 1 }, (__, right) =>
          handed(current.value(index, from.row - 1 + down, from.col - 1 + right)),
        ),
      );
    },
  });
}

function calculate(formula: string, sheet: string): CellValue {
  const parser = idle.pop() ?? newParser();
  const found = parser.parse(formula, { row: 9999, col: 999, sheet });
  idle.push(parser);
  if (found instanceof Error) return { error: String((found as unknown as { name?: string }).name ?? "#VALUE!") };
  return typeof found === "number" && !Number.isFinite(found) ? { error: "#DIV/0!" } : (found as CellValue);
}

/** Every cell's value, formulas calculated in the order they need each other. */
export function calculateBook({ sheets }: Draft): CellValue[][][] {
  const done = sheets.map(({ cells }) => cells.map((row) => row.map(() => undefined as CellValue | undefined)));
  const running = new Set<string>();
  const value: Read = (sheet, row, column) => {
    const typed = typedOf(sheets[sheet]?.cells[row]?.[column]);
    if (typeof typed !== "string" || !typed.startsWith("=")) return typed;
    const known = done[sheet]![row]![column];
    if (known !== undefined) return known;
    const key = `${sheet}!${row}!${column}`;
    if (running.has(key)) return { error: "#REF!" };
    running.add(key);
    const found = calculate(typed.slice(1), sheets[sheet]!.name);
    running.delete(key);
    done[sheet]![row]![column] = found;
    return found;
  };
  current = { sheets, value };
  return sheets.map(({ cells }, sheet) => cells.map((row, r) => row.map((_, c) => value(sheet, r, c))));
}
