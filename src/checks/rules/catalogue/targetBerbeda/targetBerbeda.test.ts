import { tabel4, tabel5 } from "../../../../../test/fixtures/lkjTables";
import { percent, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("target-berbeda", {
  tells: [
    ["86 for 85", withCell(tabel4, "E5", percent(0.86)), ["error | E5 | 86,00% | 85,00%"]],
    ["at the foot", withCell(tabel4, "E11", 94), ["error | E11 | 94 | 93"]],
    ["a figure the source prints too (line 410)", withCell(tabel4, "E11", 92), ["warning | E11 | 92 | 93"]],
    ["98 as Tabel 5 prints it (line 366); 98,5 is agreed (line 294)", tabel5, ["warning | I9 | 98 | 98,5"]],
    ["off by digits nobody shows", withCell(tabel4, "E11", 92.9991234567), ["error | E11 | 92,999 | 93"]],
  ],
  silent: [
    ["the targets of the year", tabel4, []],
    ["an empty target", withCell(tabel4, "E5", null), []],
    [
      "a quarter's target is another rule's",
      withCell(tabel4, "A3", "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri s.d. TW I Tahun 2024"),
      [],
    ],
  ],
});
