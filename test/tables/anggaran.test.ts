import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { placeTable, type TableModel } from "../../src/tables";
import { budgetYears } from "../../src/tables/budget";
import { catalogue, fact, notes, said, shown, table } from "./helpers";
import { bookOf, BY_INDICATOR, PROGRAMMES, tablesIn, type Typed } from "./moneyBooks";
import { SheetEngine } from "./sheetEngine";

describe("from a workbook's own budget table", () => {
  const engine = bookOf({ Anggaran: PROGRAMMES });
  const workbook = tablesIn(engine);
  const draw = (kind: string): TableModel => table(kind, "2025", undefined, { workbook });

  test("the year is the workbook's, whatever the catalogue has", () => {
    expect(budgetYears(workbook)).toEqual(["2025"]);
    expect(() => table("realisasi-anggaran", "2023", undefined, { workbook })).toThrow("tidak ada data tahun 2023");
  });

  test("spending: rupiah whatever it is typed in, sums of their parts, absorption", () => {
    const model = draw("realisasi-anggaran");
    expect(shown(model, "body", "total")).toEqual([
      ["1", "Program Pelayanan", "2.125.500.000", "2.051.750.000", "73.750.000", "96,53%"],
      ["1.1", "    Penyuluhan", "1.250.000.000", "1.190.500.000", "59.500.000", "95,24%"],
      ["1.2", "    Pendampingan", "875.500.000", "861.250.000", "14.250.000", "98,37%"],
      ["2", "Program Dukungan Manajemen", "3.290.000.000", "3.226.700.000", "63.300.000", "98,08%"],
      ["2.1", "    Gaji dan tunjangan", "2.310.000.000", "2.285.400.000", "24.600.000", "98,94%"],
      ["2.2", "    Operasional kantor", "980.000.000", "941.300.000", "38.700.000", "96,05%"],
      ["", "Jumlah", "5.415.500.000", "5.278.450.000", "137.050.000", "97,47%"],
    ]);
    expect(model.workbook).toEqual({
      cells: [{ sheet: "Anggaran", address: "A3:F10" }],
      tables: ["Anggaran!A3:F10"],
      none: null,
      remarks: [],
    });
    expect(notes(model)).toContain("Sumber: buku kerja ini, Anggaran!A3:F10.");
  });

  test("allocation: every line's share of the whole", () => {
    expect(shown(draw("alokasi-anggaran"), "total").map((row) => row.slice(2))).toEqual([
      ["2.125.500.000", "39,25%"],
      ["3.290.000.000", "60,75%"],
      ["5.415.500.000", "100,00%"],
    ]);
  });

  test("the table follows what is typed, an emptied cell leaves everything over it empty", () => {
    const live = bookOf({ Anggaran: PROGRAMMES });
    const model = table("realisasi-anggaran", "2025", undefined, { workbook: tablesIn(live) });
    live.apply(placeTable(model, { sheet: "T", row: 0, column: 0, newSheet: true }));
    const row = (at: number) => ["C", "D", "E"].map((letter) => live.value("T", `${letter}${at}`));
    expect(row(9)).toEqual([5415500000, 5278450000, 137050000]);
    live.set("Anggaran", "D5", { kind: "number", value: 1250000 });
    expect(row(4)).toEqual([1250000000, 1250000000, 0].map((value, at) => [value, value, value][at]));
    expect(row(9)[1]).toBe(5337950000);
    live.set("Anggaran", "D5", { kind: "empty" });
    expect([live.value("T", "D4"), live.value("T", "D3"), live.value("T", "D9"), live.value("T", "F9")]).toEqual(["", "", "", ""]);
  });

  test("a file's figures are numbers: nothing refers to its cells", () => {
    const model = table("realisasi-anggaran", "2025", undefined, { workbook: tablesIn(engine, "anggaran.xlsx") });
    expect(shown(model, "body", "total")).toEqual(shown(draw("realisasi-anggaran"), "body", "total"));
    expect(JSON.stringify(model.rows)).not.toContain('"sheet"');
    expect(notes(model)).toContain("Sumber: berkas anggaran.xlsx, Anggaran!A3:F10.");
  });

  test("a typed total that its parts do not give is said", () => {
    const wrong = PROGRAMMES.map((row, at) => (at === 9 ? [null, "Jumlah", 5415000, 5278450] : row));
    const model = table("alokasi-anggaran", "2025", undefined, { workbook: tablesIn(bookOf({ Anggaran: wrong })) });
    expect(notes(model)).toContain("Pagu Jumlah tertulis 5.415.000.000, jumlah bagiannya 5.415.500.000");
  });
});

