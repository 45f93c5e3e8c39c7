import { findTables } from "../../../src/reading/find/find";
import { gridOf } from "../../../src/sheet/grid";
import { rowsOf, sheetOf, type FixtureCell } from "../../fixtures/sheets";
import { printFound } from "./print";

type Options = Parameters<typeof sheetOf>[2];

/** Text cells with figures become numbers, "" stays empty. */
const typed = (text: string): FixtureCell[][] =>
  rowsOf(text).map((row) => row.map((cell) => (cell !== null && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
const found = (text: string, options?: Options): string[][] =>
  findTables(gridOf(sheetOf("S", typed(text), options))).tables.map(printFound);

test("a budget: totals above, codes that extend codes, subtotals", () => {
  expect(
    found(`
    Realisasi Anggaran Semester I Tahun 2024
    (dalam ribuan rupiah)
    |
    Kode | Program/Kegiatan/RO | Pagu | Realisasi | Sisa | %
    (1) | (2) | (3) | (4) | (5 = 3 - 4) | (6 = 4/3 x 100%)
     | JUMLAH | 900 | 600 | 300 | 66.7
    WA | Program Dukungan Manajemen | 500 | 400 | 100 | 80
    4501 | Pengelolaan Kepegawaian | 500 | 400 | 100 | 80
    4501.EBA | Layanan Internal | 300 | 250 | 50 | 83.3
    4501.EBA.956 | Layanan BMN | 100 | 100 | 0 | 100
    4501.EBA.962 | Layanan Umum | 200 | 150 | 50 | 75
    4501.EBB | Layanan Sarana | 200 | 150 | 50 | 75
    DK | Program Kualitas Lingkungan | 400 | 200 | 200 | 50
    4610 | Pengendalian | 400 | 200 | 200 | 50
    `),
  ).toEqual([
    [
      "A4:F14 Realisasi Anggaran Semester I Tahun 2024 / (dalam ribuan rupiah)",
      "Kode | Program/Kegiatan/RO | Pagu | Realisasi | Sisa | %",
      "B: ttffff",
      "6 total 0 JUMLAH",
      "7 subtotal 0 WA Program Dukungan Manajemen",
      "8 subtotal 1<7 4501 Pengelolaan Kepegawaian",
      "9 subtotal 2<8 4501.EBA Layanan Internal",
      "10 leaf 3<9 4501.EBA.956 Layanan BMN",
      "11 leaf 3<9 4501.EBA.962 Layanan Umum",
      "12 leaf 2<8 4501.EBB Layanan Sarana",
      "13 subtotal 0 DK Program Kualitas Lingkungan",
      "14 leaf 1<13 4610 Pengendalian",
    ],
  ]);
});

const QUARTERS = `
    No | Indikator | Satuan | Target |  |  |  | PIC
     |  |  | TW I | TW II | TW III | TW IV |
    1 | Jumlah naskah | naskah | 1 | 2 | 3 | 4 | Subdit A
    2 | Nilai survei | nilai | - | - | - | 82.5 | Subdit B
`;
const QUARTERS_FOUND = [
  "No | Indikator | Satuan | Target[TW I | TW II | TW III | TW IV] | PIC",
  "B: fttfffft",
  "3 leaf 0 1 Jumlah naskah",
  "4 leaf 0 2 Nilai survei",
];

test("a header of two rows, with merges and where nothing tells of them", () => {
  const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:G1", "H1:H2"];
  expect(found(QUARTERS)).toEqual([["A1:H4", ...QUARTERS_FOUND]]);
  expect(found(QUARTERS, { merges })).toEqual([["A1:H4", ...QUARTERS_FOUND]]);
});

test("a calculation in brackets with its number", () => {
  const { tables } = findTables(
    gridOf(sheetOf("S", typed("Unit | Pagu | Realisasi | Sisa\n(1) | (2) | (3) | (4 = 2 - 3)\nBarat | 5 | 3 | 2"))),
  );
  expect(tables[0]!.columns[3]!.number).toEqual({
    number: 4,
    formula: { kind: "operation", operator: "-", left: { kind: "column", number: 2 }, right: { kind: "column", number: 3 } },
  });
});

test("a header of three rows and a row that numbers the columns with calculations", () => {
  const [table] = findTables(
    gridOf(
      sheetOf(
        "S",
        typed(`
    Sasaran | Indikator | Realisasi Kinerja pada Triwulan |  |  |  | Realisasi Tahun |
     |  | I |  | II |  |  |
     |  | K | Rp | K | Rp | K | Rp
    1 | 2 | 3 | 4 | 5 | 6 | 7 = 3 + 5 | 8 = 4 + 6
    Sasaran A | Indikator A1 | 1 | 10 | 2 | 20 | 3 | 30
     | Indikator A2 | 4 | 40 | 5 | 50 | 9 | 90
    Sasaran B | Indikator B1 | 4 | 40 | 5 | 50 | 9 | 90
    `),
        { merges: ["C1:F1", "G1:H2", "C2:D2", "E2:F2", "A1:A3", "B1:B3", "A5:A6"] },
      ),
    ),
  ).tables;
  expect(printFound(table!)).toEqual([
    "A1:H7",
    "Sasaran | Indikator | Realisasi Kinerja pada Triwulan[I[K | Rp] | II[K | Rp]] | Realisasi Tahun[K | Rp]",
    "B: ttffffff",
    "5 leaf 0 Indikator A1",
    "6 leaf 0 Indikator A2",
    "7 leaf 0 Indikator B1",
  ]);
  expect(table!.rows.map(({ groups }) => groups)).toEqual([["Sasaran A"], ["Sasaran A"], ["Sasaran B"]]);
  expect(table!.columns[7]!.number).toEqual({
    number: 8,
    formula: { kind: "operation", operator: "+", left: { kind: "column", number: 4 }, right: { kind: "column", number: 6 } },
  });
});

test("tables beside, below and touching each other", () => {
  expect(
    found(
      `
    Capaian dan Anggaran 2024 |  |  |  |  |  |
    No | Indikator | Target |  | Tahun | Pagu | Realisasi
    1 | Indikator satu | 10 |  | 2023 | 5 | 4
    2 | Indikator dua | 20 |  | 2024 | 7 | 6
    Jumlah |  | 30 |  |  |  |
    |
    Tabel 2 |  |  |  |  |  |
    No | Pelatihan | Peserta |  |  |  |
    1 | Dasar | 12 |  |  |  |
    No | Rapat | Hadir |  |  |  |
    1 | Koordinasi | 3 |  |  |  |
    `,
      { merges: ["A1:G1"] },
    ),
  ).toEqual([
    [
      "A2:C5 Capaian dan Anggaran 2024",
      "No | Indikator | Target",
      "B: ftf",
      "3 leaf 0 1 Indikator satu",
      "4 leaf 0 2 Indikator dua",
      "5 total 0 Jumlah",
    ],
    ["E2:G4 Capaian dan Anggaran 2024", "Tahun | Pagu | Realisasi", "E: tff", "3 leaf 0 2023", "4 leaf 0 2024"],
    ["A8:C9 Tabel 2", "No | Pelatihan | Peserta", "B: ftf", "9 leaf 0 1 Dasar"],
    ["A10:C11", "No | Rapat | Hadir", "B: ftf", "11 leaf 0 1 Koordinasi"],
  ]);
});

test("two tables that touch side by side", () => {
  expect(
    found(`
    No | Unit | Nilai | No | Unit | Nilai
    1 | Barat | 4 | 1 | Timur | 5
    2 | Utara | 6 | 2 | Selatan | 7
    `).map(([place]) => place),
  ).toEqual(["A1:C3", "D1:F3"]);
});

test("a page break: the header again after a blank row is the same table", () => {
  expect(
    found(`
    No | Unit | Nilai
    1 | Barat | 4
    |
    No | Unit | Nilai
    2 | Utara | 6
     | Rata-rata | 5
    Sumber: survei 2024
    `),
  ).toEqual([
    ["A1:C6", "No | Unit | Nilai", "B: ftf", "2 leaf 0 1 Barat", "3 blank 0", "4 header 0", "5 leaf 0 2 Utara", "6 total 0 Rata-rata"],
  ]);
});

test("numbering, letters and indentation", () => {
  expect(
    found(`
    No | Uraian | Jumlah
    I | Pelayanan | 30
    A | Paspor | 10
    1 | Baru | 4
    2 | Ganti | 6
    B | Visa | 20
    II | Pelindungan | 5
    `)[0]!.slice(3),
  ).toEqual([
    "2 subtotal 0 I Pelayanan",
    "3 subtotal 1<2 A Paspor",
    "4 leaf 2<3 1 Baru",
    "5 leaf 2<3 2 Ganti",
    "6 leaf 1<2 B Visa",
    "7 leaf 0 II Pelindungan",
  ]);
  const indented = sheetOf("S", [
    ["Uraian", "2023", "2024"],
    ["Belanja", 6, 7],
    ["   Pegawai", 2, 3],
    ["   Barang", 4, 4],
    ["      Jasa", 1, 1],
    ["Penerimaan", 1, 1],
  ]);
  expect(printFound(findTables(gridOf(indented)).tables[0]!).slice(3)).toEqual([
    "2 subtotal 0 Belanja",
    "3 leaf 1<2 Pegawai",
    "4 subtotal 1<2 Barang",
    "5 leaf 2<4 Jasa",
    "6 leaf 0 Penerimaan",
  ]);
});

test("a name of capitals among names is a name, whichever column it stands in", () => {
  const lines = found(`
    Daftar Kasus
    |
    No | Nama | Negara | Jenis Dakwaan | Jumlah Korban
    1 | Andi | Malaysia | Penyelundupan narkoba | 1
    2 | Budi | UEA | Pembunuhan berencana | 2
    3 | Cici | Laos | Penyelundupan narkoba | 1
  `)[0]!;
  expect(lines.join("\n")).not.toMatch(/subtotal|heading/);
});

test("what is no table is left unread, with the reason", () => {
  const { tables, unread } = findTables(gridOf(sheetOf("S", typed("1 | 2 | 3\n4 | 5 | 6"))));
  expect(tables).toEqual([]);
  expect(unread.map(({ area, why }) => [area.rows, "id" in why && why.id])).toEqual([[2, "find.noHeader"]]);
});
