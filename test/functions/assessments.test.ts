import renstra from "../../src/catalogue/data/renstra-kp2mi-2025-2029.json";
import { roundHalfUp } from "../../src/numbers";
import { call } from "./call";

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

type Printed = {
  code: string;
  parent: string | null;
  facts: { what: string; period: string; value: number | null; variable?: string; canonical: boolean }[];
};
const nodes = renstra.nodes as unknown as readonly Printed[];

function printed(code: string, what: string, variable?: string, period = "2025-2029"): number {
  const fact = nodes
    .find((node) => node.code === code)!
    .facts.find((each) => each.what === what && each.variable === variable && each.period === period && each.canonical);
  if (fact?.value == null) throw new Error(`${code} has no ${what} ${variable ?? ""} of ${period}`);
  return fact.value;
}

describe("SAKIP", () => {
  // PermenPANRB 88/2021: both sides of every bound.
  test.each([
    [100, "AA"],
    [90.01, "AA"],
    [90, "A"],
    [80.01, "A"],
    [80, "BB"],
    [79.95, "BB"],
    [70.01, "BB"],
    [70, "B"],
    [60.01, "B"],
    [60, "CC"],
    [50.01, "CC"],
    [50, "C"],
    [30.01, "C"],
    [30, "D"],
    [2.5, "D"],
    [0, "D"],
  ])("PREDIKAT(%d) is %s", (value, predicate) => {
    expect(call("SAKIP.PREDIKAT", value)).toBe(predicate);
  });

  // As the LKj 2024 and the Renstra print them (LKj lines 210 and 1881, Renstra line 422).
  test.each<[unknown, string]>([
    ["79,95 (BB)", "BB"],
    ["79,80 (BB)", "BB"],
    ["79,95% (BB)", "BB"],
    [0.7995, "BB"],
    ["68,97", "B"],
    ["70.16", "BB"],
    ["-", "#VALUE! Argumen nilai kosong"],
    [120, "#VALUE! Nilai AKIP 120 berada di luar 0 sampai 100."],
    [1.5, "#VALUE! Nilai AKIP 150"],
    ["BB", '#VALUE! Argumen nilai berisi teks "BB"'],
    [{ code: "#REF!" }, "#VALUE! Argumen nilai berisi galat #REF!"],
  ])("PREDIKAT(%j)", (value, expected) => {
    const given = call("SAKIP.PREDIKAT", value);
    if (expected.startsWith("#")) expect(given).toEqual(expect.stringContaining(expected));
    else expect(given).toBe(expected);
  });

  // LKj 2024, Tabel 31, lines 1856-1861.
  const TABEL_31 = [24.6, 23.1, 12.75, 19.5];

  test("NILAI: 24,60 + 23,10 + 12,75 + 19,50 = 79,95, which is BB", () => {
    for (const given of [column(TABEL_31), [TABEL_31], [["24,60", "23,10", "12,75", "19,50"]]])
      expect(call("SAKIP.NILAI", given)).toBe(79.95);
    expect(call("SAKIP.PREDIKAT", call("SAKIP.NILAI", column(TABEL_31)))).toBe("BB");
  });

  test("NILAI: shares give a share", () => {
    expect(call("SAKIP.NILAI", column([0.246, 0.231, 0.1275, 0.195]))).toBe(0.7995);
    expect(call("SAKIP.NILAI", column(["24,60%", "23,10%", "12,75%", "19,50%"]))).toBe(0.7995);
    expect(call("SAKIP.NILAI", column(["24,60%", 23.1, 12.75, 19.5]))).toBe(79.95);
  });

  test("NILAI: components by name in any order, under a heading", () => {
    expect(
      call("SAKIP.NILAI", [
        ["Komponen", "Nilai"],
        ["B. Pengukuran Kinerja", 23.1],
        ["perencanaan kinerja", 24.6],
        [null, null],
        ["D", 19.5],
        ["C.", 12.75],
      ]),
    ).toBe(79.95);
  });

  test.each<[string, unknown[][], string]>([
    [
      "out of 100 instead of weighted",
      column([82, 77, 85, 78]),
      "#VALUE! Komponen A (Perencanaan Kinerja) bernilai 82; yang diperlukan nilai 0 sampai bobotnya, 30.",
    ],
    [
      "reporting above its 15",
      column([24.6, 23.1, 15.5, 19.5]),
      "#VALUE! Komponen C (Pelaporan Kinerja) bernilai 15,5; yang diperlukan nilai 0 sampai bobotnya, 15.",
    ],
    [
      "negative",
      column([24.6, -1, 12, 19.5]),
      "#VALUE! Komponen B (Pengukuran Kinerja) bernilai -1; yang diperlukan nilai 0 sampai bobotnya, 30.",
    ],
    [
      "a blank one",
      column([24.6, null, 12.75, 19.5]),
      "#N/A Nilai komponen B (Pengukuran Kinerja) kosong; isi nilainya, karena kosong tidak dihitung sebagai 0.",
    ],
    [
      "with the total",
      column([...TABEL_31, 79.95]),
      "#VALUE! Argumen komponen berisi 5 nilai; yang diperlukan 4 nilai dalam satu baris atau kolom",
    ],
    [
      "0-1 beside 0-100",
      column([0.246, 23.1, 12.75, 19.5]),
      "#VALUE! Satuan nilai bercampur: A = 0,246 tampak dalam 0-1, sedangkan B = 23,1, C = 12,75, D = 19,5 dalam 0-100. Samakan satuannya.",
    ],
    [
      "an unknown component",
      [
        ["A", 24.6],
        ["X", 1],
      ],
      '#VALUE! Argumen komponen, baris 2: "X" bukan komponen; komponennya A (Perencanaan Kinerja)',
    ],
    [
      "twice the same",
      [
        ["A", 24.6],
        ["A.", 1],
      ],
      "#VALUE! Argumen komponen: komponen A (Perencanaan Kinerja) muncul dua kali.",
    ],
    [
      "one left out",
      [
        ["A", 24.6],
        ["B", 23.1],
        ["C", 12.75],
      ],
      "#N/A Nilai komponen D (Evaluasi Akuntabilitas Kinerja Internal) kosong",
    ],
    [
      "an error",
      column([24.6, { code: "#REF!" }, 12.75, 19.5]),
      "#VALUE! Komponen B (Pengukuran Kinerja) berisi galat #REF!; yang diperlukan angka.",
    ],
  ])("NILAI: %s", (_name, given, message) => {
    expect(call("SAKIP.NILAI", given)).toEqual(expect.stringContaining(message));
  });
});

