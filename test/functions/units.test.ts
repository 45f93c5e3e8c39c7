import { call } from "./call";

type Case = readonly [args: readonly unknown[], expected: unknown];
const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

/** An expected text that starts with "#" is the beginning of the error. */
function rows(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    test.each(cases)("%j", (args, expected) => {
      const value = call(id, ...args, ...[null, null, null, null].slice(args.length));
      if (typeof expected === "string" && expected.startsWith("#")) expect(value).toEqual(expect.stringContaining(expected));
      else expect(value).toBe(expected);
    });
  });
}

const MIXED = "#VALUE! Satuan nilai bercampur: ";

// A ratio has no largest size: the LKj 2024 prints 205,97 %.
rows("PWNI.STATUS", [
  [[2.0597], "Tercapai"],
  [[3.5], "Tercapai"],
  [[5], "Tercapai"],
  [["205,97%"], "Tercapai"],
  [[0.9999], "Belum tercapai"],
  [[102.16], "Tercapai"],
  [[205.97], "Tercapai"],
  [[99.99], "Belum tercapai"],
  [[10.01], "Belum tercapai"],
  [[8], "#VALUE! Argumen capaian berisi 8, yang dapat berarti 8 kali atau 8%; tulis sebagai persen."],
  [["8%"], "Belum tercapai"],
  [["800%"], "Tercapai"],
  [[8, 1], "Tercapai"],
  [[8, 100], "Belum tercapai"],
  [[2.0597, 1], "Tercapai"],
  [
    [
      2.0597,
      [
        [0, "Merah"],
        [0.8, "Kuning"],
        [1, "Hijau"],
      ],
    ],
    "Hijau",
  ],
  [[2.0597, 100], `${MIXED}capaian = 2,0597 tampak dalam 0-1, sedangkan ambang = 100 dalam 0-100.`],
  [[102.16, 1], `${MIXED}ambang = 1 tampak dalam 0-1, sedangkan capaian = 102,16 dalam 0-100.`],
  // Bounds in percent follow the capaian.
  [[0.99, "100%"], "Belum tercapai"],
  [[99, "98%"], "Tercapai"],
  [[2.0597, "100%"], "Tercapai"],
  [["23 orang"], '#VALUE! Argumen capaian berisi "23 orang"; yang diperlukan nilai 0-1 atau 0-100.'],
  [["3,95 (skala 4)"], '#VALUE! Argumen capaian berisi "3,95 (skala 4)"; yang diperlukan nilai 0-1 atau 0-100'],
]);

rows("PWNI.EFISIENSI", [
  [[2.0597, 0.9998], 1.0599],
  [[5.1, 0.9998], 4.1002],
  [["205,97%", 0.9998], 1.0599],
  [[2.0597, "99,98%"], 1.0599],
  [[205.97, 99.98], 105.99],
  [[205.97, "99,98%"], 105.99],
  [[3.2, 4.1], -0.9],
  [[2.0597, 99.98], `${MIXED}capaian = 2,0597 tampak dalam 0-1, sedangkan serapan = 99,98 dalam 0-100.`],
  [[12, 0.9998], `${MIXED}serapan = 0,9998 tampak dalam 0-1, sedangkan capaian = 12 dalam 0-100.`],
  [[8, "99%"], "#VALUE! Argumen capaian berisi 8, yang dapat berarti 8 kali atau 8%"],
  [["23 orang", 0.9], '#VALUE! Argumen capaian berisi "23 orang"'],
]);

