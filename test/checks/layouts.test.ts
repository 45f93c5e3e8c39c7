import { recogniseTables } from "../../src/reading/indicators/recognise";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { builtinCatalogue } from "../fixtures/catalogue";
import { B11, B111, B112, B21, B31, C11, resultSheet, SUPER, type Result } from "../fixtures/results";
import { percent, sheetOf, shown, withCell, workbookOf, type FixtureCell } from "../fixtures/sheets";
import { checkWorkbook } from "../support/findings";

const catalogue = builtinCatalogue();
const lines = (...sheets: SheetSnapshot[]) =>
  checkWorkbook(workbookOf(...sheets), catalogue)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, address, found, expected }) => [rule, address, found, expected].join(" | "));
const codes = (sheet: SheetSnapshot) =>
  recogniseTables(workbookOf(sheet), catalogue).map(({ rows }) =>
    rows.flatMap(({ kind, node }) => (kind === "indikator" ? [node?.code ?? "?"] : [])).join(" "),
  );
const periods = (sheet: SheetSnapshot) => recogniseTables(workbookOf(sheet), catalogue).map(({ year, within }) => `${year} ${within}`);

/** "No | Kode | Indikator | Satuan | Target | Realisasi | Capaian". */
const HEAD = ["No", "Kode", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"];
const plain = (results: readonly Result[]): FixtureCell[][] =>
  results.map(({ code, name, target, realisasi, capaian }, at) => [at + 1, code, name, "%", target, realisasi, capaian]);
const wrongTarget = (results: readonly Result[]) => results.map((each, at) => (at === 0 ? { ...each, target: each.target + 1 } : each));

describe("parts of a year over Target and Realisasi are not the year", () => {
  /** Columns A-D name the row; two groups of Target and Realisasi follow, a twelfth of the target and less done. */
  const grouped = (first: FixtureCell, second: FixtureCell, merges: readonly string[] = ["E3:F3", "G3:H3"]) =>
    resultSheet(
      [
        ["No", "Kode", "Indikator", "Satuan", first, null, second, null],
        [null, null, null, null, "Target", "Realisasi", "Target", "Realisasi"],
      ],
      SUPER.map(({ code, name }, at) => [at + 1, code, name, "%", 8, 8, 16, 15]),
      { merges },
    );

  test.each([
    ["months", "Januari", "Februari", ["2024 B01", "2024 B02"]],
    ["months, short", "Jan", "Feb.", ["2024 B01", "2024 B02"]],
    ["months up to", "s.d. Maret", "s/d Juni", ["2024 B01-03", "2024 B01-06"]],
    ["months in a sentence", "sampai dengan bulan Maret 2024", "hingga April 2024", ["2024 B01-03", "2024 B01-04"]],
    ["numbered months", "Bulan ke-1", "Bulan ke-2", ["2024 B01", "2024 B02"]],
    ["ranges of months", "Januari - Maret", "Jan–Jun", ["2024 B01-03", "2024 B01-06"]],
    ["English months up to", "to March", "to Jun", ["2024 B01-03", "2024 B01-06"]],
    ["English months", "January 2024", "Up to March", ["2024 B01", "2024 B01-03"]],
    ["months stored as dates", shown(45292, "mmm-yy"), shown(45323, "mmm\\-yy"), ["2024 B01", "2024 B02"]],
    ["semesters", "Semester I", "Semester II", ["2024 S1", "2024 S2"]],
    ["semesters, short", "Smt 1", "SMT-2", ["2024 S1", "2024 S2"]],
    ["four months", "Caturwulan I", "Cawu 2", ["2024 CW1", "2024 CW2"]],
    ["weeks", "Minggu ke-1", "Minggu II", ["2024 M01", "2024 M02"]],
    ["parts without a name", "Bulan Lalu", "Bulan Ini", ["2024 ?bulan lalu", "2024 ?bulan ini"]],
    ["groups that are no period", "Subdit A", "Subdit B", ["2024 ?subdit a", "2024 ?subdit b"]],
  ] as const)("%s", (_, first, second, expected) => {
    expect(periods(grouped(first, second))).toEqual(expected);
    expect(lines(grouped(first, second))).toEqual([]);
    expect(lines(grouped(first, second, []))).toEqual([]);
    expect(codes(grouped(first, second))).toEqual(["C1.1 B1.1 B2.1 B3.1", "C1.1 B1.1 B2.1 B3.1"]);
  });

  test("words of the period in the header itself", () => {
    const sheet = resultSheet(
      [["Kode", "Indikator", "Target Januari", "Realisasi Januari", "Target s.d. Februari", "Realisasi s.d. Februari"]],
      SUPER.map(({ code, name }) => [code, name, 8, 8, 16, 15]),
    );
    expect(periods(sheet)).toEqual(["2024 B01", "2024 B01-02"]);
    expect(lines(sheet)).toEqual([]);
  });

  test("weeks below months: three header rows", () => {
    const sheet = resultSheet(
      [
        ["Kode", "Indikator", "Januari", null, null, null, "Februari", null, null, null],
        [null, null, "Minggu I", null, "Minggu II", null, "Minggu I", null, "Minggu II", null],
        [null, null, "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi"],
      ],
      SUPER.map(({ code, name }) => [code, name, 1, 1, 2, 2, 3, 3, 4, 4]),
      { merges: ["C3:F3", "G3:J3", "C4:D4", "E4:F4", "G4:H4", "I4:J4"] },
    );
    expect(periods(sheet)).toEqual(["2024 B01.M01", "2024 B01.M02", "2024 B02.M01", "2024 B02.M02"]);
    expect(lines(sheet)).toEqual([]);
  });

  test("quarters as our own English tables write them", () => {
    const sheet = resultSheet(
      [
        ["No", "Description", "Actual", null, "Target", null],
        [null, null, "to Q1", "to Q2", "to Q1", "to Q2"],
      ],
      SUPER.map(({ name, target }, at) => [at + 1, name, 60, 70, target, target]),
      { merges: ["C3:D3", "E3:F3"] },
    );
    expect(periods(sheet)).toEqual(["2024 TW1", "2024 TW2"]);
    expect(lines(sheet)).toEqual([]);
    expect(lines(withCell(sheet, "E6", null))).toEqual(["isian-kosong | E6 |  | "]);
  });

  test("a year alone between two header rows", () => {
    const sheet = resultSheet(
      [
        ["No", "Kode", "Indikator", "Satuan", "Pengukuran Kinerja", null, null],
        [null, null, null, null, "Tahun 2024", null, null],
        [null, null, null, null, "Target", "Realisasi", "% Capaian"],
        ["a", "b", "c", "d", "e", "f", "g = f/e"],
      ],
      plain(SUPER),
      { merges: ["A3:A5", "B3:B5", "C3:C5", "D3:D5", "E3:G3", "E4:G4"], title: "Capaian" },
    );
    expect(periods(sheet)).toEqual(["2024 null"]);
    expect(codes(sheet)).toEqual(["C1.1 B1.1 B2.1 B3.1"]);
    expect(lines(sheet)).toEqual([]);
    expect(lines(withCell(sheet, "G7", 90))).toEqual(["capaian-rumus | G7 | 90 | 99,44"]);
    expect(lines(withCell({ ...sheet, merges: [] }, "G7", 90))).toEqual(["capaian-rumus | G7 | 90 | 99,44"]);
  });

  test("T and R below months", () => {
    const sheet = resultSheet(
      [
        ["Kode", "Indikator", "Jan", null, "Feb", null],
        [null, null, "T", "R", "T", "R"],
      ],
      SUPER.map(({ code, name }) => [code, name, 8, 8, 16, 15]),
      { merges: ["C3:D3", "E3:F3"] },
    );
    expect(periods(sheet)).toEqual(["2024 B01", "2024 B02"]);
    expect(lines(sheet)).toEqual([]);
  });

  test("I to IV below Target Triwulan are quarters, and a quarter's target that fits nothing is still asked about", () => {
    const quarters = (targets: (result: Result) => FixtureCell[]) =>
      resultSheet(
        [
          ["Kode", "Indikator", "Target Triwulan", null, null, null],
          [null, null, "I", "II", "III", "IV"],
        ],
        SUPER.map((each) => [each.code, each.name, ...targets(each)]),
        { merges: ["C3:F3"] },
      );
    expect(periods(quarters(({ target }) => [target, target, target, target]))).toEqual(["2024 TW1", "2024 TW2", "2024 TW3", "2024 TW4"]);
    expect(lines(quarters(({ target }) => [target, target, target, target]))).toEqual([]);
    expect(
      lines(
        withCell(
          quarters(({ target }) => [target, target, target, target]),
          "D5",
          40,
        ),
      ),
    ).toEqual(["target-triwulan | D5 | 40 | 85"]);
  });

  test("a plan of the unit's own is no slip: rising to the year, or adding up to it", () => {
    const plan = (...targets: number[]) =>
      resultSheet(
        [["Kode", "Indikator", "Target TW I", "Target TW II", "Target TW III", "Target TW IV"]],
        [[C11.code, C11.name, ...targets]],
      );
    expect(lines(plan(0, 0, 50, 85))).toEqual([]);
    expect(lines(plan(20, 40, 70, 85))).toEqual([]);
    expect(lines(plan(10, 25, 25, 25))).toEqual([]);
    expect(lines(plan(20, 42.5, 63.75, 85))).toEqual(["target-triwulan | C4 | 20 | 21,25"]);
    expect(lines(plan(80, 85, 85, 85))).toEqual(["target-triwulan | C4 | 80 | 85"]);
    expect(lines(plan(0, 0, 50, 80))).toHaveLength(4);
  });

  test("the year's target beside one part of the year", () => {
    const sheet = (results: readonly Result[], title = "Laporan Semester I Tahun 2024") =>
      resultSheet(
        [["Kode", "Indikator", "Target Tahunan", "Target Semester I", "Realisasi Semester I", "Capaian"]],
        results.map(({ code, name, target }) => [code, name, target, 40, 44, 110]),
        { title },
      );
    expect(lines(sheet(SUPER))).toEqual([]);
    expect(lines(sheet(wrongTarget(SUPER)))).toEqual(["target-berbeda | C4 | 86 | 85"]);
    expect(lines(withCell(sheet(SUPER), "F4", 90))).toEqual(["capaian-rumus | F4 | 90 | 110"]);
  });

  test.each(["Realisasi s.d. TW III", "Realisasi per 30 September", "Realisasi (s.d. September)"])("Target 2024 | %s | Capaian", (head) => {
    const sheet = resultSheet([["Kode", "Indikator", "Target 2024", head, "Capaian (%)"]], [[C11.code, C11.name, 85, 79.41, 93.42]], {
      title: "Capaian Kinerja",
    });
    expect(lines(sheet)).toEqual([]);
    expect(lines(withCell(sheet, "C4", 86))).toEqual(["target-berbeda | C4 | 86 | 85"]);
    expect(lines(withCell(sheet, "E4", 90))).toEqual(["capaian-rumus | E4 | 90 | 93,42"]);
  });

  test("small percentages early in the year are per cent", () => {
    const values = (sheet: SheetSnapshot) =>
      checkWorkbook(workbookOf(sheet), catalogue)
        .map(({ rule, address }) => `${rule} ${address}`)
        .filter((line) => !line.startsWith("tabel-dikenali"));
    expect(
      values(
        resultSheet(
          [["Kode", "Indikator", "Target Januari", "Realisasi Januari", "Target Mei", "Realisasi Mei"]],
          SUPER.map(({ code, name }) => [code, name, 2, 1, 40, 38]),
        ),
      ),
    ).toEqual([]);
    expect(
      values({
        ...resultSheet(
          [HEAD],
          SUPER.map(({ code, name: of }, at) => [at + 1, code, of, "%", 2, 1.5, 75]),
        ),
        name: "Januari",
      }),
    ).toEqual([]);
  });

  test("the year's target beside months is compared, the months' are not", () => {
    const sheet = (results: readonly Result[]) =>
      resultSheet(
        [
          ["Kode", "Indikator", "Target Tahun 2024", "Januari", null, "Februari", null],
          [null, null, null, "Target", "Realisasi", "Target", "Realisasi"],
        ],
        results.map(({ code, name, target }) => [code, name, target, 8, 8, 16, 15]),
        { merges: ["D3:E3", "F3:G3"] },
      );
    expect(lines(sheet(SUPER))).toEqual([]);
    expect(lines(sheet(wrongTarget(SUPER)))).toEqual(["target-berbeda | C5 | 86 | 85"]);
  });

  test("a target without a period beside realisasi of quarters is the year's, and so is the capaian at the end", () => {
    const sheet = (results: readonly Result[]) =>
      resultSheet(
        [["Kode", "Indikator", "Target", "Realisasi TW I", "Realisasi TW II", "Realisasi TW III", "Realisasi TW IV", "Capaian"]],
        results.map(({ code, name, target, capaian }) => [code, name, target, 20, 21, 22, 21.5, capaian]),
      );
    expect(lines(sheet(SUPER))).toEqual([]);
    expect(lines(sheet(wrongTarget(SUPER)))).toContain("target-berbeda | C4 | 86 | 85");
  });

  test("the last year's realisasi beside this year's figures", () => {
    const sheet = (results: readonly Result[]) =>
      resultSheet(
        [["Kode", "Indikator", "Realisasi 2023", "Target", "Realisasi", "Capaian"]],
        results.map(({ code, name, target, realisasi, capaian }, at) => [
          code,
          name,
          [92.02, 106, 100, 66.38][at]!,
          target,
          realisasi,
          capaian,
        ]),
      );
    expect(lines(sheet(SUPER))).toEqual([]);
    expect(lines(withCell(sheet(SUPER), "F4", 90))).toEqual(["capaian-rumus | F4 | 90 | 99,44"]);
  });

  test.each([
    ["the title", "Laporan Kinerja Bulan Maret Tahun 2024", "Tabel"],
    ["the title, up to a day", "Capaian Kinerja 2024 per 31 Maret 2024", "Tabel"],
    ["the title, a semester", "Capaian Kinerja Semester I Tahun 2024", "Tabel"],
    ["the sheet", "Capaian Kinerja Tahun 2024", "Maret"],
    ["the sheet, short", "Capaian Kinerja Tahun 2024", "Smt 1"],
  ])("the part of the year stands in %s", (_, title, name) => {
    const sheet = {
      ...resultSheet(
        [HEAD],
        SUPER.map(({ code, name: of }, at) => [at + 1, code, of, "%", 20, 20, 100]),
        { title },
      ),
      name,
    };
    expect(lines(sheet)).toEqual([]);
  });

  test("a date, 's.d. Desember' and 'mei' in prose leave the year the year", () => {
    for (const title of [
      "Capaian Kinerja Tahun 2024 (dicetak 5 Januari 2024)",
      "Capaian Kinerja s.d. Desember 2024",
      "Capaian Kinerja per 31 Desember 2024",
      "Capaian yang mei dan juni tidak dihitung, Tahun 2024",
    ]) {
      expect(lines(resultSheet([HEAD], plain(wrongTarget(SUPER)), { title }))).toContain("target-berbeda | E4 | 86 | 85");
    }
  });

  test("a column gives each row its own period", () => {
    const head = [["Kode", "Indikator", "Periode", "Target", "Realisasi"]];
    const row = (period: FixtureCell, target: number): FixtureCell[] => [C11.code, C11.name, period, target, 20];
    expect(lines(resultSheet(head, [row("Januari", 7), row("Februari", 14), row("2024", 85)]))).toEqual([]);
    expect(lines(resultSheet(head, [row("Januari", 7), row("Februari", 14), row("2024", 86)]))).toEqual(["target-berbeda | D6 | 86 | 85"]);
    expect(
      lines(
        resultSheet(
          [["Kode", "Indikator", "Tahun", "Target"]],
          [
            [C11.code, C11.name, 2023, 83],
            [C11.code, C11.name, 2024, 85],
          ],
        ),
      ),
    ).toEqual([]);
    expect(
      lines(
        resultSheet(
          [["Kode", "Indikator", "Tahun", "Target"]],
          [
            [C11.code, C11.name, 2023, 84],
            [C11.code, C11.name, 2024, 85],
          ],
        ),
      ),
    ).toEqual(["target-berbeda | D4 | 84 | 83"]);
    expect(
      lines(
        resultSheet(
          [["Kode", "Indikator", "Triwulan", "Target"]],
          [
            [C11.code, C11.name, 1, 85],
            [C11.code, C11.name, 2, 85],
          ],
        ),
      ),
    ).toEqual([]);
  });
});

describe("the row that numbers the columns", () => {
  const numbered = (row: readonly FixtureCell[], results = SUPER) => resultSheet([HEAD, row], plain(results));

  test.each([
    ["7 = 6/5*100", [1, 2, 3, 4, 5, 6, "7 = 6/5*100"]],
    ["(7)=(6)/(5)x100%", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(6)/(5)x100%"]],
    ["-1 -2 -3, as Excel takes (1) (2) (3)", [-1, -2, -3, -4, -5, -6, -7]],
    ["letters", ["a", "b", "c", "d", "e", "f", "g = f/e"]],
    ["capital letters in brackets", ["(A)", "(B)", "(C)", "(D)", "(E)", "(F)", "(G) = (F/E)"]],
    ["roman", ["I", "II", "III", "IV", "V", "VI", "VII"]],
    ["one left out", [1, null, 2, 3, 4, 5, "6 (5/4)"]],
    ["texts", ["1", "2", "3", "4", "5", "6", "7 (6:5)"]],
    ["sums: 13 = 9 + 10 + 11", [1, 2, 3, 4, 5, "6 = 9 + 10 + 11", 7]],
  ] as const)("%s", (_, row) => {
    expect(lines(numbered(row))).toEqual([]);
    expect(codes(numbered(row))).toEqual(["C1.1 B1.1 B2.1 B3.1"]);
    expect(lines(numbered(row, wrongTarget(SUPER)))).toContain("target-berbeda | E5 | 86 | 85");
  });

  test("below a merged header of two rows", () => {
    const sheet = resultSheet(
      [
        ["No", "Kode", "Indikator", "Kinerja Tahun 2024", null, null],
        [null, null, null, "Target", "Realisasi", "% Capaian"],
        [1, 2, 3, 4, 5, "6=5/4*100"],
      ],
      SUPER.map(({ code, name, target, realisasi, capaian }, at) => [at + 1, code, name, target, realisasi, capaian]),
      { merges: ["D3:F3", "A3:A4", "B3:B4", "C3:C4"] },
    );
    expect(codes(sheet)).toEqual(["C1.1 B1.1 B2.1 B3.1"]);
    expect(lines(sheet)).toEqual([]);
  });

  test("figures that happen to rise are data", () => {
    expect(
      codes(
        resultSheet(
          [["Kode", "Bobot", "Target", "Realisasi"]],
          [
            ["C1.1", 1, 2, 3],
            ["B1.1", 2, 3, 4],
          ],
        ),
      ),
    ).toEqual(["C1.1 B1.1"]);
  });
});

describe("the row's own direction decides how its capaian is calculated", () => {
  const directed = (head: string, word: string, capaian: number) =>
    resultSheet(
      [["No", "Kode", "Indikator", "Satuan", head, "Target", "Realisasi", "Capaian"]],
      [
        [1, B111.code, B111.name, "%", word, 97.5, 90, capaian],
        [2, B112.code, B112.name, "%", "Maximize", 97.5, 100, 102.56],
      ],
    );
  const higher = Math.round((90 / 97.5) * 10000) / 100;

  test.each([
    ["Polarisasi", "Minimize"],
    ["Polaritas", "Min"],
    ["Arah", "Turun"],
    ["Sifat", "Negatif"],
    ["Polarisasi IKU", "Semakin rendah semakin baik"],
    ["Direction", "Lower is better"],
    ["Polarity", "Minimise (lower is better)"],
    ["Arah", "↓"],
  ])("%s: %s", (head, word) => {
    expect(lines(directed(head, word, 107.69))).toEqual([`polaritas-berbeda | E4 | ${word} | minimum`.replace("minimum", "maksimum")]);
    expect(lines(directed(head, word, 108.33))).toHaveLength(1);
    expect(lines(directed(head, word, 92.31))).toContain("capaian-rumus | H4 | 92,31 | 107,69");
  });

  test.each(["Maximize", "Maks", "Naik", "Positif", "Semakin tinggi semakin baik", "Higher is better", "", "lihat lampiran"])(
    "%s",
    (word) => {
      expect(lines(directed("Polarisasi", word, higher))).toEqual([]);
      expect(lines(directed("Polarisasi", word, 107.69))).toContain("capaian-rumus | H4 | 107,69 | 92,31");
    },
  );

  test("Stabilize has a formula of its own, which nobody recalculates", () => {
    expect(lines(directed("Polarisasi", "Stabilize", 95))).toEqual([]);
  });
});

describe("the first row of data is no header", () => {
  const wrong: FixtureCell[][] = [
    [1, "IKU C1.1", C11.name, "nilai", 85, 84.52, 90],
    [2, "IKU B1.1", B11.name, "nilai", 97.5, 100, 95],
  ];
  const both = ["capaian-rumus | G4 | 90 | 99,44", "capaian-rumus | G5 | 95 | 102,56"];
  const head = ["No", "IKU", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"];

  test("unit nilai", () => expect(lines(resultSheet([head], wrong))).toEqual(both));
  test("unit data", () =>
    expect(
      lines(
        resultSheet(
          [head],
          wrong.map((row) => row.map((cell) => (cell === "nilai" ? "data" : cell))),
        ),
      ),
    ).toEqual(both));
  test("figures as texts", () =>
    expect(codes(resultSheet([head], [[1, "IKU C1.1", C11.name, "nilai", "85,00%", "84,52%", "99,44%"]]))).toEqual(["C1.1"]));
  test("not filled in yet", () =>
    expect(
      codes(
        resultSheet(
          [head],
          wrong.map((row) => row.map((cell, at) => (at > 3 ? null : cell))),
        ),
      ),
    ).toEqual(["C1.1 B1.1"]));
  test("a table of one row", () => expect(codes(resultSheet([head], wrong.slice(0, 1)))).toEqual(["C1.1"]));
  test("a column Tahun beside the unit", () => {
    const sheet = resultSheet(
      [["No", "IKU", "Indikator", "Satuan", "Tahun", "Target", "Realisasi"]],
      [
        [1, "IKU C1.1", C11.name, "nilai", 2024, 86, 84.52],
        [2, "IKU B1.1", B11.name, "nilai", 2024, 97.5, 100],
      ],
    );
    expect(lines(sheet)).toEqual(["target-berbeda | F4 | 86 | 85"]);
  });
  test("counts that look like years", () => {
    expect(
      codes(
        resultSheet(
          [["Kode", "Indikator", "Target", "Realisasi"]],
          [
            ["C1.1", C11.name, 2000, 2005],
            ["B1.1", B11.name, 2010, 2024],
          ],
        ),
      ),
    ).toEqual(["C1.1 B1.1"]);
  });
  test("'Target' and 'Realisasi' as words in a cell of the row", () => {
    const sheet = resultSheet(
      [[...HEAD, "Keterangan"]],
      plain(wrongTarget(SUPER)).map((row) => [...row, "Target"]),
    );
    expect(codes(sheet)).toEqual(["C1.1 B1.1 B2.1 B3.1"]);
    expect(lines(sheet)).toContain("target-berbeda | E4 | 86 | 85");
    expect(
      codes(
        resultSheet(
          [["No", "Kode", "Indikator", "Satuan", "Keterangan", "Target", "Realisasi", "Capaian"]],
          plain(SUPER).map(([no, code, name, unit, ...rest]) => [no!, code!, name!, unit!, "Capaian", ...rest]),
        ),
      ),
    ).toEqual(["C1.1 B1.1 B2.1 B3.1"]);
  });
  test("years below Target and Realisasi are a header", () => {
    const sheet = resultSheet(
      [
        ["Kode", "Indikator", "Target", null, "Realisasi", null],
        [null, null, 2023, 2024, 2023, 2024],
      ],
      [[C11.code, C11.name, 83, 85, 92.02, 84.52]],
      { merges: ["C3:D3", "E3:F3"] },
    );
    expect(periods(sheet)).toEqual(["2023 null", "2024 null"]);
    expect(lines(sheet)).toEqual([]);
  });
  test("a second table with other headers right below the first", () => {
    const sheet = sheetOf("2024", [
      ["Kode", "Indikator", "Target"],
      [C11.code, C11.name, 85],
      ["Uraian", "Bobot", "Realisasi"],
      [B11.name, 20, 100],
      [B21.name, 25, 96.8],
    ]);
    expect(codes(sheet)).toEqual(["C1.1", "B1.1 B2.1"]);
  });
});

describe("what is called Jumlah or Total", () => {
  const foot = (label: string, at = 2) => [
    ...plain(SUPER),
    Array.from({ length: 7 }, (_, column) => (column === at ? label : column === 4 ? null : null)),
  ];
  test.each([
    "Jumlah",
    "TOTAL",
    "Jumlah Seluruhnya",
    "TOTAL KESELURUHAN",
    "Rata-rata",
    "Rata - Rata Capaian",
    "Grand Total",
    "Jumlah Bobot",
    "Average",
    "Sub Total",
  ])("%s is a total, in any label column", (label) => {
    for (const at of [0, 1, 2]) expect(codes(resultSheet([HEAD], foot(label, at)))).toEqual(["C1.1 B1.1 B2.1 B3.1"]);
  });
  test("a mean at the foot is no sum of weights", () => {
    const weighed = resultSheet(
      [["Kode", "Komponen", "Bobot", "Target", "Realisasi"]],
      [
        ...SUPER.map(({ code, name, target, realisasi }, at) => [code, name, percent([0.4, 0.2, 0.25, 0.15][at]!, 0), target, realisasi]),
        [null, "Rata-rata", percent(0.25, 0), 94.25, 95.49],
      ],
    );
    expect(lines(weighed)).toEqual([]);
    expect(lines(withCell(withCell(weighed, "B8", "Jumlah"), "C8", percent(0.9, 0)))).toEqual(["bobot-jumlah | C8 | 90% | 100%"]);
  });
  test.each([
    ["Jumlah", "jumlah"],
    ["Total kunjungan pembinaan ke desa", "indikator"],
    ["Jumlah laporan rapat koordinasi", "indikator"],
    ["Rata-rata lama penyelesaian kasus", "indikator"],
  ])("with a number and a target, %s is: %s", (label, kind) => {
    const [table] = recogniseTables(workbookOf(resultSheet([HEAD], [...plain([C11]), [2, null, label, "laporan", 4, 4, 100]])), catalogue);
    expect(table!.rows.at(-1)!.kind).toBe(kind);
  });
  test("without either it is a total", () => {
    const [table] = recogniseTables(
      workbookOf(resultSheet([HEAD], [...plain([C11]), [null, null, "Jumlah Customer Perspective", null, null, null, 100]])),
      catalogue,
    );
    expect(table!.rows.at(-1)!.kind).toBe("jumlah");
  });
  test("an input stays an input", () => {
    const [table] = recogniseTables(
      workbookOf(
        sheetOf("2024", [
          ["Komponen IKU C1.1.1", "Informasi Kinerja", "Realisasi"],
          ["Persentase kasus khusus", "Jumlah kasus khusus yang selesai (KKS)", 4138],
          [null, "Total kasus yang ditangani (KKT)", 5177],
        ]),
      ),
      catalogue,
    );
    expect(table!.rows.map(({ variable }) => variable)).toEqual(["KKS", "KKT"]);
  });
});

describe("a unit's own rows are an excerpt", () => {
  const unit = (head: readonly string[], rows: readonly (readonly FixtureCell[])[], title = "Capaian Subdit A Tahun 2024") =>
    resultSheet([head], rows, { title });
  const two = [B111, B112].map(({ code, name, target, realisasi, capaian }, at) => [at + 1, code, name, target, realisasi, capaian]);
  const head = ["No", "Kode", "Indikator", "Target", "Realisasi", "Capaian"];

  test("two of three components", () => expect(lines(unit(head, two))).toEqual([]));
  test("with a column of units", () =>
    expect(
      lines(
        unit(
          [...head, "Unit Kerja"],
          two.map((row) => [...row, "Subdit A"]),
        ),
      ),
    ).toEqual([]));
  test("components of two indices", () =>
    expect(lines(unit(head, [...two, [3, C11.code, C11.name, 85, 84.52, 99.44], [4, B21.code, B21.name, 98.5, 96.8, 98.27]]))).toEqual([]));
  test("weighed, it lacks the third", () =>
    expect(
      lines(
        unit(
          [...head, "Bobot"],
          two.map((row) => [...row, percent(0.35, 0)]),
        ),
      ),
    ).toEqual([
      `komponen-hilang | C5 |  | B1.1.3 Persentase SDM K/L/I/Perwakilan RI yang Mendapatkan Sertifikat Pelatihan Peningkatan Kapasitas Bidang Pelayanan dan Pelindungan WNI di Luar Negeri`,
    ]));
  test("with the index's own row, it lacks the third", () =>
    expect(lines(unit(head, [[1, B11.code, B11.name, 97.5, 100, 102.56], ...two]))).toHaveLength(1));
  test("with the index at its foot, it lacks the fourth", () => {
    expect(
      lines(
        unit(
          ["Komponen", "Target", "Realisasi"],
          [...[C11, B11, B21].map(({ name, target, realisasi }) => [name, target, realisasi]), ["Realisasi", null, 93.1]],
          "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024",
        ),
      ),
    ).toEqual([`komponen-hilang | A6 |  | B3.1 ${B31.name}`]);
  });
});

describe("wherever the table stands", () => {
  test("from C7, with title rows above and notes below", () => {
    const sheet = sheetOf(
      "Lap",
      [
        ["KEMENTERIAN"],
        ["Capaian Kinerja"],
        ["Tahun 2024"],
        [],
        HEAD,
        ...plain(wrongTarget(SUPER)),
        [],
        ["Catatan: target mengikuti PK"],
        ["* toleransi 120%"],
      ],
      { at: { row: 6, column: 2 } },
    );
    expect(codes(sheet)).toEqual(["C1.1 B1.1 B2.1 B3.1"]);
    expect(lines(sheet)).toContain("target-berbeda | G12 | 86 | 85");
  });
  test("English headers", () => {
    const sheet = resultSheet(
      [["No", "Code", "Performance Indicator", "Unit of Measure", "Polarity", "Target", "Actual", "Achievement (%)"]],
      SUPER.map(({ code, name, target, realisasi, capaian }, at) => [
        at + 1,
        code,
        name,
        "percent",
        "Maximize",
        target,
        realisasi,
        capaian,
      ]),
    );
    expect(lines(sheet)).toEqual([]);
    expect(lines(withCell(sheet, "H4", 90))).toEqual(["capaian-rumus | H4 | 90 | 99,44"]);
  });
  test("other order of the columns, figures as texts, codes in the column No", () => {
    const sheet = resultSheet(
      [["Capaian (%)", "Realisasi", "Target", "Indikator Kinerja Utama", "No"]],
      SUPER.map(({ code, name, target, realisasi, capaian }) => [String(capaian).replace(".", ","), realisasi, target, name, code]),
    );
    expect(codes(sheet)).toEqual(["C1.1 B1.1 B2.1 B3.1"]);
    expect(lines(sheet).filter((line) => !line.startsWith("angka-teks"))).toEqual([]);
  });
  test("performance and money side by side, money first", () => {
    const sheet = resultSheet(
      [
        ["Kode", "Indikator", "Anggaran", null, "Kinerja", null, null],
        [null, null, "Target", "Realisasi", "Target", "Realisasi", "Capaian"],
      ],
      SUPER.map(({ code, name, target, realisasi, capaian }) => [code, name, 1_000_000, 900_000, target, realisasi, capaian]),
      { merges: ["C3:D3", "E3:G3"] },
    );
    expect(lines(sheet)).toEqual([]);
    expect(lines(withCell(sheet, "G5", 90))).toEqual(["capaian-rumus | G5 | 90 | 99,44"]);
  });
});

describe("a row without its figure", () => {
  const plan = (head: readonly FixtureCell[], row: (each: Result, at: number) => FixtureCell[]) =>
    resultSheet([head], SUPER.map(row), { title: "Perjanjian Kinerja Tahun 2024" });
  test.each([
    [
      "with a unit",
      plan(["No", "Indikator Kinerja", "Satuan", "Target"], ({ name, target }, at) => [at + 1, name, "%", target]),
      "D7",
      "D7",
    ],
    ["with a number", plan(["No", "Indikator Kinerja", "Target"], ({ name, target }, at) => [at + 1, name, target]), "C7", "C7"],
    [
      "with a number typed as text",
      plan(["No", "Indikator Kinerja", "Target"], ({ name, target }, at) => [`${at + 1}.`, name, target]),
      "C7",
      "C7",
    ],
  ] as const)("%s is an indicator, and no heading", (_, sheet, address, told) => {
    expect(lines(sheet)).toEqual([]);
    expect(lines(withCell(sheet, address, null))).toEqual([`isian-kosong | ${told} |  | `]);
  });
  test("headings of perspectives ask for no further rows", () => {
    const rows: FixtureCell[][] = [
      ["Customer Perspective"],
      [1, "C1.1", C11.name, 85, 84.52, 99.44],
      ["Internal Business Process Perspective"],
      [2, "B1.1", B11.name, 97.5, 100, 102.56],
      [3, "B2.1", B21.name, 98.5, 96.8, 98.27],
      [4, "B3.1", B31.name, 96, 100.64, 104.83],
      ["Learning and Growth Perspective"],
      [5, "L1.1", "Nilai AKIP", 79.8, 79.95, 100.19],
    ];
    const sheet = resultSheet([["No", "Kode", "Indikator", "Target", "Realisasi", "Capaian"]], rows);
    expect(lines(sheet)).toEqual([]);
    expect(codes(sheet)).toEqual(["C1.1 B1.1 B2.1 B3.1 L1.1"]);
  });
});