describe("RB.INDEKS (Renstra, Tabel 2 and 5)", () => {
  const parts = { 2020: ["RB.A.1", "RB.A.2", "RB.A.3", "RB.B.1", "RB.B.2", "RB.B.3", "RB.B.4"], 2023: ["RB.GENERAL", "RB.TEMATIK"] };
  const values = (year: number): number[] =>
    parts[year < 2023 ? 2020 : 2023].map((code) => printed(code, "realisasi", undefined, String(year)));

  // The totals of 2020 to 2022 are sums of rounded or mistyped subtotals (lines 384, 390 and 391): the components give other hundredths.
  test.each([
    [2020, 75.11, 75.1],
    [2021, 75.95, 75.89],
    [2022, 76.09, 76],
    [2023, 71.31, 71.31],
    [2024, 72.71, 72.71],
  ])("%d: the components give %d, printed %d", (year, sum, total) => {
    expect(call("RB.INDEKS", column(values(year)), year)).toBe(sum);
    expect(printed("RB", "realisasi", undefined, String(year))).toBe(total);
    expect(Math.abs(sum - total)).toBeLessThan(0.1);
  });

  test("the weights are those of the Renstra's tables", () => {
    for (const year of [2020, 2023] as const) {
      const weights = parts[year].map((code) => printed(code, "bobot", undefined, String(year)));
      expect(call("RB.INDEKS", column(weights), year)).toBe(year === 2020 ? 100 : 110);
    }
  });

  test.each<[string, unknown[], string]>([
    ["components of another scale", [column(values(2024)), 2022], "#VALUE! Argumen komponen berisi 2 nilai; yang diperlukan 7 nilai"],
    [
      "and says that the scales are not comparable",
      [column(values(2022)), 2023],
      "Indeks RB 2023 berskala 110 poin dan tidak dapat dibandingkan dengan skala tahun lain.",
    ],
    [
      "above its weight",
      [column([101, 1]), 2024],
      "#VALUE! Komponen A (RB General) bernilai 101; yang diperlukan nilai 0 sampai bobotnya, 100.",
    ],
    ["no year", [column(values(2024)), null], "#VALUE! Argumen tahun kosong; isi dengan tahun penilaian"],
    [
      "before the first scheme",
      [column(values(2024)), 2019],
      "#N/A Susunan komponen indeks RB tahun 2019 tidak ada dalam katalog; yang ada mulai 2020.",
    ],
  ])("%s", (_name, args, message) => {
    expect(call("RB.INDEKS", ...args)).toEqual(expect.stringContaining(message));
  });
});

