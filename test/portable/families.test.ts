import fc from "fast-check";
import { call } from "../functions/call";
import { calculate } from "./engine";
import { column, native, same } from "./native";

/** Formula over cells from A1 on, against the function over the same cells. */
const blankOr = (value: fc.Arbitrary<number>): fc.Arbitrary<number | null> => fc.option(value, { freq: 4 });
const cents = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from * 100, max: to * 100 }).map((each) => each / 100);

describe("PWNI", () => {
  test("TAHAPAN: any stages, with and without a target", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.constantFrom("R", "D", "S", "s")), { minLength: 4, maxLength: 4 }),
        blankOr(fc.integer({ min: 1, max: 9 })),
        (stages, target) => {
          const cells = column([...stages, target]);
          const written = stages.map((stage) => [stage]);
          same(calculate(native('=PWNI.TAHAPAN("kerja sama",A1:A4,A5)'), cells), call("PWNI.TAHAPAN", "kerja sama", written, target));
          same(calculate(native('=PWNI.TAHAPAN("B1.1.1",A1:A4)'), cells), call("PWNI.TAHAPAN", "B1.1.1", written, null));
        },
      ),
    );
  });

  test.each(["kerjasama", "Kerja  Sama", "PRODUKHUKUM"])("TAHAPAN: the kind %j, as the function takes it", (kind) => {
    const stages = column(["R", "D", "S", "R"]);
    same(calculate(native(`=PWNI.TAHAPAN("${kind}",A1:A4,4)`), stages), call("PWNI.TAHAPAN", kind, stages, 4));
  });

  test("TAHAPAN: two columns, stage and number of documents", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("R", "D", "S", "I"), fc.integer({ min: 0, max: 20 })), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, target) => {
          same(calculate(native(`=PWNI.TAHAPAN("panduan",A1:B3,${target})`), rows), call("PWNI.TAHAPAN", "panduan", rows, target));
        },
      ),
    );
  });

  test("TAHAPAN: no document yet of those wanted is 0, a mean over none is an error", () => {
    const none = [["R", 0] as const, ["D", 0] as const];
    expect(calculate(native('=PWNI.TAHAPAN("panduan",A1:B2,4)'), none)).toBe(0);
    expect(call("PWNI.TAHAPAN", "panduan", none, 4)).toBe(0);
    expect(calculate(native('=PWNI.TAHAPAN("panduan",A1:B2)'), none)).toBe("#N/A");
    expect(calculate(native('=PWNI.TAHAPAN("panduan",A1:B2,4)'), [["R", null] as const, ["D", null] as const])).toBe("#N/A");
  });

  test("TAHAPAN: a stage that is none, or written by its name, is an error and never 0", () => {
    expect(calculate(native('=PWNI.TAHAPAN("kerja sama",A1:A2,2)'), column(["S", "selesai"]))).toBe("#N/A");
    expect(calculate(native('=PWNI.TAHAPAN("kerja sama",A1:A2,2)'), column(["S", "Draft"]))).toBe("#N/A");
  });

  test.each([
    ["", null],
    [',"B3.1.3",2024', "B3.1.3"],
  ])("PELATIHAN%s", (more, indicator) => {
    const people = fc.array(blankOr(fc.integer({ min: 0, max: 500 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(people, fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 }), (reached, wanted) => {
        const cells = reached.map((each, at) => [each, wanted[at]]);
        const expected = call(
          "PWNI.PELATIHAN",
          reached.map((each) => [each]),
          wanted.map((each) => [each]),
          indicator,
          indicator && 2024,
        );
        same(calculate(native(`=PWNI.PELATIHAN(A1:A3,B1:B3${more})`), cells), expected);
        same(calculate(native(`=PWNI.PELATIHAN($A$1:$C$1,$A$2:$C$2${more})`), [reached, wanted]), expected);
      }),
    );
  });

  test("KERTASKERJA", () => {
    const three = (least: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: least, max: 12 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(three(0), three(1), (reached, wanted) => {
        same(
          calculate(
            native("=PWNI.KERTASKERJA(A1:A3,B1:B3)"),
            reached.map((each, at) => [each, wanted[at]]),
          ),
          call(
            "PWNI.KERTASKERJA",
            reached.map((each) => [each]),
            wanted.map((each) => [each]),
          ),
        );
      }),
    );
  });

  test.each([3, 7])("NCKO from %i values", (count) => {
    fc.assert(
      fc.property(fc.array(cents(3, 150), { minLength: count, maxLength: count }), (values) => {
        same(
          calculate(native(`=PWNI.NCKO(A1:A${count},2024)`), column(values)),
          call(
            "PWNI.NCKO",
            values.map((each) => [each]),
            2024,
          ),
        );
      }),
    );
  });

  test("STATUS: a ratio or out of 100, around the bound", () => {
    fc.assert(
      fc.property(
        fc.oneof(cents(0, 2), cents(3, 150), fc.constantFrom(0, 1, 0.9999999999999, 0.99999999, 100, 99.996, 2, 2.01)),
        (value) => {
          same(calculate(native("=PWNI.STATUS(A1)"), [[value]]), call("PWNI.STATUS", value));
          same(
            calculate(native(`=PWNI.STATUS(A1,${value > 2 ? 90 : 0.9})`), [[value]]),
            call("PWNI.STATUS", value, [[value > 2 ? 90 : 0.9]]),
          );
        },
      ),
    );
  });

  test("STATUS: a ratio up to 5, out of 100 above 10, refused between them and beside a bound out of 100", () => {
    for (const value of [0, 0.99, 1, 2.0597, 5, 5.01, 8, 10, 10.01, 99.99, 100, 205.97, -0.5, -98]) {
      same(calculate(native("=PWNI.STATUS(A1)"), [[value]]), call("PWNI.STATUS", value));
      same(calculate(native("=PWNI.STATUS(A1,B1)"), [[value, null]]), call("PWNI.STATUS", value, [[null]]));
      same(calculate(native("=PWNI.STATUS(A1,B1)"), [[value, 0]]), call("PWNI.STATUS", value, [[0]]));
    }
    for (const value of [0, 2.0597, 5, 5.01, 8, 98, 102.16]) {
      same(calculate(native("=PWNI.STATUS(A1,100)"), [[value]]), call("PWNI.STATUS", value, [[100]]));
      same(calculate(native("=PWNI.STATUS(A1,B1)"), [[value, 100]]), call("PWNI.STATUS", value, [[100]]));
    }
  });

  test("NCKO and an index over capaian refuse a ratio among values out of 100", () => {
    for (const values of [
      [120, 2.0597, 100.59],
      [120, 5.01, 100.59],
      [2.0597, 1.0189, 1.0059],
      [3.95, 3.95, 3.95],
    ]) {
      same(calculate(native("=PWNI.NCKO(A1:A3,2024)"), column(values)), call("PWNI.NCKO", column(values), 2024));
    }
    const codes = [
      ["B3.1.2", 3.95],
      ["B3.1.1", 89.91],
      ["B3.1.3", 105.9],
    ];
    same(calculate(native('=PWNI.INDEX("B3.1",A1:B3,2024,"capaian")'), codes), call("PWNI.INDEX", "B3.1", codes, 2024, "capaian"));
  });

  test.each(["minimum", "Minimize", "semakin rendah semakin baik"])("CAPAIAN, %s: below 0 there is none", (polarity) => {
    for (const [actual, target] of [
      [25, 10],
      [20, 10],
      [20.01, 10],
      [12, 10],
      [0, 10],
    ] as const) {
      same(
        calculate(native(`=PWNI.CAPAIAN(A1,A2,"${polarity}")`), column([actual, target])),
        call("PWNI.CAPAIAN", actual, target, polarity, null),
      );
      same(
        calculate(native(`=PWNI.CAPAIAN(A1,A2,"${polarity}",1.1)`), column([actual, target])),
        call("PWNI.CAPAIAN", actual, target, polarity, 1.1),
      );
    }
  });

  test("TRIWULAN: a quarter of 0 is not written natively either", () => {
    expect(() => native('=PWNI.TRIWULAN(A1:D1,0,"jumlah")')).toThrow("triwulan 1 sampai 4");
  });

  test("STATUS: classes of one's own, in any order", () => {
    const classes = [
      [0.1, "Merah"],
      [0.8, "Kuning"],
      [1, "Hijau"],
    ] as const;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...classes], { minLength: 3 }),
        fc.oneof(
          cents(0, 2).filter((each) => each > 0),
          fc.constantFrom(0.8, 1, 0.79999),
        ),
        (rows, value) => {
          same(
            calculate(
              native("=PWNI.STATUS(C1,A1:B3)"),
              rows.map((row, at) => [...row, at === 0 ? value : null]),
            ),
            call("PWNI.STATUS", value, rows),
          );
        },
      ),
    );
  });

  test("EFISIENSI", () => {
    fc.assert(
      fc.property(cents(3, 150), cents(3, 150), (one, other) =>
        same(calculate(native("=PWNI.EFISIENSI(A1,A2)"), column([one, other])), call("PWNI.EFISIENSI", one, other)),
      ),
    );
  });

  test.each(["jumlah", "rata-rata", "terakhir"])("TRIWULAN, %s, until any quarter; empty stays empty", (way) => {
    fc.assert(
      fc.property(fc.array(blankOr(cents(3, 200)), { minLength: 4, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (values, quarter) => {
        same(calculate(native(`=PWNI.TRIWULAN(A1:D1,${quarter},"${way}")`), [values]), call("PWNI.TRIWULAN", [values], quarter, way));
      }),
    );
  });

  test("TRIWULAN: a text among the quarters is an error, not passed over", () => {
    expect(calculate(native('=PWNI.TRIWULAN(A1:D1,4,"jumlah")'), [[12, "12 orang", 9, 4]])).toBe("#N/A");
  });
});

