import { call } from "./call";

const code = (value: unknown): string => String(value);

// LKj 2024, Lampiran IV, lines 2415-2424: counts of 4, 3, 2, 1 and of answers that are not valid (0).
const LAMPIRAN_IV = [
  [1318, 302, 8, 1, 0],
  [1339, 280, 9, 1, 0],
  [1295, 299, 33, 2, 0],
  [1433, 183, 12, 1, 0],
  [1308, 280, 8, 2, 0],
  [1348, 266, 12, 3, 0],
  [1379, 238, 7, 5, 0],
  [1350, 264, 9, 4, 2],
  [1363, 254, 7, 3, 2],
];
/** "Total Bobot" of every question, and of all (line 2427). */
const TOTALS = [6195, 6215, 6145, 6306, 6090, 6217, 6249, 6214, 6231];
const RESPONDENTS = 1629;

const WORDED = ["Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1", "Nilai 0"];
const table = (heading: readonly unknown[], rows: readonly (readonly unknown[])[] = LAMPIRAN_IV): unknown[][] => [
  [...heading],
  ...rows.map((row) => [...row]),
];
const frequencies = table(WORDED);

/** The sheets people filled in, as the counts tell: every person left blank what nobody counted. */
function answerSheets(): unknown[][] {
  const columns = LAMPIRAN_IV.map(([four, three, two, one]) => [
    ...Array<number>(four!).fill(4),
    ...Array<number>(three!).fill(3),
    ...Array<number>(two!).fill(2),
    ...Array<number>(one!).fill(1),
  ]);
  return Array.from({ length: RESPONDENTS }, (_, person) => columns.map((column) => column[person] ?? null));
}

describe("the survey of Lampiran IV", () => {
  test("the counts give the printed totals: 55.862 in all", () => {
    const sums = LAMPIRAN_IV.map(([four, three, two, one]) => 4 * four! + 3 * three! + 2 * two! + one!);
    expect(sums).toEqual(TOTALS);
    expect(sums.reduce((total, sum) => total + sum)).toBe(55862);
  });

  test("3.81024487 as printed (line 2430), when blanks count as 0", () => {
    for (const given of [frequencies, answerSheets()])
      expect((call("SKM.INDEX", given, null, "nol") as number).toFixed(8)).toBe("3.81024487");
    expect(call("SKM.INDEX", frequencies, null, "nol")).toBeCloseTo(55862 / RESPONDENTS / 9, 12);
  });

  test("3,8193 over the answers given, as the regulation has it", () => {
    const over =
      TOTALS.map((total, at) => total / LAMPIRAN_IV[at]!.slice(0, 4).reduce((sum, count) => sum + count)).reduce(
        (sum, each) => sum + each,
      ) / 9;
    expect(over.toFixed(4)).toBe("3.8193");
    for (const given of [frequencies, answerSheets()]) {
      expect(call("SKM.INDEX", given, null, null)).toBeCloseTo(over, 12);
      expect(call("SKM.IKM", given, null, "abaikan")).toBeCloseTo(over * 25, 10);
    }
    expect(call("SKM.CONVERT", call("SKM.IKM", frequencies), "MUTU")).toBe("A");
  });

  test("the NRR of every unsur lies the way the unsur do", () => {
    const nrr = TOTALS.map((total, at) => total / LAMPIRAN_IV[at]!.slice(0, 4).reduce((sum, count) => sum + count));
    const column = call("SKM.UNSUR", frequencies) as number[][];
    const row = call("SKM.UNSUR", answerSheets()) as number[][];
    expect([column.length, column[0]!.length, row.length, row[0]!.length]).toEqual([9, 1, 1, 9]);
    nrr.forEach((value, at) => {
      expect(column[at]![0]).toBeCloseTo(value, 12);
      expect(row[0]![at]).toBeCloseTo(value, 12);
    });
    // Averages that were calculated before are taken as they are, whichever way they lie.
    for (const averages of [column, row]) expect(call("SKM.INDEX", averages)).toBeCloseTo(call("SKM.INDEX", frequencies) as number, 12);
  });

  test("the columns of the document as they stand: number, question, counts beside products, totals", () => {
    const heading = ["No.", "Pertanyaan", 4, "", 3, "", 2, "", 1, "", 0, "", "Responden"];
    const rows = LAMPIRAN_IV.map(([four, three, two, one, none], at) => [
      at + 1,
      "Bagaimana ...",
      four,
      four! * 4,
      three,
      three! * 3,
      two,
      two! * 2,
      one,
      one,
      none,
      0,
      RESPONDENTS,
    ]);
    expect(call("SKM.INDEX", table(heading, rows), null, "nol")).toBe(call("SKM.INDEX", frequencies, null, "nol"));
  });
});

