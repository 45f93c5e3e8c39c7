import fc from "fast-check";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { HELP } from "../../src/functions/pwni/tahapan/help";
import { DOCUMENT_KINDS, stageFormula } from "../../src/measures";
import { call } from "./call";

type Case = [args: unknown[], expected: unknown];

const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

function rows(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    test.each(cases)("%j", (args, expected) => {
      const value = call(id, ...args);
      if (typeof expected === "string" && expected.startsWith("#")) expect(value).toEqual(expect.stringContaining(expected));
      else expect(value).toEqual(expected);
    });
  });
}

// Tabel "Capaian Komponen IKU B1.1.1" and B1.1.2, lkj-pwni-2024 lines 1100-1107 and 1173-1179.
rows("PWNI.TAHAPAN", [
  [["kerja sama", column("S", "S"), 2], 100],
  [["panduan", column("I", "I", "I"), 3], 100],
  [["panduan", column("I", "I", "I", "R"), 3], 325 / 3],
  [["kerja sama", [["S", "D"]], 2], 85],
  [["kerjasama", column("S", "D"), null], 85],
  [["Kerja  Sama", column("Signed", "rumusan"), 2], 70],
  [["B1.1.1", column("100%", 0.4), "2 Kerja Sama"], 70],
  [["produk hukum", column("S", null, "", "-"), 2], 50],
  [
    [
      "panduan",
      [
        ["I", 3],
        ["S", 1],
        [null, null],
      ],
      4,
    ],
    93.75,
  ],
  [
    [
      "panduan",
      [
        ["I", 0],
        ["S", null],
      ],
      4,
    ],
    0,
  ],
  [
    [
      "panduan",
      [
        ["I", 0],
        ["S", null],
      ],
      null,
    ],
    "#N/A Argumen tahap kosong",
  ],
  [
    ["kerja sama", column(null, ""), 2],
    "#N/A Argumen tahap kosong; isi satu tahap untuk setiap dokumen: R (Rumusan), D (Draft), S (Signed).",
  ],
  [
    ["kerja sama", column("S", "I"), 2],
    '#VALUE! Argumen tahap, dokumen ke-2: berisi "I"; tahap yang ada R (Rumusan), D (Draft), S (Signed).',
  ],
  [["kerja sama", column("S", 0.5), 2], "#VALUE! Argumen tahap, dokumen ke-2: berisi 0,5; tahap yang ada"],
  [["kerja sama", column({ code: "#REF!" }), 2], "#VALUE! Argumen tahap, dokumen ke-1: berisi galat #REF!; tahap yang ada"],
  [
    ["kerja sama", [["S", 1.5]], 2],
    "#VALUE! Argumen tahap, baris 1: jumlah dokumen berisi 1,5; yang diperlukan bilangan bulat 0 sampai 1000.",
  ],
  [
    [
      "kerja sama",
      [
        ["S", 1],
        ["D", "dua"],
      ],
      2,
    ],
    '#VALUE! Argumen tahap, baris 2: jumlah dokumen berisi "dua"; yang diperlukan bilangan bulat',
  ],
  [
    [
      "kerja sama",
      [
        ["S", "D", "R"],
        ["S", "D", "R"],
      ],
      2,
    ],
    "#VALUE! Argumen tahap berukuran 2 × 3; yang diperlukan satu baris atau satu kolom.",
  ],
  [["kerja sama", column("S"), 0], "#VALUE! Argumen target berisi 0; yang diperlukan jumlah dokumen di atas 0."],
  [
    ["undangan", column("S"), 1],
    '#VALUE! Argumen jenis berisi "undangan"; isi dengan "kerja sama", "panduan", "produk hukum", atau kode indikator bertahap seperti "B1.1.1".',
  ],
  [[null, column("S"), 1], '#VALUE! Argumen jenis kosong; isi dengan "kerja sama"'],
  [["C1.1.1", column("S"), 1], "#VALUE! C1.1.1 tidak dihitung dari tahapan dokumen; rumusnya KKS / KKT × 100%."],
]);