describe("SKM", () => {
  const answer = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 });

  test("INDEX and IKM over answers, blanks left out", () => {
    fc.assert(
      fc.property(fc.array(fc.array(answer, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 6 }), (rows) => {
        // Four respondents with the answers 4, 3, 2, 1 above each other may be a table of frequencies: the function asks.
        const expected = call("SKM.INDEX", rows);
        fc.pre(typeof expected === "number" || String(expected).includes("tidak mempunyai jawaban"));
        same(calculate(native(`=SKM.INDEX(A1:C${rows.length})`), rows), expected);
        same(calculate(native(`=SKM.IKM(A1:C${rows.length})`), rows), call("SKM.IKM", rows));
      }),
    );
  });

  test("INDEX of NRR in one row, with and without weights", () => {
    const nrr = fc.array(
      fc.integer({ min: 101, max: 399 }).map((each) => each / 100),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(nrr, (row) => {
        fc.pre(row.some((each) => !Number.isInteger(each)));
        same(calculate(native("=SKM.INDEX(A1:C1)"), [row]), call("SKM.INDEX", [row]));
        same(calculate(native("=SKM.INDEX(A1:C1,A2:C2)"), [row, [50, 30, 20]]), call("SKM.INDEX", [row], [[50, 30, 20]]));
      }),
    );
    expect(calculate(native("=SKM.INDEX(A1:C1)"), [[3.8, null, 3.9]])).toBe("#N/A");
  });

  test("SAMPEL of any population", () => {
    for (const population of [1, 10, 100, 1000, 5000, 75000])
      same(calculate(native("=SKM.SAMPEL(A1)"), [[population]]), call("SKM.SAMPEL", population));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (population) =>
        same(calculate(native("=SKM.SAMPEL(A1)"), [[population]]), call("SKM.SAMPEL", population)),
      ),
    );
    expect(calculate(native("=SKM.SAMPEL(A1)"), [[10.5]])).toBe("#N/A");
  });

  test("KSI, refused outside of 1-4", () => {
    fc.assert(
      fc.property(cents(0, 6), cents(0, 6), (kw, kp) =>
        same(calculate(native("=SKM.KSI(A1,A2)"), column([kw, kp])), call("SKM.KSI", kw, kp)),
      ),
    );
  });
});

