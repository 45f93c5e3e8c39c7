import { withoutMarkup } from "./printed";
import { figure, nodesUnder, PLAN, renstra } from "./renstra";
import { skippedMessage, sourceLines } from "../../scripts/catalogue-check/seeds";

/** A second reading of the Renstra's tables, keyed from the page: figures that no other figure vouches for. */
const POINTS: readonly [code: string, ...values: (number | null)[]][] = [
  ["RB.A.1", 16.43, 16.96, 17.43],
  ["RB.A.2", 5.34, 5.91, 6.43],
  ["RB.A.3", 20.36, 20.55, 21.44],
  ["RB.A", 42.13, 43.42, 45.21],
  ["RB.B.1", 7.79, 7.89, 7.91],
  ["RB.B.2", 9.1, 9.43, 9],
  ["RB.B.3", 9.43, 8.74, 8.52],
  ["RB.B.4", 6.66, 6.47, 5.36],
  ["RB.B", 32.97, 32.47, 30.79],
  ["RB", 75.1, 75.89, 76],
  ["RB.ANTARA.1", null, 39.92, 31.61],
  ["RB.ANTARA.2", null, 2.62, 2.94],
  ["RB.ANTARA.3", 61, 48.38, 40.38],
  ["RB.ANTARA.4", null, 2.69, 3.05],
  ["RB.ANTARA.5", 0, 24.17, 33.1],
  ["RB.ANTARA.6", 90.1, 92.93, 92],
  ["RB.ANTARA.7", null, 4.01, 4.01],
  ["RB.ANTARA.8", 3, 2, 3],
  ["RB.ANTARA.9", 3, 3, 3],
  ["RB.ANTARA.10", null, 86.57, 72.66],
  ["RB.ANTARA.11", 19.41, 35.6, 70.56],
  ["RB.ANTARA.12", null, null, 71.65],
  ["RB.HASIL.1", null, null, null],
  ["RB.HASIL.2", null, 68.97, 70.16],
  ["RB.HASIL.3", null, 94.33, 90],
  ["RB.HASIL.4", null, 87.36, 85.21],
  ["RB.HASIL.5", 3.53, 80.75, 82.73],
];

test.each(POINTS)("%s in 2020, 2021, 2022 (lines 381-425)", (code, ...values) => {
  expect(["2020", "2021", "2022"].map((year) => figure(code, "realisasi", year))).toEqual(values);
});

test("RB weights (lines 381-389, 433-434)", () => {
  const weights = nodesUnder("RB.").map(({ code }) => [
    code,
    ...["2020", "2021", "2022", "2023", "2024"].map((year) => figure(code, "bobot", year)),
  ]);
  expect(weights.filter(([, ...years]) => years.some((each) => each !== null))).toEqual([
    ["RB.A.1", 20, 20, 20, null, null],
    ["RB.A.2", 10, 10, 10, null, null],
    ["RB.A.3", 30, 30, 30, null, null],
    ...["RB.B.1", "RB.B.2", "RB.B.3", "RB.B.4"].map((code) => [code, 10, 10, 10, null, null]),
    ["RB.GENERAL", null, null, null, 100, 100],
    ["RB.TEMATIK", null, null, null, 10, 10],
  ]);
});

