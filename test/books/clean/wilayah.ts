import { as, percent, type Draft, type Formatted, type Typed } from "../book";

type Row = (Typed | Formatted)[];
const rp = (typed: Typed): Formatted => as(typed, "#,##0");
const d2 = (typed: Typed): Formatted => as(typed, "0.00");
const empty = (count: number): null[] => Array.from({ length: count }, () => null);

/** Cases with those carried over, by kind and by month. */
export function kasusPerwakilan(): Draft {
  const item = (no: Typed, n: string, a: number, b: number, c: number, r: number): Row => [
    no,
    n,
    a,
    b,
    `=C${r}+D${r}`,
    c,
    `=E${r}-F${r}`,
    percent(`=F${r}/E${r}`),
  ];
  const par = (no: Typed, n: string, from: number, to: number, r: number): Row => [
    no,
    n,
    ...["C", "D", "E", "F", "G"].map((x) => `=SUM(${x}${from}:${x}${to})`),
    percent(`=F${r}/E${r}`),
  ];
  return {
    id: "kasus-perwakilan",
    sheets: [
      {
        name: "Kasus",
        cells: [
          ["REKAPITULASI KASUS WNI"],
          ["KBRI Kuala Lumpur - Januari s.d. Desember 2023"],
          [],
          ["No", "Jenis Kasus", "Sisa Kasus Tahun Lalu", "Kasus Masuk", "Total Kasus", "Selesai", "Dalam Proses", "% Penyelesaian"],
          par("I", "Ketenagakerjaan", 6, 9, 5),
          item(1, "   Gaji tidak dibayar", 31, 214, 228, 6),
          item(2, "   Eksploitasi", 8, 47, 49, 7),
          item(3, "   Pemutusan kontrak sepihak", 5, 61, 60, 8),
          item(4, "   Kecelakaan kerja", 2, 25, 25, 9),
          par("II", "Keimigrasian", 11, 13, 10),
          item(1, "   Overstay", 112, 1840, 1785, 11),
          item(2, "   Penahanan", 54, 612, 598, 12),
          item(3, "   Paspor hilang", 3, 388, 390, 13),
          par("III", "Pidana", 15, 17, 14),
          item(1, "   Narkotika", 14, 22, 11, 15),
          item(2, "   Pembunuhan", 6, 3, 2, 16),
          item(3, "   Pencurian", 4, 19, 18, 17),
          [null, "JUMLAH", ...["C", "D", "E", "F", "G"].map((x) => `=${x}5+${x}10+${x}14`), percent("=F18/E18")],
          [],
          ["Sumber: Fungsi Konsuler, data per 31 Desember 2023"],
        ],
        merges: ["A1:H1", "A2:H2"],
      },
      {
        name: "Bulanan",
        cells: [
          ["KASUS MASUK PER BULAN"],
          [],
          ["Bulan", "Ketenagakerjaan", "Keimigrasian", "Pidana", "Jumlah", "Kumulatif"],
          ...[
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
          ].map((m, i): Row => {
            const r = 4 + i;
            return [
              m,
              [24, 31, 28, 22, 35, 30, 27, 33, 29, 31, 26, 31][i]!,
              [231, 240, 255, 198, 262, 244, 236, 251, 229, 240, 228, 226][i]!,
              [3, 4, 2, 5, 4, 3, 3, 5, 4, 3, 4, 4][i]!,
              `=SUM(B${r}:D${r})`,
              i === 0 ? "=E4" : `=F${r - 1}+E${r}`,
            ];
          }),
          ["Jumlah", "=SUM(B4:B15)", "=SUM(C4:C15)", "=SUM(D4:D15)", "=SUM(E4:E15)", null],
        ],
        merges: [],
      },
    ],
  };
}

