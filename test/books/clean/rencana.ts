import { as, percent, type Draft } from "../book";

const RUPIAH = "#,##0";
const money = (typed: number | string) => as(typed, RUPIAH);

/** Perjanjian Kinerja with typed texts for targets, and the programs with their budget below it. */
export function perjanjianKinerja(): Draft {
  return {
    id: "perjanjian-kinerja",
    sheets: [
      {
        name: "PK 2025",
        merges: ["A3:A4", "A5:A6"],
        cells: [
          ["Perjanjian Kinerja Tahun 2025 Dinas Perhubungan"],
          ["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
          ["Meningkatnya keselamatan angkutan", "Persentase kendaraan yang laik jalan", "%", 91.5],
          [null, "Jumlah lokasi rawan kecelakaan yang ditangani", "Lokasi", 14],
          ["Meningkatnya layanan angkutan umum", "Persentase ketepatan waktu angkutan", "%", 88],
          [null, "Indeks kepuasan penumpang", "Indeks", 3.42],
          [],
          [],
          [],
          ["Program", "Anggaran (Rp)", "Keterangan"],
          ["Program Penyelenggaraan Lalu Lintas", money(2450750000), "APBD"],
          ["Program Pengelolaan Pelayaran", money(815300000), "APBD"],
          ["Program Penunjang Urusan", money(3120400000), "APBD"],
          ["Jumlah", money("=SUM(B11:B13)"), null],
        ],
      },
    ],
  };
}

/** Formulir E.81 with a code over several columns, K and Rp (000) of every quarter, and numbers merged over both. */
export function evaluasiRkpd(): Draft {
  const rows: [string, string, string, number, number, number[], number[]][] = [
    ["01", "Penyusunan profil daerah", "Dokumen", 4, 320000, [1, 1, 1, 1], [70000, 85000, 80000, 71500]],
    ["02", "Pelatihan perencana", "Orang", 60, 450000, [10, 20, 15, 12], [90000, 130000, 110000, 98000]],
    ["03", "Musrenbang tingkat kota", "Kali", 2, 275000, [1, 0, 1, 0], [120000, 15000, 125000, 9000]],
    ["04", "Evaluasi rencana kerja", "Laporan", 8, 198000, [2, 2, 2, 2], [45000, 50000, 48000, 47000]],
  ];
  const first = 7;
  const total = first + rows.length;
  const heads = ["Realisasi Kinerja pada Triwulan", ...Array.from({ length: 7 }, () => null)];
  return {
    id: "evaluasi-rkpd",
    sheets: [
      {
        name: "Form E.81",
        merges: [
          "A3:B5",
          "C3:C5",
          "D3:D5",
          "E3:F4",
          "G3:N3",
          "G4:H4",
          "I4:J4",
          "K4:L4",
          "M4:N4",
          "O3:P4",
          "Q3:R4",
          "A6:B6",
          "E6:F6",
          "G6:H6",
          "I6:J6",
          "K6:L6",
          "M6:N6",
          "O6:P6",
          "Q6:R6",
        ],
        cells: [
          ["Evaluasi Terhadap Hasil RKPD Kota Tahun 2024"],
          [],
          [
            "Kode",
            null,
            "Program/Kegiatan",
            "Satuan",
            "Target Kinerja dan Anggaran RKPD",
            null,
            ...heads,
            "Realisasi Capaian Kinerja dan Anggaran",
            null,
            "Tingkat Capaian (%)",
          ],
          [null, null, null, null, null, null, "I", null, "II", null, "III", null, "IV"],
          [null, null, null, null, ...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? "K" : "Rp. (000)"))],
          [1, null, 2, 3, 4, null, 5, null, 6, null, 7, null, 8, null, "9 = 5+6+7+8", null, "10 = 9/4 x 100"],
          ...rows.map(([code, name, unit, k, rp, ks, rps], i) => {
            const r = first + i;
            return [
              "5.01",
              code,
              name,
              unit,
              k,
              rp,
              ...[0, 1, 2, 3].flatMap((q) => [ks[q]!, rps[q]!]),
              `=G${r}+I${r}+K${r}+M${r}`,
              `=H${r}+J${r}+L${r}+N${r}`,
              `=O${r}/E${r}*100`,
              `=P${r}/F${r}*100`,
            ];
          }),
          [
            null,
            null,
            "Jumlah",
            null,
            null,
            `=SUM(F${first}:F${total - 1})`,
            ...["H", "J", "L", "N"].flatMap((letter) => [null, `=SUM(${letter}${first}:${letter}${total - 1})`]),
            null,
            `=SUM(P${first}:P${total - 1})`,
            null,
            `=P${total}/F${total}*100`,
          ],
        ],
      },
    ],
  };
}

