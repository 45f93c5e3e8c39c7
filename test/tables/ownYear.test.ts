import { catalogueWith } from "../../src/catalogue/builtin";
import type { CatalogueNode, Printing } from "../../src/catalogue/types";
import { buildTable, placeTable, tableKinds, type TableModel } from "../../src/tables";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import type { ReadFact } from "../../src/reading/indicators/recognised";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { percent, sheetOf, workbookOf, type FixtureCell } from "../fixtures/sheets";
import { tabel4, tabel5 } from "../fixtures/lkjTables";
import { catalogue, notes, said, shown, table } from "./helpers";

const read = (...sheets: readonly SheetSnapshot[]): readonly ReadFact[] => {
  const snapshot = workbookOf(...sheets);
  return workbookFacts(recogniseTables(snapshot, catalogue), snapshot);
};

/** Figures that no document prints, so that each tells where it comes from: 61.1 and 71.1 for C1.1, 62.1 and 72.1 for B1.1 ... */
const CODES = [
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
];
const odd = (at: number, first: number): number => first + at + 0.1;
const HEADER = ["Kode", "Bobot", "Target", "Realisasi"];
const rows = (first: number): FixtureCell[][] => CODES.map((code, at) => [code, percent(0.2, 0), odd(at, first + 100), odd(at, first)]);
const inCaption = (year: string, first: number, sheet = "Masukan"): SheetSnapshot =>
  sheetOf(sheet, [[`Masukan Kinerja Tahun ${year}`], [null], HEADER, ...rows(first)]);
const inSheetName = (year: string, first: number): SheetSnapshot => sheetOf(`Data ${year}`, [HEADER, ...rows(first)]);
const inHeader = (year: string, first: number): SheetSnapshot =>
  sheetOf("Data", [["Kode", "Bobot", `Target ${year}`, `Realisasi ${year}`], ...rows(first)]);
const inQuarters = (year: string, first: number): SheetSnapshot =>
  sheetOf("TW", [
    [`Kinerja Triwulan Tahun ${year}`],
    [null],
    ["Kode", ...["I", "II", "III", "IV"].flatMap((quarter) => [`Target TW ${quarter}`, `Realisasi TW ${quarter}`])],
    ...CODES.map((code, at): FixtureCell[] => [
      code,
      ...[0, 1, 2, 3].flatMap((quarter) => [odd(at, first + 100), odd(at, first + quarter)]),
    ]),
  ]);
const unstated = (first: number): SheetSnapshot => sheetOf("Data", [HEADER, ...rows(first)]);

/** The workbook's cells that the formulas of a table refer to, and the numbers that stand in it. */
function contents(model: TableModel): { readonly refers: boolean; readonly numbers: number[] } {
  const cells = model.rows.flatMap((row) => row.cells);
  return {
    refers: cells.some((cell) => cell.kind === "formula" && cell.parts.some((part) => typeof part !== "string" && "sheet" in part)),
    numbers: cells.flatMap((cell) => (cell.kind === "number" ? [cell.value] : [])),
  };
}

/** Of the kinds that take figures of a workbook; the workbooks below have none of the perspectives' weights. */
const drawn = tableKinds
  .filter(({ id, fromDocument, ofMoney }) => !fromDocument && !ofMoney && id !== "bobot-perspektif")
  .flatMap((kind) =>
    kind.years(catalogue).flatMap((year) => kind.indicators(catalogue, year).map(({ code }) => [kind.id, year, code] as const)),
  );
const WAYS = { caption: inCaption, "sheet name": inSheetName, header: inHeader } as const;

