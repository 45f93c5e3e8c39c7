import { callCustomFunction } from "../../src/workbench/call";
import type { FunctionMetadata, SheetArgument, SheetValue } from "../../src/workbench/call";
import { PROFILE_NAMES, PROFILES } from "../../src/workbench/officejs/profiles";

const metadata: FunctionMetadata = {
  id: "UJI",
  name: "UJI",
  parameters: [
    { name: "data", type: "any", dimensionality: "matrix" },
    { name: "angka", type: "number", optional: true },
    { name: "teks", type: "string", optional: true },
  ],
};

const cells = (...rows: SheetValue[][]): SheetArgument => ({ kind: "cells", cells: rows });
const value = (given: Exclude<SheetValue, null>): SheetArgument => ({ kind: "value", value: given });
const omitted: SheetArgument = { kind: "omitted" };

function call(
  given: SheetArgument[],
  implementation: (...values: unknown[]) => unknown = (...values) => JSON.stringify(values),
  errorsAllowed = false,
  described = metadata,
) {
  const unexpected: unknown[] = [];
  const pending: Promise<unknown>[] = [];
  const outcome = callCustomFunction(described, implementation, given, {
    errorsAllowed,
    onUnexpected: (thrown) => unexpected.push(thrown),
    onPending: (answer) => pending.push(answer),
  });
  return { ...outcome, unexpected, pending };
}

const received = (...given: SheetArgument[]): unknown => JSON.parse(String(call(given).result));

describe("arguments reach a custom function as Excel hands them over", () => {
  test.each<[string, SheetArgument[], unknown[]]>([
    ["an omitted argument is null", [cells([1]), omitted, value("x")], [[[1]], null, "x"]],
    ["arguments left off at the end are null", [cells([1])], [[[1]], null, null]],
    [
      "a blank cell of a range is an empty text",
      [cells([1, null], [null, "a"])],
      [
        [
          [1, ""],
          ["", "a"],
        ],
        null,
        null,
      ],
    ],
    ["a text number stays a text where anything is wanted", [cells(["84,52%"])], [[["84,52%"]], null, null]],
    ["a single value becomes a 1 x 1 matrix", [value(5)], [[[5]], null, null]],
    ["a cell given for one number", [cells([1]), cells([7])], [[[1]], 7, null]],
    ["a blank cell given for one number is 0", [cells([1]), cells([null])], [[[1]], 0, null]],
    ["a text that is a number is one where a number is wanted", [cells([1]), value("40%")], [[[1]], 0.4, null]],
    ["a number is a text where a text is wanted", [cells([1]), omitted, value(2024)], [[[1]], null, "2024"]],
    ["a truth value is an English text where a text is wanted", [cells([1]), omitted, value(true)], [[[1]], null, "TRUE"]],
  ])("%s", (_, given, expected) => {
    expect(received(...given)).toEqual(expected);
  });

  test.each<[string, SheetArgument[], string]>([
    ["a required argument left out", [omitted], "#VALUE!"],
    ["one argument too many", [cells([1]), value(1), value("a"), value("b")], "#VALUE!"],
    ["a word where a number is wanted", [cells([1]), value("empat")], "#VALUE!"],
    ["an error in a range, where errors are not allowed", [cells([1, { error: "#REF!" }])], "#REF!"],
    ["an error given for a number", [cells([1]), cells([{ error: "#DIV/0!" }])], "#DIV/0!"],
  ])("%s is an error without a call", (_, given, error) => {
    const implementation = jest.fn();
    expect(call(given, implementation).result).toEqual({ error });
    expect(implementation).not.toHaveBeenCalled();
  });

  test("an error reaches a parameter for anything where the metadata allows errors", () => {
    const implementation = jest.fn<unknown, [unknown[][]]>(() => 1);
    call([cells([{ error: "#DIV/0!" }])], implementation as never, true);
    expect(implementation.mock.calls[0]![0]).toEqual([[{ type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }]]);
  });

  test("one value per call: a range given for one number calls once a cell", () => {
    const doubled = call([cells([1]), cells([1], [2], [3])], (_, number) => Number(number) * 2);
    expect(doubled.result).toEqual([[2], [4], [6]]);
  });

  test("a row and a column are stretched over each other", () => {
    const parameters = [
      { name: "a", type: "number" },
      { name: "b", type: "number" },
    ];
    const product = call([cells([1, 2]), cells([10], [20])], (a, b) => Number(a) * Number(b), false, { id: "X", name: "X", parameters });
    expect(product.result).toEqual([
      [10, 20],
      [20, 40],
    ]);
  });

  test("repeating arguments arrive as one list", () => {
    const parameters = [{ name: "angka", type: "number", repeating: true }];
    const sum = call([value(1), value(2), value(3)], (list) => (list as number[]).reduce((a, b) => a + b), false, {
      id: "X",
      name: "X",
      parameters,
    });
    expect(sum.result).toBe(6);
  });
});

describe("what a custom function gives back", () => {
  const thrower = (code: string, message: string) => () => {
    throw Object.assign(new Error(message), { code });
  };

  test.each([
    ["#VALUE!", "Komponen C1.1.2 kosong."],
    ["#N/A", "Kode X tidak ada."],
  ])("CustomFunctions.Error %s shows its sentence", (code, message) => {
    expect(call([cells([1])], thrower(code, message))).toMatchObject({ result: { error: code }, message, unexpected: [] });
  });

  test("the other errors show no sentence, as in Excel", () => {
    expect(call([cells([1])], thrower("#NUM!", "tidak tampak"))).toMatchObject({ result: { error: "#NUM!" }, message: null });
  });

  test("any other exception is #VALUE! and is reported", () => {
    const failure = new TypeError("x is undefined");
    const outcome = call([cells([1])], () => {
      throw failure;
    });
    expect(outcome).toMatchObject({ result: { error: "#VALUE!" }, message: null, unexpected: [failure] });
  });

  test("a matrix spills, with errors inside it", () => {
    const outcome = call([cells([1])], () => [
      ["B1.1", 97.28],
      ["B1.2", Object.assign(new Error(""), { code: "#N/A" })],
    ]);
    expect(outcome.result).toEqual([
      ["B1.1", 97.28],
      ["B1.2", { error: "#N/A" }],
    ]);
  });

  test("no number at all is #NUM!", () => {
    expect(call([cells([1])], () => Number.NaN).result).toEqual({ error: "#NUM!" });
  });
});

test("a function that waits for its data leaves the cell waiting and is calculated again", async () => {
  const { result, unexpected, pending } = call([value(1)], () => Promise.resolve(84.52));
  expect([result, unexpected]).toEqual([{ error: "#N/A" }, []]);
  expect(await Promise.all(pending)).toEqual([84.52]);
});

test.each(PROFILE_NAMES)("a blank cell of a range arrives as it does in Excel of the profile %s", (name) => {
  const { blank } = PROFILES[name];
  const { result } = callCustomFunction(metadata, (...values) => JSON.stringify(values[0]), [cells([1, null])], {
    errorsAllowed: false,
    blank,
    onUnexpected: () => undefined,
    onPending: () => undefined,
  });
  expect(JSON.parse(String(result))).toEqual([[1, blank]]);
});
