import { builtinCatalogue } from "../fixtures/catalogue";
import { matriks, tabel10, tabel13, tabel17, tabel4, tabel4Formulas, tabel4Text, tabel5 } from "../fixtures/lkjTables";
import { percent, rowsOf, sheetOf, workbookOf } from "../fixtures/sheets";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { workbookFacts } from "../../src/reading/indicators/facts";
import type { SheetSnapshot } from "../../src/sheet/snapshot";

const catalogue = builtinCatalogue();
const tables = (...sheets: SheetSnapshot[]) => recogniseTables(workbookOf(...sheets), catalogue);
const codes = (table: { rows: readonly { kind: string; node: { code: string } | null }[] }) =>
  table.rows.filter(({ kind }) => kind === "indikator").map(({ node }) => node?.code ?? "?");
const facts = (...sheets: SheetSnapshot[]) =>
  workbookFacts(tables(...sheets), workbookOf(...sheets)).map(
    ({ code, what, variable, period, value }) => `${code} ${variable ?? what} ${period} ${value}`,
  );

describe("tables of the LKj 2024", () => {
  test.each([
    ["as texts", tabel4Text, 6],
    ["as numbers", tabel4, 3],
    ["as formulas", tabel4Formulas, 1],
  ] as const)("Tabel 4 %s: components, index at the foot, year from the caption", (_, sheet, headerRow) => {
    const [table, ...others] = tables(sheet);
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      kind: "indeks",
      headerRow,
      year: "2024",
      within: null,
      columns: { no: 0, indikator: 1, bobot: 2, realisasi: 3, target: 4, bobotKaliRealisasi: 5 },
    });
    expect(table!.node?.code).toBe("IPPWNI");
    expect(codes(table!)).toEqual(["C1.1", "B1.1", "B2.1", "B3.1"]);
    expect(table!.rows.filter(({ kind }) => kind === "total").map(({ total, node }) => `${node?.code} ${total}`)).toEqual([
      "IPPWNI realisasi",
      "IPPWNI target",
      "IPPWNI capaian",
    ]);
  });

  test("Tabel 4: text and percent-formatted cells give the same facts, in printed units", () => {
    const expected = [
      "C1.1 bobot 2024 40",
      "C1.1 realisasi 2024 84.52",
      "C1.1 bobotKaliRealisasi 2024 33.81",
      "IPPWNI realisasi 2024 93.1",
      "IPPWNI target 2024 93",
      "IPPWNI capaian 2024 100.1",
    ];
    expect(facts(tabel4)).toEqual(expect.arrayContaining(expected));
    expect(facts(tabel4Text)).toEqual(facts(tabel4));
  });

  test("Tabel 5: three years side by side give three parts with the same rows", () => {
    const parts = tables(tabel5);
    expect(parts.map(({ year, columns }) => [year, columns.target, columns.realisasi, columns.capaian])).toEqual([
      ["2022", 2, 3, 4],
      ["2023", 5, 6, 7],
      ["2024", 8, 9, 10],
    ]);
    expect(parts.map(({ part }) => part)).toEqual([0, 1, 2].map((index) => ({ index, of: 3 })));
    expect(codes(parts[0]!)).toEqual(["C1.1", "B1.1", "B2.1", "B3.1", "IPPWNI"]);
    expect(facts(tabel5)).toEqual(
      expect.arrayContaining(["IPPWNI realisasi 2022 94.86", "IPPWNI capaian 2023 102.16", "B3.1 capaian 2024 104.83"]),
    );
  });

  test("Tabel 5 reads the same where the reader cannot tell merges", () => {
    expect(facts({ ...tabel5, merges: [] })).toEqual(facts(tabel5));
  });

  test("Tabel 10: the components are found beside a header with an ambiguous code", () => {
    const [table] = tables(tabel10);
    expect(table!.node?.code).toBe("C1.1");
    expect(codes(table!)).toEqual(["C1.1.1", "C1.1.2"]);
    expect(facts(tabel10)).toEqual(expect.arrayContaining(["C1.1.2 bobotKaliRealisasi 2024 40.55", "C1.1 capaian 2024 99.44"]));
  });

  test("Tabel 13: inputs of a component", () => {
    const [table] = tables(tabel13);
    expect(table).toMatchObject({ kind: "capaian", year: "2024" });
    expect(table!.rows.filter(({ kind }) => kind === "masukan").map(({ node, variable }) => `${node?.code} ${variable}`)).toEqual([
      "C1.1.1 KKS",
      "C1.1.1 KKT",
    ]);
    expect(facts(tabel13)).toEqual(expect.arrayContaining(["C1.1.1 realisasi 2024 79.93", "C1.1.1 target 2024 85"]));
  });

  test("Tabel 17: the lower header row renames columns of the upper one", () => {
    const [table, ...others] = tables(tabel17);
    expect(others).toEqual([]);
    expect(table!.columns).toEqual({ indikator: 0, target: 1, realisasi: 2, bobot: 3, capaian: 4, bobotKaliRealisasi: 5 });
    expect(codes(table!)).toEqual(["B1.1.1", "B1.1.2", "B1.1.3"]);
    expect(facts(tabel17)).toEqual(expect.arrayContaining(["B1.1 realisasi 2024 106", "B1.1 target 2024 97", "B1.1 capaian 2024 109.28"]));
  });

  test("Matriks (line 2337): quarters under realisasi and target, year from the sheet name", () => {
    const parts = tables(matriks);
    expect(parts.map(({ year, within, columns }) => [year, within, columns.realisasi, columns.target])).toEqual([
      ["2024", "TW1", 2, 6],
      ["2024", "TW2", 3, 7],
      ["2024", "TW3", 4, 8],
      ["2024", "TW4", 5, 9],
    ]);
    expect(facts(matriks)).toEqual(
      expect.arrayContaining(["C1.1 realisasi 2024-TW1 74.36", "B3.1 realisasi 2024-TW3 95.34", "B2.1 target 2024-TW2 98.5"]),
    );
  });
});

