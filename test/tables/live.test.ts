import { inputWorkbook, placeTable, tableKinds } from "../../src/tables";
import { cellAddress, parseAddress } from "../../src/sheet/address";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import type { ReadFact } from "../../src/reading/indicators/recognised";
import { catalogue, notes, shown, table } from "./helpers";
import { SheetEngine } from "./sheetEngine";

const SHEET = "Laporan";

const read = new Map<string, readonly ReadFact[]>();

/** A filled input layout, its figures as they are read, and tables beside it. */
function layout(year: string, filled = true): { engine: SheetEngine; facts: readonly ReadFact[] } {
  const engine = SheetEngine.of(inputWorkbook({ catalogue, year, filled }));
  const known = `${year} ${filled}`;
  let facts = read.get(known);
  if (!facts) {
    const snapshot = engine.snapshot();
    read.set(known, (facts = workbookFacts(recogniseTables(snapshot, catalogue), snapshot)));
  }
  return { engine, facts };
}

/** What every cell of a table calculates to, by its row and column in the table. */
function values(engine: SheetEngine, model: ReturnType<typeof table>): unknown[][] {
  return model.rows.map((row, down) => row.cells.map((_, right) => engine.value(SHEET, cellAddress(down, right))));
}

/** The cells of the input sheets that the formulas of the table refer to. */
function referred(model: ReturnType<typeof table>): { sheet: string; address: string }[] {
  const found = model.rows
    .flatMap((row) => row.cells.flatMap((cell) => (cell.kind === "formula" ? cell.parts : [])))
    .flatMap((part) => (typeof part !== "string" && "sheet" in part ? [part] : []));
  return [...new Map(found.map((each) => [`${each.sheet}!${each.address}`, each])).values()];
}

const drawn = ["2022", "2023", "2024"].flatMap((year) => {
  const { facts } = layout(year);
  return tableKinds.flatMap((kind) =>
    kind.years(catalogue, facts).includes(year) && !kind.fromDocument && !kind.ofMoney && kind.id !== "bobot-perspektif"
      ? kind.indicators(catalogue, year, facts).map(({ code }) => [kind.id, year, code] as const)
      : [],
  );
});

/**
 * Figures the input layout has no cell for: weights of perspectives, of people trained, of an evaluation; targets of the national plan;
 * how many answered about their satisfaction; figures of earlier years and the plan's target of its last year.
 */
const NOT_IN_THE_LAYOUT: Readonly<Record<string, number>> = {
  ncko: 3,
  "nilai-perspektif": 3,
  "perjanjian-kinerja 2024": 4,
  pelatihan: 3,
  "hasil-penilaian": 4,
  "capaian-nasional": 2,
  "kepuasan-pengguna": 2,
  "dasbor 2024": 16,
  "dasbor 2023": 6,
  "evaluasi-renja 2024": 8,
  "evaluasi-renja 2023": 12,
  "evaluasi-renja 2022": 6,
  "pohon-kinerja NCKO": 7,
};

/** The quarters of an indicator are written alike, and the whole table is calculated anew for every cell: each so-manieth stands for all. */
const EVERY: Readonly<Record<string, number>> = { "pemantauan-rencana-aksi": 12 };

