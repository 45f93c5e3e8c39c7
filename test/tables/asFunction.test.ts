import { inputWorkbook, placeTable } from "../../src/tables";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { call } from "../functions/call";
import { catalogue, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

const formulas = (model: ReturnType<typeof table>): readonly string[] =>
  placeTable(model, { sheet: "T", row: 0, column: 0, newSheet: true }).steps.flatMap((step) =>
    step.kind === "write" ? step.cells.flat().flatMap((cell) => (cell?.kind === "formula" ? [cell.formula] : [])) : [],
  );

const filled = (): ReturnType<typeof workbookFacts> => {
  const snapshot = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true })).snapshot();
  return workbookFacts(recogniseTables(snapshot, catalogue), snapshot);
};

describe("the index of a quarter through PWNI.INDEX", () => {
  const model = table("triwulan", "2024", undefined, { mode: "function" });
  const figures = model.rows.filter(({ role }) => role === "body").map(({ cells }) => cells.slice(2, 6));
  const index = model.rows.find(({ role }) => role === "total")!.cells.slice(2, 6);

  test("is what the table shows, from the figures above it", () => {
    expect(index).toHaveLength(4);
    for (const [quarter, cell] of index.entries()) {
      const above = figures.map((cells) => {
        const each = cells[quarter]!;
        return [each.kind === "number" ? each.value : null];
      });
      if (cell.kind !== "formula") throw new Error("The index is no formula.");
      expect(call("PWNI.INDEX", "IPPWNI", above, 2024)).toBeCloseTo(cell.preview as number, 10);
    }
    // Line 2339 onwards: at the end of TW IV it is the index of the year.
    expect(index[3]).toMatchObject({ preview: 93.104 });
  });

  test("is written while the weights are the catalogue's, and not where they stand in the workbook", () => {
    expect(formulas(model)).toContain('=IF(OR(C5="",C6="",C7="",C8=""),"",PWNI.INDEX("IPPWNI",C5:C8,2024))');
    const own = formulas(table("triwulan", "2024", undefined, { mode: "function", facts: filled() }));
    expect(own.filter((formula) => formula.includes("Masukan!D"))).toHaveLength(4);
    expect(own.filter((formula) => formula.includes("PWNI."))).toEqual([]);
  });
});

test("the stage of a document through PWNI.TAHAPAN; a value typed for a stage stays one", () => {
  const written = formulas(table("tahap-dokumen", "2024", "B1.1.1", { mode: "function", facts: filled() }));
  expect(written).toContain(
    `=IF('Data Dukung'!D11="","",IF(ISNUMBER('Data Dukung'!D11),IF('Data Dukung'!D11<=1,'Data Dukung'!D11,'Data Dukung'!D11/100),PWNI.TAHAPAN("B1.1.1",'Data Dukung'!D11,1)/100))`,
  );
  // Lines 1092-1094.
  expect(["R", "D", "Signed"].map((stage) => call("PWNI.TAHAPAN", "B1.1.1", stage, 1))).toEqual([40, 70, 100]);
});
