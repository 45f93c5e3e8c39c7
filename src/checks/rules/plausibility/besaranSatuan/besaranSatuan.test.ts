import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const budget = (unit: string, ...amounts: readonly number[]) =>
  sheetOf("Anggaran", [
    ["RINGKASAN PER JENIS BELANJA"],
    [unit],
    [],
    ["No", "Jenis Belanja", "Anggaran", "Realisasi"],
    ...amounts.map((amount, at) => [at + 1, `Belanja kegiatan ${"ABCDE"[at]}`, amount, amount - 1]),
  ]);

/** Targets of a plan by year, each row in its unit; the last one as given. */
const targets = (unit: string, ...last: readonly number[]) =>
  sheetOf("Renstra", [
    ["Target 2025-2027"],
    ["No", "Indikator", "Satuan", ...last.map((_, at) => `Target ${2025 + at}`)],
    ...["A", "B", "C", "D", "E"].map((name, at) => [
      at + 1,
      `Persentase layanan ${name}`,
      "Persen",
      ...last.map((_, year) => 40 + at + year),
    ]),
    [6, "Jumlah calon pekerja yang terdata", unit, ...last],
  ]);

ruleCases("besaran-satuan", {
  tells: [
    [
      "millions over plain rupiah",
      budget("(dalam jutaan rupiah)", 2410560000, 312000000, 460000000, 126000000),
      ["warning | A2 | (dalam jutaan rupiah) | "],
    ],
    [
      "one cell in rupiah",
      budget("(dalam juta rupiah)", 350, 290000000, 155, 420),
      ["warning | C6 | 290.000.000 | ", "warning | D6 | 289.999.999 | "],
    ],
    [
      "one cell in millions",
      budget("(dalam rupiah)", 84500000, 126000000, 58.2, 312000000),
      ["warning | C7 | 58,2 | ", "warning | D7 | 57,2 | "],
    ],
    ["one figure of a row among per cents", targets("Persen", 9350000, 94, 94.5), ["warning | D8 | 9.350.000 | "]],
  ],
  silent: [
    ["rupiah", budget("(dalam rupiah)", 2410560000, 312000000, 460000000, 126000000), []],
    ["a ministry in millions", budget("(dalam juta rupiah)", 99800000, 1250000, 23000, 560000), []],
    ["people among per cents, a row that says so", targets("Orang", 637500), []],
    ["a row that is large in every year", targets("Persen", 637500, 701250, 771375), []],
    ["small and large in rupiah", budget("(dalam rupiah)", 2410560000, 1200000, 450000, 126000000), []],
  ],
});
