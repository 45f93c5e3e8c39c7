import { placeTable } from "../../src/tables";
import { notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

test("2024 as the LKj prints it: C1.1 fell and missed its target, the super index rose (lines 535-569, 343)", () => {
  const rows = shown(table("dasbor", "2024"), "body");
  const of = (name: string): readonly string[] => rows.find(([label]) => label!.startsWith(name))!;
  expect(of("C1.1 ").slice(1)).toEqual(["85,00%", "84,52%", "99,44%", "Belum tercapai", "91,50%", "92,02%", "▼", "██▁"]);
  expect(of("Indeks Pelayanan dan Pelindungan WNI").slice(1)).toEqual([
    "93,00%",
    "93,10%",
    "100,11%",
    "Tercapai",
    "94,86%",
    "92,97%",
    "▲",
    "█▁▁",
  ]);
});

test("a typed actual moves status and trend, an empty one leaves both empty", () => {
  const engine = SheetEngine.of(placeTable(table("dasbor", "2024"), { sheet: "D", row: 0, column: 0, newSheet: true }));
  // Row 2 has the heads, row 3 the super index, row 4 C1.1.
  const row = ["A4", "C4", "D4", "E4", "G4", "H4", "I4"];
  expect(engine.value("D", row[0]!)).toMatch(/^C1\.1 /);
  engine.set("D", "C4", { kind: "number", value: 0.9202 });
  expect([engine.value("D", "E4"), engine.value("D", "H4")]).toEqual(["Tercapai", "="]);
  engine.set("D", "C4", { kind: "number", value: 0.95 });
  expect(engine.value("D", "H4")).toBe("▲");
  engine.set("D", "C4", { kind: "empty" });
  expect([engine.value("D", "D4"), engine.value("D", "E4"), engine.value("D", "H4")]).toEqual(["", "", ""]);
});

test("who was not there last year misses nothing, and says nothing of it", () => {
  const model = table("dasbor", "2022");
  expect(new Set(shown(model, "body").map((row) => row[6]))).toEqual(new Set([""]));
  expect(notes(model)).not.toContain("Belum diisi: realisasi IPPWNI 2021");
});

test("where every indicator went since 2022, a bar a year from the row's lowest to its highest; they follow what is typed", () => {
  const model = table("dasbor", "2024");
  const engine = SheetEngine.of(placeTable(model, { sheet: "D", row: 0, column: 0, newSheet: true }));
  // Row for row what the table says they are.
  const bars = shown(model, "body").map((row) => row[8]);
  expect(bars.map((_, at) => engine.value("D", `I${at + 3}`))).toEqual(bars);
  // C1.1.1: 95,46, 90,04, 79,93; its middle year is 10,11 of 15,53 up: step 4,56 of 7.
  expect(engine.value("D", "I5")).toBe("█▆▁");
  engine.set("D", "G5", { kind: "number", value: 0.7993 });
  expect(engine.value("D", "I5")).toBe("█▁▁");
  engine.set("D", "G5", { kind: "empty" });
  expect(engine.value("D", "I5")).toBe("█·▁");
  engine.set("D", "F5", { kind: "empty" });
  expect(engine.value("D", "I5")).toBe("");
  engine.set("D", "F5", { kind: "number", value: 0.7993 });
  expect(engine.value("D", "I5")).toBe("▄·▄");
  expect(notes(model)).toContain("Arah: satu batang setiap tahun");
  // Two years are an arrow, and no course.
  expect(table("dasbor", "2023").columns.map(({ id }) => id)).not.toContain("arah");
});