describe("SWOT (Renstra, Tabel 7 to 9)", () => {
  const factors = (block: string): readonly Printed[] => nodes.filter((node) => node.parent === block);
  const block = (code: string): [unknown[][], unknown[][]] => [
    column(factors(code).map((node) => printed(node.code, "bobot"))),
    column(factors(code).map((node) => printed(node.code, "masukan", "rating"))),
  ];

  test.each([
    ["IFAS.S", 6],
    ["IFAS.W", 7],
    ["EFAS.O", 6],
    ["EFAS.T", 5],
  ])("%s has %d factors, each bobot/200 x rating", (code, count) => {
    expect(factors(code)).toHaveLength(count);
    for (const node of factors(code)) {
      const [bobot, rating] = [printed(node.code, "bobot"), printed(node.code, "masukan", "rating")];
      expect(call("SWOT.SKOR", bobot, rating)).toBeCloseTo((bobot / 200) * rating, 12);
    }
  });

  test.each([
    ["IFAS.S", 1.876, 1.877],
    ["EFAS.O", 1.8685, 1.869],
    ["EFAS.T", -1.5625, -1.563],
    // Its rows take other percentages than bobot/2: 20 % for 49,5, 7 % for 7,3, 5 % for 6,4 (lines 924-927).
    ["IFAS.W", -1.6835, -1.621],
  ])("%s: the weights give %d, printed %d", (code, score, total) => {
    expect(call("SWOT.SKOR", ...block(code))).toBe(score);
    expect(printed(code, "masukan", "skor")).toBe(total);
    if (code !== "IFAS.W") expect(Math.abs(score - total)).toBeLessThan(0.0011);
  });

  test("both blocks at once give the resultant", () => {
    const [one, other] = [block("EFAS.O"), block("EFAS.T")];
    expect(call("SWOT.SKOR", [...one[0], ...other[0]], [...one[1], ...other[1]])).toBe(0.306);
  });

  test.each<[string, unknown[], string]>([
    [
      "weights that are no block",
      [column([40, 30]), column([4, 3])],
      "#VALUE! Jumlah bobot 70; yang diperlukan 100 untuk satu blok (misalnya kekuatan) atau 200 untuk keduanya.",
    ],
    [
      "more weights than ratings",
      [column([60, 40]), column([4])],
      "#VALUE! Argumen bobot berisi 2 sel dan argumen rating 1; yang diperlukan sama banyak.",
    ],
    [
      "a rating of 5",
      [column([60, 40]), column([4, 5])],
      "#VALUE! Argumen rating, baris 2, kolom 1 berisi 5; yang diperlukan rating -4 sampai 4.",
    ],
    ["a weight without a rating", [column([60, 40]), column([4, null])], "#VALUE! Argumen rating, baris 2, kolom 1 berisi sel kosong"],
    [
      "a negative weight",
      [column([-60, 40]), column([4, 4])],
      "#VALUE! Argumen bobot, baris 1, kolom 1 berisi -60; yang diperlukan bobot mulai 0.",
    ],
    ["nothing", [column([null, null]), column([null, null])], "#N/A Argumen bobot dan rating tidak berisi faktor."],
  ])("%s", (_name, args, message) => {
    expect(call("SWOT.SKOR", ...args)).toEqual(expect.stringContaining(message));
  });

  test("blank rows are no factors", () => {
    expect(call("SWOT.SKOR", column([60, null, 40]), column([4, "", 2]))).toBe(1.6);
  });

  test.each<[number, number, string]>([
    [0.256, 0.306, "I (SO)"],
    [0.256, -0.1, "II (ST)"],
    [-0.1, 0.306, "III (WO)"],
    [-0.1, -0.1, "IV (WT)"],
    [0, 0.306, "#N/A Resultan IFAS tepat 0"],
    [0.2, 0, "#N/A Resultan EFAS tepat 0"],
  ])("KUADRAN(%d; %d) is %s", (ifas, efas, expected) => {
    expect(call("SWOT.KUADRAN", ifas, efas)).toEqual(expect.stringContaining(expected));
  });
});

