import { sheetsWith, snapshotOf, type Typed } from "../../../../../test/books/book";
import { realisasiSatker, matriksRenstra } from "../../../../../test/books/clean/kementerian";
import { perjanjianTriwulan } from "../../../../../test/books/clean/dinas";
import { kasusPerwakilan } from "../../../../../test/books/clean/wilayah";
import { ruleCases } from "../../../../../test/support/ruleTester";

const sheetOf = (cells: Typed[][]) => snapshotOf({ id: "daftar", sheets: [{ name: "Data", merges: [], cells }] }).sheets;

/** Places under a heading, the fourth of them typed as a text. */
const places = (heading: string, text: string) =>
  sheetOf([
    ["Data Tahun 2024"],
    ["No", "Kecamatan", heading, "Peserta"],
    ...["Sukamaju", "Mekarsari", "Cibodas", "Tegalega", "Antapani"].map((name, at): Typed[] => [
      at + 1,
      name,
      at === 3 ? text : 33401 + at,
      120 + at * 7,
    ]),
  ]);

/** Years as texts over their columns, below heads that leave this row to the table. */
const years = () =>
  sheetOf([
    ["Sebaran Polis"],
    ["Bentuk", null, null, "Batas", null, null],
    [null, "Frekuensi", null, null, "Frekuensi", null],
    ["Jenis", "2023", "2024", "Jenis", "2023", "2024"],
    ...["A", "B", "C", "D"].map((name, at): Typed[] => [name, at / 10, at / 5, `< ${name}`, at / 5, at / 10]),
  ]);

ruleCases("teks-angka", {
  tells: [
    ["a count of codes is a count", places("Jumlah Kode", "33404"), ["warning | C6 | 33404 | "]],
    ["what reads like a year among counts", places("Sasaran", "2023"), ["warning | C6 | 2023 | "]],
    ["a count with a point, which is two numbers", sheetsWith(kasusPerwakilan(), { D11: "1.840" }), ["warning | Kasus!D11 | 1.840 | "]],
    ["the other decimal sign", sheetsWith(matriksRenstra(), { F8: "59.50" }), ["warning | F8 | 59.50 | "]],
    ["an error that was pasted as a text", sheetsWith(realisasiSatker(), { D13: "#VALUE!" }), ["error | D13 | #VALUE! | "]],
  ],
  silent: [
    ["a code", places("Kode Wilayah", "33404"), []],
    ["years over their columns", years(), []],
    ["a value with its grade", sheetsWith(perjanjianTriwulan()), []],
    ["a number with its unit, on purpose", sheetsWith(perjanjianTriwulan(), { F10: "12 Puskesmas" }), []],
  ],
});