describe.each(Object.entries(WAYS))("the year in the %s", (_, sheet) => {
  test.each(drawn)("%s %s %s takes nothing of another year, says which are there, and is the catalogue's table", (kind, year, code) => {
    // Two years off, so that a comparison over three years does not reach it either.
    const other = year === "2022" ? "2024" : year === "2023" ? "2020" : "2021";
    const facts = read(sheet(other, 60));
    expect(facts.length).toBeGreaterThan(50);
    const model = table(kind, year, code, { facts });
    const plain = table(kind, year, code);
    expect(contents(model)).toEqual(contents(plain));
    expect(contents(model).refers).toBe(false);
    expect(shown(model, "caption", "header", "body", "total")).toEqual(shown(plain, "caption", "header", "body", "total"));
    expect(model.workbook!.tables).toEqual([]);
    expect(said(model.workbook!.none, "id")).toMatch(
      new RegExp(
        `^Buku kerja ini tidak memuat angka tahun ${year} untuk tabel ini; yang ada: tahun ${other} \\(.*!.*\\)\\. Tabel memakai angka katalog\\.$`,
      ),
    );
    expect(notes(model)).toContain(`tidak memuat angka tahun ${year} untuk tabel ini; yang ada: tahun ${other}`);
    expect(said(model.workbook!.none, "en")).toMatch(
      new RegExp(
        `^This workbook has no figures of ${year} for this table; it has those of ${other} \\(.*!.*\\)\\. The table uses the catalogue's figures\\.$`,
      ),
    );
  });

  test.each(drawn)("%s %s %s takes those of its own", (kind, year, code) => {
    const model = table(kind, year, code, { facts: read(sheet(year, 60)) });
    expect(contents(model).refers).toBe(true);
    expect(model.workbook).toMatchObject({ none: null, remarks: [] });
    expect(model.workbook!.tables).toHaveLength(1);
  });
});

test("the fault as it was found: Tabel 4 of the LKj 2024 in the workbook, 2023 asked", () => {
  const facts = read(tabel4);
  const model = table("tabel-4", "2023", undefined, { facts });
  expect(shown(model, "caption")[2]![0]).toBe("Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2023");
  // Lines 361-368: 92,02 / 106 / 100 / 66,38, and 92,97 against 91.
  expect(shown(model, "body").map((row) => row[3])).toEqual(["92,02%", "106,00%", "100,00%", "66,38%"]);
  expect(
    shown(model, "total")
      .slice(1)
      .map((row) => row[4]),
  ).toEqual(["92,97%", "91,00%", "102,16%"]);
  expect(notes(model)).toContain("Buku kerja ini tidak memuat angka tahun 2023 untuk tabel ini; yang ada: tahun 2024 ('Tabel 4'!A4:F12).");
});

test("a comparison fills each year's columns from its own year (Tabel 5, lines 361-368)", () => {
  const model = table("perbandingan", "2024", "IPPWNI", { facts: read(tabel5) });
  expect(shown(model, "body", "total").map((row) => row.slice(1))).toEqual([
    ["80,00%", "91,50%", "114,38%", "83,00%", "92,02%", "110,87%", "85,00%", "84,52%", "99,44%"],
    ["96,63%", "98,28%", "101,71%", "97,00%", "106,00%", "109,28%", "97,50%", "100,00%", "102,56%"],
    ["96,63%", "100,00%", "103,49%", "96,00%", "100,00%", "104,17%", "98,00%", "96,80%", "98,78%"],
    ["97,09%", "91,28%", "94,02%", "98,40%", "66,38%", "67,46%", "96,00%", "100,64%", "104,83%"],
    ["90,00%", "94,86%", "105,40%", "91,00%", "92,97%", "102,16%", "93,00%", "93,10%", "100,11%"],
  ]);
  const only2023 = table("perbandingan", "2024", "IPPWNI", { facts: read(inCaption("2023", 60)) });
  // IPPWNI is the first of the odd figures, C1.1 the second: 61,1 in the columns of 2023 and nowhere else.
  expect(shown(only2023, "body")[0]!.slice(1)).toEqual([
    "80,00%",
    "91,50%",
    "114,38%",
    "161,10%",
    "61,10%",
    "37,93%",
    "85,00%",
    "84,52%",
    "99,44%",
  ]);
  expect(notes(only2023)).toMatch(
    /Tidak ada di buku kerja, diambil dari katalog: target dan realisasi C1\.1, B1\.1, B2\.1, B3\.1, IPPWNI \(2022, 2024\)/,
  );
});

