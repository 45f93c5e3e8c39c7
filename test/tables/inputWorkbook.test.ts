import { createCatalogue } from "../../src/catalogue/lookup";
import { roundHalfUp, truncateTo } from "../../src/numbers";
import { inputWorkbook, inputYears } from "../../src/tables";
import type { Patch, PatchCell } from "../../src/sheet/patch";
import { catalogue } from "./helpers";
import { SheetEngine } from "./sheetEngine";

const YEARS = ["2022", "2023", "2024"] as const;
const filled = Object.fromEntries(YEARS.map((year) => [year, inputWorkbook({ catalogue, year, filled: true })]));

/** Rows of a sheet's tables by their first columns, with the sheet row they stand in. */
function rows(patch: Patch, sheet: string): { row: number; texts: string[] }[] {
  return patch.steps.flatMap((step) => {
    if (step.kind !== "write" || step.sheet !== sheet) return [];
    const first = Number(/\d+/.exec(step.address)![0]);
    return step.cells.map((cells, index) => ({ row: first + index, texts: cells.map((cell) => (cell.kind === "text" ? cell.text : "")) }));
  });
}

function rowOf(patch: Patch, code: string): number {
  return rows(patch, "Masukan").find(({ texts }) => texts[0] === code)!.row;
}

/** The nodes the layout shows in a year. */
function codes(patch: Patch): string[] {
  return rows(patch, "Masukan")
    .map(({ texts }) => texts[0]!)
    .filter((text) => catalogue.node(text)?.code === text);
}

test("a layout for every year of the catalogue", () => expect(inputYears(catalogue)).toEqual(YEARS));

test("sheets and headers", () => {
  const patch = filled["2024"]!;
  const sheetsOf = ({ steps }: Patch): string[] => steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : []));
  const measured = ["Masukan", "Masukan Triwulan", "Data Dukung", "Perjanjian Kinerja", "Rencana Aksi"];
  const forms = ["Responden SKM", "Anggaran", "Rencana Penarikan", "Realisasi Bulanan", "Risiko"];
  expect(sheetsOf(inputWorkbook({ catalogue, year: "2024", filled: false }))).toEqual([...measured, ...forms, "Petunjuk"]);
  // An example has no blank form.
  expect(sheetsOf(patch)).toEqual([...measured, "Petunjuk"]);
  expect(rows(patch, "Masukan")[2]).toEqual({ row: 3, texts: ["Kode", "Indikator", "Satuan", "Bobot", "Target", "Realisasi", "Capaian"] });
  expect(rows(patch, "Data Dukung")[2]).toEqual({ row: 3, texts: ["Kode", "Variabel", "Uraian", "Nilai"] });
  expect(rows(patch, "Masukan")[0]!.texts[0]).toContain("2024");
});

test("super index, every IKU and component of the year, in catalogue order", () => {
  expect(codes(filled["2024"]!)).toEqual([
    "IPPWNI",
    "C1.1",
    "C1.1.1",
    "C1.1.2",
    "C1.2",
    "B1.1",
    "B1.1.1",
    "B1.1.2",
    "B1.1.3",
    "B2.1",
    "B2.1.1",
    "B2.1.2",
    "B2.1.3",
    "B3.1",
    "B3.1.1",
    "B3.1.2",
    "B3.1.3",
    "L1.1",
    "L2.1",
  ]);
  // B1.1.2 exists since 2023 (line 1071); C1.2 and L2.1 are only printed for 2024.
  expect(codes(filled["2022"]!)).not.toEqual(expect.arrayContaining(["B1.1.2"]));
});

