import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const names = ["Indeks SPBE", "Nilai IKPA", "Persentase arsip tertata", "Nilai maturitas SPIP"];
const values = [3.23, 95.88, 69, 3.71];
const source = sheetOf("Realisasi", [["No", "Indikator", "Realisasi"], ...names.map((name, at) => [at + 1, name, values[at]!])]);
/** The rows of the summary with the row of the other sheet that each one takes. */
const summary = (taken: readonly number[], called: readonly string[] = names) => [
  sheetOf("Ringkasan", [
    ["No", "Indikator", "Target", "Realisasi"],
    ...taken.map((row, at) => [at + 1, called[at]!, 5, formula(`=Realisasi!C${row}`, values[row - 2]!)]),
  ]),
  source,
];

ruleCases("rujukan-beda-nama", {
  tells: [
    ["the row above", summary([2, 3, 3, 5]), ["error | Ringkasan!D4 | Nilai IKPA | Persentase arsip tertata"]],
    [
      "names that changed places",
      summary([2, 3, 4, 5], [names[0]!, names[1]!, names[3]!, names[2]!]),
      [
        "error | Ringkasan!D4 | Persentase arsip tertata | Nilai maturitas SPIP",
        "error | Ringkasan!D5 | Nilai maturitas SPIP | Persentase arsip tertata",
      ],
    ],
  ],
  silent: [
    ["each its namesake, in another order", summary([3, 2, 5, 4], [names[1]!, names[0]!, names[3]!, names[2]!]), []],
    ["names of nobody", summary([3, 2, 5, 4], ["Satu arah", "Dua arah", "Tiga arah", "Empat arah"]), []],
  ],
});
