import { nameKey } from "../../../src/catalogue/name";
import { nameOf, type Deviation, type Finder } from "../deviation";
import { nodesOf, series } from "../plan";
import type { CatalogueDocument, CatalogueNode, Printing } from "../../../src/catalogue/types";

/** Outputs of the RPJMN (lines 1217-1237) and what Lampiran 1 calls them. */
const RPJMN: Readonly<Record<string, readonly string[]>> = {
  "104.DP.3894.QAA.001": ["3894.QAA.RO4"],
  "104.DP.3894.QAA.002": ["3894.QAA.RO3"],
  "104.DP.3894.QAA.003": ["3894.QAA.RO2"],
  "104.DP.3894.QAA.004": ["3894.QAA.RO1"],
  "104.DP.4561.QAA.001": ["7816.QAA.RO1"],
  "104.DP.4562.PEA.001": ["7801.AEA.RO1", "7801.PEA.RO1"],
  "104.DP.4575.QAA.001": ["7805.QAA.RO1"],
};

const words = (name: string): string =>
  nameKey(name)
    .replace(/\b(?:di|oleh|negara)\b/g, " ")
    .replace(/\s+/g, " ")
    .replace("penjajakan", "peninjakan");

function twinsOf(document: CatalogueDocument, node: CatalogueNode): readonly CatalogueNode[] {
  const listed = RPJMN[node.code];
  if (listed) return document.nodes.filter(({ code }) => listed.includes(code));
  return node.level === "RO (pendanaan)" ? nodesOf(document, /^RO$/).filter(({ name }) => words(name) === words(node.name)) : [];
}

const total = (facts: readonly Printing[]): number => facts.reduce((sum, { value }) => sum + value!, 0);

function compare(node: CatalogueNode, fact: Printing, twins: readonly CatalogueNode[]): Deviation | "match" | undefined {
  const range = /^(\d{4})-(\d{4})$/.exec(fact.period);
  const theirs = twins.flatMap((twin) =>
    series(twin, fact.what).filter(({ period }) => (range ? period >= range[1]! && period <= range[2]! : period === fact.period)),
  );
  if (theirs.length === 0) return undefined;
  const gives = total(theirs);
  if (Math.abs(gives - fact.value!) < 0.5) return "match";
  return {
    grade: "mismatch",
    codes: [node.code, ...twins.map(({ code }) => code)],
    figures: [fact],
    gives,
    message: `${nameOf(node, fact)} is printed ${fact.printed} (line ${fact.line}); ${twins.map(({ code }) => code).join(" + ")} has ${gives}`,
  };
}

/** The same output in the RPJMN, in Lampiran 1 and in Lampiran 2. */
export const twins: Finder = {
  name: "twin",
  about: "an output that is printed in several tables has one target and one allocation",
  find: ({ document }) =>
    document.nodes.flatMap((node) => {
      const same = twinsOf(document, node);
      return node.facts
        .filter(({ what, canonical, value }) => (what === "target" || what === "alokasi") && canonical && value !== null)
        .flatMap((fact) => {
          const found = same.length > 0 ? compare(node, fact, same) : undefined;
          return found === undefined ? [] : [found];
        });
    }),
};
