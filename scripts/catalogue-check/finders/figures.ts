import { factsOf, nameOf, off, type Checked, type Deviation, type Finder } from "../deviation";
import { derive, reproduces } from "../derive";

function find({ document, source }: Checked, what: "realisasi" | "capaian", how: string): readonly Deviation[] {
  return [...factsOf(document)].flatMap(({ node, fact }) => {
    if (fact.what !== what || fact.value === null) return [];
    const raws = derive(source, node, fact);
    if (!raws || reproduces(node, fact, raws)) return [];
    if (fact.canonical) return [off(node, fact, raws[0]!.exact, how)];
    // A repetition of the canonical printing is no further contradiction.
    if (fact.value === source.value(node.code, fact.what, fact.period)) return [];
    return [{ codes: [node.code], figures: [fact], note: fact.note, message: `${nameOf(node, fact)} is also printed ${fact.printed} (line ${fact.line}), which nothing gives` }];
  });
}

/** A realisasi against its formula over the printed inputs; perspectives and the organisation count under `achievement`. */
export const formula: Finder = {
  name: "formula",
  about: "realisasi = its formula over the printed inputs",
  find: (checked) => find(checked, "realisasi", "the formula"),
};

export const achievement: Finder = {
  name: "achievement",
  about: "capaian = realisasi / target, or the roll-up of a perspective",
  find: (checked) => find(checked, "capaian", "realisasi / target or the roll-up"),
};
