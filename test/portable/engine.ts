import FormulaParser from "fast-formula-parser";

type Argument = { readonly value: unknown } | null | undefined;

const flat = (argument: Argument): unknown[] => (Array.isArray(argument?.value) ? (argument.value as unknown[][]).flat() : [argument?.value]);
const isError = (value: unknown): boolean => value instanceof Error;

/** Functions of Excel that the library lacks or has wrong, written after Microsoft's documentation. */
const FUNCTIONS = {
  // The library hands itself over before the arguments of CHOOSE.
  CHOOSE: (_library: unknown, index: Argument, ...values: Argument[]) => values[(index!.value as number) - 1]!.value,
  LOOKUP: (wanted: Argument, keys: Argument, answers: Argument) => {
    if (isError(wanted!.value)) return wanted!.value;
    const reached = flat(keys).filter((each) => (each as number) <= (wanted!.value as number));
    return flat(answers)[reached.length - 1];
  },
  MIN: (...args: Argument[]) => args.flatMap(flat).find(isError) ?? Math.min(...args.flatMap(flat).filter((each): each is number => typeof each === "number")),
  MAX: (...args: Argument[]) => args.flatMap(flat).find(isError) ?? Math.max(...args.flatMap(flat).filter((each): each is number => typeof each === "number")),
  COUNT: (...args: Argument[]) => args.flatMap(flat).filter((each) => typeof each === "number").length,
  SUM: (...args: Argument[]) => args.flatMap(flat).find(isError) ?? args.flatMap(flat).reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0),
  // Excel rounds the decimal of 15 digits it shows: 1,005 is 1,01.
  ROUND: (value: Argument, places: Argument) =>
    isError(value!.value) ? value!.value : Number(`${Math.round(Number(`${Number((value!.value as number).toPrecision(15))}e${places!.value as number}`))}e-${places!.value as number}`),
};

/** Cells from A1 on, row by row. */
export type Cells = readonly (readonly unknown[])[];

let cells: Cells = [];
const cellAt = (row: number, column: number): unknown => cells[row - 1]?.[column - 1] ?? null;

/** One for all: it is slow to make. */
const parser = new FormulaParser({
  functions: FUNCTIONS as never,
  onCell: ({ row, col }) => cellAt(row, col),
  onRange: ({ from, to }) => Array.from({ length: to.row - from.row + 1 }, (_, down) => Array.from({ length: to.col - from.col + 1 }, (__, right) => cellAt(from.row + down, from.col + right))),
});

/**
 * What a native formula gives over some cells, calculated by a library that is not our code; an error as "#N/A" and its like.
 * It knows none of our functions: a formula that still calls one throws.
 */
export function calculate(formula: string, over: Cells): unknown {
  cells = over;
  const value = parser.parse(formula.replace(/^=/, ""), { row: 999, col: 99, sheet: "1" });
  return value instanceof Error ? String((value as unknown as { _error?: string })._error ?? value.message) : value;
}
