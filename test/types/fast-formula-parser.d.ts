/** The part the tests use; the package has no types of its own. */
declare module "fast-formula-parser" {
  interface Place {
    readonly row: number;
    readonly col: number;
    readonly sheet: string;
  }
  interface RangePlace {
    readonly from: Place;
    readonly to: Place;
    readonly sheet: string;
  }
  interface Options {
    onCell?(place: Place): unknown;
    onRange?(place: RangePlace): unknown;
    functions?: Readonly<Record<string, (...args: never[]) => unknown>>;
  }
  class FormulaParser {
    constructor(options?: Options);
    parse(formula: string, place: Place, allowReturnArray?: boolean): unknown;
  }
  export default FormulaParser;
}