test("the tooltips of the kinds say what the catalogue's formulas say", () => {
  for (const [kind, code] of Object.entries(DOCUMENT_KINDS)) {
    const formula = stageFormula(builtinCatalogue(), code);
    const values = formula.ok ? formula.value.stages.map(({ stage, value }) => `${stage} ${value}`).join(", ") : "";
    expect([kind, HELP.parameters[0]!.choices![kind]!.id, HELP.parameters[0]!.choices![kind]!.en]).toEqual([
      kind,
      expect.stringContaining(`: ${values}.`),
      expect.stringContaining(`: ${values}.`),
    ]);
  }
});

// Lines 1239-1242 (B1.1.3) and 1793-1796 (B3.1.3; printed 105,9, see test/measures/komponen.test.ts).
rows("PWNI.PELATIHAN", [
  [[column(60, 260, 51), column(60, 260, 51), null, null], 100],
  [[column(60, 130, 51), column(60, 260, 51), "B1.1.3", 2024], 77.5],
  [[[[100, 390, 32]], column(100, 390, 20), "B3.1.3", 2024], 106],
  [[column("60 orang", "130", 51), column(60, 260, 51), "", ""], 77.5],
  [[column(60, 130, 51), column(60, 260, 51), "01.02.013.4", null], 77.5],
  [
    [column(60, null, 51), column(60, 260, 51), null, null],
    "#N/A Argumen peserta: PPW (Peserta dari Perwakilan RI) kosong; isi nilainya, karena kosong tidak dihitung sebagai 0.",
  ],
  [[column(60, 260, 51), column(60, 260, "-"), null, null], "#N/A Argumen target: PKL (Target peserta dari K/L/I lain) kosong"],
  [
    [column(60, 260, "banyak"), column(60, 260, 51), null, null],
    '#VALUE! Argumen peserta, PKL: berisi teks "banyak"; yang diperlukan angka.',
  ],
  [[column(60, 260), column(60, 260, 51), null, null], "#VALUE! Argumen peserta berisi 2 nilai; yang diperlukan 3: PPK, PPW, PKL."],
  [
    [column(60, 260, 51), column(60, 260, 0), null, null],
    "#VALUE! Argumen target: PKL (Target peserta dari K/L/I lain) bernilai 0, sehingga persentasenya tidak dapat dihitung.",
  ],
  [[column(60, 260, 51), column(60, 260, 51), "B3.1.3", 2022], "#N/A Katalog tidak memuat rumus B3.1.3 untuk tahun 2022; yang ada: 2024."],
  [
    [column(60, 260, 51), column(60, 260, 51), "C1.1", null],
    "#VALUE! C1.1 tidak dihitung dari kelompok yang dibandingkan dengan targetnya",
  ],
]);

// metadata-01.02.013 lines 51-55: MW 30 %, TP 30 %, RS 40 %.
rows("PWNI.KERTASKERJA", [
  [[column(4, 4, 4), column(4, 4, 4)], 100],
  [[column(4, 4, 3), [[4, 4, 4]]], 90],
  [[column(4, 0, 0), column(4, 4, 4)], 30],
  [[column(0, 0, 4), column(4, 4, 4)], 40],
  [[column(4, 4, null), column(4, 4, 4)], "#N/A Argumen tersusun: RS (Rekomendasi solusi yang tersusun) kosong"],
]);

