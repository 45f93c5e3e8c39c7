import { factsOf, nameOf, type Finder } from "../deviation";
import { keyOfFact } from "../../../src/catalogue/schema";

/** The same figure on another line: if it differs, a reader has to be told. */
export const printings: Finder = {
  name: "printing",
  about: "every printing of a figure = the canonical one",
  find: ({ document }) => {
    const canonical = new Map<string, number | null>();
    for (const { node, fact } of factsOf(document)) if (fact.canonical) canonical.set(`${node.code} ${keyOfFact(fact)}`, fact.value);
    return [...factsOf(document)]
      .filter(({ node, fact }) => !fact.canonical && fact.value !== canonical.get(`${node.code} ${keyOfFact(fact)}`))
      .map(({ node, fact }) => ({
        codes: [node.code],
        figures: [fact],
        note: fact.note,
        message: `${nameOf(node, fact)} is also printed ${fact.printed} (line ${fact.line}); canonical is ${canonical.get(`${node.code} ${keyOfFact(fact)}`) ?? "a text"}`,
      }));
  },
};
