import { sheetsWith } from "../../../../../test/books/book";
import { perbandinganTahun } from "../../../../../test/books/clean/kinerja";
import { kasus } from "../../../../../test/books/clean/lain";
import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("angka-negatif", {
  tells: [
    [
      "a minus typed before a count",
      sheetsWith(kasus(), { C4: -655 }),
      ["warning | C4 | -655 | ", "warning | E4 | -1.295 | ", "warning | F4 | -0,5603079555 | "],
    ],
  ],
  silent: [
    ["more cases closed than there were, which is told at the cause", sheetsWith(kasus(), { D6: 92 }), []],
    ["no case is negative", sheetsWith(kasus()), []],
    ["a fall in production", sheetsWith(perbandinganTahun()), []],
    [
      "a column that says it goes up and down",
      sheetOf("Perbandingan", [
        ["Perbandingan Realisasi 2023-2024"],
        ["No", "Indikator", "Realisasi 2023", "Realisasi 2024", "Realisasi Naik/Turun (%)"],
        [1, "Jumlah publikasi", 38, 44, 15.79],
        [2, "Persentase hasil riset", 54.1, 57.3, 5.91],
        [3, "Nilai SAKIP", 76.85, 78.64, 2.33],
        [4, "Waktu rata-rata layanan", 4.8, 4.2, -12.5],
      ]),
      [],
    ],
    ["as many below as above", sheetsWith(kasus(), { D3: 500, D4: 700, D5: 90 }), []],
  ],
});