/** Trainings with people, money and a sentence about both. */
export function pelatihanDaerah(): Draft {
  const data: [string, number, number, number, number, number, number][] = [
    ["Pelatihan Kepemimpinan Nasional", 60, 38, 21, 60, 1950000000, 1874500000],
    ["Pelatihan Kepemimpinan Administrator", 120, 71, 46, 120, 2640000000, 2598300000],
    ["Pelatihan Dasar CPNS", 800, 392, 405, 800, 6400000000, 6215750000],
    ["Pelatihan Fungsional", 240, 118, 131, 240, 1560000000, 1533400000],
    ["Pelatihan Teknis", 350, 161, 152, 350, 1225000000, 1098200000],
  ].map(([n, t, l, p, , a, r]) => [n, t, l, p, 0, a, r] as [string, number, number, number, number, number, number]);
  const rows = data.map(([n, t, l, p, , a, r], i): Row => {
    const x = i + 5;
    return [i + 1, n, t, l, p, `=D${x}+E${x}`, d2(`=F${x}/C${x}*100`), rp(a), rp(r), d2(`=I${x}/H${x}*100`), rp(`=I${x}/F${x}`)];
  });
  return {
    id: "pelatihan-daerah",
    sheets: [
      {
        name: "Diklat 2023",
        cells: [
          ["CAPAIAN PELATIHAN MENURUT KATEGORI"],
          ["Badan Pengembangan SDM Provinsi, Tahun 2023"],
          [
            "No",
            "Kategori Pelatihan",
            "Target Peserta (orang)",
            "Realisasi Peserta (orang)",
            null,
            null,
            "Capaian (%)",
            "Pagu (Rp)",
            "Realisasi (Rp)",
            "Serapan (%)",
            "Biaya per Orang (Rp)",
          ],
          [null, null, null, "Laki-laki", "Perempuan", "Jumlah", null, null, null, null, null],
          ...rows,
          [
            null,
            "Jumlah",
            "=SUM(C5:C9)",
            "=SUM(D5:D9)",
            "=SUM(E5:E9)",
            "=SUM(F5:F9)",
            d2("=F10/C10*100"),
            rp("=SUM(H5:H9)"),
            rp("=SUM(I5:I9)"),
            d2("=I10/H10*100"),
            rp("=I10/F10"),
          ],
          [],
          ["Jumlah peserta yang mengikuti pelatihan sebanyak 1.535 orang atau 97,77% dari target 1.570 orang."],
        ],
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4", "I3:I4", "J3:J4", "K3:K4"],
      },
    ],
  };
}

/** Five years, growth, mean and the nation. */
export function trenPendidikan(): Draft {
  const d: [string, string, number[], number, number][] = [
    ["Angka melek huruf", "%", [95.1, 95.6, 96, 96.3, 96.9], 97, 96.53],
    ["Rata-rata lama sekolah", "Tahun", [7.9, 8.05, 8.2, 8.31, 8.44], 8.5, 8.77],
    ["Harapan lama sekolah", "Tahun", [12.4, 12.55, 12.7, 12.81, 12.94], 13, 13.15],
    ["APM SD/MI", "%", [96.8, 97.1, 97.4, 97.9, 98.2], 98, 98.9],
    ["APM SMP/MTs", "%", [78.2, 79.4, 80.3, 81.2, 82.6], 82, 82.11],
  ];
  return {
    id: "tren-pendidikan",
    sheets: [
      {
        name: "Tren",
        cells: [
          ["PERKEMBANGAN CAPAIAN INDIKATOR PENDIDIKAN 2019-2023"],
          [],
          [
            "No",
            "Indikator Kinerja",
            "Satuan",
            "Realisasi",
            null,
            null,
            null,
            null,
            "Target 2023",
            "Capaian 2023 (%)",
            "Pertumbuhan 2022-2023 (%)",
            "Rata-rata 5 Tahun",
            "Nasional 2023",
            "Selisih dengan Nasional",
          ],
          [null, null, null, "2019", "2020", "2021", "2022", "2023", ...empty(6)],
          ...d.map(([n, u, v, t, nas], i): Row => {
            const x = i + 5;
            return [
              i + 1,
              n,
              u,
              ...v,
              t,
              d2(`=H${x}/I${x}*100`),
              d2(`=(H${x}-G${x})/G${x}*100`),
              d2(`=AVERAGE(D${x}:H${x})`),
              nas,
              d2(`=H${x}-M${x}`),
            ];
          }),
          [null, "Rata-rata capaian", ...empty(7), d2("=AVERAGE(J5:J9)"), ...empty(4)],
        ],
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:H3", "I3:I4", "J3:J4", "K3:K4", "L3:L4", "M3:M4", "N3:N4"],
      },
    ],
  };
}

