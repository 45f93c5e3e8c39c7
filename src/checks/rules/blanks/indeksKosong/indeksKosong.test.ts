import { tabel4 } from "../../../../../test/fixtures/lkjTables";
import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const dashboard = (call: string, ...cells: (number | string | null)[]) =>
  sheetOf("Ringkasan", [["Indeks", formula(call, 44)], ...cells.map((cell, at) => [`Komponen ${at + 1}`, cell])]);

ruleCases("indeks-kosong", {
  tells: [
    ["PWNI.INDEX over a blank", dashboard('=PWNI.INDEX("C1.1",B2:B3,2024)', 80, null), ["warning | B1 |  | "]],
    ["rounded", dashboard('=ROUND(PWNI.INDEX("C1.1",B2:B3,2024),2)', 80, null), ["warning | B1 |  | "]],
    ["a blank text", dashboard('=PWNI.INDEX("C1.1",B2:B3,2024)', 80, " "), ["warning | B1 |  | "]],
    ["PWNI.NCKO", dashboard("=PWNI.NCKO(B2:B4,2024)", 100, null, 101), ["warning | B1 |  | "]],
    ["SAKIP.NILAI", dashboard("=SAKIP.NILAI(B2:B5)", 24, null, 12, 19), ["warning | B1 |  | "]],
    ["beside a table that is right", [tabel4, dashboard('=PWNI.INDEX("C1.1",B2:B3,2024)', 80, null)], ["warning | Ringkasan!B1 |  | "]],
  ],
  silent: [
    ["nothing blank", dashboard('=PWNI.INDEX("C1.1",B2:B3,2024)', 80, 85), []],
    ["a missing quarter", dashboard('=PWNI.TRIWULAN(B2:B5,2,"jumlah")', 80, 85, null, null), []],
    ["answers left blank in a survey", dashboard("=SKM.IKM(B2:B5)", 3, null, 4, 4), []],
    ["an ordinary sum", dashboard("=SUM(B2:B5)", 3, null, 4, 4), []],
    [
      "a refusal",
      sheetOf("Ringkasan", [
        ["Indeks", formula('=PWNI.INDEX("C1.1",B2:B3,2024)', { error: "#VALUE!" })],
        ["Komponen 1", 80],
        ["Komponen 2", null],
      ]),
      [],
    ],
  ],
});
