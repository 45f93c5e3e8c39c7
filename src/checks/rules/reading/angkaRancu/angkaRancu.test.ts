import { tabel13, tabel4 } from "../../../../../test/fixtures/lkjTables";
import { withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("angka-rancu", {
  tells: [
    ["1.234 as a target: a thousand, or one and a bit", withCell(tabel4, "E7", "1.234"), ["warning | E7 | 1.234 | 1.234 / 1,234"]],
    [
      "cases counted as text: 4.138 may be 4,138 (line 907)",
      tabel13,
      ["warning | C3 | 4.138 | 4.138 / 4,138", "warning | C4 | 5.177 | 5.177 / 5,177"],
    ],
  ],
  silent: [
    ["96,80 and 96.80 read one way only", withCell(withCell(tabel4, "D7", "96,80%"), "E7", "98.50%"), []],
    ["a stored number is no text", withCell(withCell(tabel13, "C3", 4138), "C4", 5177), []],
  ],
});
