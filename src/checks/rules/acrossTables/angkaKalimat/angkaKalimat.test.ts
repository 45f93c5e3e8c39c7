import { sheetsWith } from "../../../../../test/books/book";
import { dasborDinas } from "../../../../../test/books/clean/organisasi";
import { pelatihanDaerah, rekapKecamatan } from "../../../../../test/books/clean/wilayah";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("angka-kalimat", {
  tells: [
    [
      "digits that changed places",
      sheetsWith(rekapKecamatan(), { B12: "Catatan: sasaran 17.870 orang berdasarkan data BPS." }),
      ["warning | B12 | 17.870 | 17.780"],
    ],
    ["a total left behind in a summary", sheetsWith(dasborDinas(), { C7: 336530 }), ["warning | Ringkasan!C7 | 336.530 | 336.600"]],
  ],
  silent: [
    ["the numbers of the table", sheetsWith(pelatihanDaerah()), []],
    ["a number of something else", sheetsWith(rekapKecamatan(), { B12: "Catatan: anggaran 17.870 ribu rupiah per bulan." }), []],
    ["the telephone of a letterhead", sheetsWith(rekapKecamatan(), { B12: "Jalan Sasaran 12 Telepon (0274) 17870" }), []],
    ["a row of figures that no table took", sheetsWith(dasborDinas(), { C7: 336530, D7: 336600, E7: 335600 }), []],
    ["a number of a letter", sheetsWith(rekapKecamatan(), { B12: "Sasaran sesuai surat nomor 17.870 Dinas Kesehatan." }), []],
  ],
});
