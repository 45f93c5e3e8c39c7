import { as, percent, type Draft, type Formatted, type Typed } from "../book";

type Row = (Typed | Formatted)[];
const d2 = (typed: Typed): Formatted => as(typed, "0.00");

/** Answers of thirty people, scores, frequencies and who they were, over four sheets. */
export function surveiRumahSakit(): Draft {
  const N = 30;
  let seed = 7;
  const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const answers = Array.from({ length: N }, () =>
    Array.from({ length: 9 }, (_, u) => (u === 3 ? (rnd() < 0.85 ? 4 : 3) : rnd() < 0.45 ? 4 : rnd() < 0.9 ? 3 : 2)),
  );
  const L = "DEFGHIJKL".split("");
  const data: Row[] = answers.map((a, i) => [i + 1, i % 3 === 0 ? "L" : "P", ["SMA", "S1", "D3", "SMP"][i % 4]!, ...a]);
  const names = [
    "Persyaratan",
    "Sistem, mekanisme, dan prosedur",
    "Waktu penyelesaian",
    "Biaya/tarif",
    "Produk spesifikasi jenis pelayanan",
    "Kompetensi pelaksana",
    "Perilaku pelaksana",
    "Penanganan pengaduan",
    "Sarana dan prasarana",
  ];
  const end = 4 + N;
  const rekap: Row[] = names.map((nm, i) => {
    const r = 5 + i;
    return [`U${i + 1}`, nm, `=SUM(Data!${L[i]}5:${L[i]}${end})`, d2(`=C${r}/30`), d2(`=D${r}*1/9`)] as Row;
  });
  const freq: Row[] = names.map((nm, i) => {
    const r = 4 + i;
    const c = `Data!$${L[i]}$5:$${L[i]}$${end}`;
    return [`U${i + 1}`, nm, ...[1, 2, 3, 4].map((k): Formatted | Typed => `=COUNTIF(${c},${k})`), `=SUM(C${r}:F${r})`] as Row;
  });
  return {
    id: "survei-rumah-sakit",
    sheets: [
      {
        name: "Data",
        cells: [
          ["PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT"],
          ["RSUD dr. SUWANDI, SEMESTER I TAHUN 2024"],
          [],
          ["No Responden", "Jenis Kelamin", "Pendidikan", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"],
          ...data,
          [null, null, "Jumlah nilai", ...L.map((c) => `=SUM(${c}5:${c}${end})`)],
          [null, null, "NRR per unsur", ...L.map((c) => d2(`=AVERAGE(${c}5:${c}${end})`))],
          [null, null, "NRR tertimbang", ...L.map((c) => d2(`=${c}${end + 2}*0.1111111111`))],
        ],
        merges: ["A1:L1"],
      },
      {
        name: "Rekap",
        cells: [
          ["HASIL SKM PER UNSUR"],
          [],
          [],
          ["Kode", "Unsur Pelayanan", "Jumlah Nilai", "NRR", "NRR Tertimbang"],
          ...rekap,
          [null, "Jumlah NRR tertimbang", null, null, d2("=SUM(E5:E13)")],
          [null, "Nilai IKM (konversi)", null, null, d2("=E14*25")],
          [null, "Mutu pelayanan", null, null, '=IF(E15>=88.31,"A",IF(E15>=76.61,"B",IF(E15>=65,"C","D")))'],
        ],
        merges: [],
      },
      {
        name: "Frekuensi",
        cells: [
          ["SEBARAN JAWABAN RESPONDEN"],
          [],
          ["Kode", "Unsur", "Tidak baik (1)", "Kurang baik (2)", "Baik (3)", "Sangat baik (4)", "Jumlah"],
          ...freq,
        ],
        merges: [],
      },
      {
        name: "Profil",
        cells: [
          ["PROFIL RESPONDEN"],
          [],
          ["Jenis Kelamin", "Jumlah", "Persentase"],
          ["Laki-laki", `=COUNTIF(Data!B5:B${end},"L")`, percent("=B4/B$6")],
          ["Perempuan", `=COUNTIF(Data!B5:B${end},"P")`, percent("=B5/B$6")],
          ["Total", "=SUM(B4:B5)", percent("=SUM(C4:C5)")],
          [],
          ["Pendidikan", "Jumlah", "Persentase"],
          ...["SMP", "SMA", "D3", "S1"].map((p, i): Row => [p, `=COUNTIF(Data!C5:C${end},"${p}")`, percent(`=B${9 + i}/B$13`)]),
          ["Total", "=SUM(B9:B12)", percent("=SUM(C9:C12)")],
        ],
        merges: [],
      },
    ],
  };
}

/** IFAS, EFAS and the quadrant that follows. */
export function matriksSwot(): Draft {
  const block = (title: string, first: number, items: [string, number, number][]): Row[] => [
    [title],
    ...items.map(([n, b, r], i): Row => [i + 1, n, d2(b), r, d2(`=C${first + 1 + i}*D${first + 1 + i}`)]),
    [null, `Jumlah ${title}`, d2(`=SUM(C${first + 1}:C${first + items.length})`), null, d2(`=SUM(E${first + 1}:E${first + items.length})`)],
  ];
  const S: [string, number, number][] = [
    ["SDM bersertifikat", 0.2, 4],
    ["Dukungan anggaran", 0.15, 3],
    ["Sarana laboratorium lengkap", 0.15, 4],
  ];
  const W: [string, number, number][] = [
    ["Sistem informasi belum terpadu", 0.2, 2],
    ["SOP belum mutakhir", 0.15, 2],
    ["Jumlah pegawai terbatas", 0.15, 1],
  ];
  const O: [string, number, number][] = [
    ["Permintaan layanan meningkat", 0.25, 4],
    ["Kerja sama perguruan tinggi", 0.2, 3],
  ];
  const T: [string, number, number][] = [
    ["Perubahan regulasi", 0.3, 2],
    ["Persaingan laboratorium swasta", 0.25, 1],
  ];
  return {
    id: "matriks-swot",
    sheets: [
      {
        name: "IFAS",
        cells: [
          ["MATRIKS IFAS BALAI PENGUJIAN"],
          [],
          ["No", "Faktor Internal", "Bobot", "Rating", "Skor"],
          ...block("Kekuatan", 4, S),
          ...block("Kelemahan", 9, W),
          [null, "TOTAL IFAS", d2("=C8+C13"), null, d2("=E8+E13")],
        ],
        merges: [],
      },
      {
        name: "EFAS",
        cells: [
          ["MATRIKS EFAS BALAI PENGUJIAN"],
          [],
          ["No", "Faktor Eksternal", "Bobot", "Rating", "Skor"],
          ...block("Peluang", 4, O),
          ...block("Ancaman", 8, T),
          [null, "TOTAL EFAS", d2("=C7+C11"), null, d2("=E7+E11")],
        ],
        merges: [],
      },
      {
        name: "Kuadran",
        cells: [
          ["POSISI KUADRAN"],
          [],
          ["Sumbu X (S - W)", d2("=IFAS!E8-IFAS!E13")],
          ["Sumbu Y (O - T)", d2("=EFAS!E7-EFAS!E11")],
          ["Kuadran", '=IF(AND(B3>=0,B4>=0),"I",IF(AND(B3<0,B4>=0),"III",IF(AND(B3>=0,B4<0),"II","IV")))'],
        ],
        merges: [],
      },
    ],
  };
}

/** Inherent and residual risks with levels, and how many of each. */
export function risikoBalai(): Draft {
  const lvl = (c: string) =>
    `=IF(${c}>=20,"Sangat Tinggi",IF(${c}>=16,"Tinggi",IF(${c}>=12,"Sedang",IF(${c}>=6,"Rendah","Sangat Rendah"))))`;
  const data: [string, string, string, number, number, string, number, number][] = [
    ["Pelayanan perizinan", "Keterlambatan penerbitan izin", "Berkas tidak lengkap", 4, 4, "Daftar periksa berkas", 3, 3],
    ["Pelayanan perizinan", "Gratifikasi", "Tatap muka dengan pemohon", 3, 5, "Layanan daring", 2, 4],
    ["Pengelolaan keuangan", "Pertanggungjawaban terlambat", "Bukti tidak diserahkan", 5, 3, "Batas waktu internal", 3, 3],
    ["Pengelolaan aset", "Aset hilang", "Pencatatan manual", 2, 4, "Label aset dan opname", 2, 3],
    ["Pengelolaan arsip", "Arsip rusak", "Ruang lembap", 3, 3, "Alih media", 2, 2],
    ["Pengadaan", "Gagal tender", "Spesifikasi tidak jelas", 4, 5, "Reviu spesifikasi", 3, 4],
  ];
  const rows = data.map(([k, p, s, l, d, c, l2, d2_], i): Row => {
    const n = i + 6;
    return [`R${i + 1}`, k, p, s, l, d, `=E${n}*F${n}`, lvl(`G${n}`), c, l2, d2_, `=J${n}*K${n}`, lvl(`L${n}`)];
  });
  return {
    id: "risiko-balai",
    sheets: [
      {
        name: "Register",
        cells: [
          ["REGISTER RISIKO"],
          ["Balai Besar Pelayanan Terpadu, Tahun 2024"],
          [],
          [
            "Kode",
            "Kegiatan",
            "Pernyataan Risiko",
            "Penyebab",
            "Risiko Melekat",
            null,
            null,
            null,
            "Pengendalian",
            "Risiko Residu",
            null,
            null,
            null,
          ],
          [null, null, null, null, "Kemungkinan", "Dampak", "Skor", "Level", null, "Kemungkinan", "Dampak", "Skor", "Level"],
          ...rows,
          [null, null, null, "Rata-rata", null, null, d2("=AVERAGE(G6:G11)"), null, null, null, null, d2("=AVERAGE(L6:L11)"), null],
        ],
        merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:H4", "I4:I5", "J4:M4"],
      },
      {
        name: "Rekap",
        cells: [
          ["REKAPITULASI LEVEL RISIKO"],
          [],
          ["Level", "Melekat", "Residu"],
          ...["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"].map((l, i): Row => [
            l,
            `=COUNTIF(Register!H$6:H$11,A${4 + i})`,
            `=COUNTIF(Register!M$6:M$11,A${4 + i})`,
          ]),
          ["Jumlah", "=SUM(B4:B8)", "=SUM(C4:C8)"],
        ],
        merges: [],
      },
    ],
  };
}
