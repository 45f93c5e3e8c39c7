import { builtinCatalogue } from "../../src/catalogue/builtin";
import { inputWorkbook, placeTable } from "../../src/tables";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

const catalogue = builtinCatalogue();

/** Our own input layout, read as any workbook is, feeds the tables by reference. */
describe("from the input layout to the report table", () => {
  const engine = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true }));
  const snapshot = engine.snapshot();
  const tables = recogniseTables(snapshot, catalogue);
  const facts = workbookFacts(tables, snapshot);

  test("the layout is recognised with its year", () => {
    const masukan = tables.find(({ sheet }) => sheet === "Masukan")!;
    expect([masukan.kind, masukan.year, masukan.rows.filter(({ node }) => node !== null).length]).toEqual(["masukan", "2024", 19]);
  });

  test("Tabel 4 refers to the cells of the four IKU and shows the printed figures", () => {
    const model = table("tabel-4", "2024", undefined, { facts });
    expect(shown(model, "body").map((row) => row.slice(2))).toEqual([
      ["40%", "84,52%", "85,00%", "33,81%"],
      ["20%", "100,00%", "97,50%", "20,00%"],
      ["25%", "96,80%", "98,50%", "24,20%"],
      ["15%", "100,64%", "96,00%", "15,10%"],
    ]);
    expect(
      shown(model, "total")
        .slice(1)
        .map((row) => row[4]),
    ).toEqual(["93,10%", "93,00%", "100,11%"]);
    expect(notes(model)).toContain("Sumber: buku kerja ini, Masukan!D5, D9, D13, D17, E4:E5, E9, E13, E17, F5, F9, F13, F17.");
    engine.apply(placeTable(model, { sheet: "Tabel 4 2024", row: 0, column: 0, newSheet: true }));
    expect(engine.formula("Tabel 4 2024", "D8")).toBe('=IF(Masukan!F17="","",Masukan!F17/100)');
    expect(engine.value("Tabel 4 2024", "E10")).toBeCloseTo(0.931017525, 8);
  });

  test("B3.1: the component on a scale of 4 is referred to as it stands", () => {
    const model = table("capaian-indeks", "2024", "B3.1", { facts });
    engine.apply(placeTable(model, { sheet: "B3", row: 0, column: 0, newSheet: true }));
    expect(engine.formula("B3", "C5")).toBe('=IF(Masukan!F19="","",Masukan!F19)');
    expect(shown(model, "total").map((row) => row[5])).toEqual(["100,64%", "96,00%", "104,83%"]);
    expect(engine.value("B3", "F9")).toBeCloseTo(1.048333333, 8);
  });
});

test("the empty layout gives empty tables, not the catalogue's figures", () => {
  const snapshot = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: false })).snapshot();
  const model = table("tabel-4", "2024", undefined, { facts: workbookFacts(recogniseTables(snapshot, catalogue), snapshot) });
  expect(shown(model, "body").map((row) => row.slice(3))).toEqual([
    ["", "85,00%", ""],
    ["", "97,50%", ""],
    ["", "98,50%", ""],
    ["", "96,00%", ""],
  ]);
  expect(notes(model)).toContain("Belum ada angka: realisasi C1.1, B1.1, B2.1, B3.1.");
});
