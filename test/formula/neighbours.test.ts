import { FormulaField } from "../../src/formula/field";
import { meaningOf, summandsOf } from "../../src/formula/meaning";
import { oddCells } from "../../src/formula/neighbours";
import { filledInto, relativeOf } from "../../src/formula/relative";
import { gridOf } from "../../src/sheet/grid";
import type { SheetSnapshot } from "../../src/sheet/snapshot";

const meant = (formula: string, view: "place" | "filled" = "place", [row, column]: readonly [number, number] = [0, 9]): string =>
  meaningOf(relativeOf(formula, row, column), row, column, view);

describe("what a formula means", () => {
  test.each(["&", "=", "^", " ", "+", "*"])("a chain of %j as long as a formula may be is read, a longer one means itself", (sign) => {
    const chain = (length: number): string => `=${Array.from({ length }, () => "A1").join(sign)}`;
    const [longest, longer] = [chain(2_700), chain(3_000)];
    expect(meant(longest)).not.toBe(relativeOf(longest, 0, 9).key);
    expect(meant(longer)).toBe(relativeOf(longer, 0, 9).key);
  });

  test.each([
    ["=+D9+C9", "=C9+D9"],
    ["=(A1)", "=A1"],
    ["=SUM(D5:D7)", "=D5+D6+D7"],
    ["=SUM(A1,B1)", "=B1+A1"],
    ["=A1/B1*100", "=100*(A1/B1)"],
    ["=A1-(B1-C1)", "=A1-B1+C1"],
    ["=A1*2%", "=A1*0.02"],
    ["=if(a1>0,b1,c1)", "=IF(A1>0,B1,C1)"],
    ["=$A$1*B1", "=A1*B1"],
    ["=A1*(B1+C1)", "=(C1+B1)*A1"],
  ])("%s is %s", (one, other) => {
    expect(meant(one)).toBe(meant(other));
  });

  test.each([
    ["=A1-B1", "=B1-A1"],
    ["=A1/B1", "=B1/A1"],
    ["=SUM(A1:B2)", "=SUM(A1:B3)"],
    ["=A1*B1", "=A1+B1"],
    ["=AVERAGE(A1:A3)", "=SUM(A1:A3)"],
    ["=A1", "=Lain!A1"],
    ["=A1+B1*2", "=(A1+B1)*2"],
    ['=IF(A1="x",1,2)', '=IF(A1="X",1,2)'],
  ])("%s is not %s", (one, other) => {
    expect(meant(one)).not.toBe(meant(other));
  });

  test("cells filled from each other mean the same, and a $ before what moves does not", () => {
    expect(meant("=A1/B9", "filled", [0, 9])).toBe(meant("=A5/B13", "filled", [4, 9]));
    expect(meant("=A1/B9", "filled")).not.toBe(meant("=A1/B$9", "filled"));
  });

  test("a chain of a thousand summands is read", () => {
    const chain = `=${Array.from({ length: 1000 }, (_, at) => `A${at + 1}`).join("+")}`;
    expect(summandsOf(relativeOf(chain, 0, 3), 0, 3)).toHaveLength(1000);
  });
});

/** A sheet of formulas and numbers; a formula's value is its row. */
function sheetOf(rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  const isFormula = (cell: unknown): cell is string => typeof cell === "string" && cell.startsWith("=");
  return {
    name: "L",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row, at) => row.map((cell) => (isFormula(cell) ? at : cell))),
    formulas: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell : null))),
    numberFormats: rows.map((row) => row.map(() => "General")),
    merges: [],
    usedRange: null,
    truncated: false,
  };
}

const oddIn = (rows: readonly (readonly (string | number | null)[])[]): string[] =>
  oddCells(new FormulaField(gridOf(sheetOf(rows)))).map(
    ({ row, column, expected, difference }) => `${row},${column} ${difference} ${expected}`,
  );

test("one slip in a filled block is found wherever it stands, and nothing else", () => {
  for (let slip = 0; slip < 12; slip++) {
    const rows = Array.from({ length: 12 }, (_, at) => [at + 1, at + 2, `=A${at + 1}*B${at + 1}`, `=C${at + 1}+A${at + 1}`]);
    rows[slip]![2] = `=A${slip + 1}+B${slip + 1}`;
    expect(oddIn(rows)).toEqual([`${slip},2 function =A${slip + 1}*B${slip + 1}`]);
  }
});

test("a formula without a neighbour of its kind, two alike in a row, and every third one are no slips", () => {
  expect(
    oddIn([
      [1, "=A1*2"],
      [2, "=A2+1"],
    ]),
  ).toEqual([]);
  expect(oddIn(Array.from({ length: 12 }, (_, at) => [at, at % 3 === 2 ? `=SUM(A${at - 1}:A${at})` : `=A${at + 1}*2`]))).toEqual([]);
});

/** Formulas are printed or read once a cell: what a sheet of twice the rows costs is counted, not timed. */
test("a filled column is read once and printed from there", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => [at, `=A${at + 1}*2`]);
  const first = new FormulaField(gridOf(sheetOf(rows(400))));
  const formulas = new Set(Array.from({ length: 400 }, (_, row) => first.at(row, 1)));
  expect(formulas.size).toBe(1);
  expect(filledInto([...formulas][0]!, 399, 1)).toBe("=A400*2");
});
