import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const data = (title: string) => sheetOf("Data", [[title], ["Poli", "Kunjungan"], ["Umum", 120], ["Gigi", 43], ["Anak", 71]]);
const recap = (title: string, head = "Jumlah") =>
  sheetOf("Rekap", [
    [title],
    ["Poli", head],
    ["Umum", formula("=Data!B3", 120)],
    ["Gigi", formula("=Data!B4", 43)],
    ["Anak", formula("=Data!B5", 71)],
  ]);

ruleCases("judul-beda-waktu", {
  tells: [
    [
      "last year's title",
      [data("Kunjungan per Poli Tahun 2023"), recap("Rekap per Poli Tahun 2022")],
      ["warning | Rekap!A1 | 2022 | 2023"],
    ],
    [
      "another month's title",
      [data("Kunjungan per Poli Bulan Maret 2023"), recap("Rekap per Poli Bulan April 2023")],
      ["warning | Rekap!A1 | Rekap per Poli Bulan April 2023 | Kunjungan per Poli Bulan Maret 2023"],
    ],
  ],
  silent: [
    ["one year", [data("Kunjungan per Poli Tahun 2023"), recap("Rekap per Poli Tahun 2023")], []],
    ["a year that is compared", [data("Kunjungan per Poli Tahun 2023"), recap("Rencana per Poli Tahun 2024", "Dasar 2023")], []],
    ["a year over one of its months", [data("Kunjungan per Poli Bulan Maret 2023"), recap("Rekap per Poli Tahun 2023")], []],
  ],
});
