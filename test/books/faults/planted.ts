import { put, sheetOf, type Typed } from "../book";
import { cell, type Fault } from "./fault";
import { regionFaults } from "./daerah";
import { officeFaults } from "./kantor";
import { reportFaults } from "./laporan";
import { serviceFaults } from "./layanan";
import { shapeFaults } from "./shapes";

/** Several cells typed otherwise; the first is where it is told. */
const cells = (kind: string, book: string, sheet: string, typed: Readonly<Record<string, Typed>>): Fault => ({
  kind,
  book,
  plant: (draft) => Object.entries(typed).forEach(([address, value]) => put(sheetOf(draft, sheet), address, value)),
  at: Object.keys(typed).map((address) => `${sheet}!${address}`),
});

export const faults: readonly Fault[] = [
  // A number typed over a formula: the right one, and a wrong one.
  cell("angka-atas-rumus-benar", "capaian-dinas:Capaian!F6", 97.40112994),
  cell("angka-atas-rumus-benar", "anggaran:Anggaran!E6", 14250000),
  cell("angka-atas-rumus-benar", "kasus:Kasus!E5", 27),
  cell("angka-atas-rumus-salah", "capaian-dinas:Capaian!F6", 99.4),
  cell("angka-atas-rumus-salah", "anggaran:Anggaran!D4", 2654500000),
  cell("angka-atas-rumus-salah", "rak:RAK!H6", 464),
  cell("angka-atas-rumus-salah", "risiko:Risiko!E5", 14),
  cell("angka-atas-rumus-salah", "indeks-tertimbang:Indeks!E5", 18.4),
  // Ranges.
  cell("rentang-pendek", "anggaran:Anggaran!C4", "=SUM(C5:C6)"),
  cell("rentang-pendek", "rak:RAK!E6", "=SUM(E3:E4)"),
  cell("rentang-pendek", "kasus:Kasus!D8", "=SUM(D3:D6)"),
  cell("rentang-pendek", "capaian-dinas:Capaian!F10", "=AVERAGE(F4:F8)"),
  cell("rentang-pendek", "skm-responden:SKM!F16", "=AVERAGE(F3:F13)"),
  cell("rentang-panjang", "formasi:Formasi!D7", "=SUM(D2:D7)".replace("D7)", "D6)+D6")),
  cell("rentang-ganda", "anggaran:Anggaran!D11", "=SUM(D4:D10)"),
  cell("rentang-berantai", "kasus:Kasus!C8", "=SUM(C3:C5:C6)"),
  // References.
  cell("baris-lain", "capaian-dinas:Capaian!F7", "=E8/D7*100"),
  cell("baris-lain", "anggaran:Anggaran!E9", "=C9-D10"),
  cell("baris-lain", "ringkasan:Ringkasan!C4", "=Data!D3"),
  cell("kolom-lain", "risiko:Risiko!E4", "=C4*C4"),
  cell("kolom-lain", "perbandingan-tahun:Perbandingan!F6", "=(E6-C6)/C6*100"),
  cell("rasio-terbalik", "capaian-dinas:Capaian!F5", "=D5/E5*100"),
  cell("rasio-terbalik", "pelatihan:Pelatihan!E4", "=C4/D4"),
  cell("rujukan-beku", "kasus:Kasus!F4", "=C4/C$7"),
  cell("konstanta-dalam-rumus", "indeks-tertimbang:Indeks!E4", "=C4*D4/100+1"),
  cell("konstanta-dalam-rumus", "anggaran:Anggaran!F9", "=D9/2300000000"),
  cell("fungsi-lain", "rak:RAK!I6", "=AVERAGE(I3:I5)"),
  cell("fungsi-lain", "skm-responden:SKM!D16", "=SUM(D3:D14)"),
  cell("operasi-lain", "risiko:Risiko!E6", "=C6+D6"),
  cell("rata-rata-untuk-jumlah", "formasi:Formasi!C7", "=AVERAGE(C3:C6)"),
  cell("kumulatif-putus", "rak:RAK!G7", "=E7+G6"),
  // Totals typed.
  cell("jumlah-salah", "kasus:Kasus!C8", 2749),
  cell("jumlah-salah", "renstra:Matriks!J4", 1159),
  cell("jumlah-salah", "anggaran:Anggaran!C11", 6056500000),
  cell("jumlah-induk-dan-anak", "anggaran:Anggaran!C11", "=SUM(C4:C10)"),
  // Typed figures.
  cell("angka-teks", "capaian-dinas:Capaian!E4", "74,5", ["F4"]),
  cell("angka-teks", "kasus:Kasus!C6", "34 kasus", ["F6", "E6"]),
  cell("angka-teks-titik", "anggaran:Anggaran!C9", "2.310.000.000", ["E9"]),
  cell("tanda-hubung", "kasus:Kasus!D5", "-", ["E5"]),
  cell("belum-ada-data", "pelatihan:Pelatihan!D5", "n/a", ["E5"]),
  cell("kosong-dihitung", "capaian-dinas:Capaian!E7", null, ["F7"]),
  cell("kosong-dihitung", "formasi:Formasi!D4", null, ["E4"]),
  cell("galat", "perbandingan-tahun:Perbandingan!F7", "=#REF!/D7*100"),
  cell("pembagi-kosong", "pelatihan:Pelatihan!C4", null, ["E4"]),
  cell("faktor-1000", "anggaran:Anggaran!D7", 512750),
  cell("faktor-10", "capaian-dinas:Capaian!E6", 862, ["F6"]),
  cell("faktor-100", "indeks-tertimbang:Indeks!D6", 0.6875, ["E6"]),
  cell("bagian-melebihi-keseluruhan", "kasus:Kasus!D6", 92, ["E6"]),
  cell("realisasi-melebihi-pagu", "anggaran:Anggaran!D10", 1941300000, ["E10", "F10"]),
  cell("negatif", "kasus:Kasus!C4", -655, ["E4", "F4"]),
  cell("persen-mustahil", "capaian-dinas:Capaian!E9", 35.2, ["F9"]),
  cell("desimal-pada-hitungan", "formasi:Formasi!C4", 8.5, ["E4"]),
  // Plans and quarters.
  cell("triwulan-turun", "rencana-aksi:Rencana Aksi!F5", 2, ["E5"]),
  cell("triwulan-bukan-target", "rencana-aksi:Rencana Aksi!H6", 9, ["D6"]),
  cell("target-tahun-salah", "rencana-aksi:Rencana Aksi!D9", 18, ["H9"]),
  // Surveys, risks, weights.
  cell("jawaban-luar-skala", "skm-responden:SKM!E8", 5),
  cell("jawaban-luar-skala", "skm-responden:SKM!G11", 0),
  cell("pembagi-unsur", "skm-responden:SKM!F17", "=F16*1/8"),
  cell("kemungkinan-luar-skala", "risiko:Risiko!C6", 6, ["E6"]),
  cell("tingkat-salah", "risiko:Risiko!F4", "Tinggi"),
  cell("bobot-tidak-100", "indeks-tertimbang:Indeks!C5", 25, ["C8"]),
  cell("bobot-tidak-100", "ifas:IFAS!C5", 0.25, ["C7", "C13"]),
  cell("bobot-tertukar-skala", "indeks-tertimbang:Indeks!C3", 0.25, ["C8", "E3"]),
  // The same figure twice.
  cell("dua-tempat", "ringkasan:Ringkasan!D4", 1.0333, ["D4"]),
  cell("dua-tempat", "ringkasan:Ringkasan!C5", 0.983),
  // Form.
  cells("nomor-ganda", "capaian-dinas", "Capaian", { A7: 3 }),
  cell("satuan-campur", "ringkasan:Data!D4", 92.1),
  cell("indikator-ganda", "rencana-aksi:Rencana Aksi!B8", "Jumlah laporan pengawasan"),
  cell("tahun-judul", "perbandingan-tahun:Perbandingan!E4", "2025"),
  cell("rumus-penomoran", "evaluasi-renja:E81!M6", "=E6+G6+I6"),
  cell("rumus-penomoran", "evaluasi-renja:E81!O7", "=M7/D7*100"),
  cell("angka-atas-rumus-salah", "evaluasi-renja:E81!N5", 237),
  ...shapeFaults,
  ...officeFaults,
  ...serviceFaults,
  ...regionFaults,
  ...reportFaults,
];