// B3.1.2 stands on a scale of 4: its realisasi is 3,95, its capaian 98,75.
rows("PWNI.INDEX", [
  [
    ["B3.1", column(89.91, 3.95, 105.9), 2024, "capaian"],
    "#VALUE! B3.1.2 = 3,95 tampak realisasi pada skala 4, bukan capaian seperti nilai lainnya (B3.1.1 = 89,91, B3.1.3 = 105,9). Isi capaiannya dalam satuan yang sama.",
  ],
  [
    [
      "B3.1",
      [
        ["B3.1.3", 105.9],
        ["B3.1.2", 3.95],
        ["B3.1.1", 89.91],
      ],
      2024,
      "capaian",
    ],
    "#VALUE! B3.1.2 = 3,95 tampak realisasi pada skala 4",
  ],
  [["B3.1", column(89.91, "3,95 (skala 4)", 105.9), 2024, "capaian"], "#VALUE! B3.1.2 = 3,95 tampak realisasi pada skala 4"],
  [["B3.1", column(0.8991, 3.95, 1.059), 2024, "capaian"], "#VALUE! B3.1.2 = 3,95 tampak realisasi pada skala 4"],
  [["B3.1", column(99.9, 98.75, 105.9), 2024, "capaian"], 100.64],
  [["B3.1", column(89.91, 3.95, 105.9), 2024, "realisasi"], 96.644],
  [
    ["IPPWNI", column(99, 2.0597, 102, 110), 2024, "capaian"],
    "#VALUE! B1.1 = 2,0597 tampak rasio, bukan capaian seperti nilai lainnya (C1.1 = 99, B2.1 = 102, B3.1 = 110).",
  ],
  // 0,4 x 0,99 + 0,2 x 2,0597 + 0,25 x 1,02 + 0,15 x 1,1
  [["IPPWNI", column(0.99, 2.0597, 1.02, 1.1), 2024, "capaian"], 1.22794],
  [["IPPWNI", column(99, 8, 102, 110), 2024, "capaian"], 83.2],
  [
    ["IPPWNI", column(99, "23 orang", 102, 110), 2024],
    '#VALUE! Komponen B1.1 (Indeks Penguatan Sistem Kelembagaan Pel…) berisi "23 orang"; yang diperlukan nilai, bukan hitungan.',
  ],
]);

rows("PWNI.NCKO", [
  // 0,4 x 2,0597 + 0,3 x 1,0189 + 0,3 x 1,0059
  [[column(2.0597, 1.0189, 1.0059), 2024], 1.43132],
  [[column(120, 2.0597, 100.59), 2024], "#VALUE! B = 2,0597 tampak rasio, bukan capaian seperti nilai lainnya (C = 120, L = 100,59)."],
]);

rows("PWNI.CAPAIAN", [
  [
    [0.8452, 85],
    `${MIXED}realisasi = 0,8452, target = 85. Samakan satuannya; hitungan ditulis bulat atau dengan satuannya, misalnya "0,5 dokumen".`,
  ],
  [[84.52, 0.85], `${MIXED}realisasi = 84,52, target = 0,85.`],
  [["0,8452", "85"], `${MIXED}realisasi = 0,8452`],
  [[-0.8452, 85], `${MIXED}realisasi = -0,8452`],
  [[1.0256, 97.5], `${MIXED}realisasi = 1,0256`],
  [[1, 97.5], `${MIXED}realisasi = 1, target = 97,5.`],
  [[84.52, 1], `${MIXED}realisasi = 84,52, target = 1.`],
  [[0.5, 10, "minimum"], `${MIXED}realisasi = 0,5`],
  // Both are counts.
  [[1, 40], 0.025],
  [[5, 2], 2.5],
  [["0,5 dokumen", "10 dokumen"], 0.05],
  [[0, 85], 0],
  [[1.7, 3], 1.7 / 3],
  [["0,5", "10 dokumen"], `${MIXED}realisasi = 0,5`],
  // Both are ratios.
  [[2.0597, 1], 2.0597],
  [[0.8452, 0.85], 8452 / 8500],
  // A percentage is no count.
  [
    ["100 persen sesuai rata-rata capaian rencana aksi", "4"],
    '#VALUE! Argumen realisasi berisi teks "100 persen sesuai rata-rata capaian ren…" ("sesuai rata-rata capaian" tidak dikenal',
  ],
  [["100%", 4], `${MIXED}realisasi = 100%, target = 4.`],
  [["100 persen", "4 dokumen"], `${MIXED}realisasi = 100%, target = 4.`],
  [["100%", 2], `${MIXED}realisasi = 100%, target = 2.`],
  [[4, "100%"], `${MIXED}realisasi = 4, target = 100%.`],
  [["84,52%", "85 orang"], `${MIXED}realisasi = 84,52%, target = 85.`],
  [["84,52%", 85], 8452 / 8500],
  [["98%", 1], 0.98],
  [["5%", 6], 5 / 6],
  [[30, "100%"], 0.3],
  // Scales.
  [["3,95 (skala 4)", 85], `${MIXED}realisasi = 3,95 (skala 4), target = 85.`],
  [["4 (skala 4)", "80 (skala 100)"], 1.25],
  [["3,95 (skala 4)", 4], 0.9875],
  // Below 0, and against it.
  [[25, 10, "minimum"], "#VALUE! Capaian 2 - R/T di bawah 0 (-0,5) dan dokumen sumber tidak menetapkan batas bawah;"],
  [[20, 10, "minimum"], 0],
  [[25, 10, "minimum", 1.2], "#VALUE! Capaian 2 - R/T di bawah 0 (-0,5)"],
  [[25, 10, "minimum-T/R"], 0.4],
  [[5, -10], "#VALUE! Target di bawah 0, sehingga capaian tidak dapat dihitung."],
  [[-5, 10, "minimum-T/R"], "#VALUE! Realisasi di bawah 0, sehingga capaian tidak dapat dihitung."],
  // Ranges and bounds.
  [
    [85, "80 - 90%"],
    '#VALUE! Argumen target berisi teks "80 - 90%" (rentang; tulis batasnya: 80% bila maksimum, 90% bila minimum); yang diperlukan angka.',
  ],
  [[85, "≥ 80"], '#VALUE! Argumen target berisi teks "≥ 80" (tulis 80); yang diperlukan angka.'],
  [["Rp 1,5 M", "Rp 2 miliar"], 0.75],
]);

