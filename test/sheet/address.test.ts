import fc from "fast-check";
import { areaAddress, cellAddress, columnName, parseAddress, quoteSheet } from "../../src/sheet/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test("an area survives being written and read", () => {
  const size = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(16_000), size, size, (row, column, rows, columns) => {
      const area = { row, column, rows, columns };
      expect(parseAddress(areaAddress(area))).toEqual(area);
    }),
  );
});

test.each(["", "A0", "1A", "A1:", "A:A", "AAAA1", "#REF!"])("%p is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test("sheet and dollars are passed over", () => {
  expect(parseAddress("'TW I'!$B$2:$D$9")).toEqual({ row: 1, column: 1, rows: 8, columns: 3 });
  expect(cellAddress(1, 1)).toBe("B2");
});

test.each([
  ["Masukan", "Masukan"],
  ["TW I 2024", "'TW I 2024'"],
  ["Jum'at", "'Jum''at'"],
  ["TW1", "'TW1'"],
])("sheet %s is written %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});
