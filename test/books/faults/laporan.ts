import { cell, pasted, type Fault } from "./fault";

/** Faults in reports with sentences, codes and units; of kinds that a bench made without looking at the rules showed to be missed. */
export const reportFaults: readonly Fault[] = [
  cell("hitungan-kalimat", "pengukuran-provinsi:PK 2026!A20", "Dari 9 sub indikator, 7 tercapai dan 2 tidak tercapai."),
  cell("hitungan-kalimat", "pengukuran-provinsi:PK 2026!A20", "Dari 10 sub indikator, 5 tercapai dan 5 tidak tercapai."),
  cell("angka-kalimat", "pengukuran-provinsi:PK 2026!A21", "Rata-rata capaian indikator tahun 2026 sebesar 98,35 persen."),
  cell("jumlah-alih-alih-rata-rata", "pengukuran-provinsi:PK 2026!I10", "=SUM(I11:I13)"),
  pasted("status-salah", "pengukuran-provinsi:PK 2026!J9", "Tercapai"),
  cell("rasio-terbalik", "pengukuran-provinsi:PK 2026!I15", "=G15/H15*100"),
  cell("maksimal-dihitung-minimal", "pengukuran-provinsi:PK 2026!I17", "=(2*G17-H17)/G17*100"),
  cell("tahun-judul", "pengukuran-provinsi:PK 2026!A3", "TAHUN 2025", ["A21"]),
  cell("kode-induk", "dipa-kanwil:Realisasi!A15", "1554.EBB.951"),
  cell("kode-ganda", "dipa-kanwil:Realisasi!A13", "511111", ["A12"]),
  cell("tanggal-mustahil", "dipa-kanwil:Realisasi!A1", "LAPORAN REALISASI ANGGARAN PER 31 NOVEMBER 2026"),
  cell("rumus-tanda-salah", "dipa-kanwil:Realisasi!E10", "=C10+D10"),
  cell("catatan-satuan", "dipa-kanwil:Realisasi!A3", "(dalam jutaan rupiah)"),
  cell("persen-dijumlah", "pengaduan-migran:Pengaduan!J12", "=SUM(J6:J11)"),
  cell(
    "hitungan-kalimat",
    "pengaduan-migran:Pengaduan!A14",
    "Sepanjang tahun 2026 diterima 1.786 pengaduan, 1.506 di antaranya selesai (86,42%).",
  ),
  cell("negatif", "pengaduan-migran:Pengaduan!D7", -97),
  cell("desimal-pada-hitungan", "pengaduan-migran:Pengaduan!C9", 133.5),
  cell("satuan-baris", "output-satker:RO!D8", "57 Orang"),
  cell("kode-ganda", "output-satker:RO!A7", "BMB.003", ["A6"]),
  cell("bobot-tidak-100", "output-satker:RO!F6", 25, ["F9"]),
  cell("capaian-salah", "output-satker:RO!E5", 96.15),
  cell("angka-kalimat", "bab-kepegawaian:BAB III!A12", "Indeks profesionalitas ASN terealisasi 82,32 dari target 86 (98,00%)."),
  cell(
    "angka-kalimat",
    "bab-kepegawaian:BAB III!A11",
    "Indeks sistem merit tahun 2026 terealisasi 331,5 dari target 325 atau sebesar 102,00%. Dibanding tahun 2025 sebesar 321, realisasi naik 19,5.",
  ),
  cell(
    "arah-kalimat",
    "bab-kepegawaian:BAB III!A11",
    "Indeks sistem merit tahun 2026 terealisasi 331,5 dari target 325 atau sebesar 102,00%. Dibanding tahun 2025 sebesar 312, realisasi turun 19,5.",
  ),
  cell(
    "hitungan-kalimat",
    "bab-kepegawaian:BAB III!A14",
    "Dari 4 indikator kinerja, 4 indikator mencapai target dan 0 indikator tidak mencapai target.",
  ),
  cell("rujukan-beda-nama", "bab-kepegawaian:Ringkasan!C5", "='BAB III'!E6"),
  cell("tahun-judul", "bab-kepegawaian:BAB III!F4", "Realisasi 2026", ["D4"]),
];