describe("polarity in the words of forms", () => {
  test.each([
    "Maximize",
    "Maksimal",
    "max",
    "Maks.",
    "MAXIMISE",
    "Maximasi",
    "maksimasi",
    "positif",
    "semakin tinggi semakin baik",
    "Makin besar, makin baik",
    "Higher is better",
    "",
  ])("%j is R/T", (polarity) => {
    expect(call("PWNI.CAPAIAN", 12, 10, polarity, null)).toBe(1.2);
  });

  test.each([
    "Minimize",
    "minimise",
    "Min",
    "Minimasi",
    "negatif",
    "Polaritas: negatif",
    "semakin rendah semakin baik",
    "Semakin kecil semakin baik",
    "makin sedikit makin baik",
    "Lower is better",
  ])("%j is 2 - R/T", (polarity) => {
    expect(call("PWNI.CAPAIAN", 12, 10, polarity, null)).toBe(0.8);
  });

  test("a polarity without a formula says so, an unknown one lists the choices", () => {
    expect(call("PWNI.CAPAIAN", 12, 10, "Stabilize", null)).toMatch(
      /^#VALUE! Argumen polaritas berisi "Stabilize"; dokumen sumber tidak memuat rumus polaritas itu\./,
    );
    expect(call("PWNI.CAPAIAN", 12, 10, "naik", null)).toMatch(/pilihannya "maksimum", "minimum", "minimum-T\/R"\.$/);
  });
});

rows("PWNI.PERSENTASE", [
  [[0.5, 85], `${MIXED}pembilang = 0,5`],
  [["100%", 4], `${MIXED}pembilang = 100%, penyebut = 4.`],
  [[1, 4], 25],
  [["0,5 dokumen", "10 dokumen"], 5],
]);

rows("PWNI.TRIWULAN", [
  [[[[1, 2, 3, 4]], 0, "jumlah"], '#VALUE! Argumen triwulan berisi "0"; yang diperlukan triwulan 1 sampai 4.'],
  [[[[1, 2, 3, 4]], "0", "jumlah"], '#VALUE! Argumen triwulan berisi "0"'],
  [[[[1, 2, 3, 4]], "TW 0", "jumlah"], '#VALUE! Argumen triwulan berisi "TW 0"'],
  [[[[1, 2, 3, 4]], -1, "jumlah"], '#VALUE! Argumen triwulan berisi "-1"'],
  [[[[1, 2, 3, 4]], "s.d. TW II", "jumlah"], 3],
  [[[[1, 2, 3, 4]], "", "jumlah"], 10],
  [[[[0.706, 83.7, 85.13, 93.1]], 4, "terakhir"], `${MIXED}TW 1 = 0,706, TW 2 = 83,7`],
  [[[["100%", 4, 5, 6]], 4, "jumlah"], `${MIXED}TW 1 = 100%, TW 2 = 4`],
  [[[[0.8, 3.1, 5.2, 7]], 4, "jumlah"], 16.1],
  [[[["1,5 juta", "2 juta", null, null]], 2, "jumlah"], 3_500_000],
]);

