import { as, percent, type Draft, type Formatted, type Typed } from "../book";

type Row = (Typed | Formatted)[];
const d2 = (typed: Typed): Formatted => as(typed, "0.00");

/** An evaluation of four components and how it was in other years. */
export function evaluasiSakip(): Draft {
  // A No, B Komponen, C Bobot, D Nilai, E %
  const sub = (no: string, n: string, b: number, v: number, r: number): Row => [no, n, d2(b), d2(v), d2(`=D${r}/C${r}*100`)];
  const comp = (no: string, n: string, r: number): Row => [
    no,
    n,
    d2(`=SUM(C${r + 1}:C${r + 3})`),
    d2(`=SUM(D${r + 1}:D${r + 3})`),
    d2(`=D${r}/C${r}*100`),
  ];
  return {
    id: "evaluasi-sakip",
    sheets: [
      {
        name: "LKE",
        cells: [
          ["LEMBAR KERJA EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH"],
          ["SEKRETARIAT DPRD KABUPATEN, TAHUN 2024"],
          [],
          ["No", "Komponen/Sub Komponen", "Bobot", "Nilai", "% Capaian"],
          comp("1", "PERENCANAAN KINERJA", 5),
          sub("1.a", "Dokumen perencanaan kinerja telah tersedia", 6, 5.4, 6),
          sub("1.b", "Dokumen perencanaan memenuhi standar", 9, 7.2, 7),
          sub("1.c", "Perencanaan kinerja dimanfaatkan", 15, 10.5, 8),
          comp("2", "PENGUKURAN KINERJA", 9),
          sub("2.a", "Pengukuran kinerja telah dilakukan", 6, 4.8, 10),
          sub("2.b", "Pengukuran menjadi kebutuhan", 9, 6.3, 11),
          sub("2.c", "Pengukuran dijadikan dasar reward", 15, 9.75, 12),
          comp("3", "PELAPORAN KINERJA", 13),
          sub("3.a", "Dokumen laporan telah tersedia", 3, 2.7, 14),
          sub("3.b", "Dokumen laporan memenuhi standar", 4.5, 3.6, 15),
          sub("3.c", "Pelaporan berdampak", 7.5, 5.25, 16),
          comp("4", "EVALUASI AKUNTABILITAS KINERJA INTERNAL", 17),
          sub("4.a", "Evaluasi internal dilaksanakan", 5, 4, 18),
          sub("4.b", "Evaluasi internal berkualitas", 7.5, 5.25, 19),
          sub("4.c", "Implementasi SAKIP meningkat", 12.5, 8.75, 20),
          [null, "Nilai Akuntabilitas Kinerja", d2("=C5+C9+C13+C17"), d2("=D5+D9+D13+D17"), null],
          [null, "Predikat", null, "BB", null],
          [],
          ["Perbandingan nilai"],
          ["Komponen", "2022", "2023", "2024", "Kenaikan"],
          ["Perencanaan Kinerja", d2(20.1), d2(21.75), d2("=D5"), d2("=D26-C26")],
          ["Pengukuran Kinerja", d2(17.4), d2(19.2), d2("=D9"), d2("=D27-C27")],
          ["Pelaporan Kinerja", d2(10.05), d2(10.8), d2("=D13"), d2("=D28-C28")],
          ["Evaluasi Internal", d2(15.2), d2(16.5), d2("=D17"), d2("=D29-C29")],
          ["Jumlah", d2("=SUM(B26:B29)"), d2("=SUM(C26:C29)"), d2("=SUM(D26:D29)"), d2("=D30-C30")],
        ],
        merges: ["A1:E1", "A2:E2"],
      },
    ],
  };
}

