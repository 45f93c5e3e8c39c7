/** A printed cell (by its tab, counted from 0) and the column of our table that holds the same number. */
export type Match = readonly [tab: number, column: number];

/** A table of a document and the table we draw of it, line by line. */
export interface PrintedCase {
  readonly table: string;
  readonly source?: string;
  readonly kind: string;
  readonly year: string;
  readonly code?: string;
  readonly span?: number;
  /** Line of the source text, row of our table (without headings), and which printed cell stands in which column. */
  readonly rows: readonly (readonly [line: number, row: number, ...matches: Match[]])[];
}

/** Neighbouring cells from `tab` on stand in neighbouring columns from `column` on. */
const run = (tab: number, column: number, count: number): Match[] => Array.from({ length: count }, (_, at) => [tab + at, column + at]);

/** The same match in several lines below each other, each one row further down. */
const down = (line: number, row: number, count: number, ...matches: Match[]): PrintedCase["rows"] =>
  Array.from({ length: count }, (_, at) => [line + at, row + at, ...matches] as const);

const ratio = (table: string, code: string, rows: PrintedCase["rows"]): PrintedCase => ({
  table,
  kind: "rasio-komponen",
  year: "2024",
  code,
  rows,
});

const agreement = (table: string, lines: readonly number[]): PrintedCase => ({
  table,
  kind: "perjanjian-kinerja",
  year: "2024",
  rows: lines.map((line, row) => [line, row, [4, 4], [5, 5]] as const),
});

const recommendations = (table: string, code: string, rows: PrintedCase["rows"]): PrintedCase => ({
  ...ratio(table, code, rows),
  kind: "rekomendasi",
});

/** Lines of the information matrix, and the first of the four rows of its indicator where quarters stand below each other. */
const MONITORED = [
  [2339, 4],
  [2340, 20],
  [2341, 24],
  [2343, 28],
] as const;

/** Lines of the agreement, and the row of the cascade its indicator stands in. */
const CASCADED = [
  [286, 2],
  [287, 3],
  [288, 4],
  [291, 5],
  [293, 7],
  [294, 11],
  [295, 15],
  [297, 20],
  [298, 21],
] as const;

