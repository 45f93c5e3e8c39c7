import { say } from "../../src/language/say";
import type { FormulaMode } from "../../src/layout/cell";
import { readTypedTables } from "../../src/reading/typed";
import { areaAddress } from "../../src/sheet/address";
import type { PatchStep } from "../../src/sheet/patch";
import type { Snapshot } from "../../src/sheet/snapshot";
import { buildTable, placeTable, tableKinds, type TableModel, type TableRequest } from "../../src/tables";
import { sheetOf } from "../fixtures/sheets";
import { libreOffice, MISSING } from "../support/libreOffice";
import { checkWorkbook } from "../support/findings";
import { catalogue, notes, shown } from "./helpers";
import { recalculated, recalculatedPatch } from "./libreOffice/recalculate";

type Row = readonly (string | number | null)[];

/** Days as Excel counts them. */
const day = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

/** A case a row, of two years; one without a country, one country with a space behind it, one kind with a star in it. */
const CASES: readonly Row[] = [
  ["Register Kasus WNI"],
  [],
  ["No", "Nama", "Jenis Kasus", "Negara", "Tanggal Masuk", "Jumlah Korban"],
  [1, "A", "Pidana", "Malaysia", day("2024-01-05"), 2],
  [2, "B", "Perdata", "Arab Saudi", day("2024-03-09"), 1],
  [3, "C", "Pidana", "malaysia ", day("2024-05-31"), null],
  [4, "D", "Pidana", null, day("2024-06-01"), 1],
  [5, "E", "TPPO*", "Hong Kong", day("2024-12-31"), 4],
  [6, "F", "TPPO*", "Malaysia", day("2023-12-31"), 1],
  [7, "G", "TPPOX", "Malaysia", day("2025-01-01"), 1],
  [8, "H", "Perdata", "Malaysia", day("2024-08-08"), 3],
];

/** Tabel 12 (lkj-pwni-2024 lines 798-806) as somebody keeps it. */
const COUNTRIES: readonly Row[] = [
  ["Sebaran WNI Terancam Hukuman Mati Tahun 2024"],
  ["No", "Negara", "Jumlah WNI"],
  [1, "Malaysia", 147],
  [2, "Arab Saudi", 3],
  [3, "Laos", 3],
  [4, "UEA", null],
  [5, "Vietnam", 1],
  [null, "Total", 154],
];

const BOOK: Readonly<Record<string, readonly Row[]>> = { Kasus: CASES, Rekap: COUNTRIES };

const snapshotOf = (book: Readonly<Record<string, readonly Row[]>>): Snapshot => ({
  decimalSeparator: ",",
  sheets: Object.entries(book).map(([name, rows]) => sheetOf(name, rows)),
});

function asked(source: string | undefined, more: Partial<TableRequest> = {}, file: string | null = null) {
  const workbook = { tables: readTypedTables(snapshotOf(BOOK)).tables, file };
  return buildTable("sebaran", { catalogue, facts: [], workbook, year: "2024", language: "id", ...(source && { source }), ...more });
}

function drawn(source: string | undefined, more: Partial<TableRequest> = {}, file: string | null = null): TableModel {
  const built = asked(source, more, file);
  if (!built.ok) throw new Error(say(built.problem.text, "id"));
  return built.value;
}

const formulas = (model: TableModel, column: number): string[] =>
  model.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === "formula"
      ? [cell.parts.map((part) => (typeof part === "string" ? part : "address" in part ? part.address : "#")).join("")]
      : [];
  });

const kind = tableKinds.find(({ id }) => id === "sebaran")!;

test("what can be told by category: columns of a list whose words come again, and counts beside their names", () => {
  const { tables } = readTypedTables(snapshotOf(BOOK));
  expect(kind.sources!({ tables, file: null }, "2024").map(({ id }) => id)).toEqual([
    "Kasus!Jenis Kasus",
    "Kasus!Negara",
    "Kasus!Jenis Kasus: Jumlah Korban",
    "Kasus!Negara: Jumlah Korban",
    "Rekap!Negara: Jumlah WNI",
  ]);
  expect(kind.sources!({ tables, file: null }, "2023").map(({ id }) => id)).toEqual([
    "Kasus!Jenis Kasus",
    "Kasus!Negara",
    "Kasus!Jenis Kasus: Jumlah Korban",
    "Kasus!Negara: Jumlah Korban",
  ]);
  expect(kind.years(catalogue, [], { tables, file: null })).toEqual(["2023", "2024", "2025"]);
  expect(kind.sources!(undefined, "2024")).toEqual([]);
});

