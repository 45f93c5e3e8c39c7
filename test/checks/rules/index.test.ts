import { readdirSync } from "node:fs";
import { rules } from "../../../src/checks/rules";

const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test("every rule has its cases here", () => {
  const tested = readdirSync(__dirname).flatMap((name) =>
    name.endsWith(".test.ts") && name !== "index.test.ts" ? [name.replace(".test.ts", "")] : [],
  );
  expect(tested.sort()).toEqual(rules.map(({ id }) => camel(id)).sort());
});
