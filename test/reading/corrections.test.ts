import { builtinCatalogue } from "../../src/catalogue/builtin";
import { checkWorkbook } from "../../src/checks";
import { say } from "../../src/language/say";
import { keptCorrections, signOf, STORED_CORRECTIONS, unusedCorrection, type Correction } from "../../src/reading/corrections";
import { readTypedTables } from "../../src/reading/typed";
import { readWorkbookTables } from "../../src/reading/reading";
import { asStored } from "../../src/sheet/stored";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { rowsOf, sheetOf, workbookOf } from "../fixtures/sheets";

const typed = (text: string) =>
  rowsOf(text).map((row) => row.map((cell) => (cell !== null && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));

const keeping = (sheets: readonly SheetSnapshot[], corrections: readonly Correction[]): Snapshot => ({
  ...workbookOf(...sheets),
  settings: asStored(STORED_CORRECTIONS, JSON.stringify(corrections)),
});

const STRANGE = sheetOf(
  "Kinerja",
  typed(`
  Hasil Tahun 2024
  Nomor | Nama Ukuran | Rencana kita | Didapat
  1 | Persentase Penyelesaian Kasus WNI di Luar Negeri | 85 | 84.52
  2 | Indeks Diplomasi Pelindungan WNI di Luar Negeri | 98.5 | 96.8
  `),
);

const sign = signOf(readTypedTables(workbookOf(STRANGE)).tables[0]!);
const column = (heading: string, role: string): Correction => ({ kind: "column", table: sign, heading, nth: 0, role });
const ROLES = [column("Nama Ukuran", "indikator"), column("Rencana kita", "target"), column("Didapat", "realisasi")];

const catalogue = builtinCatalogue();
const rolesIn = (snapshot: Snapshot) =>
  readTypedTables(snapshot).tables.map(({ shape, columns }) => [shape?.id, ...columns.map(({ role }) => role)]);

test("columns that a person gave roles make the table one of indicators, for the shapes and for the catalogue", () => {
  expect(rolesIn(workbookOf(STRANGE))).toEqual([[undefined, null, null, null, null]]);
  const snapshot = keeping([STRANGE], ROLES);
  expect(rolesIn(snapshot)).toEqual([["capaian", "no", "indikator", "target", "realisasi"]]);
  expect(readWorkbookTables(workbookOf(STRANGE), catalogue).tables).toHaveLength(0);
  const [table] = readWorkbookTables(snapshot, catalogue).tables;
  expect(table!.rows.map(({ node }) => node?.code)).toEqual(["C1.1", "B2.1"]);
  expect(table).toMatchObject({ columns: { indikator: 1, target: 2, realisasi: 3 }, year: "2024" });
});

test("the checks speak of what a correction made readable", () => {
  const wrong = sheetOf("Kinerja", [
    ...STRANGE.values.slice(0, 2),
    [1, "Persentase Penyelesaian Kasus WNI di Luar Negeri", 58, 84.52],
    STRANGE.values[3]!,
  ]);
  const told = (snapshot: Snapshot) => checkWorkbook(snapshot, catalogue).map(({ rule, address }) => `${rule} ${address}`);
  expect(told(workbookOf(wrong))).not.toContain("target-berbeda C3");
  expect(told(keeping([wrong], ROLES))).toContain("target-berbeda C3");
});

test("a correction follows its table when rows and columns are inserted, and says when it is not used", () => {
  const moved = sheetOf(
    "Kinerja",
    typed(`
    Catatan
    |
    Hasil Tahun 2024
    Nomor | Kode SK | Nama Ukuran | Rencana kita | Didapat
    1 | C1 | Persentase Penyelesaian Kasus WNI di Luar Negeri | 85 | 84.52
    2 | B2 | Indeks Diplomasi Pelindungan WNI di Luar Negeri | 98.5 | 96.8
    `),
  );
  expect(rolesIn(keeping([moved], ROLES))[0]!.slice(-3)).toEqual(["indikator", "target", "realisasi"]);
  const gone = keeping([sheetOf("Kinerja", typed("A | B | C\nx | 1 | 2\ny | 3 | 4"))], ROLES);
  const { unusedCorrections } = readWorkbookTables(gone, catalogue);
  expect(unusedCorrections().map((each) => say(unusedCorrection(each)))).toEqual(
    ROLES.map(
      () => 'Koreksi pada tabel "Hasil Tahun 2024" (Kinerja) tidak dipakai: tabel atau kolomnya sudah tidak ada. Batalkan koreksinya.',
    ),
  );
  expect(readWorkbookTables(keeping([{ ...STRANGE, name: "Kinerja 2024" }], ROLES), catalogue).unusedCorrections()).toEqual([]);
});

test("what is said to be no table is none, and named among what was left unread", () => {
  const good = sheetOf(
    "S",
    typed("No | Indikator | Target | Realisasi\n1 | Persentase Penyelesaian Kasus WNI di Luar Negeri | 58 | 84.52"),
  );
  const notTable: Correction = { kind: "notTable", table: signOf(readTypedTables(workbookOf(good)).tables[0]!) };
  const reading = readWorkbookTables(keeping([good], [notTable]), catalogue);
  expect([reading.tables.length, reading.typed().tables.length]).toEqual([0, 0]);
  expect(reading.sheets()[0]!.unread.map(({ why }) => say(why))).toEqual(["Dinyatakan bukan tabel."]);
  expect(reading.sheets()[0]!.corrections.map(({ correction }) => correction.kind)).toEqual(["notTable"]);
});

test("a table is read as the shape that a person says", () => {
  const money = sheetOf("S", typed("Nama | Dana tersedia | Dana terpakai\nPelindungan | 100 | 90\nDiplomasi | 200 | 150"));
  const table = signOf(readTypedTables(workbookOf(money)).tables[0]!);
  const as: Correction[] = [
    { kind: "shape", table, shape: "anggaran" },
    { kind: "column", table, heading: "Dana tersedia", nth: 0, role: "pagu" },
    { kind: "column", table, heading: "Dana terpakai", nth: 0, role: "realisasi" },
  ];
  expect(rolesIn(workbookOf(money))[0]![0]).toBeUndefined();
  expect(rolesIn(keeping([money], as))[0]).toEqual(["anggaran", null, "pagu", "realisasi"]);
});

test.each(["{", "{}", '[{"kind":"column"}]', '[{"kind":"notTable","table":{"sheet":"S","caption":null,"headings":[1]}}]'])(
  "damaged: %s",
  (text) => {
    const settings = asStored(STORED_CORRECTIONS, text);
    const snapshot = { ...workbookOf(STRANGE), settings };
    expect(keptCorrections(snapshot)).toBeNull();
    expect(readWorkbookTables(snapshot, catalogue).tables).toEqual([]);
  },
);
