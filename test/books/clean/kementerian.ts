import { as, percent, type Draft, type Formatted, type Typed } from "../book";

type Row = (Typed | Formatted)[];
const rp = (typed: Typed): Formatted => as(typed, "#,##0");
const d2 = (typed: Typed): Formatted => as(typed, "0.00");
const empty = (count: number): null[] => Array.from({ length: count }, () => null);

/** An action plan with target, realisasi and per cent of each quarter. */
export function rencanaDeputi(): Draft {
  const head1: Row = [
    "No",
    "Sasaran Kegiatan",
    "Indikator Kinerja Kegiatan",
    "Satuan",
    "Target Tahunan",
    "Triwulan I",
    null,
    null,
    "Triwulan II",
    null,
    null,
    "Triwulan III",
    null,
    null,
    "Triwulan IV",
    null,
    null,
    "s.d. Triwulan IV",
    null,
  ];
  const head2: Row = [
    null,
    null,
    null,
    null,
    null,
    "Target",
    "Realisasi",
    "%",
    "Target",
    "Realisasi",
    "%",
    "Target",
    "Realisasi",
    "%",
    "Target",
    "Realisasi",
    "%",
    "Realisasi",
    "Capaian (%)",
  ];
  const num: Row = Array.from({ length: 19 }, (_, i) => `(${i + 1})`);
  const data: [string, string, string, number[], number[]][] = [
    ["Terlaksananya pembinaan koperasi", "Jumlah koperasi yang dibina", "Koperasi", [30, 45, 45, 40], [28, 47, 44, 43]],
    ["", "Jumlah pelaku usaha yang dilatih", "Orang", [120, 160, 150, 90], [118, 171, 139, 96]],
    ["Terlaksananya pengawasan", "Jumlah laporan hasil pengawasan", "Laporan", [3, 3, 3, 3], [3, 2, 3, 4]],
    ["", "Jumlah unit usaha yang memperoleh izin", "Unit", [60, 75, 80, 65], [63, 70, 88, 61]],
    ["Terselenggaranya promosi", "Jumlah pameran yang diikuti", "Kegiatan", [1, 2, 2, 1], [1, 2, 1, 2]],
  ];
  const rows = data.map(([s, i, u, t, r], k): Row => {
    const n = k + 7;
    return [
      k + 1,
      s || null,
      i,
      u,
      `=F${n}+I${n}+L${n}+O${n}`,
      ...[0, 1, 2, 3].flatMap((q): Row => {
        const c = "FILO"[q]!,
          d = "GJMP"[q]!;
        return [t[q]!, r[q]!, d2(`=${d}${n}/${c}${n}*100`)];
      }),
      `=SUM(G${n},J${n},M${n},P${n})`,
      d2(`=R${n}/E${n}*100`),
    ];
  });
  return {
    id: "rencana-deputi",
    sheets: [
      {
        name: "RENAKSI",
        cells: [
          ["RENCANA AKSI DAN REALISASI KINERJA"],
          ["DEPUTI BIDANG PERKOPERASIAN TAHUN ANGGARAN 2023"],
          [],
          head1,
          head2,
          num,
          ...rows,
          [],
          ["Keterangan: capaian dihitung dari realisasi dibagi target"],
        ],
        merges: [
          "A1:S1",
          "A2:S2",
          "A4:A5",
          "B4:B5",
          "C4:C5",
          "D4:D5",
          "E4:E5",
          "F4:H4",
          "I4:K4",
          "L4:N4",
          "O4:Q4",
          "R4:S4",
          "B7:B8",
          "B9:B10",
        ],
      },
    ],
  };
}

