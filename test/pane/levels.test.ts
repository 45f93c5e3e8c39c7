import { builtinCatalogue } from "../../src/catalogue/builtin";
import { en } from "../../src/pane/strings/en";
import { id } from "../../src/pane/strings/id";

/** IKSS, RO (RPJMN): their own names in every language. */
const isAcronym = (level: string): boolean => /^[A-Z]/.test(level);

test("every level of the catalogue has a word in both languages", () => {
  const levels = [...new Set(builtinCatalogue().documents.flatMap(({ nodes }) => nodes.map(({ level }) => level)))].filter(
    (level) => !isAcronym(level),
  );
  expect(levels.length).toBeGreaterThan(5);
  const missing = levels.filter((level) => !id.katalog.levels[level] || !en.katalog.levels[level]);
  expect(missing).toEqual([]);
});
