import FormulaParser from "fast-formula-parser";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import type { Formula } from "../../src/catalogue/formula";
import { criterion as criterionOf, slot } from "../../src/formula/build";
import { print, printParts } from "../../src/formula/print";
import {
  applyWeighting,
  countedValue,
  indexWeighting,
  nativeIndex as indexOf,
  toFormulaParts,
  type IndexWeighting,
} from "../../src/measures";

const plan = (code: string, year: string): IndexWeighting => {
  const found = indexWeighting(builtinCatalogue(), { code, year });
  if (!found.ok) throw new Error(found.problem.text.id);
  return found.value;
};

/** The index over a range, as it is written. */
const nativeIndex = (weighting: IndexWeighting, range: string, lies: "row" | "column"): string =>
  printParts(indexOf(weighting, slot(range), lies)).join("");

/** A formula over cells of one column (A1 on) or one row, calculated by a formula library of its own. */
function calculate(formula: string, cells: readonly unknown[], column = true): unknown {
  return new FormulaParser({
    onCell: ({ row, col }) => cells[(column ? row : col) - 1],
    onRange: ({ from, to }) => (column ? cells.slice(from.row - 1, to.row).map((cell) => [cell]) : [cells.slice(from.col - 1, to.col)]),
  }).parse(formula, { row: 99, col: 99, sheet: "1" });
}

describe("a stage's name is a name, whatever it is spelled with", () => {
  test.each([
    ["R", '"R"'],
    ['Draf "akhir"', '"Draf ""akhir"""'],
    ["R*", '"R~*"'],
    ["S?", '"S~?"'],
    ["~D", '"~~D"'],
    [">5", '"=>5"'],
    ["<>", '"=<>"'],
    ["=1+1", '"==1+1"'],
  ])("%s is counted by %s", (stage, criterion) => {
    expect(print(criterionOf(stage))).toBe(criterion);
    const tree: Formula = { kind: "stageMean", stages: [{ stage, label: "x", value: 40 }], documents: "KSR", target: "KST" };
    expect(toFormulaParts(tree, (operand) => (operand.kind === "stages" ? "B1:B3" : "A1")).join("")).toBe(
      `COUNTIF(B1:B3,${criterion})*40/A1`,
    );
  });
});

describe("an index as SUMPRODUCT", () => {
  test.each([
    ["IPPWNI", "2022", "SUMPRODUCT(A1:A4,{0.4;0.25;0.2;0.15})"],
    ["IPPWNI", "2024", "SUMPRODUCT(A1:A4,{0.4;0.2;0.25;0.15})"],
    ["C1.1", "2024", "SUMPRODUCT(A1:A2,{0.55;0.45})"],
    ["B", "2024", "SUMPRODUCT(A1:A3,{1;1;1})/3"],
  ])("%s %s is %s", (code, year, expected) => {
    expect(nativeIndex(plan(code, year), `A1:A${plan(code, year).terms.length}`, "column")).toBe(expected);
  });

  test("the printed index of 2024: 93,104 before rounding, in a column and in a row", () => {
    const values = [84.52, 100, 96.8, 100.64];
    expect(calculate(nativeIndex(plan("IPPWNI", "2024"), "A1:A4", "column"), values)).toBeCloseTo(93.104, 10);
    expect(nativeIndex(plan("IPPWNI", "2024"), "A1:D1", "row")).toBe("SUMPRODUCT(A1:D1,{0.4,0.2,0.25,0.15})");
    expect(calculate(nativeIndex(plan("IPPWNI", "2024"), "A1:D1", "row"), values, false)).toBeCloseTo(93.104, 10);
  });

  test("a component on a scale of 4 counts as a percentage: 3,95 is 98,75; 98,75 itself stays", () => {
    const b31 = plan("B3.1", "2024");
    for (const value of [3.95, 98.75, 4, 1]) {
      const values = b31.terms.map((term) => (term.scale === null ? 90 : value));
      const counted = b31.terms.map((term, at) => (values[at]! <= (term.scale ?? 0) ? countedValue(term, values[at]!) : values[at]!));
      expect(calculate(nativeIndex(b31, "A1:A3", "column"), values)).toBeCloseTo(applyWeighting(b31, counted), 10);
    }
  });
});