/** Figures in running text, each with the line it stands in. */
const FIGURES: readonly (readonly [line: number, code: string, figures: Readonly<Record<string, number>>])[] = [
  [435, "RB", { "2023": 71.31, "2024": 72.71 }],
  [433, "RB.GENERAL", { "2023": 69.27, "2024": 71.65 }],
  [434, "RB.TEMATIK", { "2023": 2.04, "2024": 1.06 }],
  [351, "SETAMA.AKIP", { "2019": 72, "2020": 68.78, "2023": 88, "2024": 71.57 }],
  [355, "SETAMA.KERJASAMA", { "2020": 20, "2022": 184, "2023": 152, "2024": 96 }],
  [362, "SETAMA.SPIP", { "2020": 3, "2023": 3.44, "2024": 3.44 }],
  [366, "SETAMA.RB", { "2019-2021": 90, "2022": 85.04, "2023": 76, "2024": 72.77 }],
  [439, "SETAMA.IKPA", { "2019": 92, "2024": 94.63 }],
  [441, "SETAMA.SPBE", { "2019": 3.5, "2022": 4.1, "2023": 3.25, "2024": 3.27 }],
  [443, "SETAMA.PERATURAN", { "2020": 11 }],
  [445, "SETAMA.MERIT", { "2019": 62.3, "2022": 81, "2023": 73, "2024": 69 }],
  [447, "SETAMA.SDM", { "2019-2021": 100, "2022": 204, "2023": 255, "2024": 659 }],
  [488, "SKM.KP2MI", { "2020": 85.1, "2021": 87.93, "2022": 89.59, "2023": 91.24, "2024": 91.72, "2020-2024": 89.17 }],
  [569, "PENEMPATAN.P3MI", { "2020-2024": 797006 }],
  [569, "PENEMPATAN.PERSEORANGAN", { "2020-2024": 60257 }],
  [569, "PENEMPATAN.PEMERINTAH", { "2020-2024": 35722 }],
  [569, "PENEMPATAN.UKPS", { "2020-2024": 1766 }],
  [588, "KERJASAMA.NK", { "2020": 10, "2021": 60, "2022": 116, "2023": 66, "2024": 56 }],
  [590, "KERJASAMA.PKS", { "2020": 7, "2021": 44, "2022": 65, "2023": 85, "2024": 42 }],
  [650, "REMITANSI", { "2020": 132925, "2021": 130129, "2022": 186253, "2023": 218944, "2024": 251232 }],
  [664, "REMITANSI.MALAYSIA", { "2020": 38.14, "2021": 36.18, "2024": 75.1 }],
  [664, "REMITANSI.ARABSAUDI", { "2020": 42.15, "2021": 40.32, "2024": 63.56 }],
  [676, "TPT", { "2020": 7.07, "2021": 6.49, "2022": 5.86, "2023": 5.32, "2024": 4.91 }],
  [683, "UPAH.PMI", { "2023": 9722961 }],
  [687, "UPAH.DKI", { "2022": 4452724, "2024": 5067381 }],
  [687, "UPAH.KOREA", { "2022": 20000000 }],
  [689, "UPAH.JERMAN", { "2024": 38000000 }],
];

test.each(FIGURES)("line %i: %s", (_line, code, figures) => {
  const { facts } = renstra.nodes.find((node) => node.code === code)!;
  expect(
    Object.fromEntries(
      facts
        .filter(({ what, canonical }) => what === "realisasi" && canonical)
        .map(({ period, value }) => [period, value])
        .filter(([period]) => String(period) in figures),
    ),
  ).toEqual(figures);
});

const INPUTS: readonly (readonly [line: number, code: string, period: string, variable: string, value: number | null])[] = [
  [436, "RB", "2023", "predikat", null],
  [366, "SETAMA.RB", "2019-2021", "nilai tertinggi", 93],
  [443, "SETAMA.PERATURAN", "2024", "Rancangan Peraturan BP2MI", 7],
  [443, "SETAMA.PERATURAN", "2024", "Rancangan Peraturan Menteri", 4],
  [569, "PENEMPATAN.P3MI", "2020-2024", "persen", 89.93],
  [569, "PENEMPATAN.PERSEORANGAN", "2020-2024", "persen", 6.8],
  [569, "PENEMPATAN.PEMERINTAH", "2020-2024", "persen", 4.03],
  [569, "PENEMPATAN.UKPS", "2020-2024", "persen", 0.2],
  [693, "PERAWAT", "2025", "perawat baru per tahun", 64887],
  [693, "PERAWAT", "2025", "program studi keperawatan", 793],
  [693, "PERAWAT", "2025", "perawat terdaftar", 683200],
  [693, "PERAWAT", "2025", "bekerja di luar negeri dalam lima tahun terakhir", 6550],
  [693, "PERAWAT", "2025", "negara tujuan penempatan", 12],
  [393, "RB.A.2", "2022", "jumlah hasil antara", 12],
  [455, "SKM.KP2MI", "2024", "jenis pelayanan", 6],
  [465, "SKM.KP2MI", "2024", "unsur", 9],
  [549, "SSW", "2019", "kuota pekerja untuk seluruh negara", 345150],
  [549, "SSW", "2019", "sektor pekerjaan/jabatan", 14],
  [648, "REMITANSI", "2025", "negara asal remitansi", 33],
  [695, "PERAWAT", "2025", "surplus perawat", 2298],
  [695, "PERAWAT", "2025", "rasio perawat per 1.000 penduduk", 2.44],
  [695, "PERAWAT", "2025", "standar ideal Bappenas per 1.000 penduduk", 1.58],
  [719, "ANGKATANKERJA", "2025", "angkatan kerja baru per tahun", 8],
  [719, "ANGKATANKERJA", "2025", "terserap sektor formal per tahun", 2],
  [728, "WILAYAH", "2025", "pulau (lebih dari)", 17000],
  [728, "WILAYAH", "2025", "provinsi", 38],
  [897, "PENEMPATAN", PLAN, "skema penempatan", 5],
  [1086, "KP2MI", PLAN, "sasaran strategis", 2],
  [1100, "KP2MI", PLAN, "program", 2],
  [1147, "PROGRAMPRIORITAS", PLAN, "upaya pembangunan", 8],
  [1147, "PROGRAMPRIORITAS", PLAN, "sasaran visi Indonesia Emas 2045", 5],
  [1149, "PROGRAMPRIORITAS", PLAN, "program prioritas", 17],
  [1169, "PROGRAMPRIORITAS", PLAN, "hasil kerja terbaik", 8],
  [1169, "PROGRAMPRIORITAS", PLAN, "program kerja", 320],
  [1435, "ATASE", "2025", "fungsi utama", 4],
  [730, "BP3MI", "2025", "jumlah balai", 23],
  [730, "P4MI", "2025", "jumlah pos", 26],
  [730, "STAFTEKNIS", "2025", "jumlah staf teknis", 2],
  [788, "PMI", "2020", "jumlah", 276553],
  [788, "PMI", "2020", "persen perempuan berstatus menikah", 72],
  [1431, "PMI", "2025", "warga Indonesia yang bekerja di luar negeri (juta)", 9],
  [1433, "ATASE", "2025", "negara tujuan utama", 12],
  [1433, "ATASE", "2025", "tugas terkait pelindungan (lebih dari)", 90],
  [1595, "BLU", "2025", "peserta OPP per tahun (kurang lebih)", 250000],
];

