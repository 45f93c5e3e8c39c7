import { as, percent, type Draft, type Formatted, type Typed } from "../book";

type Row = (Typed | Formatted)[];
const rp = (typed: Typed): Formatted => as(typed, "#,##0");
const d2 = (typed: Typed): Formatted => as(typed, "0.00");
const empty = (count: number): null[] => Array.from({ length: count }, () => null);

/** Indicators with sub-indicators of both polarities; the indicator's capaian is the mean of its parts. Two sentences sum it up. */
export function pengukuranProvinsi(): Draft {
  const part = (name: string, unit: string, target: number, result: number, row: number, isLess = false): Row => [
    ...empty(3),
    name,
    unit,
    isLess ? "Minimal" : "Maksimal",
    target,
    result,
    d2(isLess ? `=(2*G${row}-H${row})/G${row}*100` : `=H${row}/G${row}*100`),
    `=IF(I${row}>=100,"Tercapai","Tidak tercapai")`,
  ];
  const head = (no: number, goal: Typed, name: string, row: number): Row => [
    no,
    goal,
    name,
    null,
    "%",
    "Maksimal",
    100,
    d2(`=I${row}`),
    d2(`=AVERAGE(I${row + 1}:I${row + 3})`),
    `=IF(I${row}>=100,"Tercapai","Tidak tercapai")`,
  ];
  const columns = ["No", "Sasaran Strategis", "Indikator Kinerja", "Sub Indikator", "Satuan", "Polaritas", "Target", "Realisasi"];
  return {
    id: "pengukuran-provinsi",
    sheets: [
      {
        name: "PK 2026",
        cells: [
          ["PENGUKURAN KINERJA"],
          ["DINAS KESEHATAN PROVINSI JAWA TENGGARA"],
          ["TAHUN 2026"],
          [],
          [...columns, "Capaian (%)", "Status"],
          head(1, "Meningkatnya derajat kesehatan masyarakat", "Indeks kesehatan ibu dan anak", 6),
          part("Angka kematian ibu", "per 100.000 KH", 183, 171, 7, true),
          part("Angka kematian bayi", "per 1.000 KH", 16.85, 15.9, 8, true),
          part("Cakupan persalinan di fasilitas kesehatan", "%", 92, 90.16, 9),
          head(2, null, "Indeks pengendalian penyakit", 10),
          part("Treatment coverage tuberkulosis", "%", 85, 78.2, 11),
          part("Eliminasi malaria", "kabupaten/kota", 27, 27, 12),
          part("Prevalensi stunting", "%", 18.4, 19.6, 13, true),
          head(3, "Meningkatnya mutu layanan kesehatan", "Indeks mutu fasilitas kesehatan", 14),
          part("Puskesmas terakreditasi paripurna", "puskesmas", 412, 398, 15),
          part("Rumah sakit terakreditasi", "rumah sakit", 121, 124, 16),
          part("Kepuasan pasien", "indeks", 86.5, 88.23, 17),
          [null, "Rata-rata capaian indikator", ...empty(6), d2("=AVERAGE(I6,I10,I14)")],
          [],
          ["Dari 9 sub indikator, 5 tercapai dan 4 tidak tercapai."],
          ["Rata-rata capaian indikator tahun 2026 sebesar 99,64 persen."],
        ],
        merges: [],
      },
    ],
  };
}

