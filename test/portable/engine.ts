import FormulaParser from "fast-formula-parser";

type Argument = { readonly value: unknown } | null | undefined;

const flat = (argument: Argument): unknown[] =>
  Array.isArray(argument?.value) ? (argument.value as unknown[][]).flat() : [argument?.value];
const isError = (value: unknown): boolean => value instanceof Error;

const numbersOf = (...args: Argument[]): number[] => args.flatMap(flat).filter((each): each is number => typeof each === "number");

/** A criterion of COUNTIF: an operator before a number compares numbers, anything else is a text with ? and * that cells are matched with. */
function meets(criterion: unknown): (cell: unknown) => boolean {
  const [, operator = "", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(String(criterion))!;
  const wanted = Number(rest);
  if (rest !== "" && !Number.isNaN(wanted)) {
    const compare: Record<string, (cell: number) => boolean> = {
      "<=": (cell) => cell <= wanted,
      ">=": (cell) => cell >= wanted,
      "<": (cell) => cell < wanted,
      ">": (cell) => cell > wanted,
    };
    return (cell) => typeof cell === "number" && (compare[operator] ?? ((each) => each === wanted))(cell);
  }
  const pattern = rest.replace(/~?[\\^$.*+?()[\]{}|]/g, (part) =>
    part === "*" ? ".*" : part === "?" ? "." : `\\${part.replace("~", "")}`,
  );
  return (cell) => typeof cell === "string" && new RegExp(`^${pattern}$`, "is").test(cell);
}

/** Functions of Excel that the library lacks or has wrong, written after Microsoft's documentation. */
const FUNCTIONS = {
  // The library hands itself over before the arguments of CHOOSE.
  CHOOSE: (_library: unknown, index: Argument, ...values: Argument[]) => {
    const chosen = values[(index!.value as number) - 1];
    return chosen ? chosen.value : FormulaParser.FormulaError.VALUE;
  },
  LOOKUP: (wanted: Argument, keys: Argument, answers: Argument = keys) => {
    if (isError(wanted!.value)) return wanted!.value;
    const at = flat(keys).map((each, index) => (typeof each === "number" && each <= (wanted!.value as number) ? index : -1));
    const last = Math.max(...at);
    return last < 0 ? FormulaParser.FormulaError.NA : flat(answers)[last];
  },
  MATCH: (wanted: Argument, cells: Argument) => {
    if (isError(wanted!.value)) return wanted!.value;
    const at = flat(cells).indexOf(wanted!.value);
    return at < 0 ? FormulaParser.FormulaError.NA : at + 1;
  },
  SMALL: (cells: Argument, place: Argument) =>
    numbersOf(cells).sort((one, other) => one - other)[(place!.value as number) - 1] ?? FormulaParser.FormulaError.NUM,
  MIN: (...args: Argument[]) => args.flatMap(flat).find(isError) ?? Math.min(...numbersOf(...args)),
  MAX: (...args: Argument[]) => args.flatMap(flat).find(isError) ?? Math.max(...numbersOf(...args)),
  COUNT: (...args: Argument[]) => numbersOf(...args).length,
  COUNTA: (...args: Argument[]) => args.flatMap(flat).filter((each) => each !== null && each !== undefined).length,
  COUNTIF: (cells: Argument, criterion: Argument) => flat(cells).filter(meets(criterion!.value)).length,
  SUM: (...args: Argument[]) => args.flatMap(flat).find(isError) ?? numbersOf(...args).reduce((sum, each) => sum + each, 0),
  AVERAGE: (...args: Argument[]) =>
    args.flatMap(flat).find(isError) ?? numbersOf(...args).reduce((sum, each) => sum + each, 0) / numbersOf(...args).length,
  // Excel rounds the decimal of 15 digits it shows: 1,005 is 1,01.
  ROUND: (value: Argument, places: Argument) => {
    if (isError(value!.value)) return value!.value;
    const [shown, by] = [Number((value!.value as number).toPrecision(15)), places!.value as number];
    return Math.sign(shown) * Number(`${Math.round(Number(`${Math.abs(shown)}e${by}`))}e-${by}`) || 0;
  },
};

/** Cells from A1 on, row by row. */
export type Cells = readonly (readonly unknown[])[];

let cells: Cells = [];
const cellAt = (row: number, column: number): unknown => cells[row - 1]?.[column - 1] ?? null;

/** One for all: it is slow to make. */
const parser = new FormulaParser({
  functions: FUNCTIONS as never,
  onCell: ({ row, col }) => cellAt(row, col),
  onRange: ({ from, to }) =>
    Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from({ length: to.col - from.col + 1 }, (__, right) => cellAt(from.row + down, from.col + right)),
    ),
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
