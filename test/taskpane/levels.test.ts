import { builtinCatalogue } from "../../src/catalogue/builtin";
import { en } from "../../src/taskpane/strings/en";
import { id } from "../../src/taskpane/strings/id";

/** IKSS, IKP, KRO: their own names in every language. */
const isAcronym = (level: string): boolean => level === level.toUpperCase();

test("every level of the catalogue has a word in both languages", () => {
  const levels = [...new Set(builtinCatalogue().documents.flatMap(({ nodes }) => nodes.map(({ level }) => level)))].filter((level) => !isAcronym(level));
  expect(levels.length).toBeGreaterThan(5);
  for (const level of levels) expect([level, id.katalog.levels[level], en.katalog.levels[level]]).toEqual([level, expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
});
