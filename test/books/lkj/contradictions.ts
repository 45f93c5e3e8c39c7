/** A place where figures of the LKj's tables contradict each other, or a rule that the document follows everywhere else. */
export interface Contradiction {
  /** In a word. */
  readonly id: string;
  /** `about` of the conflict of the catalogue that records it. */
  readonly about: string;
  /** Cells ("table line:column") of which one at least must be named. */
  readonly at: readonly string[];
  /** Worth a note and no more: two ways of rounding, or of planning. */
  readonly note?: true;
}

const cells = (table: string, places: string): string[] =>
  places.split(" ").map((place) => {
    const [line, column] = place.split(":") as [string, string];
    return `${table} ${line}:${column}`;
  });

/** Those of the 111 conflicts of the catalogue that can be seen from the tables alone. */
export const contradictions: readonly Contradiction[] = [
  // Targets and weights.
  {
    id: "target RKP IPPWNI",
    about: "Target nasional (RKP 2024) Indeks Pelayanan dan Pelindungan WNI",
    at: ["tabel-6 418:C", "tabel-1 239:D", "tabel-6 418:E"],
  },
  {
    id: "target RKP C1.1",
    about: "Target nasional (RKP 2024) Persentase Penyelesaian Kasus WNI",
    at: ["tabel-1-nasional 601:E", "tabel-1 240:D", "tabel-1-nasional 601:G"],
  },
  { id: "bobot sepertiga", about: "Bobot IKU pada Internal Business Process", at: cells("tabel-2", "293:E 294:E 295:E"), note: true },
  { id: "target B1.1", about: "Target B1.1 tahun 2024", at: ["tabel-2-b1.1 1053:F"] },
  { id: "target B2.1", about: "Target B2.1 tahun 2024", at: ["tabel-5 366:H", "tabel-5 366:J"] },
  {
    id: "target L1.1",
    about: "Target L1.1 tahun 2024",
    at: ["tabel-2 297:F", "lampiran-1 2166:F", "lampiran-2 2233:E", "tabel-30 1841:C", "tabel-32 1870:C", "tabel-33 1881:H"],
  },
  {
    id: "target triwulan",
    about: "Target triwulan 2024",
    at: [
      ...cells("lampiran-2", "2192:F 2192:G 2192:H 2194:F 2205:F 2214:F 2223:F"),
      ...cells("lampiran-3-matriks", "2344:G 2339:G 2340:G 2341:G 2343:G"),
    ],
    note: true,
  },
  {
    id: "target B1.1 2022",
    about: "Target B1.1 tahun 2022 di luar target komponennya",
    at: ["tabel-5 365:B", "tabel-16 1070:B", "tabel-16 1072:B"],
    note: true,
  },
  // Capaian.
  { id: "capaian IPPWNI", about: "Capaian Indeks Pelayanan dan Pelindungan WNI 2024", at: ["tabel-4 344:E", "tabel-5 368:J"], note: true },
  { id: "capaian C1.1", about: "Capaian C1.1 tahun 2024", at: ["tabel-5 363:J", "tabel-10 542:E"], note: true },
  { id: "capaian L1.1 2023", about: "Capaian L1.1 tahun 2023", at: ["tabel-33 1881:G"], note: true },
  { id: "capaian L1.1", about: "Capaian L1.1 tahun 2024", at: ["tabel-30 1841:E"] },
  { id: "capaian L1.1, tabel 32", about: "Capaian L1.1 tahun 2024", at: ["tabel-32 1871:C"] },
  { id: "capaian L1.1, tabel 33", about: "Capaian L1.1 tahun 2024", at: ["tabel-33 1881:J"] },
  { id: "capaian B1.1", about: "Capaian B1.1 tahun 2024", at: ["tabel-2-b1.1 1054:F"] },
  { id: "capaian B3.1.2", about: "Capaian B3.1.2 tahun 2024", at: ["tabel-28 1749:D", "tabel-28 1747:D"] },
  { id: "KSI", about: "Rumus KSI", at: ["tabel-28 1750:D"] },
  { id: "capaian B3.1.3 2022", about: "Capaian B3.1.3 tahun 2022", at: ["tabel-26 1588:D"] },
  { id: "batas C1.1.1", about: "Batas capaian 120% tidak dipakai untuk C1.1.1 tahun 2022", at: ["tabel-10-perbandingan 573:D"] },
  { id: "batas B2.1.1", about: "Realisasi B2.1.1 tahun 2022 melewati toleransi", at: ["tabel-21 1336:D", "tabel-21 1336:C"] },
  { id: "batas B1.1.3", about: "Batas 120% pada realisasi B1.1.3", at: ["tabel-16 1072:F", "tabel-16 1072:G", "tabel-16 1072:C"] },
  { id: "perspektif customer", about: "Nilai Customer Perspective", at: ["tabel-8 486:C"] },
  { id: "perspektif learning", about: "Learning & Growth dan capaian L2.1", at: ["tabel-8 488:C"], note: true },
  // Realisasi and products.
  { id: "realisasi B1.1", about: "Realisasi B1.1 tahun 2024", at: ["tabel-2-b1.1 1052:F"] },
  { id: "B x R B1.1.3", about: "Kolom B x R komponen B1.1.3", at: ["tabel-2-b1.1 1051:F"] },
  { id: "realisasi B2.1.3", about: "Realisasi B2.1.3 tahun 2024", at: ["tabel-20 1297:C", "tabel-20 1297:E", "tabel-20 1297:F"] },
  { id: "R x B B2.1.1", about: "Realisasi B2.1.3 tahun 2024", at: ["tabel-20 1295:E"] },
  { id: "R x B B2.1.2", about: "Realisasi B2.1.3 tahun 2024", at: ["tabel-20 1296:E"] },
  { id: "realisasi B3.1", about: "Realisasi B3.1 tahun 2024", at: ["tabel-25 1554:E", "tabel-4 338:D", "tabel-5 367:I"] },
  { id: "realisasi B3.1 2023", about: "Realisasi B3.1 tahun 2023", at: ["tabel-5 367:F", "tabel-5 367:G", "tabel-26 1586:G"], note: true },
  { id: "realisasi B3.1 2022", about: "Realisasi B3.1 tahun 2022", at: ["tabel-5 367:C"], note: true },
  { id: "R x B B3.1.2", about: "Hasil kali B x R komponen B3.1.2", at: ["tabel-25 1552:E", "tabel-25 1552:C"] },
  { id: "suku PKL", about: "Suku ketiga realisasi B3.1.3", at: ["tabel-29 1795:F"] },
  { id: "realisasi B3.1.3", about: "Realisasi B3.1.3 tahun 2024", at: ["tabel-29 1796:F", "tabel-29 1795:F"] },
  {
    id: "realisasi B3.1.2",
    about: "Realisasi B3.1.2 tahun 2024",
    at: ["tabel-28 1746:D", "tabel-28 1747:D", "tabel-26 1587:I", "tabel-25 1552:C"],
  },
  { id: "RPS dan RPT", about: "Judul kolom RPS dan RPT", at: ["tabel-24 1501:B", "tabel-24 1501:C", "tabel-24 1502:B", "tabel-24 1502:C"] },
  {
    id: "triwulan turun",
    about: "Realisasi kumulatif triwulan yang turun",
    at: cells("lampiran-3-matriks", "2339:E 2340:E 2341:D"),
  },
  // The survey.
  { id: "responden unsur 5", about: "Responden survei per unsur", at: ["lampiran-4-unsur 2420:M"] },
  {
    id: "realisasi C1.2",
    about: "Realisasi C1.2 tahun 2024",
    at: ["lampiran-4-unsur 2430:C", "lampiran-4-unsur 2429:C", "lampiran-4-unsur 2431:C"],
  },
  // Titles and headers.
  {
    id: "judul tabel 25",
    about: "Judul tabel dengan tahun yang salah",
    at: ["tabel-25 1548:A"],
  },
  { id: "judul tabel 23", about: "Judul tabel dengan tahun yang salah", at: ["tabel-23 1458:A"] },
  {
    id: "kolom 2023 dua kali",
    about: "Tahun kolom pertama tabel perbandingan C1.1",
    at: ["tabel-10-perbandingan 571:B", "tabel-10-perbandingan 571:E"],
  },
  { id: "rentang tahun tabel 5", about: "Rentang tahun Tabel 5", at: ["tabel-5 358:A"], note: true },
  { id: "kode C.1.1.1", about: "Kode C.1.1.1", at: ["tabel-10 537:A"], note: true },
  // Cases and posts.
  ...(
    [
      ["KASUS UMUM ditangani", "Rincian kasus umum ditangani", "2243:C"],
      ["KASUS KHUSUS selesai", "Rincian kasus khusus selesai", "2289:D"],
      ["Pidana selesai", "Rincian golongan kasus", "2244:D"],
      ["Perdata Keluarga selesai", "Rincian golongan kasus", "2266:D"],
      ["Perdata Orang/Benda ditangani", "Rincian golongan kasus", "2271:C"],
      ["Perdata Orang/Benda selesai", "Rincian golongan kasus", "2271:D"],
      ["Meninggal Dunia ditangani", "Rincian golongan kasus", "2279:C"],
      ["Meninggal Dunia selesai", "Rincian golongan kasus", "2279:D"],
      ["Lainnya selesai", "Rincian golongan kasus", "2285:D"],
      ["Pidana Kasus Khusus ditangani", "Rincian golongan kasus", "2305:C"],
      ["masuk negara lain", "Kasus selesai lebih banyak daripada ditangani", "2256:D"],
      ["gagal bekerja", "Kasus selesai lebih banyak daripada ditangani", "2264:D"],
      ["sakit", "Kasus selesai lebih banyak daripada ditangani", "2280:D"],
      ["bunuh diri", "Kasus selesai lebih banyak daripada ditangani", "2283:D"],
      ["eksploitasi seksual", "Kasus selesai lebih banyak daripada ditangani", "2291:D"],
    ] as const
  ).map(([id, about, place]): Contradiction => ({ id, about, at: cells("lampiran-3-kasus", place) })),
  { id: "terancam hukuman mati", about: "WNI terancam hukuman mati", at: ["tabel-11 806:B", "tabel-12 813:B", "lampiran-3-kasus 2295:C"] },
  {
    id: "dakwaan",
    about: "Dakwaan WNI terancam hukuman mati",
    at: ["tabel-12 811:B", "tabel-12 812:B", "lampiran-3-kasus 2296:C", "lampiran-3-kasus 2297:C"],
  },
  { id: "bezetting", about: "Bezetting melebihi formasi", at: ["tabel-38 2027:D"] },
];
