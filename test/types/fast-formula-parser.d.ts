/** The part the tests use; the package has no types of its own. */
declare module "fast-formula-parser" {
  interface Position {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface Options {
    readonly functions?: Readonly<Record<string, (...args: never[]) => unknown>>;
    readonly onCell?: (reference: Position) => unknown;
    readonly onRange?: (reference: { sheet: string; from: { row: number; col: number }; to: { row: number; col: number } }) => unknown[][];
  }
  export default class FormulaParser {
    static readonly FormulaError: Readonly<Record<"NA" | "NUM" | "VALUE" | "DIV0", Error>> & { new (code: string): Error };
    constructor(options: Options);
    parse(formula: string, position: Position): unknown;
  }
}

declare module "fast-formula-parser/formulas/operators" {
  type Operator = (left: unknown, operator: string, right: unknown, ...rest: unknown[]) => unknown;
  export const Infix: { compareOp: Operator; mathOp: Operator };
}
