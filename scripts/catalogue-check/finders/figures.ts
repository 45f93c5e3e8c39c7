import { factsOf, judge, leadingOf, nameOf, type Checked, type Finder, type Outcome } from "../deviation";
import { derive, explain, isCapped, reproduces } from "../derive";
import { gradeOf, type Raw } from "../recompute";
import type { CatalogueNode, Printing } from "../../../src/catalogue/types";

function outcome({ source }: Checked, node: CatalogueNode, fact: Printing, raws: readonly Raw[]): Outcome {
  const origin = (): string | undefined => explain(source, node, fact);
  if (fact === leadingOf(node, fact)) {
    if (isCapped(node, fact, raws)) return "match";
    const judged = judge(node, fact, raws, fact.what === "realisasi" ? "the formula" : "realisasi / target or the roll-up");
    if (typeof judged === "string" || judged.grade !== "mismatch") return judged;
    const from = origin();
    return from === undefined ? judged : { ...judged, message: `${judged.message}; it is ${from}` };
  }
  const told = { codes: [node.code], figures: [fact], note: fact.note };
  if (reproduces(node, fact, raws)) {
    const grade = isCapped(node, fact, raws) ? "match" : gradeOf(fact.printed, raws);
    return grade === "truncation"
      ? { ...told, grade, message: `${nameOf(node, fact)} is also printed ${fact.printed} (line ${fact.line}), cut and not rounded` }
      : (grade as "match" | "rounding");
  }
  return {
    ...told,
    grade: "mismatch",
    message: `${nameOf(node, fact)} is also printed ${fact.printed} (line ${fact.line}), which ${origin() ?? "nothing"} gives`,
  };
}

function find(checked: Checked, what: "realisasi" | "capaian"): readonly Outcome[] {
  const { document, source } = checked;
  return [...factsOf(document)].flatMap(({ node, fact }) => {
    if (fact.what !== what || fact.value === null) return [];
    const raws = derive(source, node, fact);
    // A repetition of the printing that is judged is no further contradiction.
    const leading = leadingOf(node, fact);
    const repeats = fact !== leading && fact.value === leading.value;
    return raws === undefined || repeats ? [] : [outcome(checked, node, fact, raws)];
  });
}

/** A realisasi against its formula over the printed inputs; perspectives and the organisation count under `achievement`. */
export const formula: Finder = {
  name: "formula",
  about: "realisasi = its formula over the printed inputs",
  find: (checked) => find(checked, "realisasi"),
};

export const achievement: Finder = {
  name: "achievement",
  about: "capaian = realisasi / target, or the roll-up of a perspective",
  find: (checked) => find(checked, "capaian"),
};
