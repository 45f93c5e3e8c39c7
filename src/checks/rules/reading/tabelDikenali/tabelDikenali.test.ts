import { createCatalogue } from "../../../../catalogue/lookup";
import { withOwnDocuments } from "../../../../catalogue/own";
import type { CatalogueDocument, CatalogueNode } from "../../../../catalogue/types";
import { inputWorkbook } from "../../../../tables";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { tabel4, tabel5 } from "../../../../../test/fixtures/lkjTables";
import { B11, B21, C11, resultSheet } from "../../../../../test/fixtures/results";
import { sheetOf, workbookOf } from "../../../../../test/fixtures/sheets";
import { SheetEngine } from "../../../../../test/tables/sheetEngine";
import { checkWorkbook } from "../../../../../test/support/findings";
import { findingsOf, ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("tabel-dikenali", {
  tells: [
    ["a table", tabel4, ["info | A4:F12 |  | "]],
    ["a table of three years is one table", tabel5, ["info | A4:K11 |  | "]],
    ["on a hidden sheet", [sheetOf("Depan", []), { ...tabel4, visibility: "veryHidden" }], ["info | Tabel 4!A4:F12 |  | "]],
    ["no table at all", sheetOf("Catatan", [["Rapat Senin"]]), ["info | A1 |  | "]],
    ["an empty sheet", sheetOf("Kosong", []), ["info | A1 |  | "]],
    ["part of a sheet that is too large", { ...tabel4, truncated: true }, ["info | A1 |  | ", "info | A4:F12 |  | "]],
  ],
  silent: [["a workbook without sheets", [], []]],
});

test("every sheet of the input layout is a table, and every line of Data Dukung an input: also Total responden, and the variables B and C of L1.1", () => {
  const snapshot = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true })).snapshot();
  const tables = checkWorkbook(snapshot, builtinCatalogue()).filter(({ rule }) => rule === "tabel-dikenali");
  const lines = snapshot.sheets.find(({ name }) => name === "Data Dukung")!.values.length - 3;
  const known = tables.filter(({ message }) => message.id.startsWith("Tabel beberapa indikator"));
  expect(known.map(({ sheet, message }) => `${sheet}: ${message.id}`)).toEqual([
    "Masukan: Tabel beberapa indikator: 19 indikator, 2024.",
    "Masukan Triwulan: Tabel beberapa indikator: 8 indikator, TW I 2024, TW II 2024, TW III 2024, TW IV 2024.",
    `Data Dukung: Tabel beberapa indikator: ${lines} data masukan, 2024.`,
    "Perjanjian Kinerja: Tabel beberapa indikator: 10 indikator, 2024.",
    "Rencana Aksi: Tabel beberapa indikator: 10 indikator, TW I 2024, TW II 2024, TW III 2024, TW IV 2024, 2024.",
  ]);
  // No figures of the catalogue in these, so an example has none of them: known by their shape.
  const blank = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: false })).snapshot();
  const forms = checkWorkbook(blank, builtinCatalogue()).filter(({ rule }) => rule === "tabel-dikenali");
  expect(
    forms.flatMap(
      ({ sheet, message }) =>
        /^Tabel (.*): [\d.]+ baris\./
          .exec(message.id)
          ?.slice(1, 2)
          .map((shape) => `${sheet}: ${shape}`) ?? [],
    ),
  ).toEqual([
    "Responden SKM: Jawaban responden survei",
    "Anggaran: Realisasi anggaran",
    "Rencana Penarikan: Rencana anggaran kas per bulan",
    "Realisasi Bulanan: Rencana anggaran kas per bulan",
    "Risiko: Register risiko",
  ]);
});

test("the notes under the English layout are no rows of it", () => {
  const snapshot = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true, language: "en" })).snapshot();
  const notes = snapshot.sheets[0]!.values.findIndex(([text]) => text === "Notes:");
  expect(notes).toBeGreaterThan(20);
  expect(findingsOf("tabel-dikenali", snapshot.sheets[0]!)).toEqual([`info | A3:G${notes - 1} |  | `]);
});

test("what Excel did not give of the workbook is said", () => {
  const told = checkWorkbook({ ...workbookOf(tabel4), unread: ["comments", "names"] }, builtinCatalogue());
  expect(told.filter(({ rule }) => rule === "tabel-dikenali").map(({ message }) => message.id)).toContain(
    "Excel tidak memberikan komentar, nama; bagian itu tidak ikut diperiksa.",
  );
});

