import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const NAMES = ["Jumlah laporan pengawasan", "Jumlah pelatihan petugas", "Jumlah peraturan yang disusun", "Persentase pengaduan tuntas"];
const plan = (fourth: string, head = "Keterangan", notes: readonly string[] = []) =>
  sheetOf("Lembar", [
    ["Rencana 2025"],
    ["No", "Indikator Kinerja", "Target", "Realisasi", head],
    ...[...NAMES.slice(0, 3), fourth].map((name, at) => [at + 1, name, 12 + at, 11.5 + at, notes[at] ?? null]),
  ]);

/** Markets that a total counts; names as short as places have. */
const markets = (fourth: string, total = true) =>
  sheetOf("Pasar", [
    ["Retribusi Pasar 2025"],
    ["No", "Pasar", "Kios", "Terisi"],
    ...["Induk", "Lama", "Ikan", fourth, "Hewan"].map((name, at) => [at + 1, name, 40 + 3 * at, 31 + 2 * at]),
    ...(total ? [["", "Jumlah", formula("=SUM(C3:C7)", 230), formula("=SUM(D3:D7)", 175)]] : []),
  ]);

const budget = (code: string, name: string, kind: string) =>
  sheetOf("Anggaran", [
    ["Realisasi Anggaran 2025"],
    ["Kode", "Uraian", "Jenis", "Pagu", "Realisasi", "Sisa"],
    ["521211", "Belanja Bahan", "Barang", 9000000, 8000000, 1000000],
    ["521811", "Belanja Persediaan", "Barang", 7000000, 6500000, 500000],
    [code, name, kind, 5000000, 4000000, 1000000],
    ["522141", "Belanja Sewa", "Barang", 3000000, 2900000, 100000],
  ]);

/** A list of cases, in which each person stands once. */
const list = (person: string, day: string) =>
  sheetOf("Daftar", [
    ["Daftar Permohonan"],
    ["No", "Masuk", "Pemohon", "Layanan", "Status", "Hari"],
    [1, "3 Januari", "Ani", "Paspor", "Selesai", 4],
    [2, "5 Januari", "Budi", "Visa", "Selesai", 6],
    [3, "9 Januari", "Cici", "Paspor", "Proses", 3],
    [4, day, person, "Paspor", "Selesai", 4],
    [5, "11 Januari", "Eko", "Visa", "Selesai", 5],
  ]);

ruleCases("baris-ganda", {
  tells: [
    ["a short name in a table that counts its rows", markets("Lama"), ["warning | B6 | Lama | "]],
    [
      "one account in two rows, whatever kind it is called",
      budget("521211", "Belanja Bahan", "Perjalanan"),
      ["warning | B5 | Belanja Bahan | "],
    ],
    ["a case entered twice", list("Ani", "3 Januari"), ["warning | B6 | 3 Januari | "]],
    ["a name that was not replaced", plan(NAMES[0]!), ["warning | B6 | Jumlah laporan pengawasan | "]],
  ],
  silent: [
    ["short names, all of their own", markets("Buah"), []],
    ["what is left over", markets("Lainnya"), []],
    ["short names that nothing adds up", markets("Lama", false), []],
    ["four accounts", budget("524111", "Belanja Perjalanan", "Perjalanan"), []],
    ["cases of two persons on one day", list("Dedi", "3 Januari"), []],
    ["a person who came twice", list("Ani", "10 Januari"), []],
    ["four names", plan(NAMES[3]!), []],
    ["one name for two units", plan(NAMES[0]!, "Unit Kerja", ["Irban I", "Irban I", "Irban II", "Irban III"]), []],
  ],
});
