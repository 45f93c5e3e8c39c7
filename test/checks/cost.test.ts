import { builtinCatalogue } from "../../src/catalogue/builtin";
import { inspectWorkbook } from "../../src/checks";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";

/** A sheet of headings and a few rows of figures, and how often a row of it was looked into. */
function counted(columns: number): { readonly sheet: SheetSnapshot; readonly looks: () => number } {
  let looks = 0;
  const rows = Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellValue => (row === 0 ? `Kolom ${column}` : (row * column) % 991)),
  );
  const values = new Proxy(rows, {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const filled = <Value>(value: Value): Value[][] => rows.map((row) => row.map(() => value));
  const sheet: SheetSnapshot = {
    name: "Data",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: filled<string | null>(null),
    numberFormats: filled("General"),
    merges: [],
    usedRange: null,
    truncated: false,
  };
  return { sheet, looks: () => looks };
}

test("a check looks at a cell of a wide sheet as often as at one of a narrow sheet", () => {
  const looksOf = (columns: number): number => {
    const { sheet, looks } = counted(columns);
    inspectWorkbook({ decimalSeparator: ",", sheets: [sheet] }, builtinCatalogue());
    return looks();
  };
  expect(looksOf(1600) / looksOf(400)).toBeLessThan(4 * 1.1);
});
