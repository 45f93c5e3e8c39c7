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
    [
      "a sum of what has come so far",
      sheetsWith(capaianDinas(), { E7: null, F4: "=D4+E4", F5: "=D5+E5", F6: "=D6+E6", F7: "=D7+E7", F8: "=D8+E8", F9: "=D9+E9" }),
      [],
    ],
    [
      "a formula that knows what to do with a blank",
      sheetsWith(capaianDinas(), {
        E7: null,
        F4: "=IF(E4=0,0,E4/D4*100)",
        F5: "=IF(E5=0,0,E5/D5*100)",
        F6: "=IF(E6=0,0,E6/D6*100)",
        F7: "=IF(E7=0,0,E7/D7*100)",
        F8: "=IF(E8=0,0,E8/D8*100)",
        F9: "=IF(E9=0,0,E9/D9*100)",
      }),
      [],
    ],
    ["a formula that asks first", sheetsWith(capaianDinas(), { E7: null, F7: '=IF(E7="","",E7/D7*100)' }), []],
  ],
});
