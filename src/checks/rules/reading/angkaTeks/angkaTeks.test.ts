import { tabel4 } from "../../../../../test/fixtures/lkjTables";
import { formula, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("angka-teks", {
  tells: [
    ["a percentage typed as text", withCell(tabel4, "D7", "96,80%"), ["warning | D7 | 96,80% | 96,80%"]],
    ["with the other decimal sign", withCell(tabel4, "D7", "96.80%"), ["warning | D7 | 96.80% | 96,80%"]],
    ["with blanks around it", withCell(tabel4, "D7", "  96,80% "), ["warning | D7 | 96,80% | 96,80%"]],
    ["with a no-break space, as pasted from Word", withCell(tabel4, "D7", "96,80\u00a0%"), ["warning | D7 | 96,80\u00a0% | 96,80%"]],
  ],
  silent: [
    ["stored numbers", tabel4, []],
    ["a composite says more than a number: 79,95 (BB)", withCell(tabel4, "D7", "79,95 (BB)"), []],
    ["a figure on its scale: 3,95 (skala 4)", withCell(tabel4, "D7", "3,95 (skala 4)"), []],
    ["a text that a formula makes", withCell(tabel4, "D7", formula('=TEXT(0.968,"0.00%")', "96,80%")), []],
    ["a dash for a missing figure", withCell(tabel4, "D7", "-"), []],
  ],
});
