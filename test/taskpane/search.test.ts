import { builtinCatalogue } from "../../src/catalogue/builtin";
import { searchIndicators } from "../../src/taskpane/katalog/search";

/** The first code suggested for a text that is nowhere, null when there is none. */
function suggestion(query: string): string | null {
  const { suggested, hits } = searchIndicators(builtinCatalogue(), query);
  expect(suggested).toBe(true);
  return hits[0]?.node.code ?? null;
}

describe("a word that is nowhere", () => {
  test.each([
    ["diplomsi", "B2.1"],
    ["persepsi kepuasn", "C1.2"],
    ["akuntabilitsa", "L1.1"],
    ["7798.IKK9", "7798.IKK1"],
  ])("%s suggests %s", (query, code) => expect(suggestion(query)).toBe(code));

  test.each(["zzzqqq", "xyz"])("%s suggests nothing", (query) => expect(suggestion(query)).toBeNull());
});
