import { sheetsWith } from "../../../../../test/books/book";
import { dasborDinas } from "../../../../../test/books/clean/organisasi";
import type { SheetSnapshot } from "../../../../sheet/snapshot";
import { ruleCases } from "../../../../../test/support/ruleTester";

const hiding = (name: string, hidden: Partial<SheetSnapshot>): readonly SheetSnapshot[] =>
  sheetsWith(dasborDinas()).map((sheet) => (sheet.name === name ? { ...sheet, ...hidden } : sheet));

ruleCases("tersembunyi-dihitung", {
  tells: [
    ["a hidden row in a sum", hiding("Keuangan", { hiddenRows: [{ first: 5, last: 5 }] }), ["warning | Keuangan!C8 |  | "]],
    ["a hidden column in a remainder", hiding("Keuangan", { hiddenColumns: [{ first: 3, last: 3 }] }), ["warning | Keuangan!E4 |  | "]],
    ["a hidden sheet that a summary is calculated from", hiding("Keuangan", { visibility: "hidden" }), ["info | Keuangan!A1 |  | "]],
  ],
  silent: [
    ["empty columns are hidden", hiding("Keuangan", { hiddenColumns: [{ first: 8, last: 12 }] }), []],
    ["a blank row is hidden", hiding("Keuangan", { hiddenRows: [{ first: 1, last: 1 }] }), []],
    ["nothing is calculated from a hidden sheet", hiding("Ringkasan", { visibility: "hidden" }), []],
  ],
});