describe.each(drawn)("%s %s %s, from the input layout", (kind, year, code) => {
  const { engine, facts } = layout(year);
  const model = table(kind, year, code, { facts });
  engine.apply(placeTable(model, { sheet: SHEET, row: 0, column: 0, newSheet: true }));

  test("another engine calculates what the preview shows", () => {
    const calculated = values(engine, model);
    model.rows.forEach((row, down) =>
      row.cells.forEach((cell, right) => {
        if (cell.kind !== "formula") return;
        if (typeof cell.preview === "number") expect(calculated[down]![right]).toBeCloseTo(cell.preview, 9);
        else expect(calculated[down]![right]).toBe(cell.preview ?? "");
      }),
    );
  });

  test("no figure of its own year is a number beside the workbook's", () => {
    // What the layout has no cell for is named: the years before in a comparison, the weights of the perspectives.
    const numbers = model.rows.flatMap((row) =>
      ["body", "total"].includes(row.role) ? row.cells.filter((cell) => cell.kind === "number" && cell.format !== "0") : [],
    );
    if (kind === "perbandingan") expect(numbers.length % 2).toBe(0);
    else
      expect(numbers).toHaveLength(
        NOT_IN_THE_LAYOUT[kind] ?? NOT_IN_THE_LAYOUT[`${kind} ${year}`] ?? NOT_IN_THE_LAYOUT[`${kind} ${code}`] ?? 0,
      );
    // The weights of a formula and the targets of the national plan are the document's own, and said as such.
    if (numbers.length > 0 && !["pelatihan", "capaian-nasional"].includes(kind))
      expect(notes(model)).toContain("Tidak ada di buku kerja, diambil dari katalog:");
  });

  // The formulas of the other years are the same ones.
  if (year !== "2024") return;
  test("every cell it refers to is followed: typed anew, the table changes; emptied, nothing is 0", () => {
    const cells = referred(model).filter((_, at) => at % (EVERY[kind] ?? 1) === 0);
    // One indicator has its realisasi and its target, an index also those of its components.
    const isOne = kind === "capaian-nasional" || catalogue.components(code, year).length === 0;
    expect(cells.length).toBeGreaterThan(isOne ? 1 : 3);
    const before = values(engine, model);
    for (const { sheet, address } of cells) {
      const input = engine.cell(sheet, address)!;
      const old = engine.value(sheet, address);
      engine.set(sheet, address, { kind: "number", value: (typeof old === "number" ? old : 50) * 0.5 + 0.01 });
      const changed = values(engine, model);
      expect([sheet, address, changed]).not.toEqual([sheet, address, before]);
      engine.set(sheet, address, { kind: "empty" });
      const wrong = values(engine, model).flatMap((row, down) =>
        row.flatMap((value, right) => {
          const was = before[down]![right];
          const isZero = typeof was === "number" && was !== 0 && value === 0;
          const isError = typeof value === "object" && value !== null && "error" in value;
          return isZero || isError ? [{ row: down, column: right, value }] : [];
        }),
      );
      expect([sheet, address, wrong]).toEqual([sheet, address, []]);
      engine.set(sheet, address, input);
    }
  });
});

