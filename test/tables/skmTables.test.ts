import { placeTable } from "../../src/tables";
import { fact, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

test("NRR over the answers given: 3,8193, and 3,8102 where an unanswered question counts as 0 (lkj-pwni-2024 lines 997, 2430)", () => {
  const totals = shown(table("skm-unsur", "2024"), "total");
  expect(totals.map((row) => row[9])).toEqual(["3,8193", "95,48", "A"]);
  const asked = shown(table("skm-frekuensi", "2024"), "total");
  expect(asked.map((row) => row[13])).toEqual(["1.629", "55.862", "9", "34,2922", "3,8102", "95,26", "4"]);
  expect(notes(table("skm-frekuensi", "2024"))).toContain("hilang, jadi responden dan total bobot bergeser satu ke kiri");
});

test("a typed count moves the whole evaluation, an emptied one empties what needs it", () => {
  const engine = SheetEngine.of(placeTable(table("skm-unsur", "2024"), { sheet: "S", row: 0, column: 0, newSheet: true }));
  // Row 1 the caption, 2 the heads, 3 to 11 the questions, then NI, NIK and the class.
  expect(engine.value("S", "J14")).toBe("A");
  for (let row = 3; row <= 11; row += 1) {
    for (const column of ["C", "D", "E"]) engine.set("S", `${column}${row}`, { kind: "number", value: 0 });
    engine.set("S", `F${row}`, { kind: "number", value: 10 });
  }
  expect(["J12", "J13", "J14"].map((address) => engine.value("S", address))).toEqual([expect.closeTo(1, 9), expect.closeTo(25, 9), "D"]);
  engine.set("S", "C3", { kind: "empty" });
  expect(["I3", "J12", "J13", "J14"].map((address) => engine.value("S", address))).toEqual(["", "", "", ""]);
});

test("counts of a workbook go before the document's", () => {
  const facts = [fact("C1.2", "masukan", "D4", 1400, 1400, { variable: "U1 jawaban 4" })];
  const model = table("skm-frekuensi", "2024", undefined, { facts });
  expect(shown(model, "body")[0]!.slice(2, 4)).toEqual(["1.400", "5.600"]);
  expect(notes(model)).toContain("Sumber: buku kerja ini, Masukan!D4");
});

test("the class of users' satisfaction is what the document calls its realisasi, and the contradiction is told (lines 1744-1750)", () => {
  const model = table("kepuasan-pengguna", "2024");
  expect(shown(model, "total").map((row) => row[2])).toEqual(["3,82", "95,38", "4", "4,00", "100,00%"]);
  expect(notes(model)).toContain("Tabel 28 melupakan pembagi 4");
});
