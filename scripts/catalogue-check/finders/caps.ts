import { derive } from "../derive";
import { factsOf, nameOf, type Deviation, type Finder } from "../deviation";
import { digits } from "../recompute";

/**
 * The manual caps a capaian ("Toleransi capaian 120%"). Where a document caps some rows, those that go beyond it are told: two rows
 * of one table would not be comparable.
 */
export const caps: Finder = {
  name: "cap",
  about: "a cap holds for every row or for none",
  find: ({ document, source }) => {
    const capaian = [...factsOf(document)].filter(
      ({ node, fact }) => fact.what === "capaian" && fact.value !== null && node.cap !== undefined,
    );
    const beyond = capaian.filter(({ node, fact }) => fact.value! > node.cap! * 100);
    const capped = capaian.some(
      ({ node, fact }) =>
        (derive(source, node, fact)?.[0]?.exact ?? 0) > node.cap! * 100 && digits(fact.printed)?.value === node.cap! * 100,
    );
    const results = [...factsOf(document)].filter(
      ({ node, fact }) => fact.what === "realisasi" && fact.value !== null && node.cap !== undefined && fact.value > node.cap * 100,
    );
    // "120%*" as the realisasi of one year: the cap is meant for the capaian, and the years beside it are not capped.
    const uneven = results.filter(({ node }) =>
      node.facts.some(({ what, value, printed }) => what === "realisasi" && value === node.cap! * 100 && printed.includes("*")),
    );
    return [...(capped ? beyond : []), ...uneven].map(({ node, fact }): Deviation => ({
      codes: [node.code],
      figures: [fact],
      gives: node.cap! * 100,
      note: fact.note,
      message: `${nameOf(node, fact)} is printed ${fact.printed} (line ${fact.line}), beyond the cap that other rows keep`,
    }));
  },
};
