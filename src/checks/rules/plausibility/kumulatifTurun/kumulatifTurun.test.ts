import { sheetsWith } from "../../../../../test/books/book";
import { rencanaAksi } from "../../../../../test/books/clean/kinerja";
import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const upTo = (unit: string, ...row: number[]) =>
  sheetOf("Realisasi", [
    ["No", "Indikator", "Satuan", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"],
    [1, "Jumlah pelatihan", "Kegiatan", 2, 5, 7, 9],
    [2, "Jumlah penyuluhan", "Kegiatan", 1, 1, 4, 6],
    [3, unit === "%" ? "Persentase aduan selesai" : "Jumlah rapat", unit, ...row],
  ]);

ruleCases("kumulatif-turun", {
  tells: [
    ["a quarter below the one before", sheetsWith(rencanaAksi(), { F5: 2 }), ["warning | F5 | 2 | "]],
    ["headings that say so", upTo("Rapat", 3, 6, 4, 12), ["warning | F4 | 4 | "]],
    ["one figure that is too high", upTo("Rapat", 3, 60, 9, 12), ["warning | E4 | 60 | "]],
  ],
  silent: [
    ["a plan that rises", sheetsWith(rencanaAksi(), {}), []],
    ["a rate, which may fall", upTo("%", 95, 92, 90, 96), []],
    ["nothing new in a quarter", upTo("Rapat", 3, 3, 3, 3), []],
    [
      "quarters that are counted alone",
      sheetOf("Realisasi", [
        ["No", "Indikator", "Satuan", "Realisasi", "Realisasi TW I", "Realisasi TW II", "Realisasi TW III", "Realisasi TW IV"],
        [1, "Jumlah pelatihan", "Kegiatan", 10, 1, 2, 3, 4],
        [2, "Jumlah penyuluhan", "Kegiatan", 7, 1, 1, 2, 3],
        [3, "Jumlah rapat", "Rapat", 9, 4, 1, 3, 1],
      ]),
      [],
    ],
  ],
});
