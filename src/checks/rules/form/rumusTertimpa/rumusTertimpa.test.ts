import { say } from "../../../../language/say";
import { tabel4, tabel4Formulas } from "../../../../../test/fixtures/lkjTables";
import { formula, percent, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { buildTable, placeTable } from "../../../../tables";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { SheetEngine } from "../../../../../test/tables/sheetEngine";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Our own table of the super index: "Target Super IKU" at its foot is typed, in the column of the calculated B x R. */
function ownTable(year: string, language: "id" | "en") {
  const built = buildTable("capaian-indeks", { catalogue: builtinCatalogue(), facts: [], year, indicator: "IPPWNI", language });
  if (!built.ok) throw new Error(say(built.problem.text, "en"));
  return SheetEngine.of(placeTable(built.value, { sheet: built.value.name, row: 1, column: 1, newSheet: true })).snapshot().sheets[0]!;
}

ruleCases("rumus-tertimpa", {
  tells: [["a right number over =C4*D4", withCell(tabel4Formulas, "F4", percent(0.2)), ["warning | F4 | 20,00% | =C4*D4"]]],
  silent: [
    ["all calculated", tabel4Formulas, []],
    ["all typed", tabel4, []],
    ["a wrong number is told as wrong", withCell(tabel4Formulas, "F4", percent(0.21)), []],
    ["as many typed as calculated", withCell(withCell(tabel4Formulas, "F4", percent(0.2)), "F5", percent(0.242)), []],
    [
      "formulas of different kinds around it",
      withCell(
        withCell(withCell(tabel4Formulas, "F4", percent(0.2)), "F5", formula("=0.242", 0.242, "0.00%")),
        "F6",
        formula("=ROUND(C6*D6,4)", 0.151, "0.00%"),
      ),
      [],
    ],
    [
      "a row nobody knows, typed among calculated ones",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Indikator", "Target", "Realisasi", "Capaian"],
        [
          "C1.1",
          "Persentase Kasus WNI di Luar Negeri yang Diselesaikan",
          percent(0.85),
          percent(0.8452),
          formula("=D3/C3", 0.8452 / 0.85, "0.00%"),
        ],
        [
          "B1.1",
          "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri",
          percent(0.975),
          percent(1),
          formula("=D4/C4", 1 / 0.975, "0.00%"),
        ],
        [null, "Pegawai yang dilatih", 10, 9, percent(0.9)],
      ]),
      [],
    ],
    ["the target at the foot of our own table, 2022", ownTable("2022", "id"), []],
    ["the target at the foot of our own table, 2024, in English", ownTable("2024", "en"), []],
  ],
});