/** Accounts under a sub kegiatan: codes of two families, levels as subtotals, months of half a year beside the pagu. */
export function kasDaerah(): Draft {
  const leaf = (code: string, name: string, months: number[], row: number) => [
    code,
    name,
    money(months.reduce((sum, each) => sum + each, 0)),
    ...months.map(money),
    money(`=SUM(D${row}:I${row})`),
    money(`=C${row}-J${row}`),
  ];
  const group = (code: string, name: string, parts: string, row: number) => [
    code,
    name,
    ...[..."CDEFGHI"].map((letter) => money(`=${parts.replace(/#/g, letter)}`)),
    money(`=SUM(D${row}:I${row})`),
    money(`=C${row}-J${row}`),
  ];
  return {
    id: "kas-daerah",
    sheets: [
      {
        name: "RAK Belanja",
        merges: [],
        cells: [
          ["Rencana Anggaran Kas Semester I Tahun 2025"],
          ["Kode Rekening", "Uraian", "Anggaran", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Total RAK", "Sisa"],
          group("2.19.01", "Program Penunjang", "#4", 3),
          group("2.19.01.2.01", "Perencanaan dan Evaluasi", "#5+#8", 4),
          group("2.19.01.2.01.0001", "Penyusunan Dokumen", "SUM(#6:#7)", 5),
          leaf("5.1.02.01", "Belanja Barang", [1250000, 800000, 1430000, 920000, 1110000, 640000], 6),
          leaf("5.1.02.02", "Belanja Jasa", [3400000, 3400000, 3550000, 3400000, 3400000, 3900000], 7),
          group("2.19.01.2.01.0002", "Evaluasi Kinerja", "SUM(#9:#10)", 8),
          leaf("5.1.02.01", "Belanja Barang", [410000, 0, 520000, 0, 385000, 0], 9),
          leaf("5.1.02.04", "Belanja Perjalanan", [0, 2750000, 0, 3100000, 0, 2900000], 10),
        ],
      },
    ],
  };
}

/** Comparison with a national target, typed throughout as it is pasted from a report. */
export function targetNasional(): Draft {
  const rows: [string, string, number, number][] = [
    ["Persentase desa mandiri", "%", 25, 31.5],
    ["Cakupan imunisasi lengkap", "%", 95, 92.15],
    ["Rasio elektrifikasi", "%", 99.5, 99.1],
    ["Indeks literasi", "Indeks", 70, 73.5],
    ["Cakupan air minum layak", "%", 90, 87.3],
  ];
  return {
    id: "target-nasional",
    sheets: [
      {
        name: "Nasional",
        merges: [],
        cells: [
          ["Perbandingan Realisasi dengan Target Nasional Tahun 2024"],
          ["No", "Indikator Kinerja", "Satuan", "Target Nasional", "Realisasi", "Capaian (%)", "Selisih"],
          ...rows.map(([name, unit, target, realisasi], i) => [
            i + 1,
            name,
            unit,
            target,
            realisasi,
            Math.round((realisasi / target) * 10000) / 100,
            Math.round((realisasi - target) * 100) / 100,
          ]),
        ],
      },
    ],
  };
}

/** Capaian of a Renstra over three years under merged heads: target, realisasi and capaian of each. */
export function capaianTigaTahun(): Draft {
  const rows: [string, [number, number][]][] = [
    [
      "Jumlah perpustakaan desa",
      [
        [40, 38],
        [45, 46],
        [50, 49],
      ],
    ],
    [
      "Persentase arsip tertata",
      [
        [60, 57.5],
        [70, 71.2],
        [80, 76.4],
      ],
    ],
    [
      "Jumlah pengunjung (ribu)",
      [
        [120, 131],
        [140, 138],
        [150, 155],
      ],
    ],
    [
      "Nilai pengawasan kearsipan",
      [
        [72, 70.1],
        [75, 76.3],
        [78, 79.2],
      ],
    ],
  ];
  return {
    id: "capaian-tiga-tahun",
    sheets: [
      {
        name: "2022-2024",
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:K3"],
        cells: [
          ["Capaian Kinerja Dinas Perpustakaan dan Kearsipan"],
          [],
          ["No", "Indikator Kinerja", "2022", null, null, "2023", null, null, "2024"],
          [null, null, ...[1, 2, 3].flatMap(() => ["Target", "Realisasi", "Capaian"])],
          ...rows.map(([name, years], i) => {
            const r = i + 5;
            return [
              i + 1,
              name,
              ...years.flatMap(([target, realisasi], y) => {
                const [t, a] = [
                  ["C", "D"],
                  ["F", "G"],
                  ["I", "J"],
                ][y] as [string, string];
                return [target, realisasi, percent(`=${a}${r}/${t}${r}`)];
              }),
            ];
          }),
        ],
      },
    ],
  };
}