rows("PWNI.NCKO", [
  [[column(120, 101.89, 100.59), 2024], 108.744],
  [[[[120, 101.89, 100.59]], null], 108.744],
  [[column("120%", "101,89%", "100,59%"), null], 1.08744],
  [
    [
      [
        ["L", 100.59],
        ["B", 101.89],
        ["C", 120],
      ],
      null,
    ],
    108.744,
  ],
  [[column(99.44, 95.25, 102.56, 98.27, 104.83, 100.19, 100.99), 2024], 99.8486],
  [
    [
      [
        ["Kode", "Capaian"],
        ["L1.1", 100.19],
        ["L2.1", 100.99],
        ["C1.1", 99.44],
        ["C1.2", 95.25],
        ["B1.1", 102.56],
        ["B2.1", 98.27],
        ["B3.1", 104.83],
      ],
      2024,
    ],
    99.8486,
  ],
  [[column(120, null, 100.59), 2024], "#N/A Nilai komponen B (Internal Business Process Perspective) kosong"],
  [[column(120, 1.0189, 100.59), 2024], "#VALUE! Satuan nilai bercampur: B = 1,0189"],
  [[column(120, 101.89), 2024], "#VALUE! Argumen capaian berisi 2 nilai, padahal NCKO tahun 2024 mempunyai 3 komponen: C, B, L."],
  [[column(120, 101.89, 100.59), 2022], "#N/A Tahun 2022 tidak ada dalam katalog untuk NCKO; yang ada: 2024."],
]);

const COLOURS = [
  [0, "Merah"],
  [0.8, "Kuning"],
  [1, "Hijau"],
];

rows("PWNI.STATUS", [
  [[1.001, null], "Tercapai"],
  [[1, null], "Tercapai"],
  [[100, null], "Tercapai"],
  [[(0.1 * 3) / 0.3, null], "Tercapai"],
  [[0.1 + 0.7 + 0.2 - 1e-16, ""], "Tercapai"],
  [[0.99996, null], "Belum tercapai"],
  [["99,44%", null], "Belum tercapai"],
  [[0, null], "Belum tercapai"],
  [[-0.2, null], "Belum tercapai"],
  [[98.27, 95], "Tercapai"],
  [[98.27, 0], "Belum tercapai"],
  [["98,27%", 95], "Tercapai"],
  [[0.9827, [[0.95]]], "Tercapai"],
  [[0.79, COLOURS], "Merah"],
  [[0.8, COLOURS], "Kuning"],
  [
    [
      1.2,
      [
        ["Hijau", 1],
        ["Kuning", 0.8],
      ],
    ],
    "Hijau",
  ],
  [
    [
      "84%",
      [
        ["80%", "Kuning"],
        ["100%", "Hijau"],
        [null, ""],
      ],
    ],
    "Kuning",
  ],
  [
    [
      0.5,
      [
        [0.8, "Kuning"],
        [1, "Hijau"],
      ],
    ],
    "#N/A Capaian 0,5 di bawah batas terendah argumen ambang (0,8); tambahkan baris dengan batas 0.",
  ],
  [
    [
      0.83,
      [
        [0, "Merah"],
        [80, "Kuning"],
      ],
    ],
    "#VALUE! Satuan nilai bercampur: capaian = 0,83 tampak dalam 0-1, sedangkan ambang Kuning = 80 dalam 0-100.",
  ],
  [
    [0.83, [["Merah", "Kuning"]]],
    '#VALUE! Argumen ambang, baris 1 berisi teks "Merah" dan teks "Kuning"; yang diperlukan batas bawah dan sebutannya, misalnya 0,8 dan "Kuning".',
  ],
  [[0.83, column(0.8, 1)], "#VALUE! Argumen ambang berukuran 2 × 1; yang diperlukan satu batas, atau dua kolom"],
  [[null, null], "#VALUE! Argumen capaian kosong"],
  [[0.9, "tinggi"], '#VALUE! Argumen ambang berisi teks "tinggi"; yang diperlukan angka.'],
]);

// Line 1983: above 0 when the capaian is greater than the share of the budget spent.
rows("PWNI.EFISIENSI", [
  [[102.56, 99.98], 2.58],
  [[1.0256, 0.9998], 0.0258],
  [["102,56%", "99,98%"], 0.0258],
  [["102,56%", 99.98], 2.58],
  [[98.27, 99.98], -1.71],
  [[0, 99.98], -99.98],
  [[102.56, 0.9998], "#VALUE! Satuan nilai bercampur: serapan = 0,9998 tampak dalam 0-1, sedangkan capaian = 102,56 dalam 0-100."],
  [[102.56, null], "#VALUE! Argumen serapan kosong"],
]);

