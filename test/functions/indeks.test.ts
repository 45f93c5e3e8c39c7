import fc from "fast-check";
import { roundHalfUp } from "../../src/numbers";
import { call } from "./call";

const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const row = (...values: readonly unknown[]): unknown[][] => [[...values]];

function index(...args: readonly unknown[]): unknown {
  return call("PWNI.INDEX", ...args);
}

const Y2024 = [84.52, 100, 96.8, 100.64];

// Tabel 5 (lines 364-368) and the four quarters (lines 2340-2344) of the LKj 2024.
test.each([
  ["2022", 2022, [91.5, 98.28, 100, 91.28], 94.86, 2],
  ["2023", 2023, [92.02, 106, 100, 66.38], 92.97, 2],
  ["2024", 2024, Y2024, 93.1, 2],
  ["s.d. TW I 2024", 2024, [74.36, 60.17, 74.87, 67.05], 70.6, 1],
  ["s.d. TW II 2024", 2024, [81.72, 95.92, 73.44, 89.81], 83.7, 2],
  ["s.d. TW III 2024", 2024, [79.41, 92.42, 82.32, 95.34], 85.13, 2],
])("IPPWNI %s", (_name, year, values, printed, places) => {
  for (const range of [column(...values), row(...values)]) {
    const value = index("IPPWNI", range, year, null);
    expect(typeof value === "number" && roundHalfUp(value, places)).toBe(printed);
  }
});

test.each([
  ["C1.1 2024", "C1.1", [79.93, 90.12], 84.5155],
  ["B1.1 2024", "B1.1", [100, 100, 100], 100],
  ["B1.1 2023", "B1.1", [100, 100, 120], 106],
  ["B2.1 2024", "B2.1", [100, 100, 89.32], 96.796],
  ["B3.1 2024, realisasi", "B3.1", [89.91, 3.95, 105.9], 96.644],
  ["B3.1 2024, realisasi with the scale turned into percent by hand", "B3.1", [89.91, 98.75, 105.9], 96.644],
])("%s", (_name, code, values, expected) => {
  expect(index(code, column(...values), 2024, null)).toBe(expected);
});

test("B3.1 2024 as printed weighs the components' capaian", () => {
  expect(index("B3.1", column(99.9, 98.75, 105.9), 2024, "capaian")).toBe(100.64);
  expect(index("B3.1", column(99.9, 98.75, 105.9), 2024, "CAPAIAN ")).toBe(100.64);
  // A capaian has no scale: 1,2 of B3.1.2 is 120 %.
  expect(index("B3.1", column(0.999, 1.2, 1.059), 2024, "capaian")).toBe(1.0914);
});

test("left out, blank or 0, the year is the newest with weights", () => {
  for (const year of [null, undefined, "", 0, [[null]]]) expect(index("IPPWNI", column(...Y2024), year, null)).toBe(93.104);
  expect(index("IPPWNI", column(...Y2024), "2022", null)).toBe(93.264);
  expect(index("IPPWNI", column(...Y2024), [[2022]], null)).toBe(93.264);
});

test.each([
  ["alias with a space", "C 1.1"],
  ["alias with a dot", "C.1.1"],
  ["lower case", "c1.1"],
  ["with the label of a table row", "C 1.1 Persentase Kasus WNI di Luar Negeri yang Diselesaikan"],
])("the indicator is found by %s", (_name, code) => {
  expect(index(code, column(79.93, 90.12), 2024, null)).toBe(84.5155);
});

