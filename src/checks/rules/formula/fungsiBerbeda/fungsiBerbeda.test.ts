import { sheetsWith } from "../../../../../test/books/book";
import { rak } from "../../../../../test/books/clean/anggaran";
import { risiko, skmResponden } from "../../../../../test/books/clean/survei";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("fungsi-berbeda", {
  tells: [
    ["a mean among sums", sheetsWith(rak(), { "RAK!I6": "=AVERAGE(I3:I5)" }), ["warning | I6 | =AVERAGE(I3:I5) | =SUM(I3:I5)"]],
    ["a sum for a product", sheetsWith(risiko(), { "Risiko!E6": "=C6+D6" }), ["warning | E6 | =C6+D6 | =C6*D6"]],
  ],
  silent: [
    ["sums throughout", [...sheetsWith(rak()), ...sheetsWith(risiko())], []],
    ["a weighted row over a mean", sheetsWith(skmResponden()), []],
  ],
});
