import { placeTable } from "../../src/tables";
import { fact, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

const rows = (): (readonly string[])[] => [...shown(table("rencana-aksi", "2024"), "body")];

test("an activity stands beside its indicator, further ones below it; shifted rows are read by meaning (lines 2215-2233)", () => {
  const found = rows();
  expect(found[2]!.slice(2, 4)).toEqual(["C1.1.1", "Persentase Kasus Khusus yang Diselesaikan"]);
  expect(found[2]![12]).toBe("Kepala Subdirektorat Kawasan I, II, III");
  const shifted = found.find((row) => row[9]!.startsWith("QAA.001.064."))!;
  expect(shifted.slice(0, 9)).toEqual(Array(9).fill(""));
  expect(shifted.slice(11)).toEqual(["Orang Rupiah Orang", "Kepala Subdirektorat IV"]);
  const akip = found.find((row) => row[2] === "L1.1")!;
  expect(akip[9]).toMatch(/^Pengelolaan Layanan Kertas Kerja .*; Monitoring dan Evaluasi/);
  expect(akip.slice(5, 9)).toEqual(["", "", "", ""]);
});

test("what a page break cut off belongs to the row above (lines 2198-2202, 2223-2225)", () => {
  expect(rows()[4]![10]).toMatch(/Kasus WNI di Luar Negeri$/);
  expect(rows().find((row) => row[2] === "B3.1")![1]).toBe(
    "Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri yang Handal",
  );
});

test("the budget is blacked out: an empty cell that says so, and no 0", () => {
  const model = table("rencana-aksi", "2024");
  expect(shown(model, "total").at(-1)![4]).toBe("");
  expect(notes(model)).toContain("Belum diisi: Pagu Anggaran Direktorat Pelindungan WNI T.A 2024");
});

test("a quarterly target typed for another year makes its plan, with room for the activities", () => {
  const facts = [fact("C1.1", "target", "E5", 20, 20, { period: "2023-TW1" })];
  const model = table("rencana-aksi", "2023", undefined, { facts });
  const own = shown(model, "body").find((row) => row[2] === "C1.1")!;
  expect(own.slice(4)).toEqual(["83,00", "20,00", "", "", "", "", "", "", ""]);
});

test("monitoring: a typed actual gives achievement and status, an empty one neither", () => {
  const model = table("pemantauan-rencana-aksi", "2024");
  const engine = SheetEngine.of(placeTable(model, { sheet: "P", row: 0, column: 0, newSheet: true }));
  // Row 3 is the super index' name, rows 4 to 7 its quarters; 8 that of C1.1, 9 its first.
  expect(["B9", "C9", "D9", "E9"].map((address) => engine.value("P", address))).toEqual([
    85,
    74.36,
    expect.closeTo(0.8748, 4),
    "Belum tercapai",
  ]);
  engine.set("P", "C9", { kind: "number", value: 85 });
  expect(["D9", "E9"].map((address) => engine.value("P", address))).toEqual([1, "Tercapai"]);
  engine.set("P", "C9", { kind: "empty" });
  expect(["D9", "E9"].map((address) => engine.value("P", address))).toEqual(["", ""]);
  expect(notes(model)).toContain("Kendala dan tindak lanjut diisi unit kerja.");
});
