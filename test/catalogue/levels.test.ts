import { builtinCatalogue } from "../../src/catalogue/builtin";
import { levelText } from "../../src/catalogue/levels";

/** IKSS, RO (RPJMN): their own names in every language. */
const isAcronym = (level: string): boolean => /^[A-Z]/.test(level);

test("every level of the catalogue has a word in both languages", () => {
  const levels = [...new Set(builtinCatalogue().documents.flatMap(({ nodes }) => nodes.map(({ level }) => level)))].filter(
    (level) => !isAcronym(level),
  );
  expect(levels.length).toBeGreaterThan(5);
  // A level without a word is shown as the catalogue writes it, with a small letter.
  const missing = levels.filter((level) => !/^\p{Lu}/u.test(levelText({ level }).id) || !/^\p{Lu}/u.test(levelText({ level }).en));
  expect(missing).toEqual([]);
});
