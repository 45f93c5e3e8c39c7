import fc from "fast-check";
import { say } from "../../src/language/say";
import { call } from "../functions/call";
import { functions } from "../../src/functions/table";
import { functionHelp, argumentValue } from "../../src/functions/help";
import { toCapaian, toNative } from "../../src/portable";
import { natives as portability } from "../../src/portable/natives";
import { calculate } from "./engine";
import { column, native, same } from "./native";

/** Values as cells hold them: two decimals mostly, calculated ones with all their digits too. */
const hundred = fc.oneof(
  fc.integer({ min: 201, max: 20000 }).map((cents) => cents / 100),
  fc.double({ min: 2.01, max: 200, noNaN: true }),
);

test("every function is written natively, looked up, or not, with a reason", () => {
  expect(Object.keys(functions).filter((id) => portability[id] === undefined)).toEqual([]);
  expect(Object.keys(portability).filter((id) => functions[id] === undefined)).toEqual([]);
  for (const how of Object.values(portability))
    if (how.kind === "none") expect([say(how.why, "id").length > 20, say(how.why, "en").length > 20]).toEqual([true, true]);
});

describe("the examples of the help give their printed value natively too", () => {
  const cases = functionHelp.flatMap(({ id, examples }) =>
    examples.flatMap((example) => (portability[id]!.kind === "none" || Array.isArray(example.value) ? [] : [[id, example] as const])),
  );
  test.each(cases)("%s %j", (id, { args, value }) => {
    const cells: unknown[][] = [];
    const texts = args.map((argument) => {
      if (typeof argument !== "object" || argument === null)
        return typeof argument === "string" ? `"${argument.replaceAll('"', '""')}"` : String(argument ?? "");
      const [first] = argument.range.split(":");
      const [, letter, row] = /([A-Z]+)(\d+)/.exec(first!)!;
      (argumentValue(argument) as unknown[][]).forEach((line, down) =>
        line.forEach((each, right) => {
          (cells[Number(row) - 1 + down] ??= [])[letter!.charCodeAt(0) - 65 + right] = each;
        }),
      );
      return argument.range;
    });
    const formula = `=${id}(${texts.join(",")})`;
    const written = toNative(formula);
    // Texts such as "84,52%" among the cells, and texts for numbers, are what the functions read beyond Excel.
    if (written.kind === "refused") return expect(say(written.refusals[0]!.why)).toMatch(/teks|diambil dari|beberapa sel|jumlah responden/);
    const found = calculate(
      native(formula),
      Array.from(cells, (line) => Array.from(line ?? [])),
    );
    const hasTexts = args.some(
      (argument) =>
        typeof argument === "object" &&
        argument !== null &&
        (argumentValue(argument) as unknown[][]).some((line) => line.some((each) => typeof each === "string" && /^\d.*[%,]/.test(each))),
    );
    if (hasTexts) expect(found).toBe("#N/A");
    else same(found, value);
    expect(toCapaian(native(formula))).toMatchObject({ formula });
  });
});

