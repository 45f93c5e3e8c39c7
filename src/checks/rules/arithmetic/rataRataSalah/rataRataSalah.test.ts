import { sheetsWith } from "../../../../../test/books/book";
import { capaianDinas } from "../../../../../test/books/clean/kinerja";
import { formasi } from "../../../../../test/books/clean/lain";
import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("rata-rata-salah", {
  // 103,4722 + 99,4505 + 97,4011 + 104,375 + 92,5 + 103,5294 over six; the first five give 99,4398.
  tells: [["a range that stops short", sheetsWith(capaianDinas(), { F10: "=AVERAGE(F4:F8)" }), ["error | F10 | 99,4398 | 100,1214"]]],
  silent: [
    [
      // Programs and their activities alike: 90, 80, 100, 70, 60 and 80 make 80; the activities alone 77,5.
      "of parents and children",
      sheetOf("Evaluasi", [
        ["No", "Program/Kegiatan", "Capaian 2024", "Serapan 2024"],
        ["1", "Program sarana", 90, 96],
        ["1.1", "Pengawasan sarana", 80, 92],
        ["1.2", "Benih dan pupuk", 100, 94],
        ["2", "Program penyuluhan", 70, 90],
        ["2.1", "Tenaga ahli", 60, 88],
        ["2.2", "Tenaga terampil", 80, 91],
        [null, "Rata-rata", 80, 91.83],
      ]),
      [],
    ],
    ["over all its rows", sheetsWith(capaianDinas()), []],
    ["rounded", sheetsWith(capaianDinas(), { F10: "=ROUND(AVERAGE(F4:F9),2)" }), []],
    [
      // The mean of what was rounded away is not lost: 3,4166... to 3,3333... make 3,444, as they stand 3,4446.
      "of figures that were rounded before they were pasted",
      sheetOf("Rekap", [
        ["Rekap nilai per unsur 2024"],
        ["No", "Unsur Pelayanan", "NRR", "Konversi"],
        ...[3.417, 3.167, 3.5, 3.917, 3.333, 3.5, 3.667, 3.167, 3.333].map((nrr, at) => [at + 1, `Unsur layanan ${at + 1}`, nrr, 80 + at]),
        [null, "Rata-rata", 3.444, 84],
      ]),
      [],
    ],
    ["a sum", sheetsWith(formasi()), []],
  ],
});
