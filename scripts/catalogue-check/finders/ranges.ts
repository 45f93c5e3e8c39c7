import { type Deviation, type Finder } from "../deviation";
import { inPercent, series } from "../plan";
import type { CatalogueDocument, CatalogueNode, Printing } from "../../../src/catalogue/types";

/** Indicators of a part whose name does not begin with that of the whole: "Penyelesaian Tindak Lanjut ... BPK RI" over the three inspectorates. */
const SAME_MEASURE: Readonly<Record<string, readonly string[]>> = {
  "P2.SP1.IKP4": ["8058.IKK5", "8059.IKK5", "8060.IKK5"],
  "P2.SP1.IKP2": ["8058.IKK4", "8059.IKK4", "8060.IKK4"],
};

const MEASURES = /^(?:IKSS|IKP|IKK)$/;

const words = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

interface Measure {
  readonly node: CatalogueNode;
  readonly name: string;
}

/** The same measure in parts of the organisation: "Nilai Kinerja Anggaran (NKA)" and "... di Lingkungan BP3MI". */
function partsByName(measures: readonly Measure[], whole: CatalogueNode): readonly CatalogueNode[] {
  if (!MEASURES.test(whole.level)) return [];
  const listed = SAME_MEASURE[whole.code];
  if (listed) return measures.map(({ node }) => node).filter(({ code }) => listed.includes(code));
  const name = words(whole.name);
  // "Inspektorat I" begins "Inspektorat II": parts stand below, or in another unit than, what they are a part of.
  const isPart = (each: Measure): boolean =>
    each.name === name
      ? each.node.level !== whole.level
      : / (?:di|inspektorat) /.test(`${each.name.slice(name.length)} `) && !/inspektorat i+$/.test(name);
  return measures.filter((each) => each.node !== whole && each.name.startsWith(name) && isPart(each)).map(({ node }) => node);
}

/** By "index year", and by "index" alone: the components an index is the weighted mean of. */
function componentsOf(document: CatalogueDocument): ReadonlyMap<string, ReadonlySet<CatalogueNode>> {
  const found = new Map<string, Set<CatalogueNode>>();
  for (const node of document.nodes) {
    for (const { what, in: index, period, canonical } of node.facts) {
      if (what !== "bobot" || !canonical) continue;
      for (const key of [`${index} ${period}`, index!]) found.set(key, (found.get(key) ?? new Set()).add(node));
    }
  }
  return found;
}

function outside(whole: CatalogueNode, fact: Printing, parts: readonly CatalogueNode[]): Deviation | undefined {
  const found = parts.flatMap((node) =>
    series(node, fact.what)
      .filter(({ period }) => period === fact.period)
      .map((part) => ({ node, part, value: inPercent(node, part.value!) })),
  );
  const values = found.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (found.length < 2 || (fact.value! >= least - 1e-9 && fact.value! <= most + 1e-9)) return undefined;
  const gives = fact.value! < least ? least : most;
  return {
    codes: [whole.code],
    figures: [fact, ...found.map(({ part }) => part)],
    gives,
    message: `${whole.code} ${fact.what} ${fact.period} is ${fact.printed} (line ${fact.line}); its ${found.length} parts lie between ${least} and ${most}`,
  };
}

export const ranges: Finder = {
  name: "range",
  about: "a whole lies between the least and the most of its parts",
  find: ({ document }) => {
    const measures = document.nodes.filter(({ level }) => MEASURES.test(level)).map((node) => ({ node, name: words(node.name) }));
    const components = componentsOf(document);
    return document.nodes.flatMap((whole) => {
      const named = partsByName(measures, whole);
      return (["target", "realisasi"] as const).flatMap((what) =>
        series(whole, what).flatMap((fact) => {
          // A weighted realisasi is recalculated by the formula itself; its parts may count capaian.
          const weighted = what === "target" ? (components.get(`${whole.code} ${fact.period}`) ?? components.get(whole.code) ?? []) : [];
          const parts = named.length > 0 ? named : [...weighted];
          const found = outside(whole, fact, parts);
          return found ? [found] : [];
        }),
      );
    });
  },
};
