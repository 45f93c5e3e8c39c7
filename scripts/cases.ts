/**
 * Writes the workbooks of test/cases that are our own: contents of other units as planners lay them out. `tsx scripts/cases.ts` after a
 * change here, then `CASES=update npx jest test/cases`, and read what changed.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";

type Cell =
  string | number | null | { readonly f: string; readonly v: number; readonly z?: string } | { readonly n: number; readonly z: string };

interface Sheet {
  readonly name: string;
  /** First row of the rows, counted from 1. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
}

const RP = "#,##0";
const share = (n: number): Cell => ({ n, z: "0.00%" });
const ratio = (f: string, v: number): Cell => ({ f, v, z: "0.00%" });
const rp = (n: number): Cell => ({ n, z: RP });
const sum = (f: string, v: number): Cell => ({ f, v, z: RP });

const capaian: Sheet = {
  name: "Capaian IKU",
  merges: ["A1:F1", "A2:F2"],
  rows: [
    ["Capaian Kinerja Balai Besar Karantina Wilayah Timur"],
    ["Tahun 2024"],
    [],
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Persentase media pembawa yang bebas hama", "persen", share(0.95), share(0.931), ratio("E5/D5", 0.98)],
    [2, "Jumlah laboratorium terakreditasi", "laboratorium", 4, 5, ratio("E6/D6", 1.25)],
    [3, "Indeks Kepuasan Masyarakat", "indeks", 88.5, 90.27, ratio("E7/D7", 1.02)],
    [4, "Nilai Kinerja Anggaran", "nilai", 92, "91,08", ratio("E8/D8", 0.99)],
    [5, "Jumlah laporan pengawasan", "laporan", 12, null, null],
    ["Rata-rata", null, null, null, null, ratio("AVERAGE(F5:F8)", 1.06)],
    ["Sumber: laporan bulanan seksi"],
  ],
};

const anggaran: Sheet = {
  name: "Anggaran",
  merges: ["A1:F1"],
  rows: [
    ["Realisasi Anggaran per Program, Kegiatan, dan Rincian Output s.d. TW II 2024"],
    ["Satker: Sekretariat Direktorat Jenderal Tanaman Pangan"],
    ["(dalam ribuan rupiah)"],
    [],
    ["Kode", "Program/Kegiatan/RO", "Pagu", "Realisasi", "Sisa", "%"],
    ["WA", "Program Dukungan Manajemen", sum("C7", 1850000), sum("D7", 905500), sum("C6-D6", 944500), ratio("D6/C6", 905500 / 1850000)],
    [
      "1795",
      "Dukungan Manajemen Tanaman Pangan",
      sum("C8+C11", 1850000),
      sum("D8+D11", 905500),
      sum("C7-D7", 944500),
      ratio("D7/C7", 905500 / 1850000),
    ],
    [
      "1795.EBA",
      "Layanan Dukungan Manajemen Internal",
      sum("SUM(C9:C10)", 1250000),
      sum("SUM(D9:D10)", 655500),
      sum("C8-D8", 594500),
      ratio("D8/C8", 0.5244),
    ],
    ["1795.EBA.956", "Layanan BMN", rp(250000), rp(155500), sum("C9-D9", 94500), ratio("D9/C9", 0.622)],
    ["1795.EBA.962", "Layanan Umum", rp(1000000), rp(500000), sum("C10-D10", 500000), ratio("D10/C10", 0.5)],
    ["1795.EBB", "Layanan Sarana Internal", rp(600000), rp(250000), sum("C11-D11", 350000), ratio("D11/C11", 250 / 600)],
    ["HA", "Program Ketersediaan Pangan", sum("C13", 4400000), sum("D13", 1980000), sum("C12-D12", 2420000), ratio("D12/C12", 0.45)],
    ["1762", "Pengelolaan Produksi Serealia", sum("C14", 4400000), sum("D14", 1980000), sum("C13-D13", 2420000), ratio("D13/C13", 0.45)],
    ["1762.RAI", "Sarana Budidaya Padi", rp(4400000), rp(1980000), sum("C14-D14", 2420000), ratio("D14/C14", 0.45)],
    [null, "JUMLAH", sum("C6+C12", 6250000), sum("D6+D12", 2885500), sum("C15-D15", 3364500), ratio("D15/C15", 0.46168)],
  ],
};

const unsur: readonly (readonly [string, number])[] = [
  ["Persyaratan", 3.42],
  ["Sistem, mekanisme, dan prosedur", 3.38],
  ["Waktu penyelesaian", 3.11],
  ["Biaya/tarif", 3.87],
  ["Produk spesifikasi jenis pelayanan", 3.36],
  ["Kompetensi pelaksana", 3.51],
  ["Perilaku pelaksana", 3.55],
  ["Penanganan pengaduan, saran, dan masukan", 3.29],
  ["Sarana dan prasarana", 3.2],
];
const skm: Sheet = {
  name: "Tabulasi SKM",
  rows: [
    ["Tabulasi Survei Kepuasan Masyarakat Semester II Tahun 2024"],
    ["Unit Kerja", ":", "Kantor Pertanahan Kota Madiun"],
    [],
    ["No", "Unsur Pelayanan", "Jumlah Nilai", "Responden", "NRR", "Bobot", "NRR Tertimbang", "Mutu"],
    ...unsur.map(([name, nrr], at): Cell[] => {
      const row = at + 5;
      return [
        `U${at + 1}`,
        name,
        Math.round(nrr * 100),
        100,
        { f: `C${row}/D${row}`, v: nrr },
        { f: "1/9", v: 1 / 9 },
        { f: `E${row}*F${row}`, v: nrr / 9 },
        nrr >= 3.5324 ? "A" : nrr >= 3.0644 ? "B" : "C",
      ];
    }),
    ["Jumlah", null, null, null, null, null, { f: "SUM(G5:G13)", v: unsur.reduce((all, [, nrr]) => all + nrr, 0) / 9 }, null],
    [
      "IKM (Nilai Konversi)",
      null,
      null,
      null,
      null,
      null,
      { f: "G14*25", v: (unsur.reduce((all, [, nrr]) => all + nrr, 0) / 9) * 25 },
      "B",
    ],
  ],
};

const years = [2025, 2026, 2027, 2028, 2029];
const renstra: Sheet = {
  name: "Matriks Renstra",
  merges: ["A4:A5", "B4:B5", "C4:C5", "D4:H4", "I4:M4", "N4:N5"],
  rows: [
    ["Matriks Kinerja dan Pendanaan Badan Pengelola Perbatasan"],
    [null, null, null, null, null, null, null, null, null, null, null, null, "(dalam juta rupiah)"],
    [],
    [
      "Kode",
      "Program/Kegiatan/Indikator",
      "Satuan",
      "Target",
      null,
      null,
      null,
      null,
      "Alokasi",
      null,
      null,
      null,
      null,
      "Unit Organisasi Pelaksana",
    ],
    [null, null, null, ...years, ...years, null],
    [
      "CL",
      "Program Pengelolaan Batas Wilayah",
      null,
      null,
      null,
      null,
      null,
      null,
      ...[1, 2, 3, 4, 5].map((each) => 100 * each + 40),
      "Deputi I",
    ],
    [
      "6120",
      "Pengelolaan Batas Darat",
      null,
      null,
      null,
      null,
      null,
      null,
      ...[1, 2, 3, 4, 5].map((each) => 100 * each),
      "Asdep Batas Darat",
    ],
    ["6120.PBA", "Pilar batas yang dipelihara", "pilar", 120, 130, 140, 150, 160, ...[1, 2, 3, 4, 5].map((each) => 60 * each), null],
    ["6120.PBB", "Segmen batas yang disepakati", "segmen", 1, 1, 2, 2, 3, ...[1, 2, 3, 4, 5].map((each) => 40 * each), null],
    ["6121", "Pengelolaan Lintas Batas", "pos", 18, 18, 19, 20, 21, 40, 40, 40, 40, 40, "Asdep Lintas Batas"],
  ],
};

const rencanaAksi: Sheet = {
  name: "Rencana Aksi",
  merges: ["A1:L1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:H3", "I3:I4", "A6:A7", "B6:B7"],
  rows: [
    ["Rencana Aksi Perjanjian Kinerja Dinas Perpustakaan dan Kearsipan Tahun 2024"],
    [],
    [
      "No",
      "Sasaran",
      "Indikator Kinerja",
      "Satuan",
      "Target Triwulan",
      null,
      null,
      null,
      "Target Tahun",
      null,
      "Jenis Belanja",
      "Pagu (Rp)",
    ],
    [null, null, null, null, "I", "II", "III", "IV", null, null, "Pegawai", rp(750000000)],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9 = 5 + 6 + 7 + 8)", null, "Barang", rp(420000000)],
    [
      1,
      "Meningkatnya minat baca",
      "Jumlah pengunjung perpustakaan",
      "orang",
      12000,
      15000,
      15000,
      18000,
      { f: "SUM(E6:H6)", v: 60000 },
      null,
      "Modal",
      rp(130000000),
    ],
    [
      null,
      null,
      "Jumlah koleksi baru",
      "judul",
      0,
      500,
      700,
      300,
      { f: "SUM(E7:H7)", v: 1500 },
      null,
      "Jumlah",
      sum("SUM(L4:L6)", 1300000000),
    ],
    [2, "Tertibnya arsip daerah", "Jumlah perangkat daerah yang diawasi", "unit", 5, 10, 10, 8, { f: "SUM(E8:H8)", v: 33 }],
    [],
    ["Kegiatan Pendukung"],
    ["No", "Kegiatan", "PIC", "Satuan", "Target TW I", "Target TW II", "Target TW III", "Target TW IV"],
    [1, "Rapat koordinasi literasi", "Bidang Layanan", "kali", 1, 1, 1, 1],
    [2, "Bimbingan teknis arsiparis", "Bidang Kearsipan", "orang", null, 40, null, 40],
  ],
};

const BOOKS: Readonly<Record<string, readonly Sheet[]>> = {
  "capaian-unit-lain": [capaian],
  "anggaran-program": [anggaran],
  "skm-tabulasi": [skm],
  "renstra-matriks": [renstra],
  "rencana-aksi": [rencanaAksi],
};

const target = path.resolve(import.meta.dirname, "../test/cases");
for (const [book, sheets] of Object.entries(BOOKS)) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2024, 0, 1));
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === null) return;
        const to = sheet.getCell(r + 1, c + 1);
        if (typeof cell !== "object") to.value = cell;
        else {
          to.value = "f" in cell ? { formula: cell.f, result: cell.v } : cell.n;
          if (cell.z !== undefined) to.numFmt = cell.z;
        }
      }),
    );
    for (const merge of merges) sheet.mergeCells(merge);
  }
  mkdirSync(path.join(target, book), { recursive: true });
  await workbook.xlsx.writeFile(path.join(target, book, "book.xlsx"));
}