const LKJ: readonly PrintedCase[] = [
  { table: "Tabel 1", kind: "sasaran-pn", year: "2024", rows: down(239, 0, 5, [3, 3]) },
  agreement("Tabel 2", [284, 286, 287, 288, 291, 293, 294, 295, 297, 298]),
  agreement("Lampiran I", [2155, 2157, 2158, 2159, 2160, 2162, 2163, 2164, 2166, 2167]),
  {
    table: "Tabel 5",
    kind: "perbandingan",
    year: "2024",
    code: "IPPWNI",
    rows: [
      [363, 0, ...run(1, 1, 9)],
      [365, 1, ...run(2, 1, 9)],
      [366, 2, ...run(2, 1, 9)],
      [367, 3, ...run(2, 1, 9)],
      [368, 4, ...run(2, 1, 9)],
    ],
  },
  { table: "Tabel 6", kind: "capaian-nasional", year: "2024", rows: [[418, 0, ...run(2, 1, 3)]] },
  { table: "Tabel 7", kind: "bobot-perspektif", year: "2024", rows: down(475, 0, 4, [1, 1]) },
  { table: "Tabel 8", kind: "nilai-perspektif", year: "2024", rows: down(486, 0, 3, ...run(1, 1, 2)) },
  { table: "Tabel 9", kind: "penghitungan-kasus", year: "2024", code: "C1.1", rows: down(527, 0, 3, ...run(1, 1, 4)) },
  {
    table: "Tabel 10",
    kind: "capaian-indeks",
    year: "2024",
    code: "C1.1",
    rows: [...down(538, 0, 2, [2, 2], [3, 3], [4, 5]), ...down(540, 2, 3, [4, 5])],
  },
  { table: "Tabel 11", kind: "perbandingan", year: "2024", code: "C1.1", rows: down(573, 0, 3, ...run(1, 1, 9)) },
  { table: "Tabel 12", kind: "capaian-nasional", year: "2024", rows: [[601, 1, ...run(4, 1, 3)]] },
  { table: "Tabel 13 (sebaran)", kind: "sebaran-hukti", year: "2024", rows: down(801, 0, 6, [1, 2]) },
  { table: "Tabel 14 (dakwaan)", kind: "dakwaan-hukti", year: "2024", rows: down(811, 0, 3, [1, 2]) },
  ratio("Tabel 15", "C1.1.1", down(908, 0, 5, [2, 1])),
  ratio("Tabel 16", "C1.1.2", down(962, 0, 5, [2, 1])),
  {
    table: "Tabel 18",
    kind: "perbandingan",
    year: "2024",
    code: "B1.1",
    rows: [
      [1070, 0, ...run(1, 1, 9)],
      [1071, 1, ...run(4, 4, 6)],
      [1072, 2, ...run(1, 1, 9)],
    ],
  },
  {
    table: "Tabel 19",
    kind: "tahap-dokumen",
    year: "2024",
    code: "B1.1.1",
    rows: [[1101, 0, [2, 2]], [1102, 1, [2, 2]], ...down(1103, 3, 3, [3, 2])],
  },
  {
    table: "Tabel 20",
    kind: "tahap-dokumen",
    year: "2024",
    code: "B1.1.2",
    rows: [...down(1174, 0, 3, [2, 2]), ...down(1177, 4, 3, [4, 2])],
  },
  {
    table: "Tabel 21",
    kind: "pelatihan",
    year: "2024",
    code: "B1.1.3",
    rows: [...down(1239, 0, 3, ...run(2, 1, 4)), ...down(1242, 3, 3, [5, 5])],
  },
  {
    table: "Tabel 23",
    kind: "perbandingan",
    year: "2024",
    code: "B2.1",
    rows: [
      [1336, 0, ...run(1, 1, 9)],
      [1339, 1, ...run(1, 1, 9)],
      [1340, 2, ...run(1, 1, 9)],
    ],
  },
  ratio("Tabel 24", "B2.1.1", [
    [1365, 3, [2, 1]],
    [1366, 2, [2, 1]],
    [1367, 4, [2, 1]],
  ]),
  ratio("Tabel 25", "B2.1.2", [
    [1465, 3, [3, 1]],
    [1466, 2, [3, 1]],
    [1467, 4, [3, 1]],
  ]),
  ratio("Tabel 26", "B2.1.3", [
    [1502, 1, [1, 1]],
    [1502, 0, [2, 1]],
    [1502, 2, [3, 1]],
    [1503, 3, [3, 1]],
    [1504, 4, [3, 1]],
  ]),
  {
    table: "Tabel 28",
    kind: "perbandingan",
    year: "2024",
    code: "B3.1",
    rows: [
      [1586, 0, ...run(1, 1, 9)],
      [1587, 1, ...run(1, 1, 9)],
      [1588, 2, ...run(1, 1, 9)],
    ],
  },
  ratio("Tabel 29", "B3.1.1", [[1614, 0, [2, 1]], [1614, 1, [3, 1]], [1614, 2, [4, 1]], ...down(1615, 2, 3, [4, 1])]),
  recommendations("Tabel 24 (daftar)", "B2.1.1", [
    [1365, 6, [2, 2]],
    [1366, 5, [2, 2]],
    [1367, 7, [2, 2]],
  ]),
  recommendations("Tabel 25 (daftar)", "B2.1.2", [
    [1465, 6, [3, 2]],
    [1466, 5, [3, 2]],
    [1467, 7, [3, 2]],
  ]),
  {
    table: "Tabel 30",
    kind: "kepuasan-pengguna",
    year: "2024",
    code: "B3.1.2",
    rows: [
      [1744, 0, ...run(2, 1, 2)],
      [1745, 1, ...run(2, 1, 2)],
      [1746, 2, [3, 2]],
      [1747, 4, [3, 2]],
      [1748, 5, [3, 2]],
      [1749, 6, [3, 2]],
      [1750, 3, [3, 2]],
    ],
  },
  {
    table: "Tabel 31",
    kind: "pelatihan",
    year: "2024",
    code: "B3.1.3",
    rows: [...down(1793, 0, 3, [2, 1], [3, 2], [4, 3], [5, 5]), ...down(1796, 3, 3, [5, 5])],
  },
  {
    table: "Tabel 32",
    kind: "hasil-penilaian",
    year: "2024",
    code: "L1.1",
    rows: [
      [1841, 7, [2, 3]],
      [1841, 6, [3, 3]],
      [1841, 8, [4, 3]],
    ],
  },
  { table: "Tabel 33", kind: "hasil-penilaian", year: "2024", code: "L1.1", rows: down(1856, 0, 5, ...run(2, 2, 2)) },
  {
    table: "Tabel 34",
    kind: "hasil-penilaian",
    year: "2024",
    code: "L1.1",
    rows: [[1868, 4, [2, 3]], ...down(1869, 6, 3, [2, 3])],
  },
  { table: "Tabel 35", kind: "perbandingan", year: "2024", code: "L1.1", rows: [[1881, 0, ...run(1, 1, 9)]] },
  {
    table: "Lampiran II",
    kind: "rencana-aksi",
    year: "2024",
    rows: [
      ...down(2194, 1, 2, ...run(4, 4, 5)),
      [2192, 0, ...run(4, 4, 5)],
      [2197, 3, ...run(4, 4, 5)],
      [2203, 5, ...run(4, 4, 5)],
      [2205, 6, ...run(4, 4, 5)],
      [2214, 9, ...run(4, 4, 5)],
      [2223, 14, ...run(4, 4, 5)],
      ...down(2233, 18, 2, [4, 4]),
    ],
  },
  {
    table: "Lampiran IV (responden)",
    kind: "skm-responden",
    year: "2024",
    rows: [
      [2407, 3, [2, 2]],
      [2409, 0, [2, 2]],
      [2409, 1, [3, 2]],
      [2409, 2, [4, 2]],
    ],
  },
  {
    table: "Matriks Informasi Kinerja (pemantauan)",
    kind: "pemantauan-rencana-aksi",
    year: "2024",
    rows: MONITORED.flatMap(([line, first]) =>
      [0, 1, 2, 3].map((quarter) => [line, first + quarter, ...run(2 + quarter, 2, 1), ...run(6 + quarter, 1, 1)] as const),
    ),
  },
  {
    table: "Matriks Informasi Kinerja (E.81)",
    kind: "evaluasi-renja",
    year: "2024",
    rows: MONITORED.map(
      ([line, first]) => [line, first / 4, [2, 10], [3, 12], [4, 14], [5, 16], ...[6, 7, 8, 9].map((tab) => [tab, 8] as const)] as const,
    ),
  },
  {
    table: "Lampiran IV (frekuensi)",
    kind: "skm-frekuensi",
    year: "2024",
    rows: [
      ...down(2415, 0, 2, ...run(2, 2, 12)),
      // The weight of the invalid answers is left out there, and what follows stands one column further to the left.
      ...down(2418, 2, 5, ...run(2, 2, 9), [11, 12], [12, 13]),
      ...down(2423, 7, 2, ...run(2, 2, 12)),
      ...down(2426, 9, 5, [2, 13]),
      [2431, 15, [2, 13]],
    ],
  },
  {
    table: "Perjanjian Kinerja (pohon)",
    kind: "pohon-kinerja",
    year: "2024",
    code: "NCKO",
    rows: CASCADED.map(([line, row]) => [line, row, [4, 4], [5, 5]] as const),
  },
  { table: "Tabel 40", kind: "formasi-bezetting", year: "2024", rows: down(2016, 0, 24, ...run(2, 2, 2)) },
];

