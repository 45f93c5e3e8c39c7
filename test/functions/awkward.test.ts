import { functionHelp } from "../../src/functions/help";
import { argumentValue } from "../../src/functions/help/help";
import { call } from "./call";

const REF = { code: "#REF!" };
const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe("an error in a cell is never taken for a blank one", () => {
  // Every argument of every function, the others as in the help's own examples.
  const places = functionHelp.flatMap((help) =>
    help.parameters.map((parameter, at) => [`${help.id}, ${parameter.name}`, help, at] as const),
  );

  test.each(places)("%s", (_name, help, at) => {
    const args = help.parameters.map((parameter) => argumentValue(parameter.example));
    const withError = (argument: unknown, error: unknown): unknown =>
      Array.isArray(argument)
        ? (argument as unknown[][]).map((row, line) => (line === argument.length - 1 ? [...row.slice(0, -1), error] : row))
        : error;
    for (const error of [REF, { type: "Error", errorType: "Ref" }]) {
      expect(call(help.id, ...args.map((each, place) => (place === at ? withError(each, error) : each)))).toMatch(
        /^#(VALUE!|N\/A) .*#REF!/,
      );
    }
  });

  test("nor what no cell holds, where a number of quarters is wanted", () => {
    expect(call("PWNI.TRIWULAN", [[1, 2, 3, 4]], [[{ toString: 0 }]], "rata-rata")).toMatch(/^#VALUE! /);
  });

  test("nor are several cells where one is wanted", () => {
    expect(call("PWNI.INDEX", "C1.1", column(79.93, 90.12), [[2022], [2023]], null)).toBe(
      '#VALUE! Argumen tahun berisi "{2022;2023}"; yang diperlukan tahun, misalnya 2024.',
    );
    expect(call("PWNI.NAMA", [["C1.1", "B1.1"]])).toMatch(/^#N\/A Indikator "\{C1\.1;B1\.1\}" tidak ada/);
  });

  test("nor a bound of the user's own risk levels", () => {
    expect(
      call("RISIKO.TINGKAT", 3, 4, [
        [REF, "Tinggi"],
        [1, "Rendah"],
      ]),
    ).toBe("#VALUE! Argumen matriks, baris 1, kolom 1 berisi galat #REF!; yang diperlukan batas bawah berupa angka.");
  });
});

test("a found number is written in the reader's decimals, a logical value as Excel shows it", () => {
  expect(call("PWNI.TRIWULAN", [[1, 2, 3, 4]], 2.5, "jumlah")).toBe(
    '#VALUE! Argumen triwulan berisi "2,5"; yang diperlukan triwulan 1 sampai 4.',
  );
  expect(call("PWNI.TARGET", "C1.1", true, null)).toBe('#VALUE! Argumen tahun berisi "TRUE"; yang diperlukan tahun, misalnya 2024.');
});

test("a choice may be written with a space for its hyphen", () => {
  expect(call("PWNI.TRIWULAN", [[1, 2, 3, 4]], 2, "rata rata")).toBe(1.5);
  expect(call("PWNI.CAPAIAN", 6.25, 6, "minimum T/R", null)).toBe(0.96);
});

test("an indicator without components or years does not list years that are not there", () => {
  expect(call("PWNI.INDEX", "PWNI2022.SI", column(90), 2024, null)).toBe("#N/A Katalog tidak memuat komponen PWNI2022.SI.");
  expect(call("PWNI.SUMBER", "PWNI2022.SI", 2024)).toBe("#N/A Katalog tidak memuat rumus, target, atau bobot PWNI2022.SI.");
});

describe("an optional range that is blank is left out", () => {
  const answers = [
    [4, 4],
    [3, 4],
  ];

  test.each<[string, unknown[], unknown]>([
    ["SKM.INDEX", [answers, [[null, ""]], null], 3.75],
    ["SKM.INDEX", [answers, [[0, 0]], null], 3.75],
    [
      "RISIKO.TINGKAT",
      [
        3,
        4,
        [
          [null, null],
          ["", ""],
        ],
      ],
      "Sedang",
    ],
    [
      "RISIKO.TINGKAT",
      [
        3,
        4,
        [
          [0, 0],
          [0, 0],
        ],
      ],
      "Sedang",
    ],
    [
      "PWNI.STATUS",
      [
        1,
        [
          [null, null],
          [0, 0],
        ],
      ],
      "Tercapai",
    ],
    // Level and bound the wrong way round are no heading.
    [
      "RISIKO.TINGKAT",
      [3, 4, [["Rendah", 1]]],
      '#VALUE! Argumen matriks, baris 1, kolom 1 berisi teks "Rendah"; yang diperlukan batas bawah berupa angka.',
    ],
  ])("%s%j", (id, args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });
});

describe("a blank row handed over as zeros is no row", () => {
  test.each<[string, unknown[], unknown]>([
    [
      "PWNI.INDEX",
      [
        "C1.1",
        [
          ["C1.1.1", 79.93],
          [0, 0],
          ["C1.1.2", 90.12],
        ],
        2024,
        null,
      ],
      84.5155,
    ],
    [
      "SAKIP.NILAI",
      [
        [
          ["A", 24.6],
          ["B", 23.1],
          [0, 0],
          ["C", 12.75],
          ["D", 19.5],
        ],
      ],
      79.95,
    ],
    [
      "PWNI.STATUS",
      [
        0.9,
        [
          [1, "Hijau"],
          [0.8, "Kuning"],
          [0, 0],
        ],
      ],
      "Kuning",
    ],
    ["PWNI.TAHAPAN", ["kerja sama", column("S", 0), 2], 50],
    [
      "RISIKO.TINGKAT",
      [
        1,
        1,
        [
          [6, "Rendah"],
          [0, 0],
        ],
      ],
      "#N/A Besaran risiko 1 berada di bawah batas tingkat yang terendah.",
    ],
  ])("%s%j", (id, args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });
});

describe("percent texts and scales", () => {
  test.each<[string, unknown[], unknown]>([
    // A percent text follows the figure beside it.
    ["PWNI.PERSENTASE", ["42,5%", 85], 50],
    ["PWNI.PERSENTASE", ["42,5%", 0.85], 50],
    ["PWNI.KERTASKERJA", [column("100%", "50%", "100%"), column("100%", "100%", 100)], 85],
    // Tabel 28 of the LKj 2024 prints both ways side by side (lines 1742-1744).
    ["PWNI.CAPAIAN", ["4 skala 4 (100%)", "100%", null, null], 1],
    ["PWNI.CAPAIAN", ["98,75%", "4 (skala 4)", null, null], 0.9875],
    // A count is no percentage.
    ["PWNI.TAHAPAN", ["kerja sama", column("S"), "50%"], "#VALUE! Argumen target berisi 50%; yang diperlukan jumlah dokumen di atas 0."],
    ["SKM.SAMPEL", ["100%"], "#VALUE! Argumen populasi berisi 100%; yang diperlukan bilangan bulat mulai 1."],
    // NI stands on a scale of 4, NIK on one of 100.
    ["SKM.CONVERT", ["3%", null], '#VALUE! Argumen nilai berisi "3%"; yang diperlukan NI pada skala 4 atau NIK pada skala 100.'],
    [
      "SKM.CONVERT",
      ["3,82 (skala 5)", null],
      '#VALUE! Argumen nilai berisi "3,82 (skala 5)"; yang diperlukan NI pada skala 4 atau NIK pada skala 100.',
    ],
    ["SKM.CONVERT", ["3,82 (skala 4)", null], 95.5],
    ["SKM.CONVERT", ["95,5 (skala 100)", "NI"], 3.82],
    ["SKM.KSI", ["3,95 (skala 5)", 3.68], "#VALUE! Argumen kw berisi 3,95 (skala 5); yang diperlukan nilai indeks 1 sampai 4."],
    // Weights of a SWOT are out of 100 (Renstra, Tabel 7).
    ["SWOT.SKOR", ["49,1%", 4], 0.982],
    [
      "SWOT.SKOR",
      [0.491, 4],
      "#VALUE! Argumen bobot berisi 0,491: tulis dalam 0-100, atau isi argumen total dengan 1 bila bobot seluruh tabel berjumlah 1.",
    ],
  ])("%s%j", (id, args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });
});

test("people and papers are not counted below 0", () => {
  expect(call("PWNI.PELATIHAN", column(-60, 260, 51), column(60, 260, 51), null, null)).toBe(
    "#VALUE! Argumen peserta: PPK (Peserta dari Kemlu) berisi -60; yang diperlukan angka mulai 0.",
  );
  expect(call("PWNI.KERTASKERJA", column(1, 2, 3), column(1, -2, 3))).toMatch(
    /^#VALUE! Argumen target: TP \(.+\) berisi -2; yang diperlukan angka mulai 0\.$/,
  );
});

test.each<[string, unknown[]]>([
  ["PWNI.CAPAIAN", [3, 5e-324, null, null]],
  ["PWNI.PERSENTASE", [1e308, -1e308]],
  ["PWNI.EFISIENSI", [1e308, -1e308]],
  ["PWNI.NCKO", [[[-1e308, -1e308, 1e308]], null]],
  ["PWNI.TABEL", ["C1.1", column(1e308, 1e308), 2024]],
])("%s%j is beyond what a cell holds and says so", (id, args) => {
  expect(call(id, ...args)).toMatch(/^#VALUE! Hasilnya di luar angka yang dapat dimuat sebuah sel; periksa/);
});

test("a target of a coming year is given only when its year is asked (C1.1: 87 in 2025, line 459)", () => {
  expect(call("PWNI.TARGET", "C1.1", null, null)).toBe(85);
  expect(call("PWNI.TARGET", "C1.1", 2025, null)).toBe(87);
});