/** A scorecard by perspective. */
export function nilaiOrganisasi(): Draft {
  const iku = (k: string, n: string, b: number, t: number, a: number, pol: "Maximize" | "Minimize", r: number): Row => [
    k,
    n,
    percent(b),
    t,
    a,
    pol,
    d2(pol === "Maximize" ? `=MIN(E${r}/D${r},1.2)*100` : `=MIN(2-E${r}/D${r},1.2)*100`),
    d2(`=C${r}*G${r}`),
  ];
  const per = (n: string, b: number, from: number, to: number): Row => [
    null,
    n,
    percent(b),
    null,
    null,
    null,
    d2(`=SUM(H${from}:H${to})`),
    d2(`=C${from - 1}*G${from - 1}`),
  ];
  return {
    id: "nilai-organisasi",
    sheets: [
      {
        name: "NKO",
        cells: [
          ["NILAI KINERJA ORGANISASI (NKO)"],
          ["Kantor Wilayah DJBC Jawa Tengah Tahun 2023"],
          [],
          ["Kode IKU", "Indikator Kinerja Utama", "Bobot", "Target", "Realisasi", "Polarisasi", "Indeks Capaian", "Nilai Tertimbang"],
          per("Stakeholder Perspective", 0.25, 6, 7),
          iku("1a-CP", "Persentase realisasi penerimaan bea dan cukai", 0.6, 100, 103.4, "Maximize", 6),
          iku("1b-N", "Indeks efektivitas pengawasan", 0.4, 85, 88.1, "Maximize", 7),
          per("Customer Perspective", 0.15, 9, 9),
          iku("2a-N", "Indeks kepuasan pengguna layanan", 1, 4.45, 4.52, "Maximize", 9),
          per("Internal Process Perspective", 0.3, 11, 13),
          iku("3a-CP", "Rata-rata waktu layanan (jam)", 0.3, 6, 5.4, "Minimize", 11),
          iku("3b-N", "Persentase hasil penyidikan P21", 0.4, 75, 80, "Maximize", 12),
          iku("3c-N", "Persentase piutang tertagih", 0.3, 92, 90.5, "Maximize", 13),
          per("Learning & Growth Perspective", 0.3, 15, 16),
          iku("4a-CP", "Indeks kualitas kompetensi pegawai", 0.5, 100, 114.6, "Maximize", 15),
          iku("4b-CP", "Indeks kinerja anggaran", 0.5, 100, 118.2, "Maximize", 16),
          [null, "Nilai Kinerja Organisasi", percent("=C5+C8+C10+C14"), null, null, null, null, d2("=H5+H8+H10+H14")],
        ],
        merges: ["A1:H1", "A2:H2"],
      },
    ],
  };
}