describe("the same number over any arguments", () => {
  test.each(["2022", "2023", "2024"])("PWNI.INDEX of IPPWNI %s, in a column and in a row", (year) => {
    fc.assert(
      fc.property(fc.array(hundred, { minLength: 4, maxLength: 4 }), (values) => {
        const expected = call(
          "PWNI.INDEX",
          "IPPWNI",
          values.map((value) => [value]),
          year,
        );
        same(calculate(native(`=PWNI.INDEX("IPPWNI",A1:A4,${year})`), column(values)), expected);
        same(calculate(native(`=PWNI.INDEX("IPPWNI",A1:D1,${year})`), [values]), expected);
      }),
    );
  });

  test("PWNI.INDEX of shares of 1", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 1, max: 20000 }).map((each) => each / 10000),
          { minLength: 4, maxLength: 4 },
        ),
        (values) => {
          same(
            calculate(native('=PWNI.INDEX("IPPWNI",A1:A4,2024)'), column(values)),
            call(
              "PWNI.INDEX",
              "IPPWNI",
              values.map((value) => [value]),
              2024,
            ),
          );
        },
      ),
    );
  });

  test("PWNI.INDEX with a component on a scale of 4 (B3.1)", () => {
    fc.assert(
      fc.property(
        hundred,
        fc.oneof(
          fc.integer({ min: 100, max: 400 }).map((each) => each / 100),
          hundred,
        ),
        hundred,
        (one, onScale, other) => {
          const values = [one, onScale, other];
          same(
            calculate(native('=PWNI.INDEX("B3.1",A1:A3,2024)'), column(values)),
            call(
              "PWNI.INDEX",
              "B3.1",
              values.map((value) => [value]),
              2024,
            ),
          );
        },
      ),
    );
  });

  test("PWNI.INDEX of two columns, in any order of the rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(["C1.1", "B1.1", "B2.1", "B3.1"], { minLength: 4 }),
        fc.array(hundred, { minLength: 4, maxLength: 4 }),
        (codes, values) => {
          const rows = codes.map((code, at) => [code, values[at]]);
          same(calculate(native('=PWNI.INDEX("IPPWNI",A1:B4)'), rows), call("PWNI.INDEX", "IPPWNI", rows));
        },
      ),
    );
  });

  test.each(["maksimum", "minimum", "minimum-T/R"])("PWNI.CAPAIAN, %s, with and without a cap", (polarity) => {
    fc.assert(
      fc.property(hundred, hundred, fc.option(fc.integer({ min: 50, max: 200 }).map((each) => each / 100)), (actual, target, cap) => {
        const expected = call("PWNI.CAPAIAN", actual, target, polarity, cap);
        same(calculate(native(`=PWNI.CAPAIAN(A1,A2,"${polarity}",${cap ?? ""})`), column([actual, target])), expected);
        same(calculate(native(`=PWNI.CAPAIAN(A1,A2,"${polarity}",A3)`), column([actual, target, cap])), expected);
      }),
    );
  });

  test("PWNI.PERSENTASE", () => {
    fc.assert(
      fc.property(fc.nat(100000), fc.integer({ min: 1, max: 100000 }), (part, whole) => {
        same(calculate(native("=PWNI.PERSENTASE(A1,A2)"), column([part, whole])), call("PWNI.PERSENTASE", part, whole));
      }),
    );
  });

  /** PermenPANRB 14/2017: the bounds of the classes, the gaps between them, and values that binary arithmetic rounds wrong. */
  const EDGES = [
    1, 2.5996, 2.5997, 2.5998, 2.6, 3.064, 3.0644, 3.532, 3.5322, 3.5324, 4, 25, 64.99, 64.994, 64.995, 65, 76.6, 76.605, 76.61, 88.3,
    88.304, 88.305, 88.31, 100,
  ];
  test.each(["NIK", "NI", "MUTU", "KINERJA", "PERSEPSI"])("SKM.CONVERT %s, at every bound and anywhere", (output) => {
    const value = fc.oneof(
      fc.constantFrom(...EDGES),
      fc.integer({ min: 10000, max: 40000 }).map((each) => each / 10000),
      fc.integer({ min: 25000, max: 100000 }).map((each) => each / 1000),
    );
    for (const edge of EDGES) same(calculate(native(`=SKM.CONVERT(A1,"${output}")`), [[edge]]), call("SKM.CONVERT", edge, output));
    fc.assert(
      fc.property(value, (each) => same(calculate(native(`=SKM.CONVERT(A1,"${output}")`), [[each]]), call("SKM.CONVERT", each, output))),
    );
  });
});

describe("blank is never 0", () => {
  test.each([
    ['=PWNI.INDEX("IPPWNI",A1:A4,2024)', [84.52, null, 96.8, 100.64]],
    ["=PWNI.CAPAIAN(A1,A2)", [null, 85]],
    ["=PWNI.CAPAIAN(A1,A2)", [84.52, null]],
    ["=PWNI.PERSENTASE(A1,A2)", [null, 5]],
    ["=SKM.CONVERT(A1)", [null]],
    ['=SKM.CONVERT(A1,"MUTU")', [""]],
    ["=PWNI.CAPAIAN(A1,A2)", ["84,52%", 85]],
  ])("%s over %j is #N/A", (formula, cells) => expect(calculate(native(formula), column(cells))).toBe("#N/A"));

  test("a code that is missing is #N/A", () => {
    expect(
      calculate(native('=PWNI.INDEX("IPPWNI",A1:B4,2024)'), [
        ["C1.1", 84.52],
        ["B1.1", 100],
        ["B2.1", 96.8],
        ["B9", 100.64],
      ]),
    ).toBe("#N/A");
  });

  test("outside of NI and NIK there is no class", () => expect(calculate(native('=SKM.CONVERT(A1,"MUTU")'), [[12]])).toBe("#N/A"));
  test("a divisor of 0 is an error", () => expect(String(calculate(native("=PWNI.CAPAIAN(A1,A2)"), column([5, 0])))).toMatch(/^#/));
});