describe("efficiency", () => {
  const engine = bookOf({ Pagu: BY_INDICATOR });
  const workbook = tablesIn(engine);
  const facts = workbookFacts(recogniseTables(engine.snapshot(), catalogue), engine.snapshot());

  test("capaian less absorption of every indicator the budget names, by any of its codes", () => {
    const model = table("efisiensi-anggaran", "2024", undefined, { workbook, facts });
    expect(shown(model, "body", "total").map((row) => [row[0]!.split(" ")[0], ...row.slice(3)])).toEqual([
      ["C1.1", "99,44%", "20.000.000.000", "19.990.000.000", "99,95%", "-0,51%"],
      ["B1.1", "102,56%", "4.000.000.000", "3.999.000.000", "99,98%", "2,59%"],
      ["B2.1", "98,27%", "3.000.000.000", "2.999.400.000", "99,98%", "-1,71%"],
      ["B3.1", "104,83%", "5.000.000.000", "4.990.000.000", "99,80%", "5,03%"],
      ["Indeks", "100,11%", "32.000.000.000", "31.978.400.000", "99,93%", "0,18%"],
    ]);
    expect(notes(model)).toContain(" mencetak efisiensi C1.1 11,56%; dari capaian dan serapan terhitung -0,51%");
  });

  test("without amounts the absorption of all is the printed 99,98 (line 214); the printed 3,27 is last year's and said", () => {
    const model = table("efisiensi-anggaran", "2024");
    expect(shown(model, "total")[0]!.slice(3)).toEqual(["100,11%", "", "", "99,98%", "0,13%"]);
    expect(notes(model)).toContain(" mencetak efisiensi IPPWNI 3,27%; dari capaian dan serapan terhitung 0,13%.");
    expect(notes(model)).toContain(" mencetak efisiensi B3.1 (-) 31,5%, tanpa serapannya");
  });
});

test("a workbook without a budget of the year says so; the whole of an input layout's PA and RA is followed", () => {
  const other = bookOf({ Anggaran: PROGRAMMES });
  const model = table("realisasi-anggaran", "2024", undefined, {
    workbook: tablesIn(other),
    facts: [fact("L2.1", "realisasi", "D4", 99.98, 99.98)],
  });
  expect(said(model.workbook!.none, "id")).toBe(
    "Buku kerja ini tidak memuat tabel pagu dan realisasi tahun 2024; rupiahnya diisi di tabel ini.",
  );
  const inputs = [
    fact("L2.1", "masukan", "E30", 200, 200, { variable: "PA" }),
    fact("L2.1", "masukan", "E31", 186, 186, { variable: "RA" }),
  ];
  const whole = table("realisasi-anggaran", "2024", undefined, { facts: inputs });
  expect(shown(whole, "total")[0]!.slice(2)).toEqual(["200", "186", "14", "93,00%"]);
  expect(whole.workbook).toMatchObject({ tables: ["Masukan!A3:H20"], none: null });
});

test("amounts typed into the form of 2024, which prints none, are added up and absorbed", () => {
  const engine = SheetEngine.of(placeTable(table("realisasi-anggaran", "2024"), { sheet: "T", row: 0, column: 0, newSheet: true }));
  for (const [at, [pagu, realisasi]] of [
    [100, 90],
    [50, 50],
    [30, 27],
    [20, 19],
  ].entries()) {
    engine.set("T", `C${at + 3}`, { kind: "number", value: pagu! });
    engine.set("T", `D${at + 3}`, { kind: "number", value: realisasi! });
  }
  expect(["C7", "D7", "E7", "F7"].map((address) => engine.value("T", address))).toEqual([200, 186, 14, 0.93]);
});

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

test("absorption by month follows the workbook's cash plans; it is empty from the first month that is not filled in", () => {
  const planned = [100, 100, 100, 100, 50, 50, 50, 50, 100, 100, 100, 100];
  const spent = [90, 80, 130, 100, null, null, null, null, null, null, null, null];
  const monthly = (title: string, figures: readonly Typed[]): readonly (readonly Typed[])[] => [
    [title],
    ["No", "Uraian", ...MONTHS, "Jumlah"],
    [1, "Belanja barang", ...figures, null],
    [2, "Belanja pegawai", ...figures.map((value) => (value === null ? null : 10)), null],
  ];
  const engine = bookOf({
    Rencana: monthly("Rencana Penarikan Dana Tahun 2025 (dalam juta rupiah)", planned),
    Realisasi: monthly("Realisasi Anggaran per Bulan Tahun 2025 (dalam juta rupiah)", spent),
    Anggaran: PROGRAMMES,
  });
  const model = table("serapan-bulanan", "2025", undefined, { workbook: tablesIn(engine) });
  const rows = shown(model, "body");
  expect(rows[0]).toEqual(["Januari", "110.000.000", "100.000.000", "110.000.000", "100.000.000", "1,85%"]);
  expect(rows[3]).toEqual(["April", "110.000.000", "110.000.000", "440.000.000", "440.000.000", "8,12%"]);
  expect(rows[4]).toEqual(["Mei", "60.000.000", "", "500.000.000", "", ""]);
  expect(rows[11]![3]).toBe("1.120.000.000");
  expect(shown(model, "total")[0]!.slice(0, 2)).toEqual(["Pagu", "5.415.500.000"]);
});

test("the history of a budget reckons from what is typed: a row without a change passes its budget on", () => {
  const engine = SheetEngine.of(placeTable(table("riwayat-anggaran", "2024"), { sheet: "R", row: 0, column: 0, newSheet: true }));
  expect(engine.value("R", "G9")).toBe("");
  engine.set("R", "D3", { kind: "number", value: 1000 });
  engine.set("R", "F3", { kind: "number", value: 150 });
  engine.set("R", "E5", { kind: "number", value: 40 });
  expect(["G3", "D4", "G4", "G5", "E9", "F9", "G9"].map((address) => engine.value("R", address))).toEqual([
    850, 850, 850, 890, 40, 150, 890,
  ]);
});
