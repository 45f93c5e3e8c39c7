import { as, percent, type Draft, type Formatted, type Typed } from "../book";

type Row = (Typed | Formatted)[];
const rp = (typed: Typed): Formatted => as(typed, "#,##0");
const d2 = (typed: Typed): Formatted => as(typed, "0.00");
const empty = (count: number): null[] => Array.from({ length: count }, () => null);

/** A performance agreement with quarters below one head and the programs in a second table. */
export function perjanjianTriwulan(): Draft {
  const r = (no: number | null, s: string | null, i: string, u: string, t: Typed | Formatted, q: (Typed | Formatted)[]): Row => [
    null,
    no,
    s,
    i,
    u,
    t,
    ...q,
  ];
  const cells: Row[] = [
    [null, "PERJANJIAN KINERJA TAHUN 2024"],
    [null, "DINAS KESEHATAN KABUPATEN WONOASRI"],
    [],
    [null, "No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Target Triwulan", null, null, null],
    [null, null, null, null, null, null, "I", "II", "III", "IV"],
    [null, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
    r(1, "Meningkatnya derajat kesehatan ibu dan anak", "Angka kematian ibu", "per 100.000 KH", 98, [98, 98, 98, 98]),
    r(null, null, "Persentase persalinan di fasilitas kesehatan", "%", 96.5, [24.5, 48.75, 73, 96.5]),
    r(null, null, "Prevalensi balita stunting", "%", 14, [15.2, 14.8, 14.4, 14]),
    r(2, "Meningkatnya mutu layanan kesehatan", "Jumlah puskesmas terakreditasi paripurna", "Puskesmas", 12, [2, 5, 9, 12]),
    r(null, null, "Indeks Kepuasan Masyarakat", "Nilai", 87.25, [null, 86, null, 87.25]),
    r(3, "Meningkatnya akuntabilitas kinerja", "Nilai SAKIP Dinas Kesehatan", "Nilai", "80,50 (A)", [null, null, null, "80,50 (A)"]),
    [],
    [null, "No", "Program", null, null, "Anggaran (Rp)", "Keterangan"],
    [null, 1, "Program Penunjang Urusan Pemerintahan Daerah", null, null, rp(48211560400), "APBD"],
    [null, 2, "Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat", null, null, rp(73450128900), "APBD, DAK"],
    [null, 3, "Program Peningkatan Kapasitas SDM Kesehatan", null, null, rp(2140500000), "APBD"],
    [null, 4, "Program Pemberdayaan Masyarakat Bidang Kesehatan", null, null, rp(1875320700), "APBD"],
    [null, null, "Jumlah", null, null, rp("=SUM(F15:F18)"), null],
    [],
    [null, null, null, null, null, null, "Wonoasri, 15 Januari 2024"],
    [null, null, "Bupati Wonoasri", null, null, null, "Kepala Dinas Kesehatan"],
  ];
  return {
    id: "perjanjian-triwulan",
    sheets: [
      {
        name: "PK 2024",
        cells,
        merges: [
          "B1:J1",
          "B2:J2",
          "B4:B5",
          "C4:C5",
          "D4:D5",
          "E4:E5",
          "F4:F5",
          "G4:J4",
          "C7:C9",
          "B7:B9",
          "B10:B11",
          "C10:C11",
          "C14:E14",
          "C15:E15",
          "C16:E16",
          "C17:E17",
          "C18:E18",
          "C19:E19",
        ],
      },
    ],
  };
}

/** A cash plan by month with quarters between and the total above. */
export function kasPuskesmas(): Draft {
  const data: [string, string, number[]][] = [
    ["5.1.01.01", "Belanja Gaji dan Tunjangan ASN", [310, 310, 310, 465, 312, 312, 624, 312, 314, 314, 314, 316]],
    ["5.1.02.01", "Belanja Barang", [12, 38, 55, 61, 70, 44, 39, 68, 72, 66, 48, 21]],
    ["5.1.02.02", "Belanja Jasa", [25, 25, 31, 28, 34, 30, 27, 33, 29, 31, 30, 26]],
    ["5.1.02.04", "Belanja Perjalanan Dinas", [0, 18, 26, 31, 40, 22, 15, 37, 34, 29, 20, 5]],
    ["5.2.02.05", "Belanja Modal Alat Kantor", [0, 0, 85, 0, 140, 0, 0, 96, 0, 45, 0, 0]],
  ];
  const M = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"];
  const L = (i: number) => String.fromCharCode(65 + i);
  const head: Row = ["Kode Rekening", "Uraian", "Pagu"];
  for (let q = 0; q < 4; q++) head.push(...M.slice(q * 3, q * 3 + 3), `Triwulan ${["I", "II", "III", "IV"][q]}`);
  head.push("Jumlah", "Selisih");
  const row = (v: (i: number) => Typed, n: number, pagu: Typed): Row => {
    const out: Row = [rp(pagu)];
    for (let q = 0; q < 4; q++) {
      const c = 3 + q * 4;
      out.push(...[0, 1, 2].map((k) => rp(v(q * 3 + k))), rp(`=SUM(${L(c)}${n}:${L(c + 2)}${n})`));
    }
    return [...out, rp(`=G${n}+K${n}+O${n}+S${n}`), rp(`=C${n}-T${n}`)];
  };
  const col = (i: number) => L(3 + Math.floor(i / 3) * 4 + (i % 3));
  return {
    id: "kas-puskesmas",
    sheets: [
      {
        name: "RAK",
        cells: [
          ["RENCANA ANGGARAN KAS TAHUN ANGGARAN 2025"],
          ["UPTD PUSKESMAS KARANGREJO"],
          ["(dalam ribuan rupiah)"],
          [],
          head,
          [null, "BELANJA DAERAH", ...row((i) => `=SUM(${col(i)}7:${col(i)}11)`, 6, "=SUM(C7:C11)")],
          ...data.map(([c, nm, v], i): Row => [
            c,
            nm,
            ...row(
              (m) => v[m]!,
              i + 7,
              v.reduce((a, b) => a + b, 0),
            ),
          ]),
        ],
        merges: ["A1:U1"],
      },
    ],
  };
}

/** Formulir E.81: K and Rp of plan, quarters and years, means at the foot. */
export function formulirE81(): Draft {
  // A kode, B uraian, C indikator, D-E Renstra K/Rp, F-G realisasi s.d. tahun lalu, H-I target tahun, J-Q TW I-IV, R-S realisasi tahun (12=8+9+10+11), T-U s.d. (13=6+12), V-W tingkat capaian (14=13/5x100), X unit
  const data: [string, string, string, number[]][] = [
    [
      "1.02.02",
      "Penyediaan fasilitas pelayanan",
      "Jumlah fasilitas yang dibangun (unit)",
      [20, 9000, 9, 3950, 4, 1800, 0, 210, 1, 520, 2, 640, 1, 380],
    ],
    [
      "1.02.03",
      "Pengembangan SDM kesehatan",
      "Jumlah tenaga yang dilatih (orang)",
      [450, 2250, 205, 1010, 90, 465, 20, 98, 25, 121, 30, 150, 12, 71],
    ],
    [
      "1.02.04",
      "Sediaan farmasi dan alat kesehatan",
      "Jumlah sarana yang diperiksa (sarana)",
      [300, 900, 118, 352, 60, 185, 15, 44, 14, 46, 16, 49, 13, 38],
    ],
    ["1.02.05", "Pemberdayaan masyarakat", "Jumlah desa siaga aktif (desa)", [110, 1375, 48, 590, 22, 280, 5, 61, 6, 73, 6, 78, 4, 52]],
  ];
  const first = 8;
  const rows = data.map(([k, u, i, v], n): Row => {
    const r = first + n;
    return [
      k,
      u,
      i,
      ...v,
      `=J${r}+L${r}+N${r}+P${r}`,
      `=K${r}+M${r}+O${r}+Q${r}`,
      `=F${r}+R${r}`,
      `=G${r}+S${r}`,
      d2(`=T${r}/D${r}*100`),
      d2(`=U${r}/E${r}*100`),
      "Dinas Kesehatan",
    ];
  });
  const end = first + data.length - 1;
  return {
    id: "formulir-e81",
    sheets: [
      {
        name: "E.81",
        cells: [
          ["Formulir E.81"],
          ["Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten"],
          ["Renja Dinas Kesehatan Kabupaten Wonoasri Periode Pelaksanaan 2023"],
          [],
          [
            "Kode",
            "Program/Kegiatan",
            "Indikator Kinerja Kegiatan (output)",
            "Target Renstra Tahun 2026",
            null,
            "Realisasi Capaian Renstra s.d. Tahun 2022",
            null,
            "Target Renja Tahun 2023",
            null,
            "Realisasi Triwulan I",
            null,
            "Realisasi Triwulan II",
            null,
            "Realisasi Triwulan III",
            null,
            "Realisasi Triwulan IV",
            null,
            "Realisasi Renja Tahun 2023",
            null,
            "Realisasi Renstra s.d. Tahun 2023",
            null,
            "Tingkat Capaian Renstra (%)",
            null,
            "Unit Penanggung Jawab",
          ],
          [null, null, null, ...Array.from({ length: 10 }, () => ["K", "Rp (juta)"]).flat(), null],
          [
            "1",
            "2",
            "3",
            "5",
            null,
            "6",
            null,
            "7",
            null,
            "8",
            null,
            "9",
            null,
            "10",
            null,
            "11",
            null,
            "12 = 8+9+10+11",
            null,
            "13 = 6 + 12",
            null,
            "14 = 13/5 x 100%",
            null,
            "15",
          ],
          ...rows,
          ["Rata-rata capaian kinerja (%)", ...empty(20), d2(`=AVERAGE(V${first}:V${end})`), d2(`=AVERAGE(W${first}:W${end})`), null],
          ["Predikat kinerja", ...empty(20), "Sedang", "Sedang", null],
          ["Faktor pendorong keberhasilan kinerja: dukungan lintas sektor"],
        ],
        merges: [
          "A5:A6",
          "B5:B6",
          "C5:C6",
          ...["D", "F", "H", "J", "L", "N", "P", "R", "T", "V"].map((c) => `${c}5:${String.fromCharCode(c.charCodeAt(0) + 1)}5`),
          "X5:X6",
          ...["D", "F", "H", "J", "L", "N", "P", "R", "T", "V"].map((c) => `${c}7:${String.fromCharCode(c.charCodeAt(0) + 1)}7`),
          "A12:U12",
          "A13:U13",
        ],
      },
    ],
  };
}

/** Posts of two units, each with its own total, and staff by schooling. */
export function petaJabatan(): Draft {
  const unit = (title: string, first: number, items: [string, number, number, number, number][]): Row[] => [
    [title, null, null, null, null, null, null, null],
    ...items.map(([j, k, need, pns, pppk], i): Row => {
      const n = first + 1 + i;
      return [i + 1, j, k, need, pns, pppk, `=E${n}+F${n}`, `=G${n}-D${n}`];
    }),
    [null, "Jumlah", null, ...[..."DEFGH"].map((c) => `=SUM(${c}${first + 1}:${c}${first + items.length})`)],
  ];
  const a: [string, number, number, number, number][] = [
    ["Kepala Bagian", 12, 1, 1, 0],
    ["Perencana Ahli Muda", 9, 4, 3, 0],
    ["Perencana Ahli Pertama", 8, 6, 3, 2],
    ["Pengolah Data", 6, 5, 4, 2],
  ];
  const b: [string, number, number, number, number][] = [
    ["Kepala Bagian", 12, 1, 1, 0],
    ["Analis Keuangan", 8, 5, 4, 0],
    ["Bendahara", 7, 2, 2, 0],
    ["Verifikator Keuangan", 6, 6, 3, 1],
    ["Pengadministrasi", 5, 4, 5, 0],
  ];
  return {
    id: "peta-jabatan",
    sheets: [
      {
        name: "ABK",
        cells: [
          ["PETA JABATAN DAN KEBUTUHAN PEGAWAI"],
          ["Sekretariat Inspektorat Utama per 31 Desember 2024"],
          [],
          ["No", "Jabatan", "Kelas", "Kebutuhan (ABK)", "Bezetting", null, null, "+/-"],
          [null, null, null, null, "PNS", "PPPK", "Jumlah", null],
          ...unit("Bagian Perencanaan", 6, a),
          ...unit("Bagian Keuangan", 12, b),
          [null, "TOTAL", null, ...[..."DEFGH"].map((c) => `=${c}11+${c}18`)],
          [],
          ["Jumlah pegawai menurut pendidikan"],
          ["No", "Pendidikan", "Laki-laki", "Perempuan", "Jumlah", "%"],
          [1, "S2", 4, 5, "=C23+D23", percent("=E23/E$26")],
          [2, "S1/D4", 8, 8, "=C24+D24", percent("=E24/E$26")],
          [3, "D3", 2, 3, "=C25+D25", percent("=E25/E$26")],
          [null, "Jumlah", "=SUM(C23:C25)", "=SUM(D23:D25)", "=SUM(E23:E25)", percent("=SUM(F23:F25)")],
        ],
        merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4", "H4:H5", "A6:H6", "A12:H12"],
      },
    ],
  };
}