test("the respondents of a table are the most people any unsur has, answers that are not valid included", () => {
  // Ten people: nine answered the first question with 4 and one invalidly; the second was left out by two.
  const given = table(WORDED, [
    [9, 0, 0, 0, 1],
    [8, 0, 0, 0, 0],
  ]);
  expect(call("SKM.INDEX", given, null, "nol")).toBe(3.4);
  expect(call("SKM.INDEX", given, null, "abaikan")).toBe(4);
});

describe("table or answers", () => {
  const sheets = [
    [4, 3, 2, 1],
    [3, 3, 4, 4],
    [2, 3, 3, 4],
  ];

  test.each<[string, unknown[][], number[][]]>([
    [
      "worded heads, in any order",
      [
        ["Nilai 1", "Nilai 2", "Nilai 3", "Nilai 4"],
        [0, 2, 1, 1],
        [1, 1, 1, 1],
      ],
      [[2.75], [2.5]],
    ],
    [
      "heads with a word behind",
      [
        ["4 (Sangat puas)", "3 (Puas)", "2 (Tidak puas)", "1 (Sangat tidak puas)"],
        [2, 0, 0, 2],
      ],
      [[2.5]],
    ],
    [
      "plain heads over counts no answer can be",
      [
        [4, 3, 2, 1],
        [30, 10, 0, 0],
        [20, 18, 2, 0],
      ],
      [[3.75], [3.45]],
    ],
    [
      "text numbers",
      [
        ["4", "3", "2", "1"],
        ["30", "10", "-", ""],
        ["20", "18", "2", "0"],
      ],
      [[3.75], [3.45]],
    ],
    [
      "blank rows around",
      [
        [null, null, null, null],
        [4, 3, 2, 1],
        [30, 10, 0, 0],
        ["", "", "", ""],
        [20, 18, 2, 0],
      ],
      [[3.75], [3.45]],
    ],
    ["answers under U1, U2 ...", [["U1", "U2", "U3", "U4"], ...sheets], [[3, 3, 3, 3]]],
    ["one respondent who answered 4, 3, 2, 1", [[4, 3, 2, 1]], [[4, 3, 2, 1]]],
    [
      "five unsur are no heading",
      [
        [4, 3, 2, 1, 4],
        [4, 3, 2, 1, 4],
      ],
      [[4, 3, 2, 1, 4]],
    ],
  ])("%s", (_name, given, expected) => {
    expect(call("SKM.UNSUR", given)).toEqual(expected);
  });

  test("a first respondent who answered 4, 3, 2, 1 may be a heading: nobody guesses", () => {
    for (const given of [
      sheets,
      [
        [4, 3, 2, 1],
        [33, 3, 4, 4],
        [2, 3, 3, 4],
      ],
      [
        [4, 3, 2, 1],
        [30, 10, 0, 0],
        [2, 1, 1, 0],
      ],
    ]) {
      expect(code(call("SKM.UNSUR", given))).toMatch(
        /^#VALUE! Argumen jawaban dapat dibaca sebagai tabel frekuensi dan sebagai jawaban responden\./,
      );
    }
  });

  test("counts without a heading are no answers, and the message says what a table needs", () => {
    expect(call("SKM.UNSUR", [[30, 10, 0, 0]])).toBe(
      '#VALUE! Argumen jawaban, baris 1, kolom 1 berisi 30; yang diperlukan jawaban 1 sampai 4. Tabel frekuensi dikenali dari baris judulnya: "Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1".',
    );
  });
});