describe("sheets as people make them", () => {
  const header = ["Kode", "Indikator", "Satuan", "Bobot", "Target", "Realisasi", "Capaian"];

  test("the input layout: many indices in one table", () => {
    const [table] = tables(
      sheetOf("Masukan", [
        ["Masukan 2024"],
        header,
        ["C1.1", "Persentase Kasus", "persen", 40, 85, 84.52, 99.44],
        ["C1.1.1", "", "persen", 55, 85, 79.93, null],
        ["L1.1", "Nilai AKIP", "nilai", null, 79.95, "79,95 (BB)", null],
      ]),
    );
    expect(table).toMatchObject({ kind: "masukan", node: null, year: "2024" });
    expect(codes(table!)).toEqual(["C1.1", "C1.1.1", "L1.1"]);
  });

  test("two tables beside each other, one lower than the other", () => {
    const found = tables(
      sheetOf(
        "2023",
        rowsOf(`
      Kode | Bobot | Realisasi | | | |
      C1.1.1 | 55% | 90,04% | | | |
      C1.1.2 | 45% | 94,44% | | Kode | Realisasi | Target
      | | | | B1.1 | 106 | 97
      | | | | B2.1 | 100 | 96
    `),
      ),
    );
    expect(found.map(({ area, year }) => [area.column, area.row, year])).toEqual([
      [0, 0, "2023"],
      [4, 2, "2023"],
    ]);
    expect(found.map(codes)).toEqual([
      ["C1.1.1", "C1.1.2"],
      ["B1.1", "B2.1"],
    ]);
  });

  test("two tables under each other, each with its caption", () => {
    const found = tables(
      sheetOf(
        "LKj",
        rowsOf(`
      Indeks Diplomasi Pelindungan WNI di Luar Negeri Tahun 2023
      Indikator | Bobot | Realisasi
      B2.1.1 | 35% | 100%
      B2.1.2 | 35% | 100%
      B2.1.3 | 30% | 100%
      Persentase Kasus WNI di Luar Negeri yang Diselesaikan Tahun 2024
      Indikator | Bobot | Realisasi
      C1.1.1 | 55% | 79,93%
      C1.1.2 | 45% | 90,12%
    `),
      ),
    );
    expect(found.map(({ node, year }) => [node?.code, year])).toEqual([
      ["B2.1", "2023"],
      ["C1.1", "2024"],
    ]);
  });

  test("names without codes, in both spellings of pelindungan", () => {
    const found = tables(
      sheetOf(
        "Data",
        rowsOf(`
      Uraian | Target | Realisasi
      Indeks Diplomasi Perlindungan WNI di Luar Negeri | 98,5 | 96,8
      PERSENTASE KASUS UMUM YANG DISELESAIKAN | 85 | 90,12
    `),
      ),
    );
    expect(found.map(codes)).toEqual([["B2.1", "C1.1.2"]]);
  });

  test("the year the person asks for is stronger than the caption and weaker than the header", () => {
    const one = (sheet: SheetSnapshot) => recogniseTables(workbookOf(sheet), catalogue, { year: 2023 }).map(({ year }) => year);
    expect(one(tabel4)).toEqual(["2023"]);
    expect(one(tabel5)).toEqual(["2022", "2023", "2024"]);
  });

  test("hidden sheets count; foreign tables do not", () => {
    const hidden = sheetOf(
      "Lama",
      [
        ["Kode", "Realisasi"],
        ["B1.1", 106],
      ],
      { visibility: "veryHidden" },
    );
    const foreign = sheetOf("Anggaran", [
      ["Kode", "Uraian", "Target", "Realisasi"],
      ["521211", "Belanja Bahan", 1000, 900],
    ]);
    expect(tables(foreign, hidden).map(({ sheet }) => sheet)).toEqual(["Lama"]);
  });

  test("unknown and ambiguous codes are kept for the checks to tell", () => {
    const [table] = tables(
      sheetOf(
        "S",
        rowsOf(`
      Kode | Indikator | Realisasi
      B9.9 | | 90
      C.1.1.1 | | 79,93
      C.1.1.1 | Persentase Kasus Khusus yang Diselesaikan | 79,93
    `),
      ),
    );
    expect(table!.rows.map(({ node, lookup }) => [node?.code ?? null, lookup?.kind ?? null])).toEqual([
      [null, "unknown"],
      [null, "ambiguous"],
      ["C1.1.1", null],
    ]);
  });

  test("a column of plain 0-1 numbers and percent-formatted cells are read alike", () => {
    const rows = (cell: (value: number) => ReturnType<typeof percent>) =>
      sheetOf("S 2024", [
        ["Kode", "Bobot", "Realisasi"],
        ["B1.1.1", cell(0.35), cell(1)],
        ["B1.1.2", cell(0.35), cell(0.9)],
        ["B1.1.3", cell(0.3), cell(1.02)],
      ]);
    expect(facts(rows((value) => value))).toEqual(facts(rows((value) => percent(value))));
    expect(facts(rows((value) => value))).toContain("B1.1.2 realisasi 2024 90");
  });
});

