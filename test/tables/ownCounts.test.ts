import { say } from "../../src/language/say";
import { parseWorkbook } from "../../src/xlsx/parse";
import { writeXlsx } from "../../src/xlsx/write";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { allTables, buildTable, placeTable, tableKinds, type TableRequest } from "../../src/tables";
import { workbookTables } from "../../src/tables/workbookTables";
import { sheetOf, workbookOf } from "../fixtures/sheets";
import { catalogue, notes, shown } from "./helpers";
import "./ourFunctions";
import { SheetEngine } from "./sheetEngine";

const day = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

/** A row for each of those who face the death penalty, of two years. */
const REGISTER = sheetOf("Hukti", [
  ["Daftar WNI Terancam Hukuman Mati"],
  [],
  ["No", "Nama", "Negara", "Jenis Dakwaan", "Tanggal Vonis"],
  [1, "A", "Malaysia", "Narkoba", day("2024-01-10")],
  [2, "B", "UEA", "Pembunuhan", day("2024-02-10")],
  [3, "C", "Malaysia", "Narkoba", day("2024-12-31")],
  [4, "D", "Laos", "Narkoba", day("2025-01-01")],
  [5, "E", "Malaysia", "Lainnya", day("2025-06-10")],
]);
const CASES = sheetOf("Pengaduan", [
  ["Register Pengaduan 2024"],
  [],
  ["No", "Nama Pelapor", "Negara", "Kanal"],
  [1, "F", "Malaysia", "WA"],
  [2, "G", "Taiwan", "Email"],
  [3, "H", "Taiwan", "WA"],
]);
const RECAP = sheetOf("Rekap", [
  ["Sebaran WNI Terancam Hukuman Mati Tahun 2024"],
  ["No", "Negara", "Jumlah WNI"],
  [1, "Malaysia", 140],
  [2, "Laos", 3],
  [null, "Total", 143],
]);

function drawn(kind: string, year: string, sheets: readonly SheetSnapshot[], more: Partial<TableRequest> = {}) {
  const workbook = workbookTables(workbookOf(...sheets), null);
  const built = buildTable(kind, { catalogue, facts: [], workbook, year, language: "id", ...more });
  if (!built.ok) throw new Error(say(built.problem.text));
  return built.value;
}

test("Tabel 12 and 13 count the workbook's own register, of the year that is asked for", () => {
  const countries = drawn("sebaran-hukti", "2024", [CASES, REGISTER]);
  expect(shown(countries, "body", "total")).toEqual([
    ["1", "Malaysia", "2", "66,67%"],
    ["2", "UEA", "1", "33,33%"],
    ["", "Total", "3", "100,00%"],
  ]);
  expect(notes(countries)).toBe("Sumber: buku kerja ini, Hukti!A3:E8. Yang dihitung: baris dengan Tanggal Vonis tahun 2024.");
  expect(shown(drawn("dakwaan-hukti", "2025", [REGISTER]), "body").map((row) => row.slice(1, 3))).toEqual([
    ["Narkoba", "1"],
    ["Lainnya", "1"],
  ]);
});

test("counts that stand there come before rows to be counted, and what is of something else is the document's", () => {
  expect(shown(drawn("sebaran-hukti", "2024", [REGISTER, RECAP]), "total")[0]!.slice(1, 3)).toEqual(["Total", "143"]);
  // 157 of lkj-pwni-2024 line 806: a register of complaints has countries too, and none of 2025 is of 2024.
  for (const sheets of [[CASES], [sheetOf("Lain", REGISTER.values.filter((_, row) => row < 3 || row > 5).map((row) => [...row]) as never)]])
    expect(shown(drawn("sebaran-hukti", "2024", sheets), "total")[0]![2]).toBe("157");
});

test("a year that no document has can be drawn where the workbook has it", () => {
  const kind = tableKinds.find(({ id }) => id === "sebaran-hukti")!;
  const workbook = workbookTables(workbookOf(REGISTER), null);
  expect(kind.years(catalogue, [])).toEqual(["2024"]);
  expect(kind.years(catalogue, [], workbook)).toEqual(["2024", "2025"]);
  expect(kind.indicators(catalogue, "2025", [], workbook)).toHaveLength(1);
});

function everything(snapshot: Snapshot) {
  const made = allTables({ catalogue, year: "2024", language: "id", workbook: workbookTables(snapshot, null) });
  if (!made.ok) throw new Error(say(made.problem.text));
  return made.value;
}
const addedBy = (snapshot: Snapshot): readonly string[] =>
  everything(snapshot).steps.flatMap((step) => (step.kind === "addSheet" && step.sheet.startsWith("Sebaran") ? [step.sheet] : []));

test("all tables of a year have each column of a list, and none of the counts that are a table already", async () => {
  const snapshot = workbookOf(CASES, REGISTER, RECAP);
  expect(addedBy(snapshot)).toEqual([
    "Sebaran Negara 2024",
    "Sebaran Kanal 2024",
    "Sebaran Negara 2024 (2)",
    "Sebaran Jenis Dakwaan 2024",
    "Sebaran Hukti 2024",
  ]);
  // Made once more beside what was made before: that is not counted again.
  const before = parseWorkbook(await writeXlsx(everything(snapshot)));
  const again = addedBy({ ...before, sheets: [...snapshot.sheets, ...before.sheets] });
  expect(again).toEqual(addedBy(snapshot));
});

const placed = (source: string, mode: "native" | "function") =>
  placeTable(drawn("sebaran", "2024", [CASES, RECAP], { source, mode }), { sheet: "T", row: 0, column: 0, newSheet: true }).steps;

test("written as our functions, counts are counted as natively and shares are what they are natively", () => {
  const engine = SheetEngine.of({
    steps: [
      { kind: "addSheet", sheet: "Rekap" },
      {
        kind: "write",
        sheet: "Rekap",
        address: "A1:C5",
        cells: RECAP.values.map((row) =>
          Array.from({ length: 3 }, (_, at) => {
            const value = row[at] ?? null;
            if (typeof value === "number") return { kind: "number", value } as const;
            return value === null ? ({ kind: "empty" } as const) : ({ kind: "text", text: String(value) } as const);
          }),
        ),
      },
      ...placed("Rekap!Negara: Jumlah WNI", "function"),
    ],
    mustBeEmpty: [],
  });
  expect(["C3", "C4", "C5"].map((address) => engine.value("T", address))).toEqual([140, 3, 143]);
  expect(engine.formula("T", "D3")).toContain("PWNI.PERSENTASE(");
  expect(["D3", "D4", "D5"].map((address) => Number(engine.value("T", address)).toFixed(6))).toEqual(["0.979021", "0.020979", "1.000000"]);
  const formulas = (mode: "native" | "function"): readonly string[] =>
    placed("Pengaduan!Kanal", mode).flatMap((step) =>
      step.kind === "write" ? step.cells.flatMap((row) => (row[2]?.kind === "formula" ? [row[2].formula] : [])) : [],
    );
  expect(formulas("native")[0]).toContain("COUNTIFS(");
  expect(formulas("function")).toEqual(formulas("native"));
});