describe("SAKIP and RB", () => {
  test("PREDIKAT, at every bound and anywhere, out of 100 and of 1", () => {
    const value = fc.oneof(
      fc.constantFrom(0, 30, 30.01, 50, 60, 70, 79.95, 80, 80.01, 90, 90.01, 100, 100.01, 0.9, 0.901, 0.3, 2, 2.01),
      cents(0, 100),
      fc.integer({ min: 1, max: 10000 }).map((each) => each / 10000),
    );
    fc.assert(fc.property(value, (each) => same(calculate(native("=SAKIP.PREDIKAT(A1)"), [[each]]), call("SAKIP.PREDIKAT", each))));
  });

  test("NILAI and INDEKS", () => {
    fc.assert(
      fc.property(fc.tuple(cents(1, 30), cents(1, 30), cents(1, 15), cents(1, 25)), (values) => {
        same(
          calculate(native("=SAKIP.NILAI(A1:A4)"), column(values)),
          call(
            "SAKIP.NILAI",
            values.map((each) => [each]),
          ),
        );
        const named = values.map((each, at) => ["ABCD"[at], each]);
        same(calculate(native("=SAKIP.NILAI(A1:B4)"), named), call("SAKIP.NILAI", named));
      }),
    );
    same(calculate(native("=RB.INDEKS(A1:A2,2024)"), column([71.65, 1.06])), call("RB.INDEKS", [[71.65], [1.06]], 2024));
    expect(calculate(native("=SAKIP.NILAI(A1:A4)"), column([24.6, 23.1, null, 19.5]))).toBe("#N/A");
  });
});

