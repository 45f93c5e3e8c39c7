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

const achieved = (title: string, head = "Realisasi 2024", note = "Sumber: bidang data") =>
  sheetOf("Capaian", [
    [title],
    ["Indikator", "Target 2024", head],
    ["Jalan mantap", 70, 68],
    ["Drainase", 12, 11],
    ["Jembatan", 9, 9],
    ["Trotoar", 4, 3],
    ["Talud", 5, 5],
    [note],
  ]);
const cash = (name: string, title: string) =>
  sheetOf(name, [[title], ["Uraian", "Januari", "Februari"], ["Belanja", 120, 130], ["Modal", 12, 13]]);

ruleCases("judul-beda-waktu", {
  tells: [
    ["figures measured after the title's year", achieved("Capaian Indikator Tahun 2023"), ["warning | A1 | 2023 | 2024"]],
    [
      "a sentence of a later year",
      achieved("Keadaan Per 31 Desember 2022", "Realisasi", "Jumlah ruas per 31 Desember 2023 sebanyak 23 ruas."),
      ["warning | A1 | 2022 | 2023"],
    ],
    ["another year than the sheet's name", cash("RAK 2024", "Rencana Anggaran Kas Tahun 2032"), ["warning | A1 | 2032 | 2024"]],
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
    ["a target of the next year", achieved("Capaian Indikator Tahun 2024", "Realisasi 2023"), []],
    [
      "a plan that a sentence names",
      achieved("Capaian Indikator Tahun 2024", "Realisasi", "Target tahun 2025 adalah 72 untuk semua ruas."),
      [],
    ],
    ["the year of the sheet's name", cash("RAK 2024", "Rencana Anggaran Kas Tahun 2024"), []],
    ["one year", [data("Kunjungan per Poli Tahun 2023"), recap("Rekap per Poli Tahun 2023")], []],
    ["a year that is compared", [data("Kunjungan per Poli Tahun 2023"), recap("Rencana per Poli Tahun 2024", "Dasar 2023")], []],
    ["a year over one of its months", [data("Kunjungan per Poli Bulan Maret 2023"), recap("Rekap per Poli Tahun 2023")], []],
  ],
});