describe("NCKO from typed figures", () => {
  const { engine, facts } = layout("2024");
  const model = table("ncko", "2024", undefined, { facts });
  engine.apply(placeTable(model, { sheet: SHEET, row: 0, column: 0, newSheet: true }));
  const perspective = (at: number): number => engine.value(SHEET, `C${4 + at}`) as number;

  test("recomputed by hand from lines 284-298: not the printed 120,00 / 101,89 / 100,59", () => {
    // C = 60 % x 84,52/85 + 40 % x 3,81/4; B = (100/97,5 + 96,8/98,5 + 100,64/96) / 3; L = (79,95/79,8 + 99,98/99) / 2.
    expect(perspective(0)).toBeCloseTo(0.6 * (84.52 / 85) + 0.4 * (3.81 / 4), 10);
    expect(perspective(1)).toBeCloseTo((100 / 97.5 + 96.8 / 98.5 + 100.64 / 96) / 3, 10);
    expect(perspective(2)).toBeCloseTo((79.95 / 79.8 + 99.98 / 99) / 2, 10);
    expect(engine.value(SHEET, "D7")).toBeCloseTo(0.4 * perspective(0) + 0.3 * perspective(1) + 0.3 * perspective(2), 10);
    expect(shown(model, "body").map((row) => row[2])).toEqual(["97,76%", "101,89%", "100,59%"]);
  });

  test("another realisasi is another NCKO, and one above the limit counts 120 %", () => {
    const b31 = facts.find(({ code, what }) => code === "B3.1" && what === "realisasi")!;
    const before = engine.cell("Masukan", b31.address)!;
    engine.set("Masukan", b31.address, { kind: "number", value: 48 });
    expect(perspective(1)).toBeCloseTo((100 / 97.5 + 96.8 / 98.5 + 0.5) / 3, 10);
    engine.set("Masukan", b31.address, { kind: "number", value: 192 });
    expect(perspective(1)).toBeCloseTo((100 / 97.5 + 96.8 / 98.5 + 1.2) / 3, 10);
    engine.set("Masukan", b31.address, before);
  });

  test("says how a perspective is calculated and where its weight comes from", () => {
    expect(notes(model)).toContain("Nilai perspektif dihitung dari capaian IKU: C = (capaian C1.1 × 60%) + (capaian C1.2 × 40%); B = ");
    expect(notes(model)).toContain("Tidak ada di buku kerja, diambil dari katalog: bobot C, B, L.");
    expect(notes(model)).toContain(
      "Batas capaian 120%: C1.1, B1.1, B2.1 (dinyatakan dokumen); B3.1 (mengikuti komponennya). Capaian tanpa batas: C1.2, L1.1, L2.1.",
    );
  });

  test("a perspective of which the workbook says nothing stays the printed one, and is named", () => {
    const some = facts.filter(({ code }) => catalogue.node(code!)!.perspective !== "L");
    const partly = table("ncko", "2024", undefined, { facts: some });
    expect(shown(partly, "body").map((row) => row[2])).toEqual(["97,76%", "101,89%", "100,59%"]);
    expect(partly.rows.filter(({ role }) => role === "body").map(({ cells }) => cells[2]!.kind)).toEqual(["formula", "formula", "number"]);
    expect(notes(partly)).toContain("bobot dan capaian L");
  });

  test("a dash is waited for: the number typed over it counts", () => {
    const dashed = facts.map((each) => (each.code === "L2.1" && each.what === "realisasi" ? { ...each, value: null, raw: "-" } : each));
    const waiting = table("ncko", "2024", undefined, { facts: dashed });
    expect(shown(waiting, "body")[2]![2]).toBe("");
    const own = layout("2024").engine;
    own.apply(placeTable(waiting, { sheet: SHEET, row: 0, column: 0, newSheet: true }));
    const { address } = facts.find(({ code, what }) => code === "L2.1" && what === "realisasi")!;
    own.set("Masukan", address, { kind: "text", text: "-" });
    expect([own.value(SHEET, "C6"), own.value(SHEET, "D7")]).toEqual(["", ""]);
    own.set("Masukan", address, { kind: "number", value: 49.5 });
    expect(own.value(SHEET, "C6")).toBeCloseTo((79.95 / 79.8 + 0.5) / 2, 10);
    own.set("Masukan", address, { kind: "formula", formula: "=1/0" });
    expect(own.value(SHEET, "C6")).toEqual({ error: "#DIV/0!" });
  });
});