describe("two years in one workbook", () => {
  test.each([
    ["2023", 60],
    ["2024", 70],
  ] as const)("%s takes its own, whichever comes first", (year, first) => {
    for (const order of [
      ["2023", "2024"],
      ["2024", "2023"],
    ] as const) {
      const sheets = order.map((each) => inSheetName(each, each === "2023" ? 60 : 70));
      const model = table("tabel-4", year, undefined, { facts: read(...sheets) });
      expect(shown(model, "body").map((row) => row[3])).toEqual([1, 5, 9, 13].map((at) => `${String(odd(at, first)).replace(".", ",")}0%`));
      expect(model.workbook!.tables).toEqual([`'Data ${year}'!A1:D20`]);
    }
  });

  test("a table without a year beside them is not used, and named where it would have been", () => {
    const both = [
      sheetOf("Data 2023", [
        ["Kode", "Realisasi"],
        ["C1.1", 60],
      ]),
      unstated(80),
    ];
    const model = table("tabel-4", "2024", undefined, { facts: read(...both) });
    expect(contents(model).refers).toBe(false);
    expect(notes(model)).toContain(
      "Data!A1:D20 tidak menyebut tahunnya dan tidak dipakai, karena buku kerja ini juga memuat tahun 2023 ('Data 2023'!A1:B2). Tulis tahunnya di judul tabel atau nama lembar.",
    );
  });
});

describe("a workbook that states no year", () => {
  test.each(["2022", "2023", "2024"])("is used for %s, and said which table it was", (year) => {
    const model = table("tabel-4", year, undefined, { facts: read(unstated(60)) });
    expect(shown(model, "body")[0]![3]).toBe("61,10%");
    expect(notes(model)).toContain("Lembar itu tidak menyebut tahunnya (Data!A1:D20)");
    expect(said(model.workbook!.remarks[0], "id")).toBe(
      `Data!A1:D20 tidak menyebut tahunnya; angkanya dipakai sebagai angka tahun ${year}. Pastikan memang dari tahun itu.`,
    );
  });

  test("whose figures are those of another year in the catalogue is not used for this one (Tabel 4 of 2024 without its title)", () => {
    const untitled = {
      ...tabel4,
      name: "Rekap",
      values: tabel4.values.slice(3),
      formulas: tabel4.formulas.slice(3),
      numberFormats: tabel4.numberFormats.slice(3),
    };
    const facts = read(untitled);
    const model = table("tabel-4", "2023", undefined, { facts });
    expect(contents(model).refers).toBe(false);
    expect(shown(model, "body").map((row) => row[3])).toEqual(["92,02%", "106,00%", "100,00%", "66,38%"]);
    expect(said(model.workbook!.none, "id")).toBe(
      "Rekap!A1:F9 tidak menyebut tahunnya dan tidak dipakai, karena realisasinya sama dengan tahun 2024 di katalog. Bila memang angka tahun 2023, tulis tahunnya di judul tabel atau nama lembar. Tabel memakai angka katalog.",
    );
    expect(contents(table("tabel-4", "2024", undefined, { facts })).refers).toBe(true);
  });

  test("fills one year of a comparison, not all three", () => {
    const model = table("perbandingan", "2024", "C1.1", { facts: read(unstated(60)) });
    expect(shown(model, "total")[0]!.slice(1)).toEqual([
      "80,00%",
      "91,50%",
      "114,38%",
      "83,00%",
      "92,02%",
      "110,87%",
      "161,10%",
      "61,10%",
      "37,93%",
    ]);
  });
});

test("quarters of another year are no quarters of this one", () => {
  const facts = read(inQuarters("2023", 60));
  const model = table("triwulan", "2024", undefined, { facts });
  expect(contents(model).refers).toBe(false);
  expect(said(model.workbook!.none, "id")).toContain("yang ada: tahun 2023 (TW!A3:I22)");
  // The year before has no quarters in the catalogue, but in this workbook.
  const own = table("triwulan", "2023", undefined, { facts });
  expect(shown(own, "body")[0]!.slice(2)).toEqual(["61,10", "62,10", "63,10", "64,10", "161,10", "161,10", "161,10", "161,10"]);
  expect(buildTable("triwulan", { catalogue, facts: read(inCaption("2023", 60)), year: "2023", language: "id" }).ok).toBe(false);
});

test("quarters are no figures of the whole year, and are said to be there", () => {
  const model = table("tabel-4", "2024", undefined, { facts: read(inQuarters("2024", 60)) });
  expect(contents(model).refers).toBe(false);
  expect(said(model.workbook!.none, "id")).toBe(
    "Buku kerja ini hanya memuat angka untuk sebagian tahun 2024 (TW!A3:I22), sedangkan tabel ini memerlukan angka setahun. Tabel memakai angka katalog.",
  );
});