describe("answers", () => {
  const answers = [
    [4, 3, 4, 4],
    [3, 4, 4, 3],
    [4, 4, null, 4],
    [3, 3, 4, 3],
  ];

  test.each<[string, unknown[][]]>([
    ["null, as an Excel hands a blank over", answers],
    ["an empty text", answers.map((row) => row.map((each) => each ?? ""))],
    ["0", answers.map((row) => row.map((each) => each ?? 0))],
    ["a dash", answers.map((row) => row.map((each) => each ?? "-"))],
    ["texts", answers.map((row) => row.map((each) => (each === null ? null : ` ${each} `)))],
    ["rows nobody filled in", [...answers, [null, null, null, null], [0, 0, 0, 0]]],
  ])("%s", (_name, given) => {
    expect(call("SKM.UNSUR", given)).toEqual([[3.5, 3.5, 4, 3.5]]);
    expect(call("SKM.INDEX", given)).toBe(3.625);
    expect(call("SKM.INDEX", given, null, "nol")).toBe(3.375);
    expect(call("SKM.IKM", given)).toBe(90.625);
  });

  test.each<[string, unknown, string]>([
    [
      "a five",
      [
        [4, 3],
        [4, 5],
      ],
      "#VALUE! Argumen jawaban, baris 2, kolom 2 berisi 5; yang diperlukan jawaban 1 sampai 4.",
    ],
    [
      "a half",
      [
        [4, 3.5],
        [4, 3],
      ],
      "#VALUE! Argumen jawaban, baris 1, kolom 2 berisi 3,5",
    ],
    [
      "a word",
      [
        [4, 3],
        ["Puas", 3],
      ],
      '#VALUE! Argumen jawaban, baris 2, kolom 1 berisi teks "Puas"',
    ],
    [
      "an error",
      [
        [4, 3],
        [{ code: "#DIV/0!" }, 3],
      ],
      "#VALUE! Argumen jawaban, baris 2, kolom 1 berisi galat #DIV/0!",
    ],
    [
      "a percentage",
      [
        ["75%", 3],
        [4, 3],
      ],
      '#VALUE! Argumen jawaban, baris 1, kolom 1 berisi "75%"',
    ],
    [
      "a negative count",
      table(WORDED, [[-1, 3, 2, 1, 0]]),
      "#VALUE! Argumen jawaban, baris 2, kolom 1 berisi -1; yang diperlukan jumlah responden yang menjawab 4.",
    ],
    [
      "nothing",
      [
        [null, null],
        ["", ""],
      ],
      "#N/A Argumen jawaban tidak berisi jawaban.",
    ],
    [
      "an unsur nobody answered",
      [
        [4, null],
        [3, null],
      ],
      "#N/A Argumen jawaban, kolom 2: unsur ini tidak mempunyai jawaban.",
    ],
    [
      "a row of the table without answers",
      table(WORDED, [
        [1, 0, 0, 0, 0],
        [0, 0, 0, 0, 3],
      ]),
      "#N/A Argumen jawaban, baris 3: unsur ini tidak mempunyai jawaban 1 sampai 4.",
    ],
    ["an NRR above 4", [[3.8, 4.2]], "#VALUE! Argumen jawaban, baris 1, kolom 2 berisi 4,2; yang diperlukan NRR 1 sampai 4."],
  ])("%s is named with its place", (_name, given, message) => {
    expect(call("SKM.INDEX", given)).toEqual(expect.stringContaining(message));
  });

  test("100.000 respondents are read in one pass", () => {
    const many = Array.from({ length: 100_000 }, (_, person) => Array.from({ length: 9 }, (_each, unsur) => ((person + unsur) % 4) + 1));
    expect(call("SKM.INDEX", many)).toBe(2.5);
  });
});