test("a quarter of 0 is no quarter of PWNI.TARGET either", () => {
  expect(call("PWNI.TARGET", "C1.1", 2024, 0)).toMatch(/^#VALUE! Argumen triwulan berisi "0";/);
});

rows("PWNI.PELATIHAN", [
  [[column(0.6, 130, 51), column(60, 260, 51)], `${MIXED}peserta PPK = 0,6, target PPK = 60.`],
  [[column("100%", "50%", "100%"), column(60, 260, 51)], `${MIXED}peserta PPK = 100%, target PPK = 60.`],
  [[column("100%", "50%", "100%"), column("100%", 100, "100%")], 77.5],
]);

rows("PWNI.TAHAPAN", [
  [["kerja sama", column("S"), 0.5], "#VALUE! Argumen target berisi 0,5; yang diperlukan jumlah dokumen di atas 0."],
  [["kerja sama", column("S"), "2 lusin"], '#VALUE! Argumen target berisi teks "2 lusin" ("lusin" tidak dikenal'],
]);

rows("SAKIP.PREDIKAT", [
  [["3,5 (skala 4)"], '#VALUE! Argumen nilai berisi "3,5 (skala 4)"'],
  [["79 orang"], '#VALUE! Argumen nilai berisi "79 orang"'],
]);

rows("PWNI.ANGKA", [
  [["5,2-"], -5.2],
  [["5%-"], -0.05],
  [["1,5 miliar"], 1_500_000_000],
  [["1 234,5".replace(" ", "\u00a0")], 1234.5],
  [["5‰"], '#VALUE! Argumen teks berisi teks "5‰" ("‰" tidak dikenal; tulis angka penuhnya saja); yang diperlukan angka.'],
  [["2½"], '#VALUE! Argumen teks berisi teks "2½" ("½" tidak dikenal; tulis angka penuhnya saja); yang diperlukan angka.'],
  [["2 lusin"], '#VALUE! Argumen teks berisi teks "2 lusin" ("lusin" tidak dikenal; tulis angka penuhnya saja); yang diperlukan angka.'],
  [["(1.234)"], '#VALUE! Argumen teks berisi "(1.234)", yang dapat berarti -1234 atau -1,234; yang diperlukan angka.'],
  [["-"], '#VALUE! Argumen teks kosong ("-"); isi dengan angka, misalnya 84,52.'],
  [["\u00a0"], "#VALUE! Argumen teks kosong; isi dengan angka, misalnya 84,52."],
]);

describe("RISIKO in words", () => {
  // PermenPANRB 5/2020: both scales from 1 to 5.
  const IMPACT = ["Tidak Signifikan", "Kurang Signifikan", "Cukup Signifikan", "Signifikan", "Sangat Signifikan"];
  const LIKELIHOOD = ["Hampir Tidak Terjadi", "Jarang Terjadi", "Kadang-Kadang Terjadi", "Sering Terjadi", "Hampir Pasti Terjadi"];
  const SIZE = ["Sangat Kecil", "Kecil", "Sedang", "Besar", "Sangat Besar"];
  const HEIGHT = ["Sangat rendah", "rendah", "sedang", "TINGGI", "Sangat  Tinggi"];

  test("the words of either scale are its places", () => {
    for (const words of [IMPACT, SIZE, HEIGHT]) expect(words.map((word) => call("RISIKO.STATUS", word, 1))).toEqual([1, 2, 3, 4, 5]);
    for (const words of [LIKELIHOOD, SIZE, HEIGHT]) expect(words.map((word) => call("RISIKO.STATUS", 1, word))).toEqual([1, 2, 3, 4, 5]);
    expect(call("RISIKO.TINGKAT", "Signifikan", "Hampir pasti terjadi", null)).toBe("Tinggi");
  });

  test.each([
    ["4 (Signifikan)", 4],
    ["4 - Signifikan", 4],
    ["Signifikan (4)", 4],
    ["4. Signifikan", 4],
    ["Minor", 2],
    ["Moderat", 3],
  ])("%s is %d", (text, place) => {
    expect(call("RISIKO.STATUS", text, 1)).toBe(place);
  });

  test.each([
    [
      "4 (Sangat signifikan)",
      '#VALUE! Argumen dampak berisi teks "4 (Sangat signifikan)"; yang diperlukan bilangan bulat 1 sampai 5 atau sebutannya',
    ],
    ["Signifikan (5)", '#VALUE! Argumen dampak berisi teks "Signifikan (5)"'],
    [
      "Heboh",
      '#VALUE! Argumen dampak berisi teks "Heboh"; yang diperlukan bilangan bulat 1 sampai 5 atau sebutannya, misalnya "Sangat tinggi".',
    ],
    ["Jarang terjadi", '#VALUE! Argumen dampak berisi teks "Jarang terjadi"'],
    ["6", "#VALUE! Argumen dampak berisi 6; yang diperlukan bilangan bulat 1 sampai 5."],
    ["4 orang", "#VALUE! Argumen dampak berisi 4"],
    ["4 (skala 10)", "#VALUE! Argumen dampak berisi 4"],
  ])("%s is refused", (text, message) => {
    expect(call("RISIKO.STATUS", text, 1)).toEqual(expect.stringContaining(message));
  });
});

describe("SWOT.SKOR by what the weights add up to and which signs stand in it", () => {
  const both = column(4, 2, -3, -1);
  const plus = column(4, 2, 3, 1);

  test.each<[string, readonly unknown[], unknown]>([
    // 0,40 x 4 + 0,20 x 2 - 0,25 x 3 - 0,15 x 1
    ["100 over both signs", [column(40, 20, 25, 15), both], 1.1],
    ["1 over both signs", [column(0.4, 0.2, 0.25, 0.15), both], 1.1],
    ["percent texts over both signs", [column("40%", "20%", "25%", "15%"), both], 1.1],
    ["200 over both signs: two blocks", [column(60, 40, 70, 30), both], (240 + 80 - 210 - 30) / 200],
    ["2 over both signs: two blocks in fractions", [column(0.6, 0.4, 0.7, 0.3), both], 0.4],
    ["100 over one sign: a block of 200", [column(40, 20, 25, 15), plus], 1.45],
    [
      "1 over one sign",
      [column(0.4, 0.2, 0.25, 0.15), plus],
      "#VALUE! Jumlah bobot 1 dan semua rating bertanda sama; isi argumen total: 1 bila itu seluruh tabel, 2 bila itu satu blok.",
    ],
    ["1 over one sign, a whole table", [column(0.4, 0.2, 0.25, 0.15), plus, 1], 2.9],
    ["1 over one sign, a block", [column(0.4, 0.2, 0.25, 0.15), plus, 2], 1.45],
    ["percent texts of a whole table", [column("40%", "20%", "25%", "15%"), plus, 1], 2.9],
    ["100 of a whole table", [column(40, 20, 25, 15), plus, 100], 2.9],
    ["a part of a classic table", [column(0.4, 0.2), column(4, 2), 1], 2],
    ["a factor of a classic table", [0.2, 4, 1], 0.8],
    ["a factor of a table of 100", [20, 4, 100], 0.8],
    [
      "fractions of 100",
      [column(0.4, 0.2, 0.25, 0.15), plus, 100],
      "#VALUE! Argumen bobot berisi 0,4: tulis dalam 0-100, atau isi argumen total dengan 1",
    ],
    ["more than the whole", [column(60, 40), column(4, 3), 1], "#VALUE! Jumlah bobot 100, di atas argumen total (1)."],
    ["a total that no table has", [column(60, 40), column(4, 3), 50], "#VALUE! Argumen total berisi 50; pilihannya 1, 2, 100, 200."],
    ["a total left out as a blank cell", [column(60, 40), column(4, 3), 0], 1.8],
  ])("%s", (_name, args, expected) => {
    const value = call("SWOT.SKOR", ...args, ...(args.length < 3 ? [null] : []));
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toEqual(expect.stringContaining(expected as string));
  });

  test("a classic IFAS gives 2,65", () => {
    expect(call("SWOT.SKOR", column(0.2, 0.15, 0.1, 0.05, 0.2, 0.1, 0.15, 0.05), column(4, 3, 4, 3, 2, 1, 2, 1), 1)).toBe(2.65);
  });
});
