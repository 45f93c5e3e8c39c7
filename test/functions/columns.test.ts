import { call } from "./call";

/** Two unsur of four people, without what forms print beside them. */
const ANSWERS = [
  [3, 4],
  [4, 4],
  [2, 3],
  [4, 3],
];
const NI = (3.25 + 3.5) / 2;

const message = (given: unknown): string => String(call("SKM.INDEX", given, null, null));
const withColumn = (at: number, cells: readonly unknown[], rows: readonly (readonly unknown[])[] = ANSWERS): unknown[][] =>
  rows.map((row, line) => [...row.slice(0, at), cells[line], ...row.slice(at)]);
const sums = ANSWERS.map(([one, other]) => one! + other!);

test("the answers alone", () => {
  expect(call("SKM.INDEX", ANSWERS, null, null)).toBe(NI);
  expect(call("SKM.INDEX", [["U1", "U2"], ...ANSWERS], null, null)).toBe(NI);
  expect(call("SKM.INDEX", [["Persyaratan", "Prosedur"], ...ANSWERS], null, null)).toBe(NI);
});

describe("a column with another head is named", () => {
  test.each(["No", "No.", "NO URUT", "Nomor", "No Resp", "No. Responden", "Responden", "Nama Responden", "ID"])(
    "%s before the answers",
    (head) => {
      for (const heads of [
        ["U1", "U2"],
        ["Persyaratan", "Prosedur"],
      ]) {
        expect(message([[head, ...heads], ...withColumn(0, [1, 2, 3, 4])])).toBe(
          `#VALUE! Argumen jawaban, kolom 1 ("${head}") bukan jawaban; pilih rentang tanpa kolom itu.`,
        );
      }
    },
  );

  test.each(["Jumlah", "Jumlah Nilai", "TOTAL", "Rata-rata", "Rata rata", "NRR", "Keterangan"])("%s behind them", (head) => {
    expect(message([["U1", "U2", head], ...withColumn(2, [4, 4, 3, 3])])).toBe(
      `#VALUE! Argumen jawaban, kolom 3 ("${head}") bukan jawaban; pilih rentang tanpa kolom itu.`,
    );
  });

  test("whatever its head says, where the others are numbered", () => {
    expect(message([["Wilayah", "U1", "U2"], ...withColumn(0, [2, 2, 1, 3])])).toContain('kolom 1 ("Wilayah") bukan jawaban');
    expect(message([[null, "P1", "P2"], ...withColumn(0, [2, 2, 1, 3])])).toContain(`kolom 1 ("") bukan jawaban`);
  });

  test("SKM.IKM and SKM.UNSUR refuse it too", () => {
    const given = [["No", "U1", "U2"], ...withColumn(0, [1, 2, 3, 4])];
    for (const id of ["SKM.IKM", "SKM.UNSUR"]) expect(call(id, given, null, null)).toMatch(/^#VALUE! Argumen jawaban, kolom 1 \("No"\)/);
  });

  test("a blank column between the answers is none, as before", () => {
    expect(message([["U1", null, "U2"], ...withColumn(1, [null, null, null, null])])).toBe(
      "#N/A Argumen jawaban, kolom 2: unsur ini tidak mempunyai jawaban.",
    );
  });
});

describe("without heads", () => {
  const NUMBERED = "#VALUE! Argumen jawaban, kolom 1 (1, 2, 3 ...) bukan jawaban; pilih rentang tanpa kolom itu.";

  test("1, 2, 3 ... n before the answers", () => {
    expect(message(withColumn(0, [1, 2, 3, 4]))).toBe(NUMBERED);
    expect(message(withColumn(0, ["1", "2", "3", "4"]))).toBe(NUMBERED);
    expect(message(withColumn(0, [1, 2]).slice(0, 2))).toBe(NUMBERED);
    expect(message(withColumn(0, [7, 8, 9, 10]))).toBe(NUMBERED);
  });

  test("the sums of the rows behind them", () => {
    const small = [
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    expect(message(withColumn(2, [4, 3, 2], small))).toBe(
      "#VALUE! Argumen jawaban, kolom 3 (jumlah baris) bukan jawaban; pilih rentang tanpa kolom itu.",
    );
    expect(message(withColumn(2, sums))).toContain("kolom 3 (jumlah baris)");
  });

  test("numbers that only look a little like it are answers", () => {
    for (const given of [
      [
        [1, 3],
        [3, 4],
        [2, 4],
      ],
      [
        [4, 1],
        [3, 2],
        [2, 3],
      ],
      [
        [3, 3],
        [4, 3],
      ],
      [
        [2, 2, 4],
        [1, 2, 2],
      ],
    ])
      expect(typeof call("SKM.INDEX", given, null, null)).toBe("number");
    // Headed as answers they are answers.
    expect(
      call("SKM.UNSUR", [
        ["U1", "U2"],
        [1, 3],
        [2, 4],
        [3, 3],
      ]),
    ).toEqual([[2, 10 / 3]]);
  });
});