// IPPWNI "s.d. TW" of 2024 (line 2344) is cumulative; the action plan's quarters add up to its target (lines 2192-2205).
rows("PWNI.TRIWULAN", [
  [[[[70.6, 83.7, 85.13, 93.1]], 4, "terakhir"], 93.1],
  [[[[70.6, 83.7, 85.13, 93.1]], "TW II", "terakhir"], 83.7],
  [[column(70.6, 83.7, null, null), 4, "terakhir"], 83.7],
  [[column(23.25, 23.25, 23.25, 23.25), 4, "jumlah"], 93],
  [[column(23.25, 23.25, 23.25, 23.25), 2, "jumlah"], 46.5],
  [[column(0.1, 0.2, null, null), 2, "Jumlah"], 0.3],
  [[column(80, null, 90, null), null, "rata-rata"], 85],
  [[column(80, 0, 90), 3, "Rata-Rata"], 170 / 3],
  [[column(1, 40, 300, "-"), 4, "jumlah"], 341],
  [[column("70,6%", 83.7), 2, "terakhir"], 83.7],
  [[column("70,6%", null), 2, "terakhir"], 0.706],
  [[column("70,6%", 83.7), 2, "jumlah"], 154.3],
  [[column(null, "", "-", "_____"), 4, "jumlah"], ""],
  [[column(null, null), 1, "terakhir"], ""],
  [
    [column(1, 2, 3), 4, "jumlah"],
    "#VALUE! Argumen nilai berisi 3 sel, padahal yang diperlukan satu sel per triwulan: paling sedikit 4, paling banyak 4.",
  ],
  [[column(1, 2, 3, 4, 5), 4, "jumlah"], "#VALUE! Argumen nilai berisi 5 sel"],
  [[column(1, "dua"), 2, "jumlah"], '#VALUE! Argumen nilai, TW 2: berisi teks "dua"; yang diperlukan angka.'],
  [[column(1, 2, 3, 4), 5, "jumlah"], '#VALUE! Argumen triwulan berisi "5"; yang diperlukan triwulan 1 sampai 4.'],
  [[column(1, 2, 3, 4), 4, "tengah"], '#VALUE! Argumen cara berisi "tengah"; pilihannya "jumlah", "rata-rata", "terakhir".'],
  [[column(1, 2, 3, 4), 4, null], '#VALUE! Argumen cara kosong; pilihannya "jumlah", "rata-rata", "terakhir".'],
]);

rows("PWNI.RUMUS", [
  [["C1.1.1", null, null], "=[KKS]/[KKT]*100"],
  [["IPPWNI", 2022, "kata"], "(C1.1 × 40%) + (B1.1 × 25%) + (B2.1 × 20%) + (B3.1 × 15%)"],
  [["IPPWNI", 2024, "Excel"], "=0,4*[C1.1]+0,2*[B1.1]+0,25*[B2.1]+0,15*[B3.1]"],
  [["B1.1", 2022, null], "#N/A Katalog tidak memuat rumus B1.1 untuk tahun 2022; yang ada: 2023, 2024."],
  [["C1.1", 2024, "latex"], '#VALUE! Argumen bentuk berisi "latex"; pilihannya "excel", "kata".'],
]);

const LKJ = "Laporan Kinerja Direktorat Pelindungan WNI Tahun 2024 (lkj-pwni-2024)";

/** What is said of a code that no document prints. */
const ours = (code: string, printed = "tidak tercetak dalam dokumen"): string => `; kode ${code} dari katalog ini, ${printed}`;

