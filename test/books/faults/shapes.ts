import { cell, type Fault } from "./fault";

/** Faults in the forms of planning, evaluation, risk and survey. */
export const shapeFaults: readonly Fault[] = [
  // Evaluation of a work plan, formulir E.81.
  cell("realisasi-bukan-jumlah-triwulan", "evaluasi-rkpd:Form E.81!O8", 59),
  cell("realisasi-bukan-jumlah-triwulan", "evaluasi-rkpd:Form E.81!P9", "=H9+J9+L9"),
  cell("tingkat-capaian-salah", "evaluasi-rkpd:Form E.81!Q8", 98),
  cell("tingkat-capaian-salah", "evaluasi-rkpd:Form E.81!R10", "=P10/E10*100"),
  cell("jumlah-salah", "evaluasi-rkpd:Form E.81!F11", 1234000),
  cell("angka-teks", "evaluasi-rkpd:Form E.81!J8", "130.000 ribu", ["P8"]),
  // Cash by month, codes of two families.
  cell("jumlah-bulan-salah", "kas-daerah:RAK Belanja!J7", 21500000, ["K7"]),
  cell("jumlah-bulan-salah", "kas-daerah:RAK Belanja!J9", "=SUM(D9:H9)"),
  cell("induk-salah", "kas-daerah:RAK Belanja!E8", 2570000),
  cell("induk-salah", "kas-daerah:RAK Belanja!F5", "=SUM(F6:F6)"),
  cell("sisa-salah", "kas-daerah:RAK Belanja!K10", 250000),
  cell("bulan-salah", "kas-daerah:RAK Belanja!G6", 9200000, ["J6", "K6"]),
  // Perjanjian kinerja and comparison.
  cell("jumlah-salah", "perjanjian-kinerja:PK 2025!B14", 6286450000),
  cell("angka-teks", "perjanjian-kinerja:PK 2025!B12", "815.300.000", ["B14"]),
  cell("capaian-salah", "target-nasional:Nasional!F4", 95.15),
  cell("capaian-salah", "target-nasional:Nasional!F7", 103.09),
  cell("selisih-salah", "target-nasional:Nasional!G6", 4.5),
  cell("realisasi-tertinggal", "target-nasional:Nasional!E3", 30.5, ["F3", "G3"]),
  cell("kolom-lain", "capaian-tiga-tahun:2022-2024!H6", "=G6/C6"),
  cell("angka-atas-rumus-salah", "capaian-tiga-tahun:2022-2024!K7", 1.2),
  cell("rasio-terbalik", "capaian-tiga-tahun:2022-2024!E7", "=C7/D7"),
  cell("realisasi-kosong", "capaian-tiga-tahun:2022-2024!J8", null, ["K8"]),
  // LKE.
  cell("nilai-melebihi-bobot", "lke:LKE!D5", 9.6, ["E5"]),
  cell("subtotal-salah", "lke:LKE!D7", 23.4),
  cell("subtotal-salah", "lke:LKE!C10", "=SUM(C11:C11)"),
  cell("bobot-tidak-100", "lke:LKE!C14", 12, ["C13", "C16"]),
  cell("jumlah-salah", "lke:LKE!D16", 78.5),
  cell("persen-salah", "lke:LKE!E12", 0.85),
  // Risk.
  cell("operasi-lain", "register-risiko:Register!E7", "=C7+D7"),
  cell("skor-salah", "register-risiko:Register!I8", 8),
  cell("tingkat-salah", "register-risiko:Register!F6", "Tinggi"),
  cell("tingkat-salah", "register-risiko:Register!F10", "Sedang"),
  cell("residual-melebihi-inheren", "register-risiko:Register!G9", 4, ["I9"]),
  cell("dampak-luar-skala", "register-risiko:Register!D8", 7, ["E8", "F8"]),
  // Surveys.
  cell("nrr-salah", "skm-tabulasi:Tabulasi!E5", 3.33),
  cell("responden-berbeda", "skm-tabulasi:Tabulasi!D8", 105, ["E8"]),
  cell("pembagi-unsur", "skm-tabulasi:Tabulasi!F7", "=E7/8"),
  cell("rentang-pendek", "skm-tabulasi:Tabulasi!F12", "=SUM(F3:F10)"),
  cell("konversi-salah", "skm-tabulasi:Tabulasi!F13", "=F12*20"),
  cell("jumlah-responden-salah", "skm-frekuensi:Frekuensi!G6", 98),
  cell("jumlah-responden-salah", "skm-frekuensi:Frekuensi!G7", "=SUM(C7:E7)"),
  cell("bobot-jawaban-salah", "skm-frekuensi:Frekuensi!H5", "=(C5*1+D5*2+E5*3+F5*5)/G5"),
  // Index by perspective, typed.
  cell("tertimbang-salah", "ncko:Nilai Kinerja!E4", 26.93),
  cell("jumlah-salah", "ncko:Nilai Kinerja!E7", 109.86),
  cell("bobot-tertukar", "ncko:Nilai Kinerja!C5", 15, ["E5", "C7"]),
  // Complaints with parents.
  cell("induk-salah", "kasus-induk:Pengaduan!C3", 785),
  cell("jumlah-induk-dan-anak", "kasus-induk:Pengaduan!D10", "=SUM(D3:D9)"),
  cell("bagian-melebihi-keseluruhan", "kasus-induk:Pengaduan!D9", 196, ["E9", "F9"]),
  cell("persen-salah", "kasus-induk:Pengaduan!F5", 0.859),
];
