import { sheetsWith } from "../../../../../test/books/book";
import { capaianDinas } from "../../../../../test/books/clean/kinerja";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("rasio-terbalik", {
  tells: [
    ["a capaian upside down", sheetsWith(capaianDinas(), { "Capaian!F5": "=D5/E5*100" }), ["warning | F5 | =D5/E5*100 | =E5/D5*100"]],
  ],
  silent: [
    ["every row the right way", sheetsWith(capaianDinas()), []],
    [
      "every second row divides the other way, as a polarity wants",
      sheetsWith(capaianDinas(), { "Capaian!F5": "=D5/E5*100", "Capaian!F7": "=D7/E7*100", "Capaian!F9": "=D9/E9*100" }),
      [],
    ],
  ],
});
