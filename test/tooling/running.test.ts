import { existsSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { LONG_TESTS } from "../../scripts/lib/long-tests.mjs";
import { seedsOf } from "../../scripts/lib/seeds.mjs";

test("every test file that is begun first exists", () => {
  expect(LONG_TESTS.filter((file) => !existsSync(path.resolve(__dirname, "../..", file)))).toEqual([]);
});

test("the seed of a property that failed is found in what Jest keeps of it, and makes the same failure come again", () => {
  const property = fc.property(fc.array(fc.integer()), (list) => list.length < 3);
  const { seed, counterexamplePath, counterexample } = fc.check(property);
  let message = "";
  try {
    fc.assert(property, { seed, path: counterexamplePath! });
  } catch (error) {
    message = (error as Error).message;
  }
  const failed = { fullName: "lists are short", failureMessages: ["another failure", `Error: ${message}\n    at somewhere`] };
  const lines = seedsOf([{ testFilePath: "test/lists.test.ts", testResults: [failed, { fullName: "passes", failureMessages: [] }] }]);
  expect(lines).toEqual([expect.stringMatching(`^test/lists.test.ts, lists are short: { seed: ${seed}, path: "[\\d:]+" }$`)]);
  const again = fc.check(property, { seed, path: /path: "(.*?)"/.exec(lines[0]!)![1]! });
  expect(again.counterexample).toEqual(counterexample);
});