/** A budget by activity, output and account, with what is blocked. Codes of outputs hold those of their activities. */
export function dipaKanwil(): Draft {
  const account = (code: string, name: string, budget: number, blocked: number, spent: number, row: number): Row => [
    code,
    `        ${name}`,
    rp(budget),
    rp(blocked),
    rp(`=C${row}-D${row}`),
    rp(spent),
    rp(`=E${row}-F${row}`),
    percent(`=F${row}/E${row}`),
  ];
  const parent = (code: Typed, name: string, row: number, ...parts: number[]): Row => [
    code,
    name,
    ...["C", "D", "E", "F", "G"].map((column) => rp(`=${parts.map((each) => `${column}${each}`).join("+")}`)),
    percent(`=F${row}/E${row}`),
  ];
  return {
    id: "dipa-kanwil",
    sheets: [
      {
        name: "Realisasi",
        cells: [
          ["LAPORAN REALISASI ANGGARAN PER 30 NOVEMBER 2026"],
          ["KANTOR WILAYAH PROVINSI MALUKU TENGAH"],
          ["(dalam rupiah)"],
          [],
          ["Kode", "Uraian", "Pagu", "Blokir", "Pagu Efektif", "Realisasi", "Sisa", "% Realisasi"],
          parent("013.09.WA", "Program Dukungan Manajemen", 6, 7, 17),
          parent("1553", "  Dukungan Manajemen Kanwil", 7, 8, 14),
          parent("1553.EBA", "    Layanan Dukungan Manajemen Internal", 8, 9, 11),
          parent("1553.EBA.962", "      Layanan Umum", 9, 10),
          account("521211", "Belanja Bahan", 84500000, 4000000, 71230500, 10),
          parent("1553.EBA.994", "      Layanan Perkantoran", 11, 12, 13),
          account("511111", "Belanja Gaji Pokok PNS", 2410560000, 0, 2388194200, 12),
          account("522111", "Belanja Langganan Listrik", 312000000, 0, 268440115, 13),
          parent("1553.EBB", "    Layanan Sarana dan Prasarana Internal", 14, 15),
          parent("1553.EBB.951", "      Layanan Sarana Internal", 15, 16),
          account("532111", "Belanja Modal Peralatan dan Mesin", 460000000, 115000000, 338750000, 16),
          parent("1554", "  Pelayanan Hukum Kanwil", 17, 18),
          parent("1554.BDB", "    Fasilitasi dan Pembinaan Lembaga", 18, 19),
          parent("1554.BDB.003", "      Desa Sadar Hukum", 19, 20, 21),
          account("521219", "Belanja Barang Non Operasional Lainnya", 58200000, 0, 49112000, 20),
          account("522151", "Belanja Jasa Profesi", 42000000, 2800000, 36900000, 21),
          parent(null, "JUMLAH", 22, 6),
        ],
        merges: [],
      },
    ],
  };
}

/** Complaints by country with shares and rates, and sentences below. */
export function pengaduanMigran(): Draft {
  const country = (no: number, name: string, kinds: readonly number[], rank: number, done: number, row: number): Row => [
    no,
    name,
    ...kinds,
    `=SUM(C${row}:E${row})`,
    d2(`=F${row}/F$12*100`),
    rank,
    done,
    d2(`=I${row}/F${row}*100`),
    `=F${row}-I${row}`,
  ];
  const sum = (column: string): string => `=SUM(${column}6:${column}11)`;
  const heads = ["Jumlah", "Persentase (%)", "Peringkat", "Selesai", "Tingkat Penyelesaian (%)", "Belum Selesai"];
  return {
    id: "pengaduan-migran",
    sheets: [
      {
        name: "Pengaduan",
        cells: [
          ["REKAPITULASI PENGADUAN PEKERJA MIGRAN MENURUT NEGARA DAN JENIS"],
          ["Januari - Desember 2026"],
          [],
          ["No", "Negara Penempatan", "Jenis Pengaduan", null, null, ...heads],
          [null, null, "Gaji tidak dibayar", "Putus hubungan kerja", "Kekerasan"],
          country(1, "Malaysia", [412, 188, 96], 1, 588, 6),
          country(2, "Arab Saudi", [205, 97, 61], 2, 310, 7),
          country(3, "Hong Kong", [151, 64, 22], 3, 219, 8),
          country(4, "Taiwan", [133, 41, 18], 5, 170, 9),
          country(5, "Kamboja", [96, 58, 40], 4, 121, 10),
          country(6, "Singapura", [74, 21, 9], 6, 98, 11),
          [null, "Jumlah", sum("C"), sum("D"), sum("E"), sum("F"), d2(sum("G")), null, sum("I"), d2("=I12/F12*100"), sum("K")],
          [],
          ["Sepanjang tahun 2026 diterima 1.786 pengaduan, 1.506 di antaranya selesai (84,32%)."],
          ["Malaysia adalah negara dengan pengaduan terbanyak, yaitu 696 pengaduan atau 38,97% dari seluruh pengaduan."],
        ],
        merges: ["C4:E4"],
      },
    ],
  };
}

