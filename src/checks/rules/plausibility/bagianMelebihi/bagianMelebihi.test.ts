import { rowsOf, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Lines 2242-2256 of the LKj's Lampiran III. */
const kasus = (ditangani: number, selesai: number) =>
  sheetOf("Kasus", [
    ["Kasus WNI di luar negeri tahun 2024"],
    ["No", "Jenis Kasus", "Ditangani", "Selesai"],
    [1, "Overstay", 19602, 18671],
    [2, "Penyalahgunaan Izin Tinggal", 2999, 2351],
    [3, "Masuk Negara Lain secara Illegal", ditangani, selesai],
    [4, "Imigrasi Lainnya", 9351, 9177],
  ]);

/** Lines 1501-1502: 276 positive answers of 309 respondents, under exchanged heads. */
const tabel24 = (first: string, second: string) =>
  sheetOf(
    "Tabel 24",
    rowsOf(`
    Tabel 24. Umpan Balik Tahun 2024
    Komponen | ${first} | ${second} | Realisasi
    Umpan balik positif atas kampanye | 309 | 276 | 89,32%
    Umpan balik kegiatan lain | 200 | 150 | 75%
  `),
  );

ruleCases("bagian-melebihi", {
  tells: [
    ["more solved than handled (line 2256)", kasus(1816, 1978), ["warning | D5 | 1.978 | "]],
    [
      "heads of inputs exchanged (line 1501)",
      typed(tabel24("Responden (RPS)", "Respon Positif (RPT)")),
      ["warning | B3 | 309 | 276", "warning | B4 | 200 | 150"],
    ],
  ],
  silent: [
    ["as many as there are", kasus(1816, 1816), []],
    ["heads the right way", typed(tabel24("Responden (RPT)", "Respon Positif (RPS)")), []],
    [
      "realisasi above a target",
      sheetOf("Peserta", [
        ["Peserta 2024"],
        ["No", "Kategori", "Target Peserta", "Realisasi Peserta"],
        [1, "Dasar", 120, 131],
        [2, "Menengah", 80, 78],
        [3, "Lanjutan", 40, 39],
        [4, "Khusus", 20, 20],
      ]),
      [],
    ],
  ],
});

/** Texts of figures as numbers. */
function typed(sheet: ReturnType<typeof sheetOf>): ReturnType<typeof sheetOf> {
  const values = sheet.values.map((row) =>
    row.map((cell) => {
      const found = typeof cell === "string" ? /^(\d+(?:,\d+)?)(%?)$/.exec(cell) : null;
      return found ? Number(found[1]!.replace(",", ".")) / (found[2] ? 100 : 1) : cell;
    }),
  );
  return { ...sheet, values };
}
