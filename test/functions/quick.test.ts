import fc from "fast-check";
import { setCatalogueInUse } from "../../src/functions/catalogue";
import type { QuickCall } from "../../src/functions/define/define";
import { declared, functions } from "../../src/functions/table";

/* The quick way and the long way give the same bits; what the quick way is not sure of it leaves to the long one. */

const two = fc.integer({ min: -99_999, max: 999_999 }).map((value) => value / 100);
const share = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 10_000);
const digits = fc.double({ min: -500, max: 500, noNaN: true });
const odd = fc.constantFrom<unknown>(
  0,
  -0,
  1,
  2,
  2.0000001,
  5,
  10,
  100,
  1e-7,
  1e15,
  1e300,
  NaN,
  Infinity,
  null,
  "",
  "84,52",
  "84,52%",
  "-",
  true,
);
const figure = fc.oneof({ arbitrary: two, weight: 4 }, { arbitrary: share, weight: 2 }, { arbitrary: digits, weight: 2 }, odd);
/** Most ranges hold one kind of figures. */
const figures = (most: number) =>
  fc.oneof(...[two, share, digits, figure].map((each) => fc.array<unknown>(each, { minLength: 1, maxLength: most }))).chain((line) =>
    fc.constantFrom<unknown>(
      line.map((each) => [each]),
      [line],
      line,
    ),
  );
const count = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 3000 }), weight: 4 }, figure);
const counts = fc.array(count, { minLength: 3, maxLength: 3 }).map((line) => line.map((each) => [each]));
/** As many values as there are components, most of them within their points. */
const pointsOf = (components: number, most: number) => {
  const points = fc.integer({ min: 1, max: most * 100 }).map((value) => value / 100);
  const cell = fc.oneof({ arbitrary: points, weight: 6 }, { arbitrary: share, weight: 1 }, { arbitrary: figure, weight: 1 });
  const line = (each: fc.Arbitrary<unknown>) => fc.array(each, { minLength: components, maxLength: components });
  return fc.oneof(line(points), line(share), line(cell)).chain((values) =>
    fc.constantFrom<unknown>(
      values.map((each) => [each]),
      [values],
    ),
  );
};
const text = fc.oneof(
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom("", ",5", ",25", ",123", ".123", "%", " (BB)", ","))
    .map(([one, end]) => `${one}${end}`),
  fc.constantFrom("007", "-0", "1.234", "1,234", "12345678901,5"),
);

const ARGUMENTS: Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>> = {
  "PWNI.INDEX": fc.tuple(
    fc.constantFrom("IPPWNI", "C1.1", "B3.1", "NCKO", "B2.1", "x"),
    figures(5),
    fc.constantFrom(null, 2024, 2022),
    fc.constantFrom(null, "capaian"),
  ),
  "PWNI.TRIWULAN": fc.tuple(
    figures(5),
    fc.constantFrom<unknown>(1, 2, 3, 4, null, 5, "TW 2"),
    fc.constantFrom<unknown>("jumlah", "rata-rata", "terakhir", null, "Jumlah"),
  ),
  "PWNI.TAHAPAN": fc.tuple(
    fc.constantFrom<unknown>("kerja sama", "panduan", "produk hukum", "B1.1.2", "entah", null),
    fc
      .array(fc.constantFrom<unknown>("R", "D", "S", "I", "s", "", null, 70, 0), { minLength: 1, maxLength: 8 })
      .map((line) => line.map((each) => [each])),
    fc.constantFrom<unknown>(null, 1, 3, 7, 0, 2.5, "3"),
  ),
  "PWNI.PELATIHAN": fc.tuple(counts, counts, fc.constantFrom(null, "B3.1.3"), fc.constantFrom(null, 2024)),
  "PWNI.STATUS": fc.tuple(
    fc.oneof(figure, fc.constantFrom(1, 100, 0.9999999999999, 99.9999999999999, 100.0000001)),
    fc.constantFrom<unknown>(null, 0.9),
  ),
  "SKM.CONVERT": fc.tuple(
    fc.oneof(
      fc.integer({ min: 90, max: 10_100 }).map((value) => value / 100),
      figure,
    ),
    fc.constantFrom<unknown>(null, "NIK", "NI", "MUTU", "KINERJA", "PERSEPSI", "mutu", "toString"),
  ),
  "PWNI.ANGKA": fc.tuple(text),
  "PWNI.CAPAIAN": fc.tuple(
    figure,
    figure,
    fc.constantFrom<unknown>(null, null, "minimum", "minimum-T/R"),
    fc.constantFrom<unknown>(null, null, 1.2),
  ),
  "PWNI.PERSENTASE": fc.tuple(figure, figure),
  "PWNI.PERTUMBUHAN": fc.tuple(figure, figure),
  "PWNI.EFISIENSI": fc.tuple(figure, figure),
  "PWNI.KERTASKERJA": fc.tuple(counts, counts),
  "PWNI.NCKO": fc.tuple(fc.oneof(figures(3), figures(14)), fc.constantFrom<unknown>(2024, null, 2022)),
  "SKM.SAMPEL": fc.tuple(fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.maxSafeInteger(), figure)),
  "SAKIP.NILAI": fc.tuple(pointsOf(4, 32)),
  "SWOT.SKOR": fc.tuple(
    fc.oneof(
      fc.constantFrom<unknown>([[40], [25], [15], [12], [8]], [[40, 25, 15, 12, 8]], [[0.5], [0.5]], [[100], [60], [40]], [[50], [50]]),
      figures(4),
    ),
    fc.oneof(
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 5 }).map((line) => line.map((each) => [each])),
      figures(4),
    ),
    fc.constantFrom<unknown>(null, null, 1, 100, 200),
  ),
  "RISIKO.STATUS": fc.tuple(fc.oneof(fc.integer({ min: 0, max: 6 }), figure), fc.oneof(fc.integer({ min: 0, max: 6 }), figure)),
  "RISIKO.TINGKAT": fc.tuple(
    fc.oneof(fc.integer({ min: 0, max: 6 }), figure),
    fc.oneof(fc.integer({ min: 0, max: 6 }), figure),
    fc.constantFrom<unknown>(null, "peringkat"),
  ),
  "RB.INDEKS": fc.tuple(pointsOf(2, 105), fc.constantFrom<unknown>(2024, 2023, 2022, 1999, 24, 2024.5, null, "2024")),
};

