import { sheetsWith } from "../../../../../test/books/book";
import { capaianDinas } from "../../../../../test/books/clean/kinerja";
import { formasi } from "../../../../../test/books/clean/lain";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("rata-rata-salah", {
  // 103,4722 + 99,4505 + 97,4011 + 104,375 + 92,5 + 103,5294 over six; the first five give 99,4398.
  tells: [["a range that stops short", sheetsWith(capaianDinas(), { F10: "=AVERAGE(F4:F8)" }), ["error | F10 | 99,4398 | 100,1214"]]],
  silent: [
    ["over all its rows", sheetsWith(capaianDinas()), []],
    ["rounded", sheetsWith(capaianDinas(), { F10: "=ROUND(AVERAGE(F4:F9),2)" }), []],
    ["a sum", sheetsWith(formasi()), []],
  ],
});