test("a list is counted by a column, of its own year only; nobody's country is told apart", () => {
  const model = drawn("Kasus!Negara");
  expect(shown(model, "caption")[0]![0]).toBe("Sebaran menurut Negara Tahun 2024");
  expect(shown(model, "body", "total")).toEqual([
    ["1", "Malaysia", "3", "50,00%"],
    ["2", "Arab Saudi", "1", "16,67%"],
    ["3", "Hong Kong", "1", "16,67%"],
    ["4", "(belum diisi)", "1", "16,67%"],
    ["", "Total", "6", "100,00%"],
  ]);
  expect(formulas(model, 2)[1]).toBe('=COUNTIFS(D4:D11,#,E4:E11,">="&DATE(2024,1,1),E4:E11,"<"&DATE(2025,1,1))');
  expect(notes(model)).toBe("Sumber: buku kerja ini, Kasus!A3:F11. Yang dihitung: baris dengan Tanggal Masuk tahun 2024.");
  expect(shown(drawn("Kasus!Jenis Kasus", { year: "2025" }), "body")).toEqual([["1", "TPPOX", "1", "100,00%"]]);
});

test("counts are followed, a blank one is none and is told, and the total waits for it", () => {
  const model = drawn("Jumlah WNI");
  expect(shown(model, "body", "total")).toEqual([
    ["1", "Malaysia", "147", ""],
    ["2", "Arab Saudi", "3", ""],
    ["3", "Laos", "3", ""],
    ["4", "UEA", "", ""],
    ["5", "Vietnam", "1", ""],
    ["", "Total", "", ""],
  ]);
  expect(notes(model)).toContain("Belum diisi: UEA. Selnya dibiarkan kosong, bukan 0.");
});

test("names that look like numbers of others are categories all the same", () => {
  const rows: Row[] = [
    ["Negara", "Jumlah"],
    ["Laos", 3],
    ["UEA", 2],
    ["Vietnam", 1],
    ["Malaysia", 4],
  ];
  const workbook = {
    tables: readTypedTables(
      snapshotOf({ Rekap: rows, Daftar: rows.flatMap(([name], at) => (at === 0 ? [["Negara", "Status"]] : [[name!, "Proses"]])) }),
    ).tables,
    file: null,
  };
  const of = (source: string): readonly (readonly string[])[] => {
    const built = buildTable("sebaran", { catalogue, facts: [], workbook, year: "2024", language: "id", source });
    return built.ok ? shown(built.value, "body", "total") : [];
  };
  expect(of("Rekap!Negara: Jumlah").map((row) => row.slice(1, 3))).toEqual([
    ["Laos", "3"],
    ["UEA", "2"],
    ["Vietnam", "1"],
    ["Malaysia", "4"],
    ["Total", "10"],
  ]);
  expect(of("Daftar!Status")[0]).toEqual(["1", "Proses", "4", "100,00%"]);
});

test("the largest first; what nobody filled in stays last", () => {
  expect(shown(drawn("Kasus!Jenis Kasus", { sorting: "size" }), "body").map((row) => row[1])).toEqual(["Pidana", "Perdata", "TPPO*"]);
  expect(shown(drawn("Rekap!Negara: Jumlah WNI", { sorting: "size" }), "body").map((row) => row[1])).toEqual([
    "Malaysia",
    "Arab Saudi",
    "Laos",
    "Vietnam",
    "UEA",
  ]);
});

test("a column is meant by its head; two of one head, and none, are told with what there is", () => {
  expect(shown(drawn("jenis kasus"), "caption")[0]![0]).toBe("Sebaran menurut Jenis Kasus Tahun 2024");
  const why = (source: string): string => {
    const built = asked(source);
    return built.ok ? "" : say(built.problem.text, "id");
  };
  expect(why("Kota")).toMatch(/yang ada: Kasus!Jenis Kasus, Kasus!Negara, .*Rekap!Negara: Jumlah WNI\.$/);
  expect(why("Jumlah Korban")).toContain("pilih Kasus!Jenis Kasus: Jumlah Korban, Kasus!Negara: Jumlah Korban");
  expect(why("Negara")).toBe("");
  const none = buildTable("sebaran", { catalogue, facts: [], year: "2024", language: "id" });
  expect(none.ok ? "" : say(none.problem.text, "id")).toContain("buku kerja tidak memuat daftar");
});