/** A budget by program, kegiatan, KRO, RO and akun. */
export function realisasiSatker(): Draft {
  type L = [string, string, "p" | "k" | "o" | "r" | "a", number[]?];
  const list: L[] = [
    ["018.12.WA", "Program Dukungan Manajemen", "p"],
    ["1783", "Pengelolaan Perbendaharaan dan Umum", "k"],
    ["1783.EBA", "Layanan Dukungan Manajemen Internal", "o"],
    ["1783.EBA.994", "Layanan Perkantoran", "r"],
    ["511111", "Belanja Gaji Pokok PNS", "a", [2450000000, 2450000000, 1837250500, 204120300]],
    ["511129", "Belanja Uang Makan PNS", "a", [312000000, 318500000, 221430000, 27480000]],
    ["521111", "Belanja Keperluan Perkantoran", "a", [540000000, 515000000, 401250750, 38920400]],
    ["1783.EBA.962", "Layanan Umum", "r"],
    ["521211", "Belanja Bahan", "a", [85000000, 85000000, 60125000, 8150000]],
    ["524111", "Belanja Perjalanan Dinas Biasa", "a", [260000000, 228000000, 158740200, 31205000]],
    ["018.12.HA", "Program Ketersediaan dan Konsumsi Pangan Berkualitas", "p"],
    ["1761", "Pengelolaan Produksi Tanaman Serealia", "k"],
    ["1761.RAI", "Sarana Pengembangan Kawasan Tanaman", "o"],
    ["1761.RAI.001", "Kawasan Padi", "r"],
    ["526311", "Belanja Barang untuk Bantuan Lainnya", "a", [6150000000, 6480000000, 4215600000, 730500000]],
    ["521219", "Belanja Barang Non Operasional Lainnya", "a", [175000000, 160500000, 92300000, 21450000]],
    ["1761.RAI.002", "Kawasan Jagung", "r"],
    ["526311", "Belanja Barang untuk Bantuan Lainnya", "a", [2300000000, 2300000000, 1988400000, 145000000]],
    ["522151", "Belanja Jasa Profesi", "a", [64000000, 64000000, 37800000, 9000000]],
  ];
  const first = 7,
    level = { p: 0, k: 1, o: 2, r: 3, a: 4 };
  const cols = "CDEF";
  const rows: Row[] = list.map(([code, name, kind, v], i) => {
    const n = first + i;
    const children: number[] = [];
    for (let j = i + 1; j < list.length && level[list[j]![2]] > level[kind]; j++)
      if (level[list[j]![2]] === level[kind] + 1) children.push(first + j);
    const nums: Row = v
      ? v.map(rp)
      : [...cols].map((c) =>
          rp(kind === "r" ? `=SUM(${c}${children[0]}:${c}${children.at(-1)})` : `=${children.map((k) => c + k).join("+")}`),
        );
    return [code, name, ...nums, rp(`=E${n}+F${n}`), rp(`=D${n}-G${n}`), percent(`=G${n}/D${n}`)];
  });
  const last = first + list.length;
  const tops = list.map((l, i) => (l[2] === "p" ? first + i : 0)).filter(Boolean);
  const total: Row = [
    null,
    "JUMLAH",
    ...[..."CDEFGH"].map((c) => rp(`=${tops.map((k) => c + k).join("+")}`)),
    percent(`=G${last}/D${last}`),
  ];
  return {
    id: "realisasi-satker",
    sheets: [
      {
        name: "LRA Okt",
        cells: [
          ["LAPORAN REALISASI ANGGARAN"],
          ["SATUAN KERJA DINAS TANAMAN PANGAN PROVINSI (018.12.129104)"],
          ["PER 31 OKTOBER 2024"],
          [],
          [
            "Kode",
            "Program/Kegiatan/KRO/RO/Akun",
            "Pagu Awal",
            "Pagu Revisi",
            "Realisasi s.d. Bulan Lalu",
            "Realisasi Bulan Ini",
            "Realisasi s.d. Bulan Ini",
            "Sisa Anggaran",
            "% Realisasi",
          ],
          ["1", "2", "3", "4", "5", "6", "7=5+6", "8=4-7", "9=7/4"],
          ...rows,
          total,
          [],
          ["Catatan: pagu revisi sesuai DIPA revisi ke-5"],
        ],
        merges: ["A1:I1", "A2:I2", "A3:I3"],
      },
    ],
  };
}

