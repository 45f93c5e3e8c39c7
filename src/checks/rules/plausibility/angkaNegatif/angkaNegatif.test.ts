import { sheetsWith } from "../../../../../test/books/book";
import { perbandinganTahun } from "../../../../../test/books/clean/kinerja";
import { kasus } from "../../../../../test/books/clean/lain";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("angka-negatif", {
  tells: [
    [
      "a minus typed before a count",
      sheetsWith(kasus(), { C4: -655 }),
      ["warning | C4 | -655 | ", "warning | E4 | -1.295 | ", "warning | F4 | -0,5603079555 | "],
    ],
  ],
  silent: [
    ["more cases closed than there were, which is told at the cause", sheetsWith(kasus(), { D6: 92 }), []],
    ["no case is negative", sheetsWith(kasus()), []],
    ["a fall in production", sheetsWith(perbandinganTahun()), []],
    ["as many below as above", sheetsWith(kasus(), { D3: 500, D4: 700, D5: 90 }), []],
  ],
});
