import { sheetsWith } from "../../../../../test/books/book";
import { indeksTertimbang } from "../../../../../test/books/clean/kinerja";
import { ifas } from "../../../../../test/books/clean/survei";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("bobot-tidak-genap", {
  tells: [
    ["per cent", sheetsWith(indeksTertimbang(), { C5: 25 }), ["error | C8 | 105 | 100"]],
    ["fractions in two blocks", sheetsWith(ifas(), { C5: 0.25 }), ["error | C13 | 1,1 | 1"]],
  ],
  silent: [
    ["a hundred", sheetsWith(indeksTertimbang()), []],
    ["one, in two blocks", sheetsWith(ifas()), []],
    ["thirds", sheetsWith(indeksTertimbang(), { C3: 33.3, C4: 33.3, C5: 33.3, C6: 0, C7: 0 }), []],
    ["without a total: it may be an excerpt", sheetsWith(indeksTertimbang(), { B8: null, C8: null, E8: null, C5: 25 }), []],
  ],
});