describe("SWOT and RISIKO", () => {
  test("SKOR of a block, the Renstra's threats (lines 951-955)", () => {
    const rows = [
      [55.4, -4],
      [20.5, -2],
      [10, -2],
      [7.9, -3],
      [6.2, -1],
    ];
    const expected = call(
      "SWOT.SKOR",
      rows.map(([bobot]) => [bobot]),
      rows.map(([, rating]) => [rating]),
    );
    expect(expected).toBe(-1.5625);
    same(calculate(native("=SWOT.SKOR(A1:A5,B1:B5)"), rows), expected);
    same(calculate(native("=SWOT.SKOR(A1,B1)"), rows), call("SWOT.SKOR", 55.4, -4));
  });

  test("SKOR by what the weights add up to and the signs of the ratings", () => {
    const tables = [
      [40, 20, 25, 15],
      [0.4, 0.2, 0.25, 0.15],
      [60, 40, 70, 30],
      [0.6, 0.4, 0.7, 0.3],
      [40, 20, 25, 10],
      [99.9, 0, 0, 0],
      [33.3, 33.3, 33.3, 0],
    ];
    for (const weights of tables) {
      for (const ratings of [
        [4, 2, -3, -1],
        [4, 2, 3, 1],
        [-4, -2, -3, -1],
      ]) {
        const cells = weights.map((weight, at) => [weight, ratings[at]]);
        for (const total of [null, 1, 2, 100, 200]) {
          const expected = call("SWOT.SKOR", column(weights), column(ratings), total);
          // What is above the total given is refused by the function only.
          if (total !== null && typeof expected !== "number") continue;
          same(calculate(native(`=SWOT.SKOR(A1:A4,B1:B4${total === null ? "" : `,${total}`})`), cells), expected);
        }
      }
    }
    expect(() => native("=SWOT.SKOR({60;40},{4;3})")).toThrow("isi total");
    same(calculate(native("=SWOT.SKOR({60;40},{4;3},200)"), []), call("SWOT.SKOR", column([60, 40]), column([4, 3]), 200));
  });

  test("KUADRAN by every sign", () => {
    for (const ifas of [1.2, 0, -0.3])
      for (const efas of [2.2, 0, -1])
        same(calculate(native("=SWOT.KUADRAN(A1,A2)"), column([ifas, efas])), call("SWOT.KUADRAN", ifas, efas));
  });

  const scale = [0, 1, 2, 3, 4, 5, 6, 2.5];
  const levels = [
    [16, "Perlu mitigasi"],
    [1, "Dapat diterima"],
    [10, "Perlu dipantau"],
  ];
  const matrix = [
    [null, 1, 2, 3, 4, 5],
    ...[5, 4, 3, 2, 1].map((likelihood) => [
      likelihood,
      ...[1, 2, 3, 4, 5].map((impact) => (impact === 1 ? "Rendah" : impact * likelihood)),
    ]),
  ];

  test("STATUS and TINGKAT of every risk, by product, by rank, by one's own bounds and matrix", () => {
    for (const impact of scale) {
      for (const likelihood of scale) {
        const cells = (below: readonly (readonly unknown[])[]): unknown[][] => [[impact, likelihood], ...below.map((row) => [...row])];
        same(calculate(native("=RISIKO.STATUS(A1,B1)"), cells([])), call("RISIKO.STATUS", impact, likelihood));
        same(calculate(native("=RISIKO.TINGKAT(A1,B1)"), cells([])), call("RISIKO.TINGKAT", impact, likelihood, null));
        same(calculate(native('=RISIKO.TINGKAT(A1,B1,"peringkat")'), cells([])), call("RISIKO.TINGKAT", impact, likelihood, "peringkat"));
        same(calculate(native("=RISIKO.TINGKAT(A1,B1,A2:B4)"), cells(levels)), call("RISIKO.TINGKAT", impact, likelihood, levels));
        same(calculate(native("=RISIKO.TINGKAT(A1,B1,$A$2:$F$7)"), cells(matrix)), call("RISIKO.TINGKAT", impact, likelihood, matrix));
      }
    }
  });
});
