import { functionHelp } from "../../src/functions/help";
import { argumentValue } from "../../src/functions/help/help";
import { forgetHost, useDecimalSeparator } from "../../src/functions/host";
import { call } from "./call";

/*
 * What a blank cell arrives as differs from Excel to Excel: null on the web, 0 on Windows and Mac, "" elsewhere (office-js 4702, 5262,
 * 1951). Whatever it is, no function may make another number of it than of a cell that is known to be blank.
 */

const host = globalThis as { Office?: unknown };

function on(platform: string): void {
  forgetHost();
  host.Office = { context: { displayLanguage: "id-ID", platform } };
  useDecimalSeparator(",");
}
afterEach(() => {
  forgetHost();
  delete host.Office;
});

/** In a table of bounds the lowest is often a true 0; it stands in the first or the last row, where a 0 is taken as it is. */
const isEndOfBounds = (id: string, row: number, rows: number): boolean =>
  (id === "PWNI.STATUS" || id === "RISIKO.TINGKAT") && (row === 0 || row === rows - 1);

type Args = readonly unknown[];
const isRange = (value: unknown): value is readonly (readonly unknown[])[] => Array.isArray(value);

/** The arguments with one cell of one range replaced. */
function withCell(args: Args, at: { argument: number; row: number; column: number }, cell: unknown): Args {
  return args.map((value, argument) =>
    argument === at.argument && isRange(value)
      ? value.map((cells, row) => cells.map((each, column) => (row === at.row && column === at.column ? cell : each)))
      : value,
  );
}

/** Every number in a range of every example of the help. */
const cells = functionHelp.flatMap(({ id, examples }) =>
  examples.flatMap(({ args: given }, example) => {
    const args = given.map(argumentValue);
    return args.flatMap((value, argument) =>
      isRange(value)
        ? value.flatMap((line, row) =>
            line.flatMap((cell, column) =>
              typeof cell === "number" && cell !== 0 && !isEndOfBounds(id, row, value.length)
                ? [[`${id} ${example + 1}: cell ${row + 1}, ${column + 1}`, id, args, { argument, row, column }] as const]
                : [],
            ),
          )
        : [],
    );
  }),
);

test("many cells are tried, of every function that takes a range", () => {
  expect(cells.length).toBeGreaterThan(100);
  const taken = new Set(cells.map(([, id]) => id));
  expect(
    functionHelp
      .filter(({ parameters }) =>
        parameters.some(({ example }) => typeof example === "object" && example.values.flat().some((each) => typeof each === "number")),
      )
      .map(({ id }) => id)
      .filter((id) => !taken.has(id)),
  ).toEqual([]);
});

test.each(cells)('%s: blank as null, as "" and as 0', (_, id, args, at) => {
  const [asNull, asText] = [null, ""].map((blank) => {
    on("OfficeOnline");
    return call(id, ...withCell(args, at, blank));
  });
  expect(asText).toEqual(asNull);
  for (const platform of ["PC", "Mac"]) {
    on(platform);
    const asZero = call(id, ...withCell(args, at, 0));
    // Either the answer a blank cell gets, or a refusal: never a number of its own.
    if (typeof asZero !== "string" || !asZero.startsWith("#")) expect(asZero).toEqual(asNull);
  }
});

describe("PWNI.INDEX over 80 and a blank cell", () => {
  const index = (cell: unknown): unknown => call("PWNI.INDEX", "C1.1", [[80], [cell]], 2024);

  test.each(["PC", "Mac"])("on %s a 0 is refused with how to type a true one", (platform) => {
    on(platform);
    expect(index(0)).toMatch(
      /^#VALUE! Komponen .* berisi 0, yang di Excel ini tidak dapat dibedakan dari sel kosong \(bila memang 0, ketik '0 sebagai teks\)/,
    );
    expect(index("0")).toBeCloseTo(44, 12);
  });

  test("on the web and on the command line a 0 is a 0", () => {
    on("OfficeOnline");
    expect(index(0)).toBeCloseTo(44, 12);
    delete host.Office;
    expect(index(0)).toBeCloseTo(44, 12);
    expect(index(null)).toMatch(/^#N\/A Nilai komponen .* kosong/);
  });

  test("a desktop Excel that hands over a blank cell as one is believed from then on", () => {
    on("PC");
    expect(index(null)).toMatch(/^#N\/A Nilai komponen .* kosong/);
    expect(index(0)).toBeCloseTo(44, 12);
  });
});

describe("PWNI.TRIWULAN over quarters of which the last is 0", () => {
  const quarters = (values: readonly unknown[], way: string): unknown => call("PWNI.TRIWULAN", [values], 4, way);

  test.each(["OfficeOnline", "PC"])('on %s "terakhir" refuses a 0 behind other figures, and takes a 0 that is a text', (platform) => {
    on(platform);
    expect(quarters([25, 60, 75, 0], "terakhir")).toMatch(/^#VALUE! Argumen nilai, TW 4: berisi 0/);
    expect(quarters([25, 60, 75, null], "terakhir")).toBe(75);
    expect(quarters([25, 60, 75, "0"], "terakhir")).toBe(0);
    expect(quarters([0, 60, 75, 80], "terakhir")).toBe(80);
  });

  test("a sum is the same with 0 and with a blank cell, a mean is not", () => {
    on("PC");
    expect(quarters([25, 60, 75, 0], "jumlah")).toBe(160);
    expect(quarters([25, 60, 75, 0], "rata-rata")).toMatch(/^#VALUE! Argumen nilai, TW 4: berisi 0, yang di Excel ini/);
    on("OfficeOnline");
    expect(quarters([25, 60, 75, 0], "rata-rata")).toBe(40);
  });
});
