import { put, sheetOf, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { indeksTertimbang } from "../../../../../test/books/clean/kinerja";
import { formasi, kasus, pelatihan } from "../../../../../test/books/clean/lain";
import { ifas } from "../../../../../test/books/clean/survei";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** The sheets of a workbook with cells typed otherwise. */
function sheets(book: Draft, typed: Readonly<Record<string, string | number>> = {}) {
  for (const [address, value] of Object.entries(typed)) put(sheetOf(book, book.sheets[0]!.name), address, value);
  return snapshotOf(book).sheets;
}

/** Amounts as a finance office types them (31-jumlah-salah-teks of the field): texts with ",-" behind. */
const amounts: Draft = {
  id: "teks",
  sheets: [
    {
      name: "Anggaran",
      merges: [],
      cells: [
        ["Pagu dan realisasi"],
        ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"],
        [1, "Belanja Pegawai", "2.410.500.000,-", "1.772.000.000,-", "73.51"],
        [2, "Belanja Barang", "905.300.000,-", "900.100.000,-", "99.43"],
        [3, "Belanja Modal", "0,-", "0,-", "0"],
        [null, "JUMLAH", "3.319.800.000,-", "2.672.100.000,-", "80.49"],
      ],
    },
  ],
};

ruleCases("jumlah-salah", {
  tells: [
    ["a typed total that was left behind", sheets(kasus(), { C8: 2749 }), ["error | C8 | 2.749 | 2.479"]],
    ["amounts that are texts", snapshotOf(amounts).sheets, ["error | C6 | 3.319.800.000 | 3.315.800.000"]],
    ["a parent whose sum stops short", sheets(anggaran(), { C4: "=SUM(C5:C6)" }), ["error | C4 | 2.125.500.000 | 2.765.500.000"]],
    [
      "a total over parents and their children",
      sheets(anggaran(), { D11: "=SUM(D4:D10)" }),
      ["error | D11 | 11.582.400.000 | 5.791.200.000"],
    ],
    ["a mean for a sum", sheets(formasi(), { C7: "=AVERAGE(C3:C6)" }), ["error | C7 | 9 | 36"]],
    ["a cell counted twice", sheets(formasi(), { D7: "=SUM(D3:D6)+D6" }), ["error | D7 | 33 | 28"]],
    ["weights", sheets(indeksTertimbang(), { C8: 90 }), ["error | C8 | 90 | 100"]],
  ],
  silent: [
    ["groups with sums of their own below a total", sheets(ifas()), []],
    ["programs, activities and a ratio of sums", sheets(anggaran()), []],
    ["a running total below the sum", sheets(rak()), []],
    ["a capaian of the total", sheets(pelatihan()), []],
    ["one of the rows left out on purpose by its formula's own column", sheets(kasus(), { F8: "=C8/C8" }), []],
  ],
});