/** What the function says, and what it would say without its quick way. */
function both(id: string, args: readonly unknown[]): readonly [unknown, unknown] {
  const long = declared.get(id)!.run(args);
  try {
    return [functions[id]!(...args), long.ok ? long.value : "an error"];
  } catch {
    return [
      "an error",
      long.ok && typeof long.value === "number" && !Number.isFinite(long.value) ? "an error" : long.ok ? long.value : "an error",
    ];
  }
}

const quickly = (ask: QuickCall, [one, two, three, four]: readonly unknown[]): unknown => ask(one, two, three, four);

test.each(Object.entries(ARGUMENTS))("%s", (id, args) => {
  fc.assert(
    fc.property(args, (given) => {
      const [quick, long] = both(id, given);
      // The same arguments once more: what is remembered of a call may answer the next.
      expect(Object.is(quick, long) && Object.is(both(id, given)[0], long)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("every function with a quick way is among them, and each is answered by it", () => {
  const usual: Readonly<Record<string, readonly unknown[]>> = {
    "PWNI.INDEX": ["IPPWNI", [[84.52], [100], [96.8], [100.64]], 2024, null],
    "PWNI.TRIWULAN": [[[10.5], [20.25], [30], [40]], 4, "jumlah"],
    "PWNI.TAHAPAN": ["kerja sama", [["R"], ["S"]], 2],
    "PWNI.PELATIHAN": [[[10], [20], [30]], [[20], [20], [30]], null, null],
    "PWNI.STATUS": [97.5, null],
    "SKM.CONVERT": [3.82, "MUTU"],
    "PWNI.CAPAIAN": [84.52, 85, null, null],
    "PWNI.PERSENTASE": [66, 70],
    "PWNI.PERTUMBUHAN": [67_297, 53_598],
    "PWNI.EFISIENSI": [102.56, 99.98],
    "PWNI.KERTASKERJA": [
      [[4], [4], [3]],
      [[4], [4], [4]],
    ],
    "PWNI.NCKO": [[[120], [101.89], [100.59]], 2024],
    "SKM.SAMPEL": [1000],
    "SAKIP.NILAI": [[[24.6], [23.1], [12.75], [19.5]]],
    "SWOT.SKOR": [[[55.4], [20.5], [10], [7.9], [6.2]], [[-4], [-2], [-2], [-3], [-1]], null],
    "RISIKO.STATUS": [4, 5],
    "RISIKO.TINGKAT": [4, 5, null],
    "RB.INDEKS": [[[71.65], [1.06]], 2024],
  };
  const quick = [...declared.values()].filter((each) => each.quick);
  expect(quick.map(({ id }) => id).sort()).toEqual(Object.keys(usual).sort());
  for (const { id, run, quick: ask } of quick) {
    const long = run(usual[id]!);
    expect([id, quickly(ask!, usual[id]!)]).toEqual([id, long.ok && long.value]);
  }
});

test("another catalogue is answered from at once", () => {
  const args = ["C1.1", [[80], [90]], 2024, null];
  const before = functions["PWNI.INDEX"]!(...args);
  setCatalogueInUse(null);
  expect(quickly(declared.get("PWNI.INDEX")!.quick!, args)).toBeNaN();
  expect(functions["PWNI.INDEX"]!(...args)).toBe(before);
});
