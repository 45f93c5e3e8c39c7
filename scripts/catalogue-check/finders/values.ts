import { factsOf, nameOf, type Finder } from "../deviation";
import { hasPrintedValue } from "../printed";

/** The keyed number against the keyed text: one of the two was mistyped. */
export const values: Finder = {
  name: "value",
  about: "a fact has the value it prints",
  find: ({ document }) => {
    const inThousands = (document.notes ?? []).some(({ text }) => /dikali 1\.000/.test(text));
    return [...factsOf(document)]
      .filter(({ fact }) => !hasPrintedValue(fact, inThousands))
      .map(({ node, fact }) => ({
        codes: [node.code],
        figures: [fact],
        fatal: true,
        message: `${nameOf(node, fact)} has the value ${fact.value} and prints "${fact.printed}" (line ${fact.line})`,
      }));
  },
};
