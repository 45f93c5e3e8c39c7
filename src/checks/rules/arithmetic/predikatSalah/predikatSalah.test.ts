import { sheetsWith } from "../../../../../test/books/book";
import { surveiRumahSakit } from "../../../../../test/books/clean/layanan";
import { evaluasiSakip } from "../../../../../test/books/clean/organisasi";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("predikat-salah", {
  tells: [
    ["73,50 is BB and no A", sheetsWith(evaluasiSakip(), { D22: "A" }), ["error | D22 | A | BB"]],
    ["a grade in brackets", sheetsWith(evaluasiSakip(), { D22: "B (Baik)" }), ["error | D22 | B | BB"]],
    ["a grade of a service", sheetsWith(surveiRumahSakit(), { "Rekap!E16": "D" }), ["error | Rekap!E16 | D | B"]],
  ],
  silent: [
    ["the predicate of the value", sheetsWith(evaluasiSakip()), []],
    ["the grade of the score", sheetsWith(surveiRumahSakit()), []],
    ["a letter that is no class", sheetsWith(evaluasiSakip(), { B22: "Kelompok", D22: "A" }), []],
  ],
});