describe("one unit", () => {
  test.each<[name: string, code: string, values: unknown[], expected: number]>([
    ["all 0-1 gives 0-1", "IPPWNI", [0.8452, 1, 0.968, 1.0064], 0.93104],
    ["texts with decimal commas", "IPPWNI", ["84,52", "100", "96,80", "100,64"], 93.104],
    ["texts in the other locale", "IPPWNI", ["84.52", 100, "96.80", 100.64], 93.104],
    ["percent texts alone count as Excel counts them", "IPPWNI", ["84,52%", "100%", "96,80 %", "100,64%"], 0.93104],
    ["percent texts beside values out of 100", "IPPWNI", ["84,52%", 100, 96.8, "100,64%"], 93.104],
    ["percent texts beside shares", "IPPWNI", ["84,52%", 1, 0.968, 1.0064], 0.93104],
    ["0 is at home in both", "IPPWNI", [0, 0.5, 0.5, 0.5], 0.3],
    ["0 is at home in both", "IPPWNI", [0, 50, 50, 50], 30],
    ["composites", "B3.1", ["89,91%", "3,95 (skala 4)", "105,9 %*"], 0.96644],
    ["a scale value beside values out of 100", "B3.1", [89.91, "3,95", 105.9], 96.644],
    ["a scale value beside shares", "B3.1", [0.8991, 3.95, 1.059], 0.96644],
    ["a share on a scale component beside shares", "B3.1", [0.8991, 0.9875, 1.059], 0.96644],
    ["a percent text on a scale component", "B3.1", [89.91, "98,75%", 105.9], 96.644],
    ["a realisasi of 167,78 % as a share", "B1.1", [0.7, 1, 1.6778], 1.09834],
    ["1 of 4 beside values out of 100", "B3.1", [100, 1, 100], 70],
    ["rich values", "IPPWNI", [{ type: "FormattedNumber", basicValue: 84.52 }, 100, 96.8, 100.64], 93.104],
  ])("%s: %s %j", (_name, code, values, expected) => {
    expect(index(code, column(...values), 2024, null)).toBe(expected);
  });

  test("a mixture names both sides", () => {
    expect(index("IPPWNI", column(84.52, 1, 96.8, 1.0064), 2024, null)).toBe(
      "#VALUE! Satuan nilai bercampur: B1.1 = 1, B3.1 = 1,0064 tampak dalam 0-1, sedangkan C1.1 = 84,52, B2.1 = 96,8 dalam 0-100. Samakan satuannya.",
    );
    expect(index("B3.1", column(89.91, 0.9875, 105.9), 2024, null)).toMatch(/^#VALUE! Satuan nilai bercampur: B3\.1\.2 = 0,9875/);
    expect(index("B3.1", column(0.8991, 98.75, 1.059), 2024, null)).toMatch(/^#VALUE! Satuan nilai bercampur/);
  });

  test("1 on a scale of 4 beside shares may be 100%", () => {
    expect(index("B3.1", column(0.8991, 1, 1.059), 2024, null)).toMatch(/^#VALUE! B3\.1\.2 = 1 dapat berarti 1 dari skala 4 atau 100%/);
  });

  test("the index of shares is a hundredth of the index of percentages", () => {
    const value = fc.integer({ min: 201, max: 20000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.tuple(value, value, value, value), (values) => {
        const shares = values.map((each) => Number((each / 100).toFixed(4)));
        expect((index("IPPWNI", column(...shares), 2024, null) as number) * 100).toBeCloseTo(
          index("IPPWNI", column(...values), 2024, null) as number,
          9,
        );
      }),
    );
  });
});

describe("two columns of code and value", () => {
  test("in any order, with aliases, a heading and blank rows", () => {
    expect(
      index(
        "C1.1",
        [
          ["C1.1.2", 90.12],
          ["C1.1.1", 79.93],
        ],
        2024,
        null,
      ),
    ).toBe(84.5155);
    expect(
      index(
        "IPPWNI",
        [
          ["Kode", "Realisasi"],
          ["B 3.1", "100,64"],
          [null, null],
          ["B1.2", 96.8],
          ["B 1.1", 100],
          ["C 1.1", 84.52],
          ["", ""],
        ],
        2024,
        null,
      ),
    ).toBe(93.104);
  });

  test("codes without a letter are codes too: metadata-01.02.013 weighs 25/20/25/20/10", () => {
    const rows = [
      ["01.02.013.5", 50],
      ["01.02.013.1", 100],
      ["01.02.013.2", 100],
      ["01.02.013.3", 100],
      ["01.02.013.4", 100],
    ];
    expect(index("01.02.013", rows, null, null)).toBe(95);
    expect(index("01.02.013", column(100, 100, 100, 100, 50), null, null)).toBe(95);
  });

  test("two components side by side are values, not codes", () => {
    expect(index("C1.1", [[79.93, 90.12]], 2024, null)).toBe(84.5155);
    expect(index("C1.1", [["79,93", "90,12"]], 2024, null)).toBe(84.5155);
  });

  test.each<[name: string, rows: unknown[][], message: string]>([
    [
      "a component left out",
      [["C1.1.1", 79.93]],
      "#N/A Komponen C1.1.2 (Persentase Kasus Umum yang Diselesaikan) tidak ada dalam daftar nilai.",
    ],
    [
      "a component of another index",
      [
        ["C1.1.1", 79.93],
        ["B1.1.1", 100],
      ],
      "#VALUE! Argumen realisasi, baris 2: B1.1.1 bukan komponen C1.1 tahun 2024; komponennya C1.1.1, C1.1.2.",
    ],
    [
      "twice the same",
      [
        ["C1.1.1", 79.93],
        ["C.1.1.1.1", 80],
      ],
      "#VALUE! Argumen realisasi: komponen C1.1.1 muncul dua kali.",
    ],
    [
      "a value without a code",
      [
        ["C1.1.1", 79.93],
        [null, 90.12],
      ],
      "#VALUE! Argumen realisasi, baris 2: ada nilai tanpa kode komponen.",
    ],
    [
      "an unknown code",
      [
        ["C1.1.1", 79.93],
        ["C1.1.9", 90.12],
      ],
      '#N/A Indikator "C1.1.9" tidak ada dalam katalog. Maksud Anda C1.1.',
    ],
    [
      "a blank value",
      [
        ["C1.1.1", 79.93],
        ["C1.1.2", null],
      ],
      "#N/A Nilai komponen C1.1.2 (Persentase Kasus Umum yang Diselesaikan) kosong",
    ],
  ])("%s", (_name, rows, message) => {
    expect(index("C1.1", rows, 2024, null)).toEqual(expect.stringContaining(message));
  });
});

describe("what cannot be calculated is named", () => {
  test.each<[name: string, args: unknown[], message: string]>([
    [
      "null",
      ["C1.1", column(79.93, null), 2024],
      "#N/A Nilai komponen C1.1.2 (Persentase Kasus Umum yang Diselesaikan) kosong; isi nilainya, karena kosong tidak dihitung sebagai 0.",
    ],
    ["an empty text", ["C1.1", column("", 90.12), 2024], "#N/A Nilai komponen C1.1.1 (Persentase Kasus Khusus yang Diselesaik…) kosong"],
    ["a dash", ["C1.1", column("-", 90.12), 2024], "#N/A Nilai komponen C1.1.1"],
    [
      "text",
      ["C1.1", column("WTP", 90.12), 2024],
      '#VALUE! Komponen C1.1.1 (Persentase Kasus Khusus yang Diselesaik…) berisi teks "WTP"; yang diperlukan angka.',
    ],
    [
      "an ambiguous number",
      ["C1.1", column("1.234", 90.12), 2024],
      'berisi "1.234", yang dapat berarti 1234 atau 1,234; yang diperlukan angka.',
    ],
    ["an Excel error object", ["C1.1", column({ code: "#DIV/0!" }, 90.12), 2024], "berisi galat #DIV/0!; yang diperlukan angka."],
    [
      "a rich error",
      ["C1.1", column({ type: "Error", errorType: "Div0", basicType: "Error", basicValue: "#DIV/0!" }, 90.12), 2024],
      "berisi galat #DIV/0!",
    ],
    ["a logical value", ["C1.1", column(true, 90.12), 2024], "berisi TRUE; yang diperlukan angka."],
    [
      "too few",
      ["IPPWNI", column(1, 2, 3), 2024],
      "#VALUE! Argumen realisasi berisi 3 nilai, padahal IPPWNI tahun 2024 mempunyai 4 komponen: C1.1, B1.1, B2.1, B3.1.",
    ],
    [
      "a block",
      [
        "IPPWNI",
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        2024,
      ],
      "#VALUE! Argumen realisasi berukuran 2 × 3; yang diperlukan satu baris atau satu kolom nilai, atau dua kolom berisi kode dan nilai.",
    ],
    ["an unknown code", ["C1.9", column(1), 2024], '#N/A Indikator "C1.9" tidak ada dalam katalog. Maksud Anda C1.'],
    ["an ambiguous code", ["C.1.1.1", column(1), 2024], '#VALUE! Kode "C.1.1.1" dapat berarti C1.1 ('],
    ["no code", [null, column(1), 2024], '#VALUE! Argumen indikator kosong; isi dengan kode indikator, misalnya "C1.1".'],
    ["an unknown year", ["IPPWNI", column(1, 2, 3, 4), 2019], "#N/A Tahun 2019 tidak ada dalam katalog untuk IPPWNI; yang ada: "],
    [
      "no year",
      ["IPPWNI", column(1, 2, 3, 4), "tahun ini"],
      '#VALUE! Argumen tahun berisi "tahun ini"; yang diperlukan tahun, misalnya 2024.',
    ],
    [
      "an unknown basis",
      ["IPPWNI", column(1, 2, 3, 4), 2024, "target"],
      '#VALUE! Argumen dasar berisi "target"; pilihannya "realisasi", "capaian".',
    ],
    [
      "an indicator without components",
      ["C1.1.1", column(1), 2024],
      "#VALUE! C1.1.1 tidak dihitung dari komponen berbobot pada tahun 2024; rumusnya KKS / KKT × 100%.",
    ],
  ])("%s", (_name, args, message) => {
    expect(index(...args)).toEqual(expect.stringContaining(message));
  });

  test("whatever the cells hold, the answer is a number or a cell error", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (code, values, year, basis) => {
        const answer = index(fc.sample(fc.constantFrom(code, "C1.1"), 1)[0], values, year, basis);
        expect(typeof answer === "number" || /^#(VALUE!|N\/A|NUM!) ./.test(String(answer))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
