import { sheetsWith } from "../../../../../test/books/book";
import { realisasiSatker, matriksRenstra } from "../../../../../test/books/clean/kementerian";
import { perjanjianTriwulan } from "../../../../../test/books/clean/dinas";
import { kasusPerwakilan } from "../../../../../test/books/clean/wilayah";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("teks-angka", {
  tells: [
    ["a count with a point, which is two numbers", sheetsWith(kasusPerwakilan(), { D11: "1.840" }), ["warning | Kasus!D11 | 1.840 | "]],
    ["the other decimal sign", sheetsWith(matriksRenstra(), { F8: "59.50" }), ["warning | F8 | 59.50 | "]],
    ["an error that was pasted as a text", sheetsWith(realisasiSatker(), { D13: "#VALUE!" }), ["error | D13 | #VALUE! | "]],
  ],
  silent: [
    ["a value with its grade", sheetsWith(perjanjianTriwulan()), []],
    ["a number with its unit, on purpose", sheetsWith(perjanjianTriwulan(), { F10: "12 Puskesmas" }), []],
  ],
});
