import { inputWorkbook, placeTable } from "../../src/tables";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { catalogue, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

/** The documents of B1.1.1 as the sheet Data Dukung has them, the stages typed over. */
function withStages(...stages: readonly (string | number)[]) {
  const engine = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true }));
  const places = ["D11", "D12", "D13", "D14", "D15", "D16"];
  places.forEach((address, at) => {
    const stage = stages[at];
    engine.set(
      "Data Dukung",
      address,
      stage === undefined
        ? { kind: "empty" }
        : typeof stage === "number"
          ? { kind: "number", value: stage }
          : { kind: "text", text: stage },
    );
  });
  const snapshot = engine.snapshot();
  const model = table("tahap-dokumen", "2024", "B1.1.1", { facts: workbookFacts(recogniseTables(snapshot, catalogue), snapshot) });
  engine.apply(placeTable(model, { sheet: "T", row: 0, column: 0, newSheet: true }));
  return { engine, model };
}

test("stages of the workbook, by letter, word and value: R 40, D 70, S 100 (lkj-pwni-2024 lines 1092-1094), over the two wanted", () => {
  const { engine, model } = withStages("D", "Signed", 0.4);
  expect(shown(model, "body").map((row) => row[2])).toEqual(["70%", "100%", "40%"]);
  // (70 + 100 + 40) / 2; what exceeds the target counts.
  expect(shown(model, "total").map((row) => row[2])).toEqual(["2", "105,00%", "97,50%", "107,69%"]);
  expect(engine.value("T", "C8")).toBeCloseTo(1.05, 12);
  engine.set("Data Dukung", "D11", { kind: "text", text: "R" });
  expect(engine.value("T", "C8")).toBeCloseTo(0.9, 12);
  engine.set("Data Dukung", "D11", { kind: "number", value: 100 });
  expect(engine.value("T", "C8")).toBeCloseTo(1.2, 12);
  expect(notes(model)).not.toContain("disalin");
});

test("a workbook whose list is blank gets no documents of the catalogue, and no 0", () => {
  const { model } = withStages();
  expect(shown(model, "body")).toEqual([]);
  expect(shown(model, "total").map((row) => row[2])).toEqual(["2", "", "97,50%", ""]);
});
