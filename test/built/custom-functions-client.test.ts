/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { functionHelp } from "../../src/functions/help";
import { argumentValue } from "../../src/functions/help/help";
import { spokenRuns } from "../../src/functions/late/page";
import { functionsOfPage } from "../../src/functions/page";
import metadata from "../../src/generated/functions.json";
import { type ClientAnswer, CustomFunctionsClient, ERROR_NUMBERS } from "./custom-functions-client";

/* The shipped script on Microsoft's own client of custom functions: what it sends back to Excel for each call. */

let client: CustomFunctionsClient;
beforeAll(() => {
  // What is said of errors is served, the Renstra is not; its functions have a test of their own in a page.
  globalThis.fetch = (async (name: string) => {
    if (name !== "messages-id.json") throw new TypeError("offline");
    return { ok: true, json: async () => Promise.resolve(JSON.parse(readFileSync(path.resolve("dist", name), "utf8"))) };
  }) as unknown as typeof fetch;
  client = new CustomFunctionsClient("id-ID", "OfficeOnline");
  // The page's other script brings what few functions need.
  functionsOfPage()!.offerLate(() => Promise.resolve(spokenRuns));
});

const parametersOf = (id: string) =>
  metadata.functions.find((each) => each.id === id)!.parameters as readonly { readonly dimensionality?: string }[];

/** One value per parameter as Excel sends them: null where one is left out, a matrix where one is wanted. */
function valuesOf(id: string, given: readonly unknown[]): unknown[] {
  return parametersOf(id).map(({ dimensionality }, at) => {
    const value = given[at] ?? null;
    return dimensionality === "matrix" && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
}

const examples = functionHelp.flatMap(({ id, examples: shown }) =>
  id.startsWith("RENSTRA.") ? [] : shown.map((example, at) => [`${id} ${at + 1}`, id, example] as const),
);

test("every example of the help that needs no file is among those called", () => {
  expect(new Set(examples.map(([, id]) => id)).size).toBe(metadata.functions.filter(({ id }) => !id.startsWith("RENSTRA.")).length);
});

// The client gathers answers and sends them together, so they are called together.
const answers = new Map<string, Promise<ClientAnswer>>();
beforeAll(() => {
  for (const [name, id, { args }] of examples) answers.set(name, client.call(id, valuesOf(id, args.map(argumentValue))));
});

test.each(examples)("%s", async (name, _, { value }) => {
  const answer = await answers.get(name)!;
  if (!("value" in answer)) throw new Error(`${answer.errorCode} ${answer.message}`);
  if (typeof value === "number") expect(answer.value).toBeCloseTo(value, 10);
  else expect(answer.value).toEqual(value);
});

const CAUSES: readonly (readonly [keyof typeof ERROR_NUMBERS, string, readonly unknown[], RegExp])[] = [
  ["#N/A", "PWNI.INDEX", ["X", [[1]]], /^Indikator "X" tidak ada dalam katalog\./],
  ["#VALUE!", "PWNI.INDEX", ["C1.1", [[80], ["entah"]], 2024], /^Komponen .* berisi teks "entah"; yang diperlukan angka\.$/],
  ["#VALUE!", "PWNI.TRIWULAN", [[[1, 2, 3, 4]], 4, "entah"], /^Argumen cara berisi "entah"/],
  // An error cell reaches the function, so that the message can name the component that holds it.
  ["#VALUE!", "PWNI.INDEX", ["C1.1", [[80], [{ type: "CustomFunctionError", code: "#REF!" }]], 2024], /berisi galat #REF!/],
  ["#N/A", "PWNI.INDEX", ["C1.1", [[80], [null]], 2024], /^Nilai komponen .* kosong/],
];

test.each(CAUSES)("%s of %s reaches Excel with its sentence", async (code, id, given, sentence) => {
  expect(await client.call(id, valuesOf(id, given))).toEqual({
    errorCode: ERROR_NUMBERS[code],
    message: expect.stringMatching(sentence) as string,
  });
});

test("lower case ids and the invocation behind the values are no matter", async () => {
  expect(await client.call("pwni.capaian", [93.1, 93, null, null])).toEqual({ value: expect.closeTo(93.1 / 93, 12) as number });
});

test("a function nobody registered is an error of the client, not a silence", async () => {
  expect(await client.call("PWNI.TIDAKADA", [])).toHaveProperty("errorCode");
});