describe("tables in which nothing is known", () => {
  const texts = (sheet: ReturnType<typeof sheetOf>, catalogue = builtinCatalogue()) =>
    checkWorkbook(workbookOf(sheet), catalogue).filter(({ rule }) => rule === "tabel-dikenali");
  const HEAD = ["Kode", "Indikator", "Bobot", "Target", "Realisasi", "Capaian"];

  test.each([
    [
      "codes of others",
      [
        ["X-1", "Persentase jalan mantap", 0.6, 80, 76, 95],
        ["X-2", "Rasio elektrifikasi", 0.4, 90, 90, 100],
      ],
    ],
    ["numbers for codes", [[1, "Persentase jalan mantap", 0.6, 80, 76, 95]]],
    [
      "no codes",
      [
        [null, "Persentase jalan mantap", 0.6, 80, 76, 95],
        [null, "Jumlah kunjungan wisata", 0.4, 90, 90, 100],
      ],
    ],
  ] as const)("%s: the indicators are named, and how to bring a catalogue; the headers are not blamed", (_, rows) => {
    const [finding, ...others] = texts(resultSheet([HEAD], rows));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "info", address: `A3:F${3 + rows.length}` });
    expect(finding!.message.id).toContain('"Persentase jalan mantap"');
    expect(finding!.message.id).toContain("Lembar katalog kosong");
    expect(finding!.message.id).not.toContain("dikenali dari judul kolomnya");
  });

  test("several on one sheet are told once, beside a known one too", () => {
    const foreign = (title: string) => [[title], HEAD, ["X-1", "Persentase jalan mantap", 0.6, 80, 76, 95], [], []];
    const found = texts(
      sheetOf("2024", [...foreign("Dinas A"), ...foreign("Dinas B"), ["Tahun 2024"], HEAD, [C11.code, C11.name, 40, 85, 84.52, 99.44]]),
    );
    expect(found.map(({ address }) => address)).toEqual(["A2:F3", "A12:F13"]);
    expect(found[0]!.message.id).toContain("1 tabel lain");
  });

  test.each([
    [
      "the title names the index, the rows name nothing",
      resultSheet([["No", "Indikator", "Target", "Realisasi"]], [[1, "Kegiatan lain", 5, 5]], {
        title: "Indeks Diplomasi Pelindungan WNI di Luar Negeri Tahun 2024",
      }),
      "A3:D3",
    ],
    [
      "codes like ours that nobody knows, a header of two rows",
      resultSheet(
        [
          ["Kode", "Tahun 2024", null],
          [null, "Target", "Realisasi"],
        ],
        [
          ["B9.9", 5, 5],
          ["C7.1", 6, 6],
        ],
        { merges: ["B3:C3", "A3:A4"] },
      ),
      "A3:C4",
    ],
    [
      "names are missing",
      resultSheet(
        [["No", "Indikator", "Target"]],
        [
          [1, null, 5],
          [2, null, 6],
        ],
        { title: "Capaian Komponen IKU B1.1 Tahun 2024" },
      ),
      "A3:C3",
    ],
  ] as const)("0 indicators are a warning at the header: %s", (_, sheet, address) => {
    expect(texts(sheet)).toMatchObject([{ severity: "warning", address }]);
    expect(texts(sheet)[0]!.message.id).toContain("Yang dicari: kode katalog");
  });

  test("an input table and one not filled in yet are no warning", () => {
    expect(
      texts(
        resultSheet(
          [HEAD],
          [B11, B21].map(({ code, name }) => [code, name]),
        ),
      ),
    ).toMatchObject([{ severity: "info" }]);
  });
});

describe("years", () => {
  const node = (code: string, name: string, target: number): CatalogueNode => ({
    code,
    name,
    aliases: [],
    names: [],
    line: 2,
    level: "iku",
    perspective: null,
    unit: "laporan",
    polarity: "maksimum",
    parent: null,
    definition: null,
    formula: [],
    facts: [{ what: "target", period: "2021", value: target, printed: String(target), line: 2, canonical: true }],
  });
  const own: CatalogueDocument = {
    source: { id: "pengguna:uji", title: "Uji", publisher: "Uji", year: 2021 },
    nodes: [node("IKU1", "Jumlah laporan rapat koordinasi", 4), node("IKU2", "Total kunjungan pembinaan ke desa", 12)],
    conflicts: [],
    ambiguousAliases: [],
  };
  const catalogue = createCatalogue(withOwnDocuments(builtinCatalogue().documents, [own]));
  const sheet = (title: string) =>
    resultSheet(
      [["No", "Kode", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"]],
      [
        [1, "IKU1", "Jumlah laporan rapat koordinasi", "laporan", 5, 4, 100],
        [2, "IKU2", "Total kunjungan pembinaan ke desa", "kali", 12, 12, 100],
      ],
      { title },
    );
  const check = (title: string) => checkWorkbook(workbookOf(sheet(title)), catalogue);

  test("a year of which the own catalogue has targets only is a year of the catalogue", () => {
    expect(check("Capaian 2021").find(({ rule }) => rule === "tabel-dikenali")!.message.id).toBe(
      "Tabel beberapa indikator: 2 indikator, 2021.",
    );
    expect(check("Capaian 2021").map(({ rule, address }) => `${rule} ${address}`)).toContain("target-berbeda E4");
  });

  test("a year it does not have is told, with those it has for these indicators", () => {
    expect(check("Capaian 2023").find(({ rule }) => rule === "tabel-dikenali")!.message.id).toContain(
      "tidak punya bobot atau target tahun 2023 (yang ada: 2021)",
    );
  });

  test("where the sheet does not say the year, its targets do", () => {
    const rows = sheet("Capaian").values.map((row) => row.map((cell) => (cell === 5 ? 4 : cell)));
    const found = checkWorkbook(workbookOf({ ...sheet("Capaian"), values: rows }), catalogue);
    expect(found.find(({ rule }) => rule === "tabel-dikenali")!.message.id).toContain("2 indikator, 2021.");
  });
});