describe("cost", () => {
  test("100,000 rows and 16,384 columns are read in time", () => {
    const long = sheetOf("Panjang", [
      ["Kode", "Indikator", "Target", "Realisasi"],
      ...Array.from({ length: 100_000 }, (_, at) => [`X${at}`, `Kegiatan ${at}`, at, at / 2]),
    ]);
    const wide = sheetOf(
      "Lebar",
      Array.from({ length: 20 }, (_, row) =>
        Array.from({ length: 16_384 }, (_, column) =>
          row === 3 ? ["Kode", "Target", "Realisasi", null][column % 4]! : row > 3 && column % 4 === 0 ? "B1.1" : column,
        ),
      ),
    );
    const started = Date.now();
    tables(long, wide);
    // A second or two on a quiet machine; anything that grows with the square takes minutes.
    expect(Date.now() - started).toBeLessThan(60_000);
  }, 120_000);
});

describe("our own tables", () => {
  /** The foot as `capaian-indeks` writes it, in both languages. */
  const own = (header: readonly string[], ...foot: readonly string[]) =>
    sheetOf("Capaian Super IKU 2024", [
      ["Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024"],
      header,
      ["C1.1 Persentase Kasus WNI di Luar Negeri yang Diselesaikan", percent(0.85), percent(0.8452)],
      ["B1.1 Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", percent(0.975), percent(1)],
      ...foot.map((label, at) => [label, null, percent([0.931, 0.93, 1.0011][at]!)]),
    ]);

  test.each([
    ["Indonesian", ["Komponen", "Target", "Realisasi (R)"], ["Realisasi Super IKU", "Target Super IKU", "Capaian Super IKU"]],
    ["English", ["Component", "Target", "Actual"], ["Actual Super IKU", "Target Super IKU", "Achievement Super IKU"]],
    ["of an IKU", ["Komponen", "Target", "Realisasi (R)"], ["Realisasi IKU B1.1", "Target IKU B1.1", "Capaian IKU B1.1"]],
  ] as const)("the foot, %s, is a foot and no indicator", (_, header, foot) => {
    const [table] = tables(own(header, ...foot));
    expect(table!.rows.filter(({ kind }) => kind === "total").map(({ total }) => total)).toEqual(["realisasi", "target", "capaian"]);
    expect(table!.rows.filter(({ kind }) => kind === "indikator")).toHaveLength(2);
  });
});