/** Outputs whose volumes are typed with their units, weighted. */
export function outputSatker(): Draft {
  const output = (name: string, target: string, result: string, achieved: number, weight: number, row: number): Row => [
    `BMB.00${row - 3}`,
    name,
    target,
    result,
    achieved,
    weight,
    d2(`=E${row}*F${row}/100`),
  ];
  return {
    id: "output-satker",
    sheets: [
      {
        name: "RO",
        cells: [
          ["CAPAIAN RINCIAN OUTPUT (RO) SATUAN KERJA TAHUN 2026"],
          [],
          ["Kode RO", "Rincian Output", "Target Volume", "Realisasi Volume", "Capaian (%)", "Bobot (%)", "Capaian Tertimbang"],
          output("Kerja sama internasional", "2 Kerja Sama", "2 Kerja Sama", 100, 15, 4),
          output("Bimbingan teknis perlindungan", "450 Orang", "468 Orang", 104, 25, 5),
          output("Naskah kebijakan", "4 Dokumen", "3 Dokumen", 75, 20, 6),
          output("Sosialisasi daerah", "12 Kegiatan", "12 Kegiatan", 100, 10, 7),
          output("Layanan pendampingan hukum", "60 Layanan", "57 Layanan", 95, 30, 8),
          [null, "Jumlah", null, null, null, "=SUM(F4:F8)", d2("=SUM(G4:G8)")],
        ],
        merges: [],
      },
    ],
  };
}

/** A chapter in which every figure of the table comes back in a sentence. */
export function babKepegawaian(): Draft {
  const indicator = (no: number, name: string, target: number, result: number, before: number): Row => [
    no,
    name,
    target,
    result,
    d2(`=D${no + 4}/C${no + 4}*100`),
    before,
    d2(`=D${no + 4}-F${no + 4}`),
  ];
  return {
    id: "bab-kepegawaian",
    sheets: [
      {
        name: "BAB III",
        cells: [
          ["BAB III AKUNTABILITAS KINERJA"],
          ["Capaian sasaran strategis Badan Kepegawaian Daerah tahun 2026 disajikan pada tabel berikut."],
          [],
          ["No", "Indikator Kinerja", "Target 2026", "Realisasi 2026", "Capaian 2026 (%)", "Realisasi 2025", "Naik/Turun"],
          indicator(1, "Indeks sistem merit", 325, 331.5, 312),
          indicator(2, "Indeks profesionalitas ASN", 84, 82.32, 80.15),
          indicator(3, "Persentase ASN bersertifikat", 70, 73.5, 66.4),
          indicator(4, "Indeks kepuasan layanan kepegawaian", 3.5, 3.57, 3.46),
          [null, "Rata-rata", null, null, d2("=AVERAGE(E5:E8)")],
          [],
          [
            "Indeks sistem merit tahun 2026 terealisasi 331,5 dari target 325 atau sebesar 102,00%. Dibanding tahun 2025 sebesar 312, realisasi naik 19,5.",
          ],
          ["Indeks profesionalitas ASN terealisasi 82,32 dari target 84 (98,00%)."],
          ["Persentase ASN bersertifikat mencapai 73,5 persen atau 105,00% dari target sebesar 70 persen."],
          ["Dari 4 indikator kinerja, 3 indikator mencapai target dan 1 indikator tidak mencapai target."],
        ],
        merges: [],
      },
      {
        name: "Ringkasan",
        cells: [
          ["RINGKASAN CAPAIAN TAHUN 2026"],
          [],
          ["No", "Indikator Kinerja", "Capaian 2026 (%)"],
          ...[3, 1, 4, 2].map((no, at): Row => [
            at + 1,
            ["Indeks sistem merit", "Indeks profesionalitas ASN", "Persentase ASN bersertifikat", "Indeks kepuasan layanan kepegawaian"][
              no - 1
            ]!,
            d2(`='BAB III'!E${no + 4}`),
          ]),
        ],
        merges: [],
      },
    ],
  };
}