/** A page of figures over two other sheets. */
export function dasborDinas(): Draft {
  const k: [string, string, number, number, number][] = [
    ["Persentase jalan mantap", "%", 76, 74.3, 72.1],
    ["Rasio elektrifikasi", "%", 99.2, 99.1, 98.7],
    ["Akses air minum layak", "%", 93.5, 94.6, 92.9],
    ["Rumah layak huni", "%", 71, 69.8, 67.2],
    ["Indeks kualitas lingkungan", "Indeks", 68.4, 69.05, 67.8],
  ];
  const g: [string, number, number][] = [
    ["Bidang Bina Marga", 152400, 147310.5],
    ["Bidang Cipta Karya", 88650, 86122.25],
    ["Bidang Sumber Daya Air", 64300, 58940],
    ["Sekretariat", 31250, 30515.75],
  ];
  return {
    id: "dasbor-dinas",
    sheets: [
      {
        name: "Ringkasan",
        cells: [
          ["DASBOR KINERJA DINAS PUPR PROVINSI"],
          ["Tahun 2024"],
          [],
          [null, "Rata-rata capaian kinerja", d2("=Kinerja!G9"), "%"],
          [null, "Jumlah indikator", "=COUNTA(Kinerja!B4:B8)", "indikator"],
          [null, "Indikator tercapai", '=COUNTIF(Kinerja!G4:G8,">=100")', "indikator"],
          [null, "Pagu", as("=Keuangan!C8", "#,##0.00"), "juta rupiah"],
          [null, "Realisasi anggaran", as("=Keuangan!D8", "#,##0.00"), "juta rupiah"],
          [null, "Serapan", percent("=Keuangan!D8/Keuangan!C8"), null],
          [null, "Efisiensi", d2("=C4-C9*100"), "poin"],
          [],
          [null, "Indikator tertinggi", "=MAX(Kinerja!G4:G8)", "%"],
          [null, "Dari 5 indikator, 2 indikator telah mencapai target."],
        ],
        merges: ["A1:E1"],
      },
      {
        name: "Kinerja",
        cells: [
          ["CAPAIAN KINERJA"],
          [],
          ["No", "Indikator", "Satuan", "Realisasi 2023", "Target 2024", "Realisasi 2024", "Capaian (%)", "Kenaikan"],
          ...k.map(([n, u, t, r, l], i): Row => {
            const x = i + 4;
            return [i + 1, n, u, l, t, r, d2(`=F${x}/E${x}*100`), d2(`=F${x}-D${x}`)];
          }),
          [null, "Rata-rata", null, null, null, null, d2("=AVERAGE(G4:G8)"), null],
        ],
        merges: [],
      },
      {
        name: "Keuangan",
        cells: [
          ["REALISASI KEUANGAN (dalam juta rupiah)"],
          [],
          ["No", "Bidang", "Pagu", "Realisasi", "Sisa", "%"],
          ...g.map(([n, p, r], i): Row => {
            const x = i + 4;
            return [i + 1, n, as(p, "#,##0.00"), as(r, "#,##0.00"), as(`=C${x}-D${x}`, "#,##0.00"), percent(`=D${x}/C${x}`)];
          }),
          [null, "Jumlah", as("=SUM(C4:C7)", "#,##0.00"), as("=SUM(D4:D7)", "#,##0.00"), as("=SUM(E4:E7)", "#,##0.00"), percent("=D8/C8")],
        ],
        merges: [],
      },
    ],
  };
}

/** The super index as its staff keep it. */
export function superIku(): Draft {
  return {
    id: "super-iku",
    sheets: [
      {
        name: "Super IKU",
        cells: [
          ["CAPAIAN INDEKS PELAYANAN DAN PELINDUNGAN WNI TAHUN 2024"],
          [],
          ["Kode", "Indikator", "Bobot", "Target", "Realisasi", "Capaian", "Bobot x Realisasi"],
          ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", percent(0.4), 85, 84.52, percent("=E4/D4"), d2("=C4*E4")],
          [
            "B1.1",
            "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri",
            percent(0.2),
            97.5,
            100,
            percent("=E5/D5"),
            d2("=C5*E5"),
          ],
          ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", percent(0.25), 98.5, 96.8, percent("=E6/D6"), d2("=C6*E6")],
          [
            "B3.1",
            "Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu Bagi WNI di Luar Negeri",
            percent(0.15),
            96,
            96.64,
            percent("=E7/D7"),
            d2("=C7*E7"),
          ],
          [
            null,
            "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri",
            percent("=SUM(C4:C7)"),
            93,
            d2("=G8"),
            percent("=E8/D8"),
            d2("=SUM(G4:G7)"),
          ],
        ],
        merges: [],
      },
      {
        name: "Kasus",
        cells: [
          ["PENYELESAIAN KASUS 2024"],
          [],
          ["Jenis", "Kasus Ditangani", "Kasus Selesai", "Persentase", "Bobot", "Nilai"],
          ["Kasus Khusus", 1200, 1014, percent("=C4/B4"), percent(0.55), percent("=D4*E4")],
          ["Kasus Umum", 66097, 59108, percent("=C5/B5"), percent(0.45), percent("=D5*E5")],
          ["Jumlah", "=SUM(B4:B5)", "=SUM(C4:C5)", percent("=C6/B6"), percent("=SUM(E4:E5)"), percent("=SUM(F4:F5)")],
        ],
        merges: [],
      },
    ],
  };
}
