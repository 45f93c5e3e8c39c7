import { sheetsWith } from "../../../../../test/books/book";
import { capaianDinas } from "../../../../../test/books/clean/kinerja";
import { formasi } from "../../../../../test/books/clean/lain";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("kosong-dihitung", {
  tells: [
    ["a realisasi that is missing", sheetsWith(capaianDinas(), { E7: null }), ["warning | E7 |  | "]],
    ["a post not counted", sheetsWith(formasi(), { D4: null }), ["warning | D4 |  | "]],
  ],
  silent: [
    ["filled", sheetsWith(capaianDinas()), []],
    ["nothing is filled yet", sheetsWith(capaianDinas(), { E4: null, E5: null, E6: null, E7: null, E8: null, E9: null }), []],
    ["a formula that asks first", sheetsWith(capaianDinas(), { E7: null, F7: '=IF(E7="","",E7/D7*100)' }), []],
  ],
});