// The lines are checked against the source texts by the catalogue's own tests.
rows("PWNI.SUMBER", [
  [["IPPWNI", 2022], `${LKJ}: rumus 2022 (hal. 17), target 2022 (BAB III)${ours("IPPWNI")}`],
  [["IPPWNI", null], `${LKJ}: rumus 2024 (Lampiran), target 2024 (Tabel 2, hal. 15)${ours("IPPWNI")}`],
  [["B2.1.1", null], expect.stringMatching(/; kode B2\.1\.1 dari katalog ini, dalam dokumen B1\.2\.1$/)],
  [["C1.1.1", 2023], `${LKJ}: target 2023 (Tabel 10, hal. 28), bobot 2023 (Tabel 9, hal. 26)`],
  [
    ["01.02.013.2", null],
    `Metadata Indikator 01.02.013: Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri (metadata-01.02.013): rumus 2020 (tanpa nomor halaman), bobot 2020 (tanpa nomor halaman)${ours("01.02.013.2")}`,
  ],
  [["IPPWNI", 1999], "#N/A Katalog tidak memuat rumus, target, atau bobot IPPWNI untuk tahun 1999; yang ada: 2022, 2023, 2024."],
]);

rows("PWNI.KOMPONEN", [
  [
    ["IPPWNI", 2022],
    [
      ["C1.1", expect.any(String), 0.4],
      ["B1.1", expect.any(String), 0.25],
      ["B2.1", expect.any(String), 0.2],
      ["B3.1", expect.any(String), 0.15],
    ],
  ],
  [
    ["C1.1", 2024],
    [
      ["C1.1.1", "Persentase Kasus Khusus yang Diselesaikan", 0.55],
      ["C1.1.2", "Persentase Kasus Umum yang Diselesaikan", 0.45],
    ],
  ],
  [
    ["B", null],
    [
      ["B1.1", expect.any(String), 1 / 3],
      ["B2.1", expect.any(String), 1 / 3],
      ["B3.1", expect.any(String), 1 / 3],
    ],
  ],
  [
    ["01.02.013", null],
    ["0.25", "0.2", "0.25", "0.2", "0.1"].map((weight, at) => [`01.02.013.${at + 1}*`, expect.any(String), Number(weight)]),
  ],
  [
    ["B3.1.3", 2024],
    [
      ["PPK", "Peserta dari Kemlu", 0.35],
      ["PPW", "Peserta dari Perwakilan RI", 0.55],
      ["PKL", "Peserta dari K/L/I lain", 0.1],
    ],
  ],
  [
    ["B1.1.2", null],
    [
      ["R", "Rumusan", 0.25],
      ["D", "Draft", 0.5],
      ["S", "Signed", 0.75],
      ["I", "Implemented", 1],
    ],
  ],
  [["C1.1.1", null], "#VALUE! C1.1.1 tidak dihitung dari komponen berbobot pada tahun 2024; rumusnya KKS / KKT × 100%."],
  [["B1.1", 2022], "#N/A Bobot komponen B1.1 tidak ada dalam katalog untuk tahun 2022; yang ada: 2023, 2024."],
]);

const HEADER = ["Kode", "Komponen", "Bobot (B)", "Target", "Realisasi (R)", "Capaian", "B x R"];
const KHUSUS = "Persentase Kasus Khusus yang Diselesaikan";
const UMUM = "Persentase Kasus Umum yang Diselesaikan";
const KASUS = "Persentase Penyelesaian Kasus WNI di Luar Negeri";