/** Two tables beside each other. */
export function rekapKecamatan(): Draft {
  const a: [string, number, number][] = [
    ["Kec. Utara", 4120, 3987],
    ["Kec. Selatan", 3560, 3412],
    ["Kec. Timur", 2985, 2871],
    ["Kec. Barat", 5240, 5015],
    ["Kec. Tengah", 1875, 1850],
  ];
  const b: [string, number, number][] = [
    ["Kec. Utara", 18, 15],
    ["Kec. Selatan", 14, 14],
    ["Kec. Timur", 11, 9],
    ["Kec. Barat", 22, 20],
    ["Kec. Tengah", 9, 8],
  ];
  return {
    id: "rekap-kecamatan",
    sheets: [
      {
        name: "Rekap Kecamatan",
        cells: [
          ["REKAP VAKSINASI DAN POSYANDU PER KECAMATAN"],
          [],
          [null, "Vaksinasi anak", null, null, null, null, "Posyandu", null, null, null],
          [null, "Kecamatan", "Sasaran (orang)", "Divaksin (orang)", "Cakupan", null, "Kecamatan", "Posyandu", "Aktif", "% Aktif"],
          ...a.map(([n, s, v], i): Row => {
            const x = i + 5;
            return [null, n, rp(s), rp(v), percent(`=D${x}/C${x}`), null, b[i]![0], b[i]![1], b[i]![2], percent(`=I${x}/H${x}`)];
          }),
          [
            null,
            "Jumlah",
            rp("=SUM(C5:C9)"),
            rp("=SUM(D5:D9)"),
            percent("=D10/C10"),
            null,
            "Jumlah",
            "=SUM(H5:H9)",
            "=SUM(I5:I9)",
            percent("=I10/H10"),
          ],
          [],
          [null, "Catatan: sasaran 17.780 orang berdasarkan data BPS."],
        ],
        merges: ["B3:E3", "G3:J3"],
      },
    ],
  };
}

/** Groups of columns with an empty column between. */
export function serapanTriwulan(): Draft {
  const d: [string, string, number, number[], number[]][] = [
    ["1.01", "Penyusunan Renja", 120, [30, 30, 30, 30], [28, 31, 29, 30]],
    ["1.02", "Evaluasi kinerja", 90, [20, 25, 20, 25], [19, 22, 21, 24]],
    ["1.03", "Penatausahaan keuangan", 240, [60, 60, 60, 60], [58, 60, 57, 59]],
    ["1.04", "Pengadaan barang", 310, [10, 100, 150, 50], [0, 95, 148, 57]],
    ["1.05", "Pemeliharaan gedung", 75, [15, 20, 20, 20], [14, 20, 17, 19]],
  ];
  // A kode B uraian C pagu D kosong E-H target TW I kosong J-M realisasi N kosong O total target P total realisasi Q %
  return {
    id: "serapan-triwulan",
    sheets: [
      {
        name: "TW",
        cells: [
          ["TARGET DAN REALISASI ANGGARAN PER TRIWULAN"],
          ["Kecamatan Sukamaju TA 2024 (juta rupiah)"],
          [],
          [
            "Kode",
            "Sub Kegiatan",
            "Pagu",
            null,
            "Target",
            null,
            null,
            null,
            null,
            "Realisasi",
            null,
            null,
            null,
            null,
            "Jumlah Target",
            "Jumlah Realisasi",
            "Serapan (%)",
          ],
          [null, null, null, null, "TW I", "TW II", "TW III", "TW IV", null, "TW I", "TW II", "TW III", "TW IV", null, null, null, null],
          ...d.map(([c, n, p, t, r], i): Row => {
            const x = i + 6;
            return [c, n, p, null, ...t, null, ...r, null, `=SUM(E${x}:H${x})`, `=SUM(J${x}:M${x})`, d2(`=P${x}/C${x}*100`)];
          }),
          [
            null,
            "Total",
            "=SUM(C6:C10)",
            null,
            ...[..."EFGH"].map((c) => `=SUM(${c}6:${c}10)`),
            null,
            ...[..."JKLM"].map((c) => `=SUM(${c}6:${c}10)`),
            null,
            "=SUM(O6:O10)",
            "=SUM(P6:P10)",
            d2("=P11/C11*100"),
          ],
        ],
        merges: ["E4:H4", "J4:M4"],
      },
    ],
  };
}
