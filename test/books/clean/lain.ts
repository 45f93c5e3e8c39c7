import { as, percent, type Draft } from "../book";

/** Targets and allocations by year, program and activities. */
export function renstra(): Draft {
  const years = ["2025", "2026", "2027", "2028", "2029"];
  const money = (typed: number | string) => as(typed, "#,##0");
  const rows: [string, string, number[], number[]][] = [
    ["1.1", "Jumlah desa binaan", [10, 14, 18, 22, 26], [500, 620, 740, 860, 980]],
    ["1.2", "Jumlah kader terlatih", [120, 150, 180, 210, 240], [300, 330, 360, 390, 420]],
    ["1.3", "Jumlah modul tersusun", [4, 5, 5, 6, 6], [80, 95, 95, 110, 110]],
  ];
  return {
    id: "renstra",
    sheets: [
      {
        name: "Matriks",
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:L2"],
        cells: [
          ["Matriks Kinerja dan Pendanaan Renstra 2025-2029"],
          ["Kode", "Program/Kegiatan/Indikator", "Target", null, null, null, null, "Alokasi (juta rupiah)"],
          [null, null, ...years, ...years],
          ["1", "Program Pemberdayaan", null, null, null, null, null, ...["H", "I", "J", "K", "L"].map((l) => money(`=SUM(${l}5:${l}7)`))],
          ...rows.map(([code, name, targets, money_]) => [code, name, ...targets, ...money_.map(money)]),
        ],
      },
    ],
  };
}

/** Cases by kind with parents, totals and shares. */
export function kasus(): Draft {
  const rows: [string, number, number][] = [
    ["Ketenagakerjaan", 412, 398],
    ["Keimigrasian", 655, 640],
    ["Pidana", 88, 61],
    ["Perdata", 34, 29],
    ["Kekonsuleran", 1290, 1281],
  ];
  return {
    id: "kasus",
    sheets: [
      {
        name: "Kasus",
        merges: [],
        cells: [
          ["Sebaran Kasus Tahun 2024"],
          ["No", "Jenis Kasus", "Jumlah Kasus", "Selesai", "Belum Selesai", "Persentase"],
          ...rows.map(([name, all, done], i) => [i + 1, name, all, done, `=C${i + 3}-D${i + 3}`, percent(`=C${i + 3}/C$8`)]),
          [null, "Total", "=SUM(C3:C7)", "=SUM(D3:D7)", "=SUM(E3:E7)", percent("=SUM(F3:F7)")],
        ],
      },
    ],
  };
}

/** Posts planned and filled. */
export function formasi(): Draft {
  const rows: [string, number, number][] = [
    ["Perencana", 12, 9],
    ["Analis hukum", 8, 8],
    ["Pranata komputer", 10, 6],
    ["Arsiparis", 6, 5],
  ];
  return {
    id: "formasi",
    sheets: [
      {
        name: "Formasi",
        merges: [],
        cells: [
          ["Formasi dan Bezetting per Desember 2024"],
          ["No", "Jabatan", "Formasi", "Bezetting", "Kekurangan"],
          ...rows.map(([name, posts, filled], i) => [i + 1, name, posts, filled, `=C${i + 3}-D${i + 3}`]),
          [null, "Jumlah", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUM(E3:E6)"],
        ],
      },
    ],
  };
}

/** Training by category: people against targets. */
export function pelatihan(): Draft {
  const rows: [string, number, number][] = [
    ["Dasar", 120, 118],
    ["Menengah", 80, 85],
    ["Lanjutan", 40, 31],
  ];
  return {
    id: "pelatihan",
    sheets: [
      {
        name: "Pelatihan",
        merges: [],
        cells: [
          ["Peserta Pelatihan Tahun 2024"],
          ["No", "Kategori", "Target Peserta", "Realisasi Peserta", "Capaian"],
          ...rows.map(([name, target, people], i) => [i + 1, name, target, people, percent(`=D${i + 3}/C${i + 3}`)]),
          [null, "Jumlah", "=SUM(C3:C5)", "=SUM(D3:D5)", percent("=D6/C6")],
        ],
      },
    ],
  };
}
