import { percent, type Draft } from "../book";

/** Capaian of another unit: an ordinary table of five columns with a mean below. */
export function capaianDinas(): Draft {
  const rows: [string, string, number, number][] = [
    ["Persentase sekolah terakreditasi A", "%", 72, 74.5],
    ["Rata-rata lama sekolah", "Tahun", 9.1, 9.05],
    ["Angka partisipasi sekolah 16-18 tahun", "%", 88.5, 86.2],
    ["Persentase guru bersertifikat", "%", 64, 66.8],
    ["Jumlah perpustakaan yang memenuhi standar", "Unit", 40, 37],
    ["Indeks kepuasan orang tua", "Indeks", 3.4, 3.52],
  ];
  return {
    id: "capaian-dinas",
    sheets: [
      {
        name: "Capaian",
        merges: ["A1:F1"],
        cells: [
          ["Capaian Kinerja Dinas Pendidikan Tahun 2024"],
          [],
          ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
          ...rows.map(([name, unit, target, realisasi], i) => [i + 1, name, unit, target, realisasi, `=E${i + 4}/D${i + 4}*100`]),
          [null, "Rata-rata capaian", null, null, null, "=AVERAGE(F4:F9)"],
        ],
      },
    ],
  };
}

/** Rencana Aksi: cumulative targets by quarter under a merged head, the year's target at the left. */
export function rencanaAksi(): Draft {
  const rows: [string, string, number, number[]][] = [
    ["Jumlah laporan pengawasan", "Laporan", 12, [3, 6, 9, 12]],
    ["Jumlah pelatihan petugas", "Kegiatan", 8, [1, 3, 6, 8]],
    ["Jumlah peraturan yang disusun", "Dokumen", 4, [0, 1, 2, 4]],
    ["Persentase pengaduan yang ditangani", "%", 95, [95, 95, 95, 95]],
    ["Jumlah rapat koordinasi", "Rapat", 16, [4, 8, 12, 16]],
  ];
  return {
    id: "rencana-aksi",
    sheets: [
      {
        name: "Rencana Aksi",
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:H3"],
        cells: [
          ["Rencana Aksi Perjanjian Kinerja Tahun 2025"],
          ["Inspektorat Daerah"],
          ["No", "Indikator Kinerja", "Satuan", "Target", "Target Kumulatif Triwulan"],
          [null, null, null, null, "TW I", "TW II", "TW III", "TW IV"],
          ...rows.map(([name, unit, target, quarters], i) => [i + 1, name, unit, target, ...quarters]),
        ],
      },
    ],
  };
}

/** Comparison over three years with growth of the last. */
export function perbandinganTahun(): Draft {
  const rows: [string, number, number, number][] = [
    ["Produksi padi (ton)", 51200, 52840, 53110],
    ["Produksi jagung (ton)", 18450, 17920, 18875],
    ["Produksi kedelai (ton)", 3120, 3390, 3288],
    ["Produksi cabai (ton)", 7410, 7688, 8015],
  ];
  return {
    id: "perbandingan-tahun",
    sheets: [
      {
        name: "Perbandingan",
        merges: ["C3:E3"],
        cells: [
          ["Realisasi Produksi Tahun 2022-2024"],
          [],
          ["No", "Komoditas", "Realisasi", null, null, "Pertumbuhan 2024 (%)"],
          [null, null, "2022", "2023", "2024", null],
          ...rows.map(([name, a, b, c], i) => [i + 1, name, a, b, c, `=(E${i + 5}-D${i + 5})/D${i + 5}*100`]),
          [null, "Jumlah", "=SUM(C5:C8)", "=SUM(D5:D8)", "=SUM(E5:E8)", "=(E9-D9)/D9*100"],
        ],
      },
    ],
  };
}

/** Weighted index of another ministry: weights of 100, score, weighted score. */
export function indeksTertimbang(): Draft {
  const rows: [string, string, number, number][] = [
    ["K1", "Ketersediaan layanan", 25, 82.4],
    ["K2", "Kecepatan layanan", 30, 77.15],
    ["K3", "Kompetensi petugas", 20, 90.2],
    ["K4", "Sarana dan prasarana", 15, 68.75],
    ["K5", "Penanganan pengaduan", 10, 88],
  ];
  return {
    id: "indeks-tertimbang",
    sheets: [
      {
        name: "Indeks",
        merges: [],
        cells: [
          ["Indeks Pelayanan Kantor Tahun 2024"],
          ["Kode", "Komponen", "Bobot (%)", "Nilai", "Nilai Tertimbang"],
          ...rows.map(([code, name, weight, value], i) => [code, name, weight, value, `=C${i + 3}*D${i + 3}/100`]),
          [null, "Jumlah", "=SUM(C3:C7)", null, "=SUM(E3:E7)"],
        ],
      },
    ],
  };
}

/** The same figures twice: the table and a summary that refers to it. */
export function ringkasan(): Draft {
  return {
    id: "ringkasan",
    sheets: [
      {
        name: "Data",
        merges: [],
        cells: [
          ["Capaian Bidang Tahun 2024"],
          ["No", "Indikator", "Target", "Realisasi", "Capaian"],
          [1, "Persentase jalan mantap", percent(0.81), percent(0.7925), percent("=D3/C3")],
          [2, "Persentase rumah layak huni", percent(0.9), percent(0.921), percent("=D4/C4")],
          [3, "Persentase akses air minum", percent(0.95), percent(0.938), percent("=D5/C5")],
        ],
      },
      {
        name: "Ringkasan",
        merges: [],
        cells: [
          ["Ringkasan Capaian Tahun 2024"],
          ["No", "Indikator", "Realisasi", "Capaian"],
          [1, "Persentase jalan mantap", percent("=Data!D3"), percent("=Data!E3")],
          [2, "Persentase rumah layak huni", percent("=Data!D4"), percent("=Data!E4")],
          [3, "Persentase akses air minum", percent("=Data!D5"), percent("=Data!E5")],
        ],
      },
    ],
  };
}
