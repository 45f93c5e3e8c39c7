import { checkWorkbook } from "../../../../../test/support/findings";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { B111, B112, B11, B21, B31, C11, resultSheet } from "../../../../../test/fixtures/results";
import { tabel4, tabel4Formulas } from "../../../../../test/fixtures/lkjTables";
import { formula, percent, sheetOf, withCell, workbookOf, type FixtureCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** 93,104 from the printed components, 93,1017... from unrounded ones: the report prints 93,10 for both. */
const rounded = (realisasi: number, capaian: number, typed = false) =>
  sheetOf("2024", [
    ["Tahun 2024"],
    ["Kode", "Indikator", "Target", "Realisasi", "Capaian"],
    [
      "IPPWNI",
      "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri",
      percent(0.93),
      formula("=Masukan!F4/100", realisasi, "0.00%"),
      typed ? percent(capaian) : formula("=Masukan!G4", capaian, "0.00%"),
    ],
  ]);

ruleCases("capaian-rumus", {
  tells: [
    ["last year's 102,16 (line 326)", withCell(tabel4, "E12", percent(1.0216)), ["error | E12 | 102,16% | 100,11%"]],
    ["truncated: 100,10 as the LKj prints it (line 344)", tabel4, ["info | E12 | 100,10% | 100,11%"]],
    [
      "a formula that divides by another cell",
      withCell(tabel4Formulas, "F9", formula("=F7/E3", 0.93104 / 0.85, "0.00%")),
      ["error | F9 | 109,53% | 100,11%"],
    ],
  ],
  silent: [
    ["realisasi / target", tabel4Formulas, []],
    ["from the rounded realisasi where the cell holds the unrounded one", rounded(0.9310175258393642, 0.93104 / 0.93), []],
    ["from the unrounded realisasi where the cell holds the rounded one", rounded(0.931, 0.9310175258393642 / 0.93), []],
    ["the same, pasted as a value", rounded(0.9310175258393642, 0.93104 / 0.93, true), []],
    [
      "capped at 120 %",
      sheetOf("2022", [
        ["Tahun 2022"],
        ["Kode", "Indikator", "Target", "Realisasi", "Capaian"],
        ["B3.1.1", "Pemanfaatan Sistem Informasi", percent(0.9535), percent(1.2998), percent(1.2)],
      ]),
      [],
    ],
    [
      "no realisasi yet",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Indikator", "Target", "Realisasi", "Capaian"],
        ["C1.1", "Persentase Kasus", percent(0.85), null, null],
      ]),
      [],
    ],
  ],
});

describe("rows that are better when lower, among others", () => {
  const HEAD = ["Kode", "Indikator", "Polaritas", "Target", "Realisasi", "Capaian"];
  /** A year without targets in the catalogue. */
  const YEAR = "Capaian Kinerja Tahun 2019";
  /** The catalogue says maximum of all its indicators, and these rows say otherwise: what is written counts. */
  const rows = (lower: string, results: readonly number[]): FixtureCell[][] =>
    [C11, B11, B111, B21, B31].map(({ code, name }, at) => {
      const row = at + 4;
      const isLower = at === 2 || at === 4;
      return [
        code,
        name,
        isLower ? "Minimize" : "Maximize",
        10,
        9,
        formula(isLower ? lower.replaceAll("#", String(row)) : `=E${row}/D${row}*100`, results[at]!),
      ];
    });
  const capaian = (sheet: ReturnType<typeof resultSheet>) =>
    checkWorkbook(workbookOf(sheet), builtinCatalogue()).find(({ rule }) => rule === "capaian-rumus");

  test("a typed capaian gets the formula of a row of its own direction", () => {
    const sheet = resultSheet([HEAD], rows("=(2-E#/D#)*100", [90, 90, 110, 90, 110]), { title: YEAR });
    expect(capaian(sheet)).toBeUndefined();
    const found = capaian(withCell(sheet, "F6", 50))!;
    expect([found.address, found.expected]).toEqual(["F6", "110"]);
    expect(found.fix!.patch.steps).toEqual([
      { kind: "write", sheet: "Tabel", address: "F6", cells: [[{ kind: "formula", formula: "=(2-E6/D6)*100" }]] },
    ]);
  });

  test("what is wanted follows the way of the other rows: T/R", () => {
    const sheet = resultSheet([HEAD], rows("=D#/E#*100", [90, 90, 1000 / 9, 90, 1000 / 9]), { title: YEAR });
    expect(capaian(sheet)).toBeUndefined();
    expect(capaian(withCell(sheet, "F6", 50))!.message.id).toMatch(/seharusnya 111,11 = 10 \/ 9 x 100/);
  });

  test("without a row of its direction the number is offered, in the unit of the column", () => {
    const sheet = resultSheet(
      [HEAD],
      [...rows("=(2-E#/D#)*100", [90, 90, 110, 90, 110]).slice(0, 3), [B112.code, B112.name, "Maximize", 10, 9, formula("=E7/D7*100", 90)]],
      { title: YEAR },
    );
    const found = checkWorkbook(workbookOf(withCell(sheet, "F6", 50)), builtinCatalogue()).find(({ rule }) => rule === "capaian-rumus")!;
    expect(found.expected).toBe("110");
    expect(JSON.stringify(found.fix?.patch.steps ?? [])).not.toContain("=E6/D6");
  });

  test("a row in per cent takes no formula from one on a scale of 4, which rounds otherwise", () => {
    const scaled = (code: string, row: number): FixtureCell[] => [
      code,
      null,
      null,
      percent(code === "B3.1" ? 0.96 : 1),
      percent(code === "B3.1" ? 1.0064 : 1.059),
      formula(`=MIN(ROUND(E${row},4)/D${row},1.2)`, code === "B3.1" ? 1.0064 / 0.96 : 1.059, "0.00%"),
    ];
    const sheet = resultSheet(
      [HEAD],
      [
        scaled("B3.1.1", 4),
        ["B3.1.2", null, null, 4, 3.95, formula("=ROUND(E5,2)/D5", 0.9875, "0.00%")],
        scaled("B3.1.3", 6),
        scaled("B3.1", 7),
      ],
      { title: YEAR },
    );
    const found = checkWorkbook(workbookOf(withCell(sheet, "F7", percent(0.7777))), builtinCatalogue()).find(
      ({ rule }) => rule === "capaian-rumus",
    )!;
    expect([found.address, found.expected]).toEqual(["F7", "104,83%"]);
    expect(JSON.stringify(found.fix)).not.toContain("ROUND(E7,2)");
  });
});