test.each(INPUTS)("line %i: %s %s %s", (_line, code, period, variable, value) => {
  expect(figure(code, "masukan", period, variable)).toBe(value);
});

test("targets of the programme of quick wins and of regulations (lines 443, 1353-1361)", () => {
  expect(nodesUnder("QUICKWINS.").map(({ code }) => figure(code, "target", PLAN))).toEqual([15, 30, 50, 40000, 60, 50]);
  expect(figure("SETAMA.PERATURAN", "target", "2020-2024")).toBe(9);
});

test("proportions of learning (lines 1666-1668)", () => {
  expect(nodesUnder("KOMPETENSI.").map(({ code }) => figure(code, "bobot", "2025"))).toEqual([10, 20, 70]);
});

/** Bobot, share, rating and score as printed (lines 916-951), and the risks' impact, likelihood, status (lines 2492-2556). */
const FACTORS: readonly [code: string, ...figures: number[]][] = [
  ["IFAS.S5", 49.1, 25, 4, 0.982],
  ["IFAS.S4", 24.5, 12, 4, 0.49],
  ["IFAS.S6", 12.5, 6, 4, 0.25],
  ["IFAS.S2", 6.7, 3, 3, 0.101],
  ["IFAS.S1", 3.6, 2, 2, 0.036],
  ["IFAS.S3", 3.5, 2, 1, 0.018],
  ["IFAS.W6", 49.5, 20, -4, -0.8],
  ["IFAS.W5", 23, 12, -3, -0.345],
  ["IFAS.W7", 7.3, 7, -3, -0.21],
  ["IFAS.W4", 6.4, 5, -2, -0.1],
  ["IFAS.W3", 5.5, 3, -3, -0.09],
  ["IFAS.W1", 5.1, 2, -3, -0.06],
  ["IFAS.W2", 3.2, 2, -1, -0.016],
  ["EFAS.O6", 55.7, 28, 4, 1.114],
  ["EFAS.O3", 14.5, 7, 3, 0.218],
  ["EFAS.O1", 10.6, 5, 4, 0.212],
  ["EFAS.O2", 10.6, 5, 4, 0.212],
  ["EFAS.O5", 5.4, 3, 3, 0.081],
  ["EFAS.O4", 3.2, 2, 2, 0.032],
  ["EFAS.T3", 55.4, 28, -4, -1.108],
  ["EFAS.T2", 20.5, 10, -2, -0.205],
  ["EFAS.T5", 10, 5, -2, -0.1],
  ["EFAS.T1", 7.9, 4, -3, -0.119],
  ["EFAS.T4", 6.2, 3, -1, -0.031],
];

test.each(FACTORS)("%s", (code, ...figures) => {
  expect([figure(code, "bobot", PLAN), ...["persen", "rating", "skor"].map((variable) => figure(code, "masukan", PLAN, variable))]).toEqual(
    figures,
  );
});

test("IFAS, EFAS and their blocks (lines 922-964)", () => {
  const scores = ["IFAS.S", "IFAS.W", "IFAS", "EFAS.O", "EFAS.T", "EFAS"].map((code) => figure(code, "masukan", PLAN, "skor"));
  expect(scores).toEqual([1.877, -1.621, 0.256, 1.869, -1.563, 0.306]);
});

test("impact and likelihood of the sixteen risks", () => {
  const pairs = nodesUnder("RISIKO").map(({ code }) =>
    ["dampak", "kemungkinan"].map((variable) => figure(code, "masukan", PLAN, variable)).join("x"),
  );
  expect(pairs).toEqual(["4x5", "2x4", "3x4", "4x4", "5x3", "5x4", "5x4", "3x4", "4x4", "5x5", "3x4", "3x3", "2x2", "2x2", "2x2", "3x1"]);
});

