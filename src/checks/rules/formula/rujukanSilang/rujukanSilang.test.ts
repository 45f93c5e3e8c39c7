import { formula, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Marks by office in columns with a gap, and by subject in rows with subjects between. */
const marks = sheetOf("Nilai", [
  ["Penilaian 2025"],
  ["Unsur", "Kantor A", "", "Kantor B", "", "Kantor C", ""],
  ["Tata kelola", 11, 1, 21, 2, 31, 3],
  ["a", 5, null, 9, null, 13, null],
  ["Layanan", 12, 1, 22, 2, 32, 3],
  ["a", 6, null, 10, null, 14, null],
  ["b", 7, null, 11, null, 15, null],
  ["Inovasi", 13, 1, 23, 2, 33, 3],
]);
const COLUMNS = ["B", "D", "F"] as const;
const ROWS = [3, 5, 8] as const;
const recap = sheetOf("Ringkasan", [
  ["Ringkasan Penilaian 2025"],
  ["Kantor", "Tata kelola", "Layanan", "Inovasi"],
  ...COLUMNS.map((column, at) => [
    `Kantor ${"ABC"[at]}`,
    ...ROWS.map((row, of) => formula(`=Nilai!${column}${row}`, 10 * (at + 1) + of + 1)),
  ]),
]);
const straight = sheetOf("Ringkasan", [
  ["Ringkasan Penilaian 2025"],
  ["Unsur", "A", "B", "C"],
  ...ROWS.map((row, of) => [
    ["Tata kelola", "Layanan", "Inovasi"][of]!,
    ...COLUMNS.map((column, at) => formula(`=Nilai!${column}${row}`, 10 * (at + 1) + of + 1)),
  ]),
]);

ruleCases("rujukan-silang", {
  tells: [
    [
      "a cell from another office",
      [marks, withCell(recap, "C4", formula("=Nilai!B5", 12))],
      ["warning | Ringkasan!C4 | =Nilai!B5 | =Nilai!D5"],
    ],
    [
      "a cell from a row between",
      [marks, withCell(straight, "D5", formula("=Nilai!F7", 15))],
      ["warning | Ringkasan!D5 | =Nilai!F7 | =Nilai!F8"],
    ],
    ["the right figure typed", [marks, withCell(recap, "C4", { v: 22 })], ["warning | Ringkasan!C4 | 22 | =Nilai!D5"]],
    ["another figure typed", [marks, withCell(recap, "C4", { v: 24 })], ["error | Ringkasan!C4 | 24 | =Nilai!D5"]],
  ],
  silent: [
    ["across", [marks, recap], []],
    ["straight", [marks, straight], []],
    [
      "two cells from elsewhere are how it is made",
      [marks, withCell(withCell(recap, "C4", formula("=Nilai!D6", 10)), "D3", formula("=Nilai!B7", 7))],
      [],
    ],
  ],
});
