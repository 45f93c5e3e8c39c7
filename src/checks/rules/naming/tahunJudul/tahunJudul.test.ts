import { formula, rowsOf, sheetOf } from "../../../../../test/fixtures/sheets";
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

/** Achievements of two figures whose heads say of which year they are. */
const compared = (target: string, measured: string, result = "Capaian (%)") =>
  sheetOf("Capaian", [
    ["Capaian Indikator Dinas Tahun 2025"],
    ["No", "Indikator", "Satuan", target, measured, result],
    ...(
      [
        ["Luas tanam", 40, 36],
        ["Jumlah benih", 25, 24],
        ["Kelompok dibina", 16, 12],
        ["Jalan usaha", 8, 6],
      ] as const
    ).map(([name, wanted, found], at) => [
      at + 1,
      name,
      "Unit",
      wanted,
      found,
      formula(`=E${at + 3}/D${at + 3}*100`, (found / wanted) * 100),
    ]),
  ]);

const lastYear = (last: string) =>
  sheetOf("Evaluasi", [
    ["Evaluasi Kegiatan"],
    ["No", "Kegiatan", last, "Target 2025", "Realisasi 2025", "Sisa"],
    [1, "Pelatihan", 4, 6, 5, 1],
    [2, "Pameran", 2, 3, 3, 0],
    [3, "Kajian", 7, 9, 8, 1],
  ]);

/** Groups of two columns a year, whose names stand in cells of their own. */
const plan = (second: string) =>
  sheetOf(
    "Renstra",
    [
      ["Rencana Strategis"],
      ["Kegiatan", "2025", "", second, "", "2027", ""],
      ["", "Target", "Rp", "Target", "Rp", "Target", "Rp"],
      ["Pelatihan", 4, 40000000, 5, 50000000, 6, 62000000],
      ["Pameran", 2, 90000000, 2, 95000000, 3, 140000000],
      ["Kajian", 7, 21000000, 8, 25000000, 9, 28000000],
    ],
    { merges: ["B2:C2", "D2:E2", "F2:G2"] },
  );

const series = (title: string) =>
  sheetOf("Tren", [
    [title],
    ["Indikator", "2023", "2024", "2025"],
    ["Luas tanam", 31, 38, 44],
    ["Jumlah benih", 49.6, 54.1, 57.3],
    ["Kelompok dibina", 12, 14, 15],
  ]);

ruleCases("tahun-judul", {
  tells: [
    ["a target of another year than what was measured", compared("Target 2024", "Realisasi 2025"), ["warning | D2 | 2024 | 2025"]],
    ["a measured figure of another year than the target", compared("Target 2025", "Realisasi 2024"), ["warning | E2 | 2024 | 2025"]],
    ["a last year that is the one before", lastYear("Realisasi Tahun Lalu (2023)"), ["warning | C2 | 2023 | 2024"]],
    ["one year over two groups side by side", plan("2025"), ["warning | D2 | 2025 | 2026"]],
    ["the years of the report before", series("Realisasi Tahun 2022-2024"), ["warning | A1 | 2022-2024 | "]],
    ["figures of 2024 under a title of 2023 (line 1548)", tabel25(2023), ["warning | A1 | 2023 | 2024"]],
    ["a column outside the years of the title", years("Produksi 2022-2024", "2022", "2023", "2025"), ["warning | E3 | 2025 | 2024"]],
    ["one year over two columns (line 571)", years("Produksi", "2023", "2023", "2024"), ["warning | C3 | 2023 | 2022"]],
    ["a title of more years than the table has", years("Produksi 2020-2024", "2022", "2023", "2024"), ["info | A1 | 2020-2024 | "]],
  ],
  silent: [
    ["target and realisasi of one year", compared("Target 2025", "Realisasi 2025"), []],
    ["a target of the plan's end", compared("Target Akhir 2029", "Realisasi 2025"), []],
    ["an achievement that says whose target it is of", compared("Target 2026", "Realisasi 2025", "Capaian terhadap Target 2026 (%)"), []],
    ["last year", lastYear("Realisasi Tahun Lalu (2024)"), []],
    ["three years", plan("2026"), []],
    ["the years of the columns", series("Realisasi Tahun 2023-2025"), []],
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
