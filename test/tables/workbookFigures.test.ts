import { createCatalogue } from "../../src/catalogue/lookup";
import type { CatalogueDocument, CatalogueNode } from "../../src/catalogue/types";
import { placeTable, toTsv } from "../../src/tables";
import type { ReadFact } from "../../src/reading/indicators/recognised";
import { catalogue, fact, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

/** The four IKU of Tabel 4 as they stand in the input layout: weights as percent cells, realisasi and target in points. */
const masukan: readonly ReadFact[] = [
  ["C1.1", 5, 40, 84.52, 85],
  ["B1.1", 9, 20, 100, 97.5],
  ["B2.1", 13, 25, 96.8, 98.5],
  ["B3.1", 17, 15, 100.64, 96],
].flatMap(([code, row, bobot, realisasi, target]) => [
  fact(code as string, "bobot", `D${row}`, bobot as number, (bobot as number) / 100),
  fact(code as string, "target", `E${row}`, target as number, target as number),
  fact(code as string, "realisasi", `F${row}`, realisasi as number, realisasi as number),
]);
const indexTarget = fact("IPPWNI", "target", "E4", 93, 93);
const place = { sheet: "Tabel 4 2024", row: 0, column: 0, newSheet: true };

describe("figures of the workbook", () => {
  test("become live references, scaled to the percent cells of the report", () => {
    const engine = SheetEngine.of(placeTable(table("tabel-4", "2024", undefined, { facts: [...masukan, indexTarget] }), place));
    expect(engine.formula("Tabel 4 2024", "C5")).toBe('=IF(Masukan!D5="","",Masukan!D5)');
    expect(engine.formula("Tabel 4 2024", "D5")).toBe('=IF(Masukan!F5="","",Masukan!F5/100)');
    expect(engine.formula("Tabel 4 2024", "E8")).toBe('=IF(Masukan!E17="","",Masukan!E17/100)');
    expect(engine.formula("Tabel 4 2024", "E11")).toBe('=IF(Masukan!E4="","",Masukan!E4/100)');
    for (const { address, raw } of [...masukan, indexTarget]) engine.set("Masukan", address, { kind: "number", value: raw as number });
    expect(engine.value("Tabel 4 2024", "E10")).toBeCloseTo(0.93104, 10);
    // The table follows the input: C1.1 up by ten points is four points more.
    engine.set("Masukan", "F5", { kind: "number", value: 94.52 });
    expect(engine.value("Tabel 4 2024", "E10")).toBeCloseTo(0.97104, 10);
  });

  test("a percent cell among point cells is taken as it is, so a mixed column still adds up", () => {
    const facts = masukan.map((each) => (each.address === "F5" ? { ...each, raw: 0.8452 } : each));
    const engine = SheetEngine.of(placeTable(table("tabel-4", "2024", undefined, { facts }), place));
    expect(engine.formula("Tabel 4 2024", "D5")).toBe('=IF(Masukan!F5="","",Masukan!F5)');
    expect(engine.formula("Tabel 4 2024", "D6")).toBe('=IF(Masukan!F9="","",Masukan!F9/100)');
    for (const { address, raw } of facts) engine.set("Masukan", address, { kind: "number", value: raw as number });
    expect(engine.value("Tabel 4 2024", "E10")).toBeCloseTo(0.93104, 10);
  });

  test("an empty input stays empty: no catalogue figure slips in, nothing is 0, the note names it", () => {
    const facts = masukan.map((each) => (each.address === "F17" ? { ...each, value: null, raw: null } : each));
    const model = table("tabel-4", "2024", undefined, { facts });
    expect(shown(model, "body")[3]!.slice(2)).toEqual(["15%", "", "96,00%", ""]);
    expect(
      shown(model, "total")
        .slice(1)
        .map((row) => row[4]),
    ).toEqual(["", "93,00%", ""]);
    expect(notes(model)).toContain("Belum ada angka: realisasi B3.1. Selnya dibiarkan kosong, bukan 0.");
    const engine = SheetEngine.of(placeTable(model, place));
    for (const { address, raw } of facts) if (raw !== null) engine.set("Masukan", address, { kind: "number", value: raw as number });
    expect(["D8", "F8", "E10", "E12"].map((address) => engine.value("Tabel 4 2024", address))).toEqual(["", "", "", ""]);
    // The empty cell is linked in points, as its neighbours are.
    engine.set("Masukan", "F17", { kind: "number", value: 100.64 });
    expect(engine.value("Tabel 4 2024", "E10")).toBeCloseTo(0.93104, 10);
  });

  test("an empty cell in a column of percent cells is linked as a percent cell", () => {
    const facts = masukan.map((each) =>
      each.what === "realisasi"
        ? each.address === "F17"
          ? { ...each, value: null, raw: null }
          : { ...each, raw: (each.raw as number) / 100 }
        : each,
    );
    const engine = SheetEngine.of(placeTable(table("tabel-4", "2024", undefined, { facts }), place));
    expect(engine.formula("Tabel 4 2024", "D8")).toBe('=IF(Masukan!F17="","",Masukan!F17)');
  });

  test("an error in the input is not hidden", () => {
    const engine = SheetEngine.of(placeTable(table("tabel-4", "2024", undefined, { facts: masukan }), place));
    for (const { address, raw } of masukan) engine.set("Masukan", address, { kind: "number", value: raw as number });
    engine.set("Masukan", "F5", { kind: "formula", formula: "=1/0" });
    expect(["D5", "F5", "E10", "E12"].map((address) => engine.value("Tabel 4 2024", address))).toEqual(Array(4).fill({ error: "#DIV/0!" }));
  });

  test("a component the workbook has no row for comes from the catalogue, and the note says which", () => {
    const facts = masukan.filter(({ code }) => code !== "B3.1");
    const model = table("tabel-4", "2024", undefined, { facts });
    expect(model.rows.find((row) => row.cells[0]?.kind === "number" && row.cells[0].value === 4)?.cells[3]).toEqual({
      kind: "number",
      value: 1.0064,
      format: "0.00%",
    });
    expect(notes(model)).toContain("Sumber: buku kerja ini, Masukan!D5, D9, D13, E5, E9, E13, F5, F9, F13.");
    expect(notes(model)).toMatch(
      /Tidak ada di buku kerja, diambil dari katalog: bobot, realisasi, dan target B3\.1; target IPPWNI\. Sumber: .*\(lkj-pwni-2024\), Tabel 2, hal\. 15; Tabel 4, hal\. 17\./,
    );
  });

  test("a number kept as text cannot be linked: it is copied and said so", () => {
    const facts = masukan.map((each) => (each.address === "F5" ? { ...each, raw: "84,52%" } : each));
    const model = table("tabel-4", "2024", undefined, { facts });
    expect(shown(model, "body")[0]![3]).toBe("84,52%");
    expect(notes(model)).toContain('Sel Masukan!F5 berisi teks "84,52%": angkanya disalin');
  });

  test("a dash is a missing figure, not a copied one", () => {
    const facts = masukan.map((each) => (each.address === "F5" ? { ...each, value: null, raw: "-" } : each));
    const model = table("tabel-4", "2024", undefined, { facts });
    expect(shown(model, "body")[0]!.slice(2)).toEqual(["40%", "", "85,00%", ""]);
    expect(notes(model)).toContain("Belum ada angka: realisasi C1.1.");
    expect(notes(model)).not.toContain("disalin");
  });

  test("another year's figures are not taken; the year asked for wins over a sheet without a year, Masukan over a copy", () => {
    const old = masukan.map((each) => ({ ...each, period: "2023", value: 1, raw: 1 }));
    const yearless = masukan.map((each) => ({ ...each, period: null, value: 2, raw: 2, sheet: "Salinan" }));
    const copy = masukan.map((each) => ({ ...each, value: 3, raw: 3, sheet: "A Tabel 4" }));
    const model = table("tabel-4", "2024", undefined, { facts: [...old, ...yearless, ...copy, ...masukan] });
    expect(shown(model, "body").map((row) => row[3])).toEqual(["84,52%", "100,00%", "96,80%", "100,64%"]);
    expect(notes(model)).toContain("Sumber: buku kerja ini, Masukan!");
    expect(notes(model)).not.toMatch(/Salinan|A Tabel 4/);
    expect(notes(table("tabel-4", "2024", undefined, { facts: yearless }))).toContain("Lembar itu tidak menyebut tahunnya");
  });

  test.each([
    [25, "Jumlah bobot 105%, bukan 100%."],
    // More than the rounding of one decimal can explain.
    [20.1, "Jumlah bobot 100,1%, bukan 100%."],
  ])("weights that do not add up are said: %d instead of 20", (value, said) => {
    const facts = masukan.map((each) => (each.address === "D9" ? { ...each, value, raw: value / 100 } : each));
    expect(notes(table("tabel-4", "2024", undefined, { facts }))).toContain(said);
  });

  test("a sheet name that needs quotes", () => {
    const facts = masukan.map((each) => ({ ...each, sheet: "TW IV '24" }));
    const engine = SheetEngine.of(placeTable(table("tabel-4", "2024", undefined, { facts }), place));
    expect(engine.formula("Tabel 4 2024", "D5")).toBe(`=IF('TW IV ''24'!F5="","",'TW IV ''24'!F5/100)`);
  });
});

describe("a user's own catalogue", () => {
  const document = catalogue.documents[0]!;
  const change = (code: string, edit: (node: CatalogueNode) => CatalogueNode): CatalogueDocument => ({
    ...document,
    nodes: document.nodes.map((node) => (node.code === code ? edit(node) : node)),
  });

  test("its text never becomes a formula", () => {
    const name = '=HYPERLINK("http://x","y")\tC1.1';
    const own = createCatalogue([change("C1.1", (node) => ({ ...node, name }))]);
    const model = table("tabel-4", "2024", undefined, { catalogue: own });
    const engine = SheetEngine.of(placeTable(model, place));
    expect(engine.cell("Tabel 4 2024", "B5")).toEqual({ kind: "text", text: `C1.1 ${name}` });
    expect(toTsv(model, "id").split("\n")[4]!.split("\t")).toHaveLength(6);
  });

  test("the less the better: capaian is 2 - R/T", () => {
    const own = createCatalogue([change("C1.1.1", (node) => ({ ...node, polarity: "minimum" as const }))]);
    const model = table("capaian-indeks", "2024", "C1.1", { catalogue: own });
    const engine = SheetEngine.of(placeTable(model, { sheet: "S", row: 0, column: 0 }));
    expect(engine.formula("S", "E4")).toBe('=IF(OR(C4="",B4=""),"",MIN(2-ROUND(C4,4)/B4,1.2))');
    // 2 - 79,93 / 85
    expect(engine.value("S", "E4")).toBeCloseTo(1.0596470588, 9);
    expect(shown(model, "body")[0]![4]).toBe("105,96%");
  });

  test("a component without a figure leaves its cell and the index empty", () => {
    const own = createCatalogue([change("B3.1", (node) => ({ ...node, facts: node.facts.filter((each) => each.what !== "realisasi") }))]);
    const model = table("tabel-4", "2024", undefined, { catalogue: own });
    expect(shown(model, "body")[3]!.slice(3)).toEqual(["", "96,00%", ""]);
    expect(
      shown(model, "total")
        .slice(1)
        .map((row) => row[4]),
    ).toEqual(["", "93,00%", ""]);
    expect(notes(model)).toContain("Belum ada angka: realisasi B3.1.");
  });
});