describe.each(YEARS)("filled %s, calculated by another engine, equals the document", (year) => {
  const patch = filled[year]!;
  const engine = SheetEngine.of(patch);

  test.each(codes(patch))("%s", (code) => {
    const row = rowOf(patch, code);
    const node = catalogue.node(code)!;
    const printed = (what: "realisasi" | "target" | "capaian"): number => catalogue.fact({ code, what, period: year })!.value!;
    const realisasi = engine.value("Masukan", `F${row}`) as number;
    expect([roundHalfUp(realisasi, 2), truncateTo(realisasi, 2)]).toContain(printed("realisasi"));
    expect(engine.value("Masukan", `E${row}`)).toBe(printed("target"));
    // Capaian is recomputed from the printed realisasi and target by hand here; where the document itself divides right, it is its figure.
    const ratio = printed("realisasi") / printed("target");
    const capaian = engine.value("Masukan", `G${row}`) as number;
    expect(capaian).toBeCloseTo(Math.min(ratio, node.cap ?? Infinity), 10);
  });

  test("what the file stores as result is what the formulas give", () => {
    for (const step of patch.steps) {
      if (step.kind !== "write" || step.sheet !== "Masukan") continue;
      const first = Number(/\d+/.exec(step.address)![0]);
      step.cells.forEach((cells, down) =>
        cells.forEach((cell, right) => {
          if (cell.kind !== "formula") return;
          const value = engine.value("Masukan", `${"ABCDEFG"[right]}${first + down}`);
          if (typeof cell.result === "number") expect(value).toBeCloseTo(cell.result, 9);
          else expect(value).toBe(cell.result);
        }),
      );
    }
  });
});

test("printed results of the super index: 94,86 / 92,97 / 93,10 (lines 368, 342)", () => {
  const index = YEARS.map((year) => roundHalfUp(SheetEngine.of(filled[year]!).value("Masukan", "F4") as number, 2));
  expect(index).toEqual([94.86, 92.97, 93.1]);
});

test("where the printed inputs do not give the printed figure, the figure is typed and a note says what the formula gives", () => {
  const patch = filled["2024"]!;
  const engine = SheetEngine.of(patch);
  // Lines 1554 / 1544, 1587 / 1744-1745, 1796 / 1795 (32/20 x 10% is 16%, not 15,9%), 214 (inputs are not printed).
  for (const [code, value] of [
    ["B3.1", 100.64],
    ["B3.1.2", 3.95],
    ["B3.1.3", 105.9],
    ["L2.1", 99.98],
  ] as const) {
    expect(engine.cell("Masukan", `F${rowOf(patch, code)}`)).toEqual({ kind: "number", value });
  }
  const notes = rows(patch, "Masukan").map(({ texts }) => texts[0]!);
  expect(notes).toContain("Realisasi B3.1.3 diketik 105,9 seperti tercetak: rumusnya atas angka yang tercetak memberi 106.");
  // 40% x 89,91 + 40% x 98,75 + 20% x 105,9 = 96,644; over the unrounded 89,9146... it would be 96,65, which no reader recalculates.
  expect(notes).toContain("Realisasi B3.1 diketik 100,64 seperti tercetak: rumusnya atas angka yang tercetak memberi 96,64.");
  expect(notes.filter((text) => text.startsWith("Realisasi "))).toHaveLength(4);
});

test("a realisasi follows its inputs all the way up", () => {
  const engine = SheetEngine.of(filled["2024"]!);
  const before = engine.value("Masukan", "F4") as number;
  expect(rows(filled["2024"]!, "Data Dukung")[3]!.texts.slice(0, 2)).toEqual(["C1.1.1", "KKS"]);
  engine.set("Data Dukung", "D4", { kind: "number", value: 5177 });
  expect(engine.value("Masukan", "F6")).toBe(100);
  expect((engine.value("Masukan", "F4") as number) - before).toBeCloseTo(0.4 * 0.55 * (100 - (4138 / 5177) * 100), 9);
});

test("a document moved back a stage lowers B1.1.1; a third finished one counts beyond the target (lines 1093-1105)", () => {
  const engine = SheetEngine.of(filled["2024"]!);
  const row = rowOf(filled["2024"]!, "B1.1.1");
  const document = rows(filled["2024"]!, "Data Dukung").find(({ texts }) => texts[1] === "KSR.2")!.row;
  engine.set("Data Dukung", `D${document}`, { kind: "text", text: "D" });
  expect(engine.value("Masukan", `F${row}`)).toBe(85);
  engine.set("Data Dukung", `D${document + 1}`, { kind: "text", text: "S" });
  expect(engine.value("Masukan", `F${row}`)).toBe(135);
});

