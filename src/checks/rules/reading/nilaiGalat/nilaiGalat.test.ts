import { tabel4, tabel4Formulas } from "../../../../../test/fixtures/lkjTables";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { formula, sheetOf, withCell, workbookOf } from "../../../../../test/fixtures/sheets";
import { checkWorkbook } from "../../../../../test/support/findings";
import { ruleCases } from "../../../../../test/support/ruleTester";

const ref = { error: "#REF!" };

ruleCases("nilai-galat", {
  tells: [
    ["#REF! in a table", withCell(tabel4, "D7", ref), ["error | D7 | #REF! | "]],
    ["#REF! far from any table", sheetOf("Catatan", [["Rapat"], [null, null, formula("=#REF!+1", ref)]]), ["error | C2 | #REF! | "]],
    [
      "#NAME? where the add-in is off",
      sheetOf("Catatan", [[formula('=PWNI.TARGET("C1.1")', { error: "#NAME?" })]]),
      ["error | A1 | #NAME? | "],
    ],
    [
      "only where it begins",
      withCell(withCell(tabel4Formulas, "D5", formula("=#REF!", ref)), "F5", formula("=C5*D5", ref)),
      ["error | D5 | #REF! | "],
    ],
    [
      "a circle of errors has no beginning",
      sheetOf("Lingkar", [[formula("=B1", ref), formula("=A1", ref)]]),
      ["error | A1 | #REF! | ", "error | B1 | #REF! | "],
    ],
    ["on a hidden sheet", [tabel4, { ...sheetOf("Rahasia", [[ref]]), visibility: "hidden" }], ["error | Rahasia!A1 | #REF! | "]],
    [
      "thirty in a column are one mistake filled down",
      sheetOf(
        "Data",
        Array.from({ length: 30 }, () => [formula("=#REF!", ref)]),
      ),
      ["error | A1:A30 | #REF! | "],
    ],
    [
      "ten that divide by one blank cell are told there",
      sheetOf("Bagian", [[null], ...Array.from({ length: 10 }, (_, at) => [at, formula(`=A${at + 2}/$A$1`, { error: "#DIV/0!" })])]),
      ["error | A1 | #DIV/0! | "],
    ],
    [
      "each of ten by a blank cell of its own",
      sheetOf(
        "Bagian",
        Array.from({ length: 10 }, (_, at) => [null, formula(`=1/A${at + 1}`, { error: "#DIV/0!" })]),
      ),
      Array.from({ length: 10 }, (_, at) => `error | B${at + 1} | #DIV/0! | `),
    ],
  ],
  silent: [
    ["no error", tabel4, []],
    [
      "#VALUE! over a number stored as text: angka-teks tells the text",
      withCell(withCell(tabel4Formulas, "D5", "96,80%"), "F5", formula("=C5*D5", { error: "#VALUE!" }, "0.00%")),
      [],
    ],
    ["the text #REF! in a sentence", sheetOf("Catatan", [["Sel D7 berisi #REF!, sudah diperbaiki."]]), []],
  ],
});

test.each([
  ["an empty divisor", [5, null, formula("=A1/B1*100", { error: "#DIV/0!" })], "(pembaginya, B1, kosong)"],
  ["a divisor of 0 inside a function", [5, 0, formula("=ROUND(A1/B1,2)", { error: "#DIV/0!" })], "(pembaginya, B1, berisi 0)"],
  ["a text", [5, "n/a", formula("=A1*B1", { error: "#VALUE!" })], '(B1 berisi teks "n/a")'],
] as const)("the cell an error comes from is named: %s", (_, row, words) => {
  const told = checkWorkbook(workbookOf(sheetOf("Lembar", [[...row]])), builtinCatalogue()).filter(({ rule }) => rule === "nilai-galat");
  expect(told.map(({ message }) => message.id)).toEqual([expect.stringContaining(words)]);
});
