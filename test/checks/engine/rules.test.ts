import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { inOrder } from "../../../src/checks/engine/order";
import { defineRule } from "../../../src/checks/engine/rule";
import { STAGES } from "../../../src/checks/engine/stages";
import { rules } from "../../../src/checks/rules";

const folder = path.resolve(__dirname, "../../../src/checks/rules");
const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test("every rule stands in a folder of its name, with its cases", () => {
  const folders = readdirSync(folder).flatMap((family) =>
    statSync(path.join(folder, family)).isDirectory() ? readdirSync(path.join(folder, family)).map((name) => ({ family, name })) : [],
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(rules.map(({ id }) => camel(id)).sort());
  for (const { family, name } of folders)
    expect(readdirSync(path.join(folder, family, name))).toEqual(expect.arrayContaining([`${name}.test.ts`, "rule.ts"]));
});

describe("rules run", () => {
  const rule = (id: string, stage: (typeof STAGES)[number], needs: readonly string[] = []) =>
    defineRule({
      id,
      stage,
      needs,
      severity: "error",
      example: { id, en: id },
      messages: {},
      title: { id, en: id },
      why: { id, en: id },
      check: () => [],
    });
  const order = (...some: ReturnType<typeof rule>[]): string =>
    inOrder(some)
      .map(({ id }) => id)
      .join(" ");

  test("stage by stage, and within one after those they need", () => {
    expect(order(rule("d", "form"), rule("c", "reads"), rule("b", "reads", ["c"]), rule("a", "arithmetic"))).toBe("c b a d");
    expect(order(rule("a", "reads", ["b"]), rule("b", "reads", ["c"]), rule("c", "reads"))).toBe("c b a");
  });

  test("whatever the order they are listed in", () => {
    const ids = (some: typeof rules): string[] => inOrder(some).map(({ id }) => id);
    expect(ids([...rules].reverse())).toEqual(ids(rules));
    const stages = rules.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual([...stages].sort());
  });

  test("not in a circle, nor after a later stage, nor after what is no rule", () => {
    expect(() => order(rule("a", "reads", ["b"]), rule("b", "reads", ["a"]))).toThrow("circle");
    expect(() => order(rule("a", "reads", ["b"]), rule("b", "form"))).toThrow("later stage");
    expect(() => order(rule("a", "reads", ["b"]))).toThrow("no rule");
    expect(() => order(rule("a", "reads"), rule("a", "form"))).toThrow("same id");
  });
});