describe("weights", () => {
  const nine = Array.from({ length: 40 }, () => Array<number>(9).fill(4));

  test("a perfect survey is 4 and 100: the weight is exactly 1/9", () => {
    expect(call("SKM.INDEX", nine)).toBe(4);
    expect(call("SKM.IKM", nine)).toBe(100);
    expect(call("SKM.INDEX", nine, [Array<number>(9).fill(1 / 9)])).toBe(4);
  });

  test.each([
    ["shares", [[0.4], [0.2], [0.2], [0.2]]],
    ["percentages", [[40, 20, 20, 20]]],
    ["texts", [["40%", "20%", "20%", "20%"]]],
  ])("%s", (_name, weights) => {
    expect(
      call(
        "SKM.INDEX",
        [
          [4, 3, 3, 2],
          [4, 3, 3, 2],
        ],
        weights,
      ),
    ).toBe(3.2);
  });

  test.each<[string, unknown, string]>([
    [
      "0,11 nine times",
      [Array<number>(9).fill(0.11)],
      "#VALUE! Argumen bobot: jumlah bobot 0,99; yang diperlukan 1 atau 100. Kosongkan argumen ini untuk bobot tepat 1/9.",
    ],
    ["too few", [[0.5, 0.5]], "#VALUE! Argumen bobot berisi 2 bobot, padahal ada 9 unsur."],
    [
      "a blank among them",
      [[0.2, 0.2, null, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]],
      "#VALUE! Argumen bobot, baris 1, kolom 3 berisi sel kosong; yang diperlukan bobot berupa angka.",
    ],
  ])("%s", (_name, weights, message) => {
    expect(call("SKM.INDEX", nine, weights)).toBe(message);
  });

  test("left out: null, a blank cell, 0", () => {
    for (const blank of [null, undefined, "", 0, [[null]], [[""]], [[0]]]) expect(call("SKM.INDEX", nine, blank)).toBe(4);
  });

  test("a choice that is none", () => {
    expect(call("SKM.INDEX", nine, null, "buang")).toBe('#VALUE! Argumen kosong berisi "buang"; pilihannya "abaikan", "nol".');
  });
});

// Krejcie and Morgan (1970), table 1.
test.each([
  [10, 10],
  [15, 14],
  [50, 44],
  [100, 80],
  [250, 152],
  [500, 217],
  [1000, 278],
  [2000, 322],
  [5000, 357],
  [10000, 370],
  [1000000, 384],
])("SKM.SAMPEL: of %d people %d are asked", (population, sample) => {
  expect(call("SKM.SAMPEL", population)).toBe(sample);
});

test.each<[unknown, string]>([
  [0, "#VALUE! Argumen populasi berisi 0; yang diperlukan bilangan bulat mulai 1."],
  [10.5, "#VALUE! Argumen populasi berisi 10,5"],
  [-3, "#VALUE! Argumen populasi berisi -3"],
  [null, "#VALUE! Argumen populasi kosong"],
  ["banyak", '#VALUE! Argumen populasi berisi teks "banyak"'],
])("SKM.SAMPEL(%j)", (population, message) => {
  expect(call("SKM.SAMPEL", population)).toEqual(expect.stringContaining(message));
});

test("SKM.KSI: Portal Peduli WNI 2024, KW 3.95 and KP 3.68 (lines 1739-1746)", () => {
  expect(call("SKM.KSI", 3.95, 3.68)).toBe(95.375);
  // "Total Interval Indeks" of the document is the mean, cut: 3.81.
  expect(((3.95 + 3.68) / 2).toFixed(3)).toBe("3.815");
  expect(call("SKM.KSI", "4 (skala 4)", 4)).toBe(100);
  expect(call("SKM.KSI", 98.75, 3.68)).toBe("#VALUE! Argumen kw berisi 98,75; yang diperlukan nilai indeks 1 sampai 4.");
  expect(call("SKM.KSI", 3.95, "92%")).toBe("#VALUE! Argumen kp berisi 92%; yang diperlukan nilai indeks 1 sampai 4.");
});