test("of another file the counts are copied, shares and total still calculate", () => {
  const model = drawn("Kasus!Negara", {}, "kasus.xlsx");
  expect(shown(model, "body")[0]).toEqual(["1", "Malaysia", "3", "50,00%"]);
  expect(formulas(model, 2)).toEqual(['=IF(COUNTBLANK(#:#)>0,"",SUM(#:#))']);
  expect(notes(model)).toContain("Sumber: berkas kasus.xlsx, Kasus!A3:F11.");
});

const SOURCES = ["Kasus!Jenis Kasus", "Kasus!Negara", "Kasus!Negara: Jumlah Korban", "Rekap!Negara: Jumlah WNI"];

function inputs(book: Readonly<Record<string, readonly Row[]>>): PatchStep[] {
  return Object.entries(book).flatMap(([sheet, rows]): PatchStep[] => {
    const width = Math.max(...rows.map(({ length }) => length));
    const cells = rows.map((row) =>
      Array.from({ length: width }, (_, at) => {
        const value = row[at] ?? null;
        if (value === null) return { kind: "empty" } as const;
        return typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", text: value } as const);
      }),
    );
    return [
      { kind: "addSheet", sheet },
      { kind: "write", sheet, address: areaAddress({ row: 0, column: 0, rows: rows.length, columns: width }), cells },
    ];
  });
}

/** The workbook with its tables beside it. */
const written = (mode: FormulaMode): PatchStep[] => [
  ...inputs(BOOK),
  ...SOURCES.flatMap((source, at) => placeTable(drawn(source, { mode }), { sheet: `T${at}`, row: 0, column: 0, newSheet: true }).steps),
];

/** The same list as another clerk might have kept it: every figure there, and the table drawn from the first one follows. */
const CHANGED = {
  Kasus: CASES.map((row) =>
    row[1] === "B" ? [2, "B", "Pidana", "Malaysia", day("2024-02-02"), 1] : row[1] === "C" ? [...row.slice(0, 5), 5] : row,
  ),
  Rekap: COUNTRIES.map((row) => (row[1] === "UEA" ? [4, "UEA", 0] : row)),
};

describe("calculated by LibreOffice", () => {
  const command = libreOffice();

  test.each(["native", "value"] as const)(
    "written %s: no figure of its own, no error",
    async (mode) => {
      if (command === null) return console.warn(MISSING);
      const { different, errors, formulas: count } = await recalculatedPatch(command, { steps: written(mode), mustBeEmpty: [] });
      expect([different, errors]).toEqual([[], []]);
      expect(count > 20).toBe(mode === "native");
    },
    120_000,
  );

  test("another list below the same formulas: they count it, and a blank count leaves the category blank, not 0", async () => {
    if (command === null) return console.warn(MISSING);
    const tables = written("native").filter((step) => "sheet" in step && step.sheet.startsWith("T"));
    const { different } = await recalculatedPatch(command, { steps: [...inputs(CHANGED), ...tables], mustBeEmpty: [] });
    expect(different.filter((each) => each.includes("!C"))).toEqual([
      "T0!C3: 3 = 4",
      "T0!C4: 2 = 1",
      "T1!C3: 3 = 4",
      "T1!C4: 1 = 0",
      // Malaysia's victims were not all known: 2 + 1 + 5 + 3.
      "T2!C3: null = 11",
      "T2!C4: 1 = 0",
      "T2!C7: null = 16",
      "T3!C6: null = 0",
      "T3!C8: null = 154",
    ]);
  }, 120_000);

  test("Periksa has nothing to say about them", async () => {
    if (command === null) return console.warn(MISSING);
    const snapshot = await recalculated(command, { steps: written("native"), mustBeEmpty: [] });
    const found = checkWorkbook(snapshot, catalogue).filter(({ severity, sheet }) => severity !== "info" && sheet.startsWith("T"));
    expect(found.map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`)).toEqual([]);
  }, 120_000);
});