/** Targets and allocations over five years. */
export function matriksRenstra(): Draft {
  // A kode, B program/sasaran/indikator, C satuan, D kondisi awal, E-I target 2025..2029, J-N alokasi 2025..2029 (juta), O total, P penanggung jawab
  const P = (code: string, name: string, alloc: Typed[], n: number): Row => [
    code,
    name,
    ...empty(7),
    ...alloc.map(rp),
    rp(`=SUM(J${n}:N${n})`),
    "Deputi I",
  ];
  const K = (code: string, name: string, unit: string, base: Typed, t: Typed[], alloc: number[], n: number): Row => [
    code,
    name,
    unit,
    base,
    ...t,
    ...alloc.map(rp),
    rp(`=SUM(J${n}:N${n})`),
    "Direktorat",
  ];
  const cols = "JKLMN".split("");
  return {
    id: "matriks-renstra",
    sheets: [
      {
        name: "Lampiran 1",
        cells: [
          ["MATRIKS KINERJA DAN PENDANAAN"],
          ["KEMENTERIAN PERDAGANGAN ANTARPULAU"],
          [],
          [
            "Kode",
            "Program / Kegiatan / Indikator",
            "Satuan",
            "Baseline 2024",
            "Target",
            null,
            null,
            null,
            null,
            "Alokasi (dalam juta rupiah)",
            null,
            null,
            null,
            null,
            "Total",
            "Unit Pelaksana",
          ],
          [null, null, null, null, "2025", "2026", "2027", "2028", "2029", "2025", "2026", "2027", "2028", "2029", null, null],
          P(
            "090.DA",
            "Program Perdagangan Dalam Negeri",
            cols.map((c) => `=SUM(${c}7:${c}9)`),
            6,
          ),
          K(
            "3712",
            "Jumlah pasar rakyat yang direvitalisasi",
            "Unit",
            40,
            [45, 50, 55, 60, 65],
            [125000, 132500, 140250, 148000, 156300],
            7,
          ),
          K("3713", "Indeks keberdayaan konsumen", "Indeks", 57.04, [58, 59.5, 60.5, 61.75, 63], [24300, 25100, 26250, 27000, 28150], 8),
          K(
            "3714",
            "Persentase barang beredar yang sesuai ketentuan",
            "%",
            78.5,
            [80, 82, 84, 86, 88],
            [18400, 18900, 19650, 20200, 21000],
            9,
          ),
          P(
            "090.DB",
            "Program Perdagangan Luar Negeri",
            cols.map((c) => `=SUM(${c}11:${c}12)`),
            10,
          ),
          K("3730", "Pertumbuhan ekspor nonmigas", "%", 4.1, [4.5, 5, 5.6, 6.1, 6.8], [91000, 95400, 99800, 103250, 108000], 11),
          K("3731", "Jumlah eksportir baru", "Pelaku usaha", 210, [230, 255, 280, 310, 340], [14750, 15300, 16100, 16800, 17650], 12),
          P(
            "090.WA",
            "Program Dukungan Manajemen",
            cols.map((c) => `=${c}14`),
            13,
          ),
          K(
            "3700",
            "Nilai Reformasi Birokrasi",
            "Nilai",
            79.42,
            [80.5, 81.5, 82.5, 83.5, 84.5],
            [211500, 214800, 219050, 223400, 228100],
            14,
          ),
          [null, "JUMLAH", ...empty(7), ...cols.map((c) => rp(`=${c}6+${c}10+${c}13`)), rp("=O6+O10+O13"), null],
        ],
        merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:I4", "J4:N4", "O4:O5", "P4:P5"],
      },
    ],
  };
}