describe("tables of words", () => {
  test("how many rows each has", () => {
    expect(Object.fromEntries(renstra.tables!.map(({ id, rows }) => [id, rows.length]))).toMatchObject({
      "rb-hasil-antara": 12,
      "rb-komponen-hasil": 5,
      "unsur-skm": 9,
      "pelayanan-skm": 6,
      "kerja-sama-luar-negeri": 15,
      bp3mi: 23,
      "quick-wins": 8,
      "strategi-so": 16,
      "potensi-permasalahan": 16,
      "identifikasi-risiko": 16,
      "profil-risiko": 48,
      "kontribusi-rpjmn": 9,
      "kp-06-03-02": 2,
      "strategi-arah-kebijakan": 8,
      "kerangka-regulasi": 60,
      "kerangka-pendanaan": 15,
    });
  });

  test("the regulations of Lampiran 3, numbered by field", () => {
    const { rows } = renstra.tables!.find(({ id }) => id === "kerangka-regulasi")!;
    const fields = rows.filter(({ cells }) => cells[0]!.startsWith("BIDANG")).map(({ cells }) => cells[0]);
    expect(fields).toHaveLength(8);
    const lastOfField = rows
      .filter((row, at) => !row.cells[0]!.startsWith("BIDANG") && (rows[at + 1]?.cells[0]!.startsWith("BIDANG") ?? true))
      .map(({ cells }) => Number(cells[0]));
    expect(lastOfField).toEqual([20, 6, 6, 7, 4, 5, 2, 2]);
  });

  const lines = sourceLines("renstra-kp2mi-2025-2029");
  if (!lines) {
    process.stderr.write(`\n${skippedMessage("renstra-kp2mi-2025-2029")}\n`);
    test.skip(skippedMessage("renstra-kp2mi-2025-2029"), () => undefined);
    return;
  }

  /** A cell that a page break splits stands in the line and in a later one, in the same column. */
  const acrossPages = (cell: string, line: number): boolean =>
    [2, 3, 4].some((step) =>
      lines[line - 1]!.split("\t").some(
        (first, column) => withoutMarkup(`${first} ${lines[line - 1 + step]?.split("\t")[column] ?? ""}`).trim() === cell,
      ),
    );

  /** What measures nothing: terms of years, kinds of opinions, aspects and decrees listed beside them, levels of a map, "per 1.000". */
  const NO_FIGURES: ReadonlySet<string> = new Set([
    "39 5",
    "176 3",
    "318 4",
    "630 8",
    "656 5",
    "695 1.000",
    "854 3",
    "1069 5",
    "1408 3",
    "1610 0",
    "1611 1",
    "1612 2",
    "1615 0",
    "1623 0",
    "1659 5",
    "1682 3",
  ]);

  test("every figure that running text spells out stands in the catalogue, or measures nothing", () => {
    const told = new Map<number, string[]>();
    const tell = (line: number, text: string): void => void told.set(line, [...(told.get(line) ?? []), text]);
    for (const { facts } of renstra.nodes) for (const { line, printed } of facts) tell(line, printed);
    for (const { rows } of renstra.tables!) for (const { line, cells } of rows) tell(line, cells.join(" "));
    for (const { line, text } of renstra.notes!) tell(line, text);
    const spelled = lines.flatMap((text, at) =>
      text.includes("\t")
        ? []
        : [...text.matchAll(/(?<![\d.,])(\d[\d.,]*\d|\d)%? \((?=[a-z])[a-z ]+\)/gi)].map(([, figure]) => [at + 1, figure!] as const),
    );
    expect(spelled.length).toBeGreaterThan(130);
    const silent = spelled.filter(([line, figure]) => !(told.get(line) ?? []).some((text) => text.includes(figure)));
    expect(new Set(silent.map(([line, figure]) => `${line} ${figure}`))).toEqual(NO_FIGURES);
  });

  test.each(renstra.tables!.map((table) => [table.id, table] as const))("every cell of %s is printed in its line", (_id, { rows }) => {
    const wrong = rows.flatMap(({ line, cells }, row) => {
      const printed = withoutMarkup(lines[line - 1] ?? "");
      const stands = (cell: string): boolean => printed.includes(cell) || acrossPages(cell, line);
      // The code of a RO that supports several projects is printed once and repeated in its further rows.
      const repeated = (cell: string, column: number): boolean => column === 0 && rows[row - 1]?.cells[0] === cell;
      return cells
        .filter((cell, column) => !stands(withoutMarkup(cell).trim()) && !repeated(cell, column))
        .map((cell) => `${line}: ${cell}`);
    });
    expect(wrong).toEqual([]);
  });
});
