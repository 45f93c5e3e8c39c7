import fc from "fast-check";
import metadata from "../../src/generated/functions.json";
import { call } from "./call";

// Whatever a workbook holds, Excel gets a value a cell can show or an error with a sentence: never a crash, NaN or undefined.

const number = fc.constantFrom(
  0,
  1,
  2,
  3,
  4,
  5,
  0.5,
  0.8452,
  3.95,
  84.52,
  100,
  105.9,
  -3,
  2024,
  45292,
  1e15,
  1e308,
  -1e308,
  1e-308,
  5e-324,
  NaN,
  Infinity,
);
const typed = fc.constantFrom(
  ...[
    "",
    " ",
    "-",
    "--",
    "_____",
    "n/a",
    "84,52%",
    "105.40",
    "1.234",
    "1.234,5",
    "79,95 (BB)",
    "4 (skala 4)",
    "4 skala 4 (100%)",
    "level 3 (Nilai 3,46)",
    "WTP",
    "23 orang",
  ],
  ...[
    "C1.1",
    "c.1.1.1",
    "C1.1.1",
    "C1.1.2",
    "B1.1",
    "B 2.1",
    "B3.1",
    "IPPWNI",
    "NCKO",
    "C",
    "B",
    "L",
    "A",
    "RB General",
    "01.02.013",
    "PWNI2022.SI",
    "7798",
    " 7798 . ikk1",
    "IKSS1",
    "104.DP",
  ],
  ...[
    "2024",
    "2025-2029",
    "TW II",
    "kerja sama",
    "panduan",
    "S",
    "D",
    "R",
    "I",
    "minimum",
    "jumlah",
    "terakhir",
    "nol",
    "MUTU",
    "kata",
    "capaian",
    "peringkat",
    "Tinggi",
  ],
  ...["U1", "Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1", "=1+1", "__proto__", "constructor", "toString", "\u0000", "x".repeat(300)],
);
const rich = fc.constantFrom<unknown>(
  { code: "#REF!" },
  { type: "Error", errorType: "Div0" },
  { type: "FormattedNumber", basicValue: 3 },
  { basicValue: NaN },
  {},
  [],
  new Date(0),
  true,
  false,
  null,
  undefined,
);
const cell = fc.oneof(
  { weight: 5, arbitrary: number },
  { weight: 5, arbitrary: typed },
  { weight: 2, arbitrary: rich },
  { weight: 1, arbitrary: fc.anything() },
);

const rows = (of: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> =>
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([height, width]) => fc.array(fc.array(of, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));
const range = fc.oneof(
  { weight: 4, arbitrary: rows(cell) },
  { weight: 4, arbitrary: rows(number) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], [[]]) },
  { weight: 1, arbitrary: cell },
);
const scalar = fc.oneof({ weight: 8, arbitrary: cell }, { weight: 1, arbitrary: rows(cell) });

const shown = (value: unknown): boolean => (typeof value === "number" ? Number.isFinite(value) : typeof value === "string");
const isError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

interface Parameter {
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

test.each(metadata.functions.map(({ id, parameters }) => [id, parameters as readonly Parameter[]] as const))("%s", (id, parameters) => {
  const args = fc.tuple(
    ...parameters.map((each) =>
      fc.oneof(
        { weight: each.optional ? 1 : 0, arbitrary: fc.constant(null) },
        { weight: 2, arbitrary: each.dimensionality === "matrix" ? range : scalar },
      ),
    ),
  );
  fc.assert(
    fc.property(args, (given) => {
      const value = call(id, ...given);
      if (Array.isArray(value)) {
        expect(value.length).toBeGreaterThan(0);
        expect(value.every((row) => Array.isArray(row) && row.length === (value[0] as unknown[]).length && row.every(shown))).toBe(true);
        return;
      }
      expect(shown(value)).toBe(true);
      // A sentence that names something: no hole where a list or a figure belongs.
      if (isError(value)) expect(value).toMatch(/^#(VALUE!|N\/A) [\p{Lu}\d].*[^:;,\s][.?)]$/su);
    }),
    { numRuns: 400 },
  );
});