const RENSTRA = "renstra-kp2mi-2025-2029";

const plan = (table: string, kind: string, rows: PrintedCase["rows"], code?: string): PrintedCase => ({
  table: `Renstra, ${table}`,
  source: RENSTRA,
  kind,
  year: "2025",
  rows,
  ...(code !== undefined && { code }),
});

const SWOT_FACTOR = run(2, 2, 4);
const SWOT_BLOCK: Match[] = [
  [3, 3],
  [5, 5],
];
const SWOT_TOTAL: Match[] = [
  [2, 2],
  [5, 5],
];
const RB_POINTS = run(2, 1, 4);

/** Every risk begins in a line of its own; those of one stand a column further to the right. */
const RISKS = [2492, 2496, 2499, 2508, 2511, 2519, 2524, 2527, 2533, 2534, 2539, 2540, 2542, 2544, 2552, 2556];
const SHIFTED = 2508;

const PLAN: readonly PrintedCase[] = [
  plan("sasaran strategis", "renstra-target", [
    [1096, 0, ...run(1, 2, 5)],
    [1098, 1, ...run(1, 2, 5)],
  ]),
  plan("target dan realisasi 2020-2024 (Tabel 1)", "renstra-capaian", [
    ...down(135, 0, 9, ...run(3, 2, 10)),
    ...down(147, 9, 9, ...run(3, 2, 10)),
  ]),
  plan("evaluasi RB sampai 2022 (Tabel 2)", "renstra-evaluasi-rb-sebelum-2023", [
    ...down(381, 0, 4, ...RB_POINTS),
    ...down(386, 4, 6, ...RB_POINTS),
  ]),
  plan("evaluasi RB sejak 2023 (Tabel 5)", "renstra-evaluasi-rb-sejak-2023", down(433, 0, 3, ...run(2, 1, 3))),
  plan("hasil antara (Tabel 3)", "renstra-rb-hasil-antara", [...down(399, 0, 8, ...run(3, 3, 3)), ...down(410, 8, 4, ...run(3, 3, 3))]),
  plan("komponen hasil (Tabel 4)", "renstra-rb-komponen-hasil", down(421, 0, 5, ...run(3, 3, 3))),
  plan(
    "IFAS (Tabel 7)",
    "renstra-ifas-efas",
    [
      ...down(916, 0, 6, ...SWOT_FACTOR),
      [922, 6, ...SWOT_BLOCK],
      ...down(924, 7, 7, ...SWOT_FACTOR),
      [931, 14, ...SWOT_BLOCK],
      [932, 15, ...SWOT_TOTAL],
    ],
    "IFAS",
  ),
  plan(
    "EFAS (Tabel 8)",
    "renstra-ifas-efas",
    [
      ...down(939, 0, 6, ...SWOT_FACTOR),
      [945, 6, ...SWOT_BLOCK],
      ...down(947, 7, 5, ...SWOT_FACTOR),
      [952, 12, ...SWOT_BLOCK],
      [953, 13, ...SWOT_TOTAL],
    ],
    "EFAS",
  ),
  plan("hasil IFAS dan EFAS (Tabel 9)", "renstra-hasil-swot", down(962, 0, 3, [1, 1], [3, 3])),
  plan(
    "profil risiko (Lampiran 4)",
    "renstra-profil-risiko",
    RISKS.map((line, row) => [line, row, [2, 0], ...run(line === SHIFTED ? 6 : 5, 3, 3)] as const),
  ),
];

export const PRINTED_CASES = [...LKJ, ...PLAN];
