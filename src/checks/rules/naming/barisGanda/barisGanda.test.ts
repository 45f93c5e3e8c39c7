import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const NAMES = ["Jumlah laporan pengawasan", "Jumlah pelatihan petugas", "Jumlah peraturan yang disusun", "Persentase pengaduan tuntas"];
const plan = (fourth: string, head = "Keterangan", notes: readonly string[] = []) =>
  sheetOf("Lembar", [
    ["Rencana 2025"],
    ["No", "Indikator Kinerja", "Target", "Realisasi", head],
    ...[...NAMES.slice(0, 3), fourth].map((name, at) => [at + 1, name, 12 + at, 11.5 + at, notes[at] ?? null]),
  ]);

ruleCases("baris-ganda", {
  tells: [["a name that was not replaced", plan(NAMES[0]!), ["warning | B6 | Jumlah laporan pengawasan | "]]],
  silent: [
    ["four names", plan(NAMES[3]!), []],
    ["one name for two units", plan(NAMES[0]!, "Unit Kerja", ["Irban I", "Irban I", "Irban II", "Irban III"]), []],
  ],
});
