import { sheetOf } from "../../../../../test/fixtures/sheets";
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

/** Answers of a survey as the LKj 2024 prints them (lines 2413-2424), without the weights; the words of the column of no answers as given. */
const survey = (none: string, changed: Readonly<Record<number, number>> = {}) =>
  snapshotOf({
    id: "survei",
    sheets: [
      {
        name: "Survei",
        merges: [],
        cells: [
          ["Survei Kepuasan Masyarakat 2024"],
          ["No", "Unsur", "Sangat Puas", "Puas", "Tidak Puas", "Sangat Tidak Puas", none, "Responden"],
          ...[
            ["Persyaratan", 1318, 302, 8, 1, 0],
            ["Prosedur", 1339, 280, 9, 1, 0],
            ["Waktu", 1295, 299, 33, 2, null],
            ["Perilaku", 1379, 238, 7, 5, null],
            ["Pengaduan", 1350, 264, 9, 4, 2],
            ["Sarana", 1363, 254, 7, 3, 2],
          ].map((row, at) => [at + 1, ...row, changed[at] ?? 1629]),
        ],
      },
    ],
  }).sheets;

ruleCases("perhitungan-salah", {
  tells: [
    ["respondents that are not those who answered, nor all", survey("Tidak Valid", { 2: 1692 }), ["error | H5 | 1.692 | 1.629"]],
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
    [
      "volume times price, where the quarters add up",
      sheetOf("RKAS", [
        ["Rencana Kegiatan dan Anggaran Sekolah Tahun 2024"],
        ["No", "Uraian", "Volume", "Harga Satuan", "Jumlah", "TW I", "TW II", "TW III", "TW IV"],
        [1, "Kertas A4", 210, 52_000, 6_240_000, 2_340_000, 1_560_000, 1_300_000, 1_040_000],
        [2, "Bahan praktik las", 45, 375_000, 16_875_000, 3_375_000, 6_000_000, 4_500_000, 3_000_000],
        [3, "Honor guru", 12, 4_500_000, 54_000_000, 13_500_000, 13_500_000, 13_500_000, 13_500_000],
        [4, "Perjalanan dinas", 18, 275_000, 4_950_000, 1_100_000, 1_375_000, 1_375_000, 1_100_000],
        [5, "Pemeliharaan komputer", 30, 180_000, 5_400_000, 1_350_000, 1_350_000, 1_350_000, 1_350_000],
      ]),
      ["error | E3 | 6.240.000 | 10.920.000"],
    ],
    [
      "parts of which one seldom happens",
      sheetOf("Tindak Lanjut", [
        ["Tindak lanjut hasil pemeriksaan 2023"],
        ["No", "Obyek Pemeriksaan", "Jumlah Rekomendasi", "Selesai", "Proses", "Belum", "Tidak dapat"],
        [1, "Dinas Pertanian", 24, 18, 4, 2, 0],
        [2, "Dinas Perikanan", 31, 20, 6, 4, 1],
        [3, "Dinas Perhubungan", 17, 15, 1, 1, 0],
        [4, "Rumah sakit umum", 42, 82, 9, 5, 0],
        [5, "Sekretariat dewan", 13, 7, 3, 3, 0],
      ]),
      ["error | C6 | 42 | 96"],
    ],
  ],
  silent: [
    ["answers that are not valid are of respondents too", survey("Tidak Valid"), []],
    ["answers left out, in other words", survey("Tidak Menjawab"), []],
    ["respondents of valid answers only", survey("Kosong", { 4: 1627, 5: 1627 }), []],
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
