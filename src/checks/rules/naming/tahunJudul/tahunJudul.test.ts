import { rowsOf, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Tabel 25 of the LKj (lines 1548-1556): its title says 2023, its figures are those of 2024. */
const tabel25 = (year: number) =>
  sheetOf(
    "Tabel 25",
    rowsOf(`
    Tabel 25. Capaian Komponen IKU B1.3 Tahun ${year}
    IKU B1.3 | Informasi Kinerja | Realisasi (R) | Bobot (B)
    Indeks Pemanfaatan dan Pengembangan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri | B1.3.1 Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri | 89,91 | 40%
     | B1.3.2 Tingkat kepuasan pengguna (WNI dan Perwakilan RI) terhadap Portal Peduli WNI dan Safe Travel | 3,95 | 40%
     | B1.3.3 Indeks SDM K/L/I/Perwakilan RI yang mendapatkan sertifikat pelatihan peningkatan kapasitas terkait pengelolaan sistem informasi Pelayanan dan Pelindungan WNI di Luar Negeri | 105,9 | 20%
     | Realisasi | | 100,64%
     | Target | | 96%
     | Capaian | | 104,83%
  `),
  );

/** A comparison over years of an organisation the catalogue does not know. */
const years = (title: string, ...heads: string[]) =>
  sheetOf(
    "Produksi",
    [
      [title],
      ["No", "Komoditas", "Realisasi", null, null],
      [null, null, ...heads],
      [1, "Padi", 51200, 52840, 53110],
      [2, "Jagung", 18450, 17920, 18875],
      [3, "Kedelai", 3120, 3390, 3288],
    ],
    { merges: ["C2:E2", "A2:A3", "B2:B3"] },
  );

ruleCases("tahun-judul", {
  tells: [
    ["figures of 2024 under a title of 2023 (line 1548)", tabel25(2023), ["warning | A1 | 2023 | 2024"]],
    ["a column outside the years of the title", years("Produksi 2022-2024", "2022", "2023", "2025"), ["warning | E3 | 2025 | 2024"]],
    ["one year over two columns (line 571)", years("Produksi", "2023", "2023", "2024"), ["warning | C3 | 2023 | 2022"]],
    ["a title of more years than the table has", years("Produksi 2020-2024", "2022", "2023", "2024"), ["info | A1 | 2020-2024 | "]],
  ],
  silent: [
    ["the year of the figures", tabel25(2024), []],
    ["years as the title says", years("Produksi 2022-2024", "2022", "2023", "2024"), []],
    [
      "years below Target and again below Realisasi",
      sheetOf(
        "Matriks",
        [
          ["Matriks 2023-2024"],
          ["No", "Kegiatan", "Target", null, "Realisasi", null],
          [null, null, "2023", "2024", "2023", "2024"],
          [1, "Penyuluhan", 12, 14, 11, 13],
          [2, "Pendampingan", 5, 6, 5, 7],
          [3, "Pelatihan", 8, 9, 8, 8],
        ],
        { merges: ["C2:D2", "E2:F2", "A2:A3", "B2:B3"] },
      ),
      [],
    ],
    ["years without a title", years("Produksi", "2022", "2023", "2024"), []],
    ["years that leave some out", years("Produksi", "2020", "2022", "2024"), []],
  ],
});
