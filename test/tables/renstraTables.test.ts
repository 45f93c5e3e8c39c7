import { buildTable, placeTable, tableKinds } from "../../src/tables";
import { catalogue, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";
import { checkWorkbook } from "../support/findings";

test("SKM trend: increases as they are told in the text (lines 491-497), the mean as the five values give it", () => {
  const model = table("renstra-skm-tren", "2025");
  expect(shown(model, "body").map((row) => row.slice(1))).toEqual([
    ["85,10", "", "B"],
    ["87,93", "2,83", "B"],
    ["89,59", "1,66", "A"],
    ["91,24", "1,65", "A"],
    ["91,72", "0,48", "A"],
  ]);
  // The document prints a mean of 89,17 (line 488), which its values do not give.
  expect(shown(model, "total").map((row) => row.slice(1))).toEqual([
    ["", "6,62", ""],
    ["89,12", "1,66", "A"],
  ]);
  expect(notes(model)).toContain("bukan 89,17");
});

test("the quadrant is calculated from the resultants, in functions too", () => {
  const model = table("renstra-hasil-swot", "2025");
  expect(shown(model, "total").map((row) => row[1])).toEqual(["0,256", "I (SO)"]);
  const called = table("renstra-hasil-swot", "2025", undefined, { mode: "function" });
  expect(JSON.stringify(called.rows[called.rows.length - 1 - shown(called, "note").length])).toContain("SWOT.KUADRAN(");
});

test("a typed impact changes status and level of a risk", () => {
  const engine = SheetEngine.of(placeTable(table("renstra-profil-risiko", "2025"), { sheet: "R", row: 0, column: 0, newSheet: true }));
  // Row 1 the caption, 2 the heads, 3 the objective, 4 the first risk.
  expect(["D4", "E4", "F4", "G4"].map((address) => engine.value("R", address))).toEqual([4, 5, 20, "Tinggi"]);
  engine.set("R", "D4", { kind: "number", value: 1 });
  expect(["F4", "G4"].map((address) => engine.value("R", address))).toEqual([5, "Sangat rendah"]);
  engine.set("R", "E4", { kind: "empty" });
  expect(["F4", "G4"].map((address) => engine.value("R", address))).toEqual(["", ""]);
});

test("the RB index is never compared across 2023: no table has years of both", () => {
  const heads = (kind: string): string[] =>
    shown(table(kind, "2025"), "header")
      .flat()
      .filter((text) => /^\d{4}$/.test(text));
  expect(heads("renstra-evaluasi-rb-sebelum-2023")).toEqual(["2020", "2021", "2022"]);
  expect(heads("renstra-evaluasi-rb-sejak-2023")).toEqual(["2023", "2024"]);
  expect(notes(table("renstra-evaluasi-rb-sejak-2023", "2025"))).toContain("Tidak dibandingkan dengan tahun di luar 2023-2024");
});

test("funding by programme: every year is the total of the funding by activity", () => {
  const totals = (kind: string, from: number): (string | undefined)[] => {
    const rows = shown(table(kind, "2025"), "total");
    return rows[rows.length - 1]!.slice(from, from + 5);
  };
  expect(totals("renstra-pendanaan", 1)).toEqual(totals("renstra-alokasi", 2));
  expect(shown(table("renstra-pendanaan", "2025"), "total")[0]![7]).toBe("100,00%");
});

test("funding of priorities: an activity adds up from its projects to what is printed (lines 2350, 2374)", () => {
  const rows = shown(table("renstra-pendanaan-prioritas", "2025"), "total");
  expect(rows.map((row) => row[8])).toEqual(["77.829.955.000", "22.965.167.000"]);
  expect(rows.map((row) => row[12])).toEqual(["103.171.113.000", "53.546.107.000"]);
});

test("a plan's tables are of the plan's year only, and say so for another", () => {
  const built = buildTable("renstra-ifas-efas", { catalogue, facts: [], year: "2024", language: "id" });
  expect(built.ok).toBe(false);
});

test("the check of the product finds no error in the tables of a plan but those of the plan itself, which its catalogue records", () => {
  const patches = tableKinds.flatMap((kind) =>
    kind.indicators(catalogue, "2025").map((node) => {
      const model = table(kind.id, "2025", node.code);
      return placeTable(model, { sheet: model.name, row: 1, column: 1, newSheet: true });
    }),
  );
  const errors = checkWorkbook(SheetEngine.of(...patches).snapshot(), catalogue).filter(({ severity }) => severity === "error");
  const own = errors.filter(({ sheet }) => !sheet.startsWith("Matriks Renstra"));
  expect(own.map(({ sheet, address, message }) => `${sheet}!${address} ${message.id}`)).toEqual([]);
  // 7798 in 2027, RO 8065.EBA.RO1 beside its seven IKRO from 2027 on. RO 8057.EBC.RO1 counts people over an IKRO of people and one of
  // services, which nobody adds: its target is its first IKRO's.
  expect(errors.map(({ message }) => /^(.*?) pada kolom (.*?) berisi/.exec(message.id)?.slice(1).join(", "))).toEqual([
    "Meningkatnya kesesuaian penyediaan dan permintaan Pekerja Migran Indonesia melalui pemetaan pasar kerja luar negeri, Alokasi (rupiah) 2027",
    ...["2027", "2028", "2029"].map((year) => `Layanan Umum, Target ${year}`),
  ]);
  const recorded = catalogue.documents.flatMap(({ conflicts }) => conflicts).flatMap(({ codes }) => codes);
  expect(["7798", "8065.EBA.RO1"].filter((code) => !recorded.includes(code))).toEqual([]);
});