rows("PWNI.TABEL", [
  [
    ["C1.1", column(79.93, 90.12), 2024],
    [
      HEADER,
      ["C1.1.1", KHUSUS, 0.55, 85, 79.93, 7993 / 8500, 43.9615],
      ["C1.1.2", UMUM, 0.45, 85, 90.12, 9012 / 8500, 40.554],
      ["C1.1", KASUS, 1, 85, 84.5155, 8452 / 8500, 84.5155],
    ],
  ],
  [
    [
      "C1.1",
      [
        ["C1.1.2", "90,12%"],
        ["C1.1.1", "79,93%"],
      ],
      2024,
    ],
    [
      HEADER,
      ["C1.1.1", KHUSUS, 0.55, 0.85, 0.7993, 7993 / 8500, 0.439615],
      ["C1.1.2", UMUM, 0.45, 0.85, 0.9012, 9012 / 8500, 0.40554],
      ["C1.1", KASUS, 1, 0.85, 0.845155, 8452 / 8500, 0.845155],
    ],
  ],
  [
    ["C1.1", column(79.93, null), 2024],
    [
      HEADER,
      ["C1.1.1", KHUSUS, 0.55, 85, 79.93, 7993 / 8500, 43.9615],
      ["C1.1.2", UMUM, 0.45, 85, "", "", ""],
      ["C1.1", KASUS, 1, 85, "", "", ""],
    ],
  ],
  [["C1.1", column(0.7993, 90.12), 2024], "#VALUE! Satuan nilai bercampur: C1.1.1 = 0,7993"],
  [["C1.1", column(79.93, "WTP"), 2024], `#VALUE! Komponen C1.1.2 (${UMUM}) berisi teks "WTP"; yang diperlukan angka.`],
  [
    ["C1.1", column(79.93), 2024],
    "#VALUE! Argumen realisasi berisi 1 nilai, padahal C1.1 tahun 2024 mempunyai 2 komponen: C1.1.1, C1.1.2.",
  ],
  [["C1.1.1", column(79.93), 2024], "#VALUE! C1.1.1 tidak dihitung dari komponen berbobot"],
]);

test("a table and the index agree on every index of the catalogue", () => {
  const value = fc.integer({ min: 300, max: 12000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.constantFrom("IPPWNI", "C1.1", "B1.1", "B2.1", "01.02.013"),
      fc.array(value, { minLength: 5, maxLength: 5 }),
      (code, values) => {
        const components = call("PWNI.KOMPONEN", code, null) as unknown[][];
        const given = column(...values.slice(0, components.length));
        const table = call("PWNI.TABEL", code, given, null) as unknown[][];
        expect(table).toHaveLength(components.length + 2);
        expect(table.slice(1, -1).map(([id, name, weight]) => [id, name, weight])).toEqual(components);
        expect(table[table.length - 1]![4]).toBe(call("PWNI.INDEX", code, given, null, null));
      },
    ),
  );
});

test("whatever the cells hold, the answer is a value, rows of values, or a cell error", () => {
  const answered = (value: unknown): boolean =>
    typeof value === "number" ||
    typeof value === "string" ||
    (Array.isArray(value) && value.flat().every((cell) => typeof cell === "number" || typeof cell === "string"));
  const calls: [id: string, count: number, first: unknown][] = [
    ["PWNI.TAHAPAN", 3, "kerja sama"],
    ["PWNI.PELATIHAN", 4, [[1, 2, 3]]],
    ["PWNI.KERTASKERJA", 2, [[1, 2, 3]]],
    ["PWNI.NCKO", 2, [[1, 2, 3]]],
    ["PWNI.STATUS", 2, 1],
    ["PWNI.EFISIENSI", 2, 1],
    ["PWNI.TRIWULAN", 3, [[1, 2, 3, 4]]],
    ["PWNI.RUMUS", 3, "C1.1"],
    ["PWNI.SUMBER", 2, "C1.1"],
    ["PWNI.KOMPONEN", 2, "C1.1"],
    ["PWNI.TABEL", 3, "C1.1"],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...calls),
      fc.boolean(),
      fc.array(fc.anything(), { minLength: 4, maxLength: 4 }),
      ([id, count, first], known, args) => {
        const given = args.slice(0, count);
        if (known) given[0] = first;
        expect(answered(call(id, ...given))).toBe(true);
      },
    ),
    { numRuns: 600 },
  );
});