describe("RISIKO (Renstra, Lampiran 4)", () => {
  const risks = nodes.filter(({ code }) => /^RISIKO\d+$/.test(code));
  const figures = (code: string): number[] => nodes.find((node) => node.code === code)!.facts.map(({ value }) => value!);

  test("every printed status is dampak x kemungkinan", () => {
    expect(risks).toHaveLength(16);
    for (const { code } of risks) {
      const [dampak, kemungkinan, status] = figures(code);
      expect([code, call("RISIKO.STATUS", dampak, kemungkinan)]).toEqual([code, status]);
    }
  });

  // PermenPANRB 5/2020: bands of five.
  test.each([
    [1, 1, "Sangat rendah"],
    [1, 5, "Sangat rendah"],
    [2, 3, "Rendah"],
    [2, 5, "Rendah"],
    [3, 4, "Sedang"],
    [3, 5, "Sedang"],
    [4, 4, "Tinggi"],
    [4, 5, "Tinggi"],
    [5, 5, "Sangat tinggi"],
  ])("TINGKAT(%d; %d) is %s", (dampak, kemungkinan, level) => {
    expect(call("RISIKO.TINGKAT", dampak, kemungkinan, null)).toBe(level);
    expect(call("RISIKO.TINGKAT", dampak, kemungkinan, "Perkalian")).toBe(level);
  });

  // The matrix puts a severe and rare risk above a mild and frequent one.
  test.each([
    [5, 1, "Tinggi"],
    [1, 5, "Rendah"],
    [4, 1, "Rendah"],
    [5, 2, "Sangat tinggi"],
    [3, 3, "Sedang"],
    [1, 1, "Sangat rendah"],
    [4, 4, "Tinggi"],
    [2, 2, "Rendah"],
  ])("TINGKAT(%d; %d; peringkat) is %s", (dampak, kemungkinan, level) => {
    expect(call("RISIKO.TINGKAT", dampak, kemungkinan, "peringkat")).toBe(level);
    expect(call("RISIKO.TINGKAT", dampak, kemungkinan, [["peringkat"]])).toBe(level);
  });

  const MATRIX = [
    ["Kemungkinan \\ Dampak", 1, 2, 3, 4, 5],
    [5, 9, 15, 18, 23, 25],
    [4, 6, 12, 16, 19, 24],
    [3, 4, 10, 14, 17, 22],
    [2, 2, 7, 11, 13, 21],
    [1, 1, 3, 5, 8, 20],
  ];

  test("a ministry's own matrix, with its heads the way it prints them", () => {
    for (let dampak = 1; dampak <= 5; dampak++) {
      for (let kemungkinan = 1; kemungkinan <= 5; kemungkinan++) {
        const built = call("RISIKO.TINGKAT", dampak, kemungkinan, "peringkat");
        expect(call("RISIKO.TINGKAT", dampak, kemungkinan, MATRIX)).toBe(built);
        // Upside down it is the same matrix.
        expect(call("RISIKO.TINGKAT", dampak, kemungkinan, [MATRIX[0], ...MATRIX.slice(1).reverse()])).toBe(built);
      }
    }
    const words = MATRIX.map((row, at) => row.map((cell, place) => (at === 0 || place === 0 ? cell : `Level ${cell} risiko`)));
    expect(
      call(
        "RISIKO.TINGKAT",
        2,
        5,
        words.map((row, at) => row.map((cell, place) => (at > 0 && place > 0 && cell === "Level 15 risiko" ? "Kuning" : cell))),
      ),
    ).toBe("Kuning");
  });

  test("two columns of bounds and levels, in any order", () => {
    const levels = [
      ["Batas", "Tingkat"],
      [10, "Perlu dipantau"],
      [16, "Perlu mitigasi"],
      [null, null],
      [4, "Dapat diterima"],
    ];
    expect(
      [
        [4, 4],
        [3, 4],
        [2, 2],
      ].map(([dampak, kemungkinan]) => call("RISIKO.TINGKAT", dampak, kemungkinan, levels)),
    ).toEqual(["Perlu mitigasi", "Perlu dipantau", "Dapat diterima"]);
    expect(call("RISIKO.TINGKAT", 1, 1, levels)).toBe("#N/A Besaran risiko 1 berada di bawah batas tingkat yang terendah.");
  });

  test.each<[string, unknown[], string]>([
    ["a scale of 6", [6, 1], "#VALUE! Argumen dampak berisi 6; yang diperlukan bilangan bulat 1 sampai 5."],
    ["a half", [4, 2.5], "#VALUE! Argumen kemungkinan berisi 2,5"],
    ["a blank", [null, 2], "#VALUE! Argumen dampak kosong"],
    [
      "a matrix without its heads",
      [4, 2, MATRIX.slice(1).map((row) => row.slice(1))],
      "#VALUE! Argumen matriks tidak dikenali; yang diperlukan matriks beserta judulnya",
    ],
    ["a word that is no choice", [4, 2, "kali"], '#VALUE! Argumen matriks berisi "kali"; pilihannya "perkalian", "peringkat".'],
    [
      "a hole in the matrix",
      [1, 1, MATRIX.map((row, at) => (at === 5 ? [1, null, 3, 5, 8, 20] : row))],
      "#VALUE! Argumen matriks, baris 6, kolom 2 berisi sel kosong; yang diperlukan peringkat atau tingkat risiko.",
    ],
    [
      "a bound without a level",
      [
        4,
        2,
        [
          [1, "Rendah"],
          [6, null],
        ],
      ],
      "#VALUE! Argumen matriks, baris 2, kolom 2 berisi sel kosong; yang diperlukan nama tingkat risiko.",
    ],
  ])("%s", (_name, args, message) => {
    expect(call("RISIKO.TINGKAT", ...args)).toEqual(expect.stringContaining(message));
  });
});

