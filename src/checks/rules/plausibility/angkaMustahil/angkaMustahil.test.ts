import { inputWorkbook } from "../../../../tables";
import type { SheetSnapshot } from "../../../../sheet/snapshot";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { tabel13, tabel4, tabel5 } from "../../../../../test/fixtures/lkjTables";
import { percent, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { SheetEngine } from "../../../../../test/tables/sheetEngine";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** The input layout, filled, with other figures in some cells of a sheet. */
function layout(sheet: string, cells: Readonly<Record<string, number>> = {}): readonly SheetSnapshot[] {
  const engine = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true }));
  for (const [address, value] of Object.entries(cells)) engine.set(sheet, address, { kind: "number", value });
  return engine.snapshot().sheets;
}
const support = (cells: Readonly<Record<string, number>>) => layout("Data Dukung", cells);
const counts = (kks: number, kkt: number) => withCell(withCell(withCell(tabel13, "C3", kks), "C4", kkt), "C5", percent(kks / kkt));

ruleCases("angka-mustahil", {
  tells: [
    ["9.000 of 5.177 cases", support({ D4: 9000 }), ["error | Data Dukung!D4 | 9.000 | "]],
    ["the same in a table of the LKj", counts(9000, 5177), ["error | C3 | 9.000 | "]],
    ["the whole mistyped", support({ D5: 517 }), ["error | Data Dukung!D4 | 4.138 | "]],
    ["more positive answers than answers", support({ D35: 310 }), ["error | Data Dukung!D35 | 310 | "]],
    ["a count below zero", support({ D25: -60 }), ["error | Data Dukung!D25 | -60 | "]],
    ["a fraction of a case", support({ D4: 4.138 }), ["warning | Data Dukung!D4 | 4,138 | "]],
    ["4,2 on a scale of 4", support({ D39: 4.2 }), ["error | Data Dukung!D39 | 4,20 | "]],
    ["a realisasi above its scale", layout("Masukan", { F19: 39.5 }), ["error | Masukan!F19 | 39,50 | "]],
    ["more than all cases", withCell(tabel4, "D5", percent(1.8452)), ["error | D5 | 184,52% | "]],
    ["a realisasi below zero", withCell(tabel4, "D7", percent(-0.968)), ["error | D7 | -96,80% | "]],
    [
      "a decimal comma lost",
      sheetOf("2024", [["Tahun 2024"], ["Kode", "Target", "Realisasi"], ["B1.1", 97.5, 10000], ["B2.1", 98.5, 96.8]]),
      ["warning | C3 | 10.000 | "],
    ],
  ],
  silent: [
    ["the layout as the LKj fills it", support({}), []],
    ["people trained above target", support({ D25: 90, D27: 400 }), []],
    ["more recommendations than wanted", support({ D31: 5 }), []],
    ["all of them", support({ D4: 5177 }), []],
    ["an index of components that may exceed their targets", withCell(tabel4, "D6", percent(1.06)), []],
    ["a weight below zero is another rule's: the catalogue knows it", withCell(tabel4, "C6", percent(-0.2, 0)), []],
    ["Tabel 5 as printed", tabel5, []],
    [
      "129,98 % in 2022, when the formula was another",
      SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2022", filled: true })).snapshot().sheets,
      [],
    ],
  ],
});