describe("empty layout", () => {
  const patch = inputWorkbook({ catalogue, year: "2024", filled: false });
  const engine = SheetEngine.of(patch);

  test("weights and targets are there, realisasi and capaian are empty and never 0", () => {
    for (const code of codes(patch)) {
      const row = rowOf(patch, code);
      expect(["F", "G"].map((column) => engine.value("Masukan", `${column}${row}`))).toEqual(["", ""]);
      expect(engine.value("Masukan", `E${row}`)).toBe(catalogue.fact({ code, what: "target", period: "2024" })!.value);
    }
  });

  test("no input is filled in, and a formula waits for the last one", () => {
    const inputs = rows(patch, "Data Dukung").filter(({ row }) => row > 3);
    // TB, TR and TP follow from the respondents, of whom there is none.
    for (const { row, texts } of inputs) expect(engine.value("Data Dukung", `D${row}`)).toBe(texts[0] === "C1.2" ? "" : null);
    engine.set("Data Dukung", "D4", { kind: "number", value: 4138 });
    expect(engine.value("Masukan", "F6")).toBe("");
    engine.set("Data Dukung", "D5", { kind: "number", value: 5177 });
    expect(engine.value("Masukan", "F6")).toBeCloseTo(79.93046, 4);
    expect(engine.value("Masukan", "F5")).toBe("");
  });

  test("a zero that was typed counts as zero", () => {
    engine.set("Data Dukung", "D4", { kind: "number", value: 0 });
    expect(engine.value("Masukan", "F6")).toBe(0);
    expect(engine.value("Masukan", "G6")).toBe(0);
  });

  const input = (code: string, variable: string, cell: PatchCell): void => {
    const { row } = rows(patch, "Data Dukung").find(({ texts }) => texts[0] === code && texts[1] === variable)!;
    engine.set("Data Dukung", `D${row}`, cell);
  };

  test("a target number of documents alone is not yet 0 %", () => {
    input("B1.1.1", "KST", { kind: "number", value: 2 });
    expect(engine.value("Masukan", `F${rowOf(patch, "B1.1.1")}`)).toBe("");
    input("B1.1.1", "KSR.1", { kind: "text", text: "R" });
    expect(engine.value("Masukan", `F${rowOf(patch, "B1.1.1")}`)).toBe(20);
  });

  test("B3.1.2 stays on its scale: KW 3,95 and KP 3,68 give 3,815 of 4, not 95,375", () => {
    input("B3.1.2", "KW", { kind: "number", value: 3.95 });
    input("B3.1.2", "KP", { kind: "number", value: 3.68 });
    expect(engine.value("Masukan", `F${rowOf(patch, "B3.1.2")}`)).toBeCloseTo(3.815, 9);
  });

  test("B3.1 is the stated formula: 3,95 of 4 counts as 98,75 (line 1544 gives 96,64)", () => {
    const component = (code: string, value: number): void => engine.set("Masukan", `F${rowOf(patch, code)}`, { kind: "number", value });
    component("B3.1.1", 89.91);
    component("B3.1.2", 3.95);
    component("B3.1.3", 105.9);
    expect(engine.value("Masukan", `F${rowOf(patch, "B3.1")}`)).toBeCloseTo(96.644, 9);
  });
});

test("an error in an input shows up to the super index", () => {
  const engine = SheetEngine.of(filled["2024"]!);
  engine.set("Data Dukung", "D5", { kind: "number", value: 0 });
  expect(["F6", "G6", "F5", "F4", "G4"].map((address) => engine.value("Masukan", address))).toEqual(Array(5).fill({ error: "#DIV/0!" }));
});

test("a catalogue's text is never a formula", () => {
  const document = catalogue.documents[0]!;
  const own = createCatalogue([
    { ...document, nodes: document.nodes.map((node) => (node.code === "C1.1" ? { ...node, name: "=1+1", unit: "+persen" } : node)) },
  ]);
  const engine = SheetEngine.of(inputWorkbook({ catalogue: own, year: "2024", filled: true }));
  expect([engine.cell("Masukan", "B5"), engine.cell("Masukan", "C5")]).toEqual([
    { kind: "text", text: "=1+1" },
    { kind: "text", text: "+persen" },
  ]);
});

test("the guide explains stages and formulas", () => {
  const lines = rows(filled["2024"]!, "Petunjuk").map(({ texts }) => texts[0]!);
  expect(lines).toContain("Tahap dokumen B1.1.1: R = Rumusan (40%), D = Draft (70%), S = Signed (100%).");
  expect(lines).toContain("C1.1 = (C1.1.1 × 55%) + (C1.1.2 × 45%)");
});