describe("RENSTRA", () => {
  test.each<[unknown[], unknown]>([
    [["7798.IKK1", 2025], 30],
    [["7798.ikk1", "2029"], 50],
    [["SS1.IKSS1", 2026], 58.5],
    [["8051.IKK5", 2025], "WTP"],
    [["8053.IKK2", 2027], "BB"],
    [["IKSS1", 2025], '#VALUE! Kode "IKSS1" dapat berarti '],
    [["7798.IKK9", 2025], '#N/A Kode "7798.IKK9" tidak ada dalam katalog. Maksud Anda 7798.IKK1'],
    [["7798.IKK1", 2024], "#N/A Renstra tidak memuat target 7798.IKK1 untuk 2024; yang ada: 2025, 2026, 2027, 2028, 2029."],
    [["7798.IKK1", null], "#VALUE! Argumen tahun kosong; isi dengan tahun, misalnya 2025."],
    [["7798.IKK1", "nanti"], '#VALUE! Argumen tahun berisi "nanti"; yang diperlukan tahun'],
    [[null, 2025], '#VALUE! Argumen kode kosong; isi dengan kode Renstra, misalnya "7798.IKK1".'],
    [["7798", 2025], "#N/A Renstra tidak memuat target untuk 7798."],
  ])("TARGET%j", (args, expected) => {
    const value = call("RENSTRA.TARGET", ...args);
    if (typeof expected === "string" && expected.startsWith("#")) expect(value).toEqual(expect.stringContaining(expected));
    else expect(value).toBe(expected);
  });

  test.each<[unknown[], unknown]>([
    [["7798", 2025], 500_000_000],
    [["KP2MI", 2029], 2_654_955_421_740],
    [["104.DP", "2025-2029"], 623_507_802_000],
    [["104.DP", 2026], "#N/A Renstra tidak memuat alokasi 104.DP untuk 2026; yang ada: 2025-2029."],
    [["7798.IKK1", 2025], "#N/A Renstra tidak memuat alokasi untuk 7798.IKK1."],
  ])("ALOKASI%j", (args, expected) => {
    expect(call("RENSTRA.ALOKASI", ...args)).toBe(expected);
  });

  test("NAMA by code and by name", () => {
    expect(call("RENSTRA.NAMA", "7798")).toBe("Pemetaan Pasar Kerja Luar Negeri");
    expect(call("RENSTRA.NAMA", "8051.IKK5")).toBe("Opini BPK atas laporan keuangan");
  });
});

test("a rounded resultant lies in the printed quadrant: 0,256 and 0,306 (lines 963-965)", () => {
  expect([1.877 - 1.621, 1.869 - 1.563].map((each) => roundHalfUp(each, 3))).toEqual([
    printed("IFAS", "masukan", "skor"),
    printed("EFAS", "masukan", "skor"),
  ]);
});
