import { placeTable } from "../../src/tables";
import { notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

/**
 * Code, target, realisasi and capaian as the executive summary of lkj-pwni-2024 prints them. L2.1: line 214 prints 100,1 %, which is
 * the capaian of L1.1 cut off; its own 99,98 of 99 is 100,99 %, and that figure stands in the mean of line 488.
 */
const PRINTED = [
  ["C1.1", "85,00%", "84,52%", "99,44%"], // lines 339, 542
  ["C1.2", "4,00", "3,81", "95,25%"], // line 190
  ["B1.1", "97,50%", "100,00%", "102,56%"], // line 194
  ["B2.1", "98,50%", "96,80%", "98,27%"], // line 200
  ["B3.1", "96,00%", "100,64%", "104,83%"], // line 206
  ["L1.1", "79,80", "79,95", "100,19%"], // lines 210, 1870
  ["L2.1", "99,00%", "99,98%", "100,99%"], // line 214
];

describe("every main indicator of 2024", () => {
  const model = table("capaian-iku", "2024");

  test("target, realisasi and capaian are the printed ones, digit by digit", () => {
    expect(shown(model, "body").map(([, name, ...figures]) => [name!.split(" ")[0], ...figures])).toEqual(PRINTED);
  });

  test("another engine calculates the same capaian", () => {
    const engine = SheetEngine.of(placeTable(model, { sheet: "S", row: 4, column: 2, newSheet: true }));
    const calculated = PRINTED.map((_, at) => ((engine.value("S", `G${7 + at}`) as number) * 100).toFixed(2));
    expect(calculated).toEqual(PRINTED.map(([, , , capaian]) => capaian!.replace(",", ".").replace("%", "")));
  });

  test("through our function, or as plain numbers, where asked for", () => {
    const call = placeTable(table("capaian-iku", "2024", undefined, { mode: "function" }), { sheet: "S", row: 0, column: 0 });
    const written = call.steps.flatMap((step) => (step.kind === "write" ? [step.cells[2]![4]!] : []));
    expect(written).toEqual([
      { kind: "formula", formula: '=IF(OR(D3="",C3=""),"",PWNI.CAPAIAN(ROUND(D3,4),C3,"maksimum",1.2))', result: 0.8452 / 0.85 },
    ]);
    const values = table("capaian-iku", "2024", undefined, { mode: "value" });
    expect(values.rows[2]!.cells[4]).toEqual({ kind: "number", value: 0.8452 / 0.85, format: "0.00%" });
  });

  test("the sources are told", () =>
    expect(notes(model)).toContain("(lkj-pwni-2024), Ringkasan Eksekutif; Tabel 2, hal. 15; Tabel 4, hal. 17;"));
});
