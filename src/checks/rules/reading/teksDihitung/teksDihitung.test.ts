import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const table = (text: string | number | null, value: number | null, total: string) =>
  sheetOf("Lembar", [
    ["Uraian", "Harga", "Banyak", "Nilai"],
    ["Kertas", 2, 30, formula("=B2*C2", 60)],
    ["Tinta", 3, text, formula("=B3*C3", value)],
    ["Map", 5, 10, formula("=B4*C4", 50)],
    ["Jumlah", null, formula(total, value)],
  ]);

ruleCases("teks-dihitung", {
  tells: [
    ["a text in a file that was never calculated", table("n/a", null, "=MAX(C2:C4)"), ["error | C3 | n/a | "]],
    ["a dash in arithmetic", table("-", null, "=MAX(C2:C4)"), ["error | C3 | - | "]],
    ["a value that is left from before", table("belum ada", 12, "=MAX(C2:C4)"), ["error | C3 | belum ada | "]],
    [
      "what a sum passes over",
      sheetOf("Lembar", [
        ["Unit", "Kasus"],
        ["A", 4],
        ["B", "menyusul"],
        ["C", 5],
        ["Jumlah", formula("=SUM(B2:B4)", 9)],
      ]),
      ["warning | B3 | menyusul | "],
    ],
  ],
  silent: [
    ["figures", table(4, 12, "=SUM(C2:C4)"), []],
    ["a blank", table(null, 0, "=SUM(C2:C4)"), []],
    ["a number typed as text", table("4", 12, "=MAX(C2:C4)"), []],
    [
      "a formula that asks first",
      sheetOf("Lembar", [
        ["A", 2, "n/a", formula('=IF(ISNUMBER(C1),B1*C1,"")', "")],
        ["B", 2, "n/a", formula("=IFERROR(B2*C2,0)", 0)],
      ]),
      [],
    ],
    [
      "a dash among what is summed says that there is none",
      sheetOf("Lembar", [
        ["A", 4],
        ["B", "-"],
        ["C", 5],
        ["Jumlah", formula("=SUM(B1:B3)", 9)],
      ]),
      [],
    ],
    ["an error that is shown is told where it is shown", sheetOf("Lembar", [["A", 2, "n/a", formula("=B1*C1", { error: "#VALUE!" })]]), []],
  ],
});