test("figures of other indicators are no figures of this table", () => {
  const model = table("capaian-indeks", "2024", "B1.1", {
    facts: read(
      sheetOf("Kinerja 2024", [
        ["Kode", "Realisasi"],
        ["C1.1.1", 60],
        ["C1.1.2", 61],
      ]),
    ),
  });
  expect(said(model.workbook!.none, "id")).toBe(
    "Tabel di buku kerja ('Kinerja 2024'!A1:B3) tidak memuat angka yang diperlukan: bobot, realisasi, dan target setiap komponen; target indeks. Tabel memakai angka katalog.",
  );
});

test("a weight of one index is no weight of another: C1.1 counts 40 % in the super index and 60 % in perspective C", () => {
  const model = table("ncko", "2024", undefined, { facts: read(inCaption("2024", 60)) });
  expect(notes(model)).toContain("C = (capaian C1.1 × 60%) + (capaian C1.2 × 40%)");
  const own = placeTable(model, { sheet: "NCKO", row: 0, column: 0 }).steps.flatMap((step) =>
    step.kind === "write" ? step.cells.flat() : [],
  );
  expect(own.some((cell) => cell.kind === "formula" && cell.formula.includes("0.6*(") && !cell.formula.includes("Masukan!B5"))).toBe(true);
});

describe("a year of the user's own catalogue", () => {
  /** The IKU of the super index with weights of 2025, as a planner adds them. */
  const bare = (code: string, facts: readonly Printing[]): CatalogueNode => ({
    code,
    aliases: [],
    name: code,
    names: [],
    line: 8,
    level: "iku",
    perspective: null,
    unit: "persen",
    polarity: "maksimum",
    parent: null,
    definition: null,
    formula: [],
    facts,
  });
  const planned = (what: Printing["what"], value: number, within?: string): Printing => ({
    what,
    period: "2025",
    value,
    printed: String(value),
    line: 8,
    canonical: true,
    ...(within && { in: within }),
  });
  const own = catalogueWith([
    {
      source: { id: "pengguna:uji", title: "Uji", publisher: "", year: 2025 },
      extends: "lkj-pwni-2024",
      nodes: [
        bare("IPPWNI", [planned("target", 94)]),
        ...(
          [
            ["C1.1", 35],
            ["B1.1", 25],
            ["B2.1", 25],
            ["B3.1", 15],
          ] as const
        ).map(([code, weight]) => bare(code, [planned("bobot", weight, "IPPWNI")])),
      ],
      conflicts: [],
      ambiguousAliases: [],
    },
  ]);
  const readOwn = (...sheets: readonly SheetSnapshot[]): readonly ReadFact[] =>
    workbookFacts(recogniseTables(workbookOf(...sheets), own), workbookOf(...sheets));

  test("is filled by figures of that year, with the weights of the workbook", () => {
    const model = table("tabel-4", "2025", undefined, { catalogue: own, facts: readOwn(inSheetName("2025", 60)) });
    expect(shown(model, "body").map((row) => row.slice(2, 4))).toEqual([
      ["20%", "61,10%"],
      ["20%", "65,10%"],
      ["20%", "69,10%"],
      ["20%", "73,10%"],
    ]);
  });

  test("is not filled by those of the year before: its own weights stand, the realisasi are not there yet", () => {
    const model = table("tabel-4", "2025", undefined, { catalogue: own, facts: readOwn(inSheetName("2024", 60)) });
    expect(shown(model, "body").map((row) => row.slice(2, 4))).toEqual([
      ["35%", ""],
      ["25%", ""],
      ["25%", ""],
      ["15%", ""],
    ]);
    expect(said(model.workbook!.none, "id")).toContain(
      "tidak memuat angka tahun 2025 untuk tabel ini; yang ada: tahun 2024 ('Data 2024'!A1:D20)",
    );
    expect(notes(model)).toContain("Belum ada angka:");
  });

  test("has a quarterly matrix as soon as the workbook has its quarters", () => {
    expect(tableKinds.find(({ id }) => id === "triwulan")!.years(own)).toEqual(["2024"]);
    expect(tableKinds.find(({ id }) => id === "triwulan")!.years(own, readOwn(inQuarters("2025", 60)))).toEqual(["2024", "2025"]);
    const model = table("triwulan", "2025", undefined, { catalogue: own, facts: readOwn(inQuarters("2025", 60)) });
    // 35/25/25/15 stand in the formula where the workbook has no weights.
    expect(shown(model, "total")[0]![2]).toBe("65,90");
  });
});