describe("the quarterly matrix from the layout's quarterly columns", () => {
  test("the recognition reads them, with year and quarter", () => {
    const { facts } = layout("2024");
    const quarterly = facts.filter(({ sheet }) => sheet === "Masukan Triwulan");
    expect([...new Set(quarterly.map(({ period, what }) => `${what} ${period}`))].sort()).toEqual(
      ["realisasi", "target"].flatMap((what) => [1, 2, 3, 4].map((quarter) => `${what} 2024-TW${quarter}`)),
    );
    const c11 = quarterly.filter(({ code, what }) => code === "C1.1" && what === "realisasi").map(({ value }) => Number(value!.toFixed(2)));
    // Line 2339.
    expect(c11).toEqual([74.36, 81.72, 79.41, 84.52]);
  });

  test("2024 is lines 2339-2344, and every figure refers to a cell of the workbook", () => {
    const { facts } = layout("2024");
    const model = table("triwulan", "2024", undefined, { facts });
    expect(shown(model, "body", "total").map((row) => row.slice(2))).toEqual(
      shown(table("triwulan", "2024"), "body", "total").map((row) => row.slice(2)),
    );
    for (const row of model.rows.filter(({ role }) => role === "body" || role === "total"))
      expect(row.cells.slice(2).every(({ kind }) => kind === "formula")).toBe(true);
  });

  test("2023 has no quarters in the catalogue: typed ones make its matrix, the empty ones stay empty", () => {
    const { engine, facts } = layout("2023", false);
    const model = table("triwulan", "2023", undefined, { facts });
    expect(shown(model, "body").map((row) => row.slice(2, 6))).toEqual(Array(4).fill(["", "", "", ""]));
    expect(notes(model)).toContain("Belum diisi di buku kerja: 'Masukan Triwulan'!");
    engine.apply(placeTable(model, { sheet: SHEET, row: 0, column: 0, newSheet: true }));
    const typed = { "C1.1": 70, "B1.1": 60, "B2.1": 50, "B3.1": 40 };
    for (const [code, value] of Object.entries(typed)) {
      const { address } = facts.find(({ code: of, what, period }) => of === code && what === "realisasi" && period === "2023-TW2")!;
      engine.set("Masukan Triwulan", address, { kind: "number", value });
    }
    // 40 / 20 / 25 / 15 in 2023.
    expect(["C9", "D9", "E9", "F9"].map((address) => engine.value(SHEET, address))).toEqual([
      "",
      expect.closeTo(0.4 * 70 + 0.2 * 60 + 0.25 * 50 + 0.15 * 40, 9),
      "",
      "",
    ]);
    const { address } = facts.find(({ code, what }) => code === "C1.1" && what === "bobot")!;
    engine.set("Masukan", address, { kind: "number", value: 0.5 });
    expect(engine.value(SHEET, "D9")).toBeCloseTo(0.5 * 70 + 0.2 * 60 + 0.25 * 50 + 0.15 * 40, 9);
  });

  test("quarterly targets typed over with those of an action plan are the matrix' (lines 2194: 21,25 / 42,5 / 63,75 / 85)", () => {
    const { engine, facts } = layout("2024");
    const typed = [21.25, 42.5, 63.75, 85];
    const own = facts.map((each) => {
      const quarter = each.code === "C1.1" && each.what === "target" ? /-TW(\d)$/.exec(each.period ?? "")?.[1] : undefined;
      return quarter ? { ...each, value: typed[Number(quarter) - 1]!, raw: typed[Number(quarter) - 1]! } : each;
    });
    const model = table("triwulan", "2024", undefined, { facts: own });
    expect(shown(model, "body")[0]!.slice(6)).toEqual(["21,25", "42,50", "63,75", "85,00"]);
    engine.apply(placeTable(model, { sheet: SHEET, row: 0, column: 0, newSheet: true }));
    expect(engine.formula(SHEET, "G5")).toContain("'Masukan Triwulan'!");
  });

  test("a workbook with annual figures only: TW IV is the year's, the quarters before are the catalogue's and named", () => {
    const facts = layout("2024").facts.filter(({ sheet }) => sheet !== "Masukan Triwulan");
    const changed = facts.map((each) => (each.code === "C1.1" && each.what === "realisasi" ? { ...each, value: 50, raw: 50 } : each));
    const model = table("triwulan", "2024", undefined, { facts: changed });
    expect(shown(model, "body")[0]!.slice(2, 6)).toEqual(["74,36", "81,72", "79,41", "50,00"]);
    expect(notes(model)).toMatch(
      /Tidak ada di buku kerja, diambil dari katalog: realisasi C1\.1, B1\.1, B2\.1, B3\.1 \(TW I, II, III 2024\)/,
    );
  });

  test("its own layout is empty for an empty year, and the index of a quarter waits for the last component", () => {
    const { engine, facts } = layout("2024", false);
    const cell = (code: string): string =>
      facts.find(({ code: of, what, period }) => of === code && what === "realisasi" && period === "2024-TW1")!.address;
    for (const code of ["C1.1", "B1.1", "B2.1"]) engine.set("Masukan Triwulan", cell(code), { kind: "number", value: 80 });
    expect(engine.value("Masukan Triwulan", cell("IPPWNI"))).toBe("");
    engine.set("Masukan Triwulan", cell("B3.1"), { kind: "number", value: 80 });
    expect(engine.value("Masukan Triwulan", cell("IPPWNI"))).toBeCloseTo(80, 9);
    // TW IV follows the year.
    const { column, row } = parseAddress(cell("C1.1"))!;
    const annual = facts.find(({ code: of, what, period }) => of === "C1.1" && what === "realisasi" && period === "2024")!;
    engine.set("Masukan", annual.address, { kind: "number", value: 84.52 });
    expect(engine.value("Masukan Triwulan", cellAddress(row, column + 3))).toBe(84.52);
  });
});
