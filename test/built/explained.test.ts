/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { inCell } from "../../src/functions/host";
import { everyLate } from "../../src/functions/late/index.generated";
import { provideLate } from "../../src/functions/late/late";
import { spokenRuns } from "../../src/functions/late/page";
import { functionsOfPage } from "../../src/functions/page";
import { provideRenstra } from "../../src/functions/renstra/renstra";
import { declared } from "../../src/functions/table";
import metadata from "../../src/generated/functions.json";
import { say } from "../../src/language/say";
import { CustomFunctionsClient, ERROR_NUMBERS } from "./custom-functions-client";

/*
 * The shipped script holds no sentences: those of its reader's language come as a file of their own. What the script says with it to a
 * reader of English is held against what the sources say, for arguments that are wrong in many ways.
 */

const dist = path.resolve(__dirname, "../../dist");
const file = (name: string): unknown => JSON.parse(readFileSync(path.join(dist, name), "utf8"));

const GARBAGE: readonly unknown[] = ["entah", null, -1, 0.5, "2 lusin", "1.234", "84,52%", "3,95 (skala 4)", 1e7, "C1.1", "7798", true];

const calls = metadata.functions.flatMap(({ id, parameters }) =>
  GARBAGE.flatMap((wrong, at) =>
    parameters.map((_, place) => {
      const args = (parameters as readonly { readonly dimensionality?: string }[]).map(({ dimensionality }, other) => {
        const value = other === place ? wrong : GARBAGE[(at + other * 5) % GARBAGE.length];
        return dimensionality === "matrix"
          ? [
              [value, 3],
              [85, value],
            ]
          : value;
      });
      return { id, args };
    }),
  ),
);

/** What the sources say; undefined where they give a value. */
function said({ id, args }: (typeof calls)[number]): string | undefined {
  const answer = inCell(declared.get(id)!.run(args));
  return answer.ok ? undefined : say(answer.problem.text, "en");
}

let asked: string[] = [];
let reachable = false;
/** The file of another deployment. */
let older = false;
beforeAll(() => {
  provideLate(everyLate);
  provideRenstra(file("renstra.json") as Parameters<typeof provideRenstra>[0]);
  globalThis.fetch = (async (name: string) => {
    asked.push(name);
    if (!reachable) throw new TypeError("offline");
    const content = file(name);
    return { ok: true, json: async () => Promise.resolve(older ? { ...(content as object), version: "older" } : content) };
  }) as unknown as typeof fetch;
});

test("errors reach a reader of English in English, and without their reason as long as the file cannot be had", async () => {
  const expected = calls.map(said);
  expect(new Set(expected).size).toBeGreaterThan(150);
  const client = new CustomFunctionsClient("en-GB", "OfficeOnline");
  expect(asked).toContain("messages-en.json");

  const args = ["X", [[1]], null, null];
  expect(await client.call("PWNI.INDEX", args)).toMatchObject({
    errorCode: ERROR_NUMBERS["#N/A"],
    message: "The reason could not be loaded; recalculate (Ctrl+Alt+F9).",
  });
  reachable = true;
  older = true;
  expect(await client.call("PWNI.INDEX", args)).toMatchObject({ message: "The reason could not be loaded; recalculate (Ctrl+Alt+F9)." });
  older = false;
  asked = [];
  expect(await client.call("PWNI.INDEX", args)).toMatchObject({
    message: expect.stringMatching(/^Indicator "X" is not in the catalogue\./) as string,
  });
  expect(asked).toEqual(["messages-en.json"]);

  await client.call("RENSTRA.NAMA", ["7798"]);
  let failures = 1;
  functionsOfPage()!.offerLate(() => (failures-- > 0 ? Promise.reject(new TypeError("offline")) : Promise.resolve(spokenRuns)));
  const formula = ["C1.1", 2024, null];
  expect(await client.call("PWNI.RUMUS", formula)).toMatchObject({
    errorCode: ERROR_NUMBERS["#N/A"],
    message: "A part of this function could not be loaded. Check the connection, then recalculate (Ctrl+Alt+F9).",
  });
  expect(await client.call("PWNI.RUMUS", formula)).toEqual({ value: expect.stringMatching(/^=.*\[C1\.1\.1\]/) as string });
  expect(await client.call("PWNI.TELUSUR", ["B3.1", 100.64, [[89.91], [3.95], [105.9]], 2024])).toEqual({
    value: expect.arrayContaining([["Hitungannya: 40% × 99,9 + 40% × 98,75 + 20% × 105,9 = 100,64"]]) as string[][],
  });
  const answers = await Promise.all(calls.map(async ({ id, args: given }) => client.call(id, given)));
  const told = answers.map((answer) => ("message" in answer ? answer.message : undefined));
  expect(told).toEqual(expected);
});
