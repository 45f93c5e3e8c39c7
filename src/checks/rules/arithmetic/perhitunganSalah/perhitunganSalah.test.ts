import { sheetsWith, snapshotOf } from "../../../../../test/books/book";
import { anggaran, evaluasiRenja } from "../../../../../test/books/clean/anggaran";
import { capaianDinas } from "../../../../../test/books/clean/kinerja";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** A list in texts, as it is pasted from a report. */
const list = (rows: readonly (readonly [string, string, string])[]) =>
  snapshotOf({
    id: "daftar",
    sheets: [
      {
        name: "Realisasi",
        merges: [],
        cells: [
          ["Realisasi Kinerja Tahun 2024"],
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ...rows.map((row, at) => [at + 1, `Jumlah kegiatan ${"ABCDEF"[at]}`, ...row]),
        ],
      },
    ],
  }).sheets;

ruleCases("perhitungan-salah", {
  tells: [
    [
      "a capaian that is not realisasi / target",
      list([
        ["25", "1", "100"],
        ["2", "1", "50"],
        ["4", "3", "75"],
      ]),
      ["error | E3 | 100 | 4"],
    ],
    ["a column by the calculation its number prints", sheetsWith(evaluasiRenja(), { N5: 237 }), ["error | N5 | 237 | 227"]],
    ["a quotient of the wrong column", sheetsWith(evaluasiRenja(), { O7: "=M7/D7*100" }), ["error | O7 | 4,2857142857 | 96"]],
  ],
  silent: [
    [
      "caps, and one where less is better",
      list([
        ["80", "120", "120"],
        ["10", "8", "120"],
        ["5", "4", "80"],
      ]),
      [],
    ],
    [
      "rounded to whole per cent",
      list([
        ["3", "2", "67"],
        ["7", "6", "86"],
        ["9", "9", "100"],
      ]),
      [],
    ],
    [
      "most rows follow another rule: it is another table",
      list([
        ["3", "2", "1"],
        ["7", "6", "1"],
        ["9", "9", "100"],
      ]),
      [],
    ],
    ["programs and activities", sheetsWith(anggaran()), []],
    ["filled throughout", sheetsWith(capaianDinas()), []],
  ],
});
