import { exactly, type Finder, type Outcome } from "../deviation";
import { round, type Source } from "../recompute";
import type { CatalogueNode, Printing } from "../../../src/catalogue/types";

/** "Pidana: KDRT (ditangani)" is a part of "Pidana (ditangani)". */
const PART = /^(.+?): .+?(?: \((ditangani|selesai)\))?$/;

/** Totals that carry a name of their own, with the inputs they are the sum of. */
const NAMED: readonly { readonly total: RegExp; readonly parts: (match: RegExpExecArray) => RegExp }[] = [
  { total: /^(?:KT|KKT)$/, parts: () => /^[^:]+ \(ditangani\)$/ },
  { total: /^(?:KU|KKS)$/, parts: () => /^[^:]+ \(selesai\)$/ },
  { total: /^(U\d) total bobot$/, parts: ([, unsur]) => new RegExp(`^${unsur} bobot [1-4]$`) },
  { total: /^(U\d) responden$/, parts: ([, unsur]) => new RegExp(`^${unsur} (jawaban [1-4]|tidak valid)$`) },
  { total: /^TB$/, parts: () => /^U\d total bobot$/ },
  { total: /^Jumlah bobot$/, parts: () => /^Bobot \w+$/ },
  { total: /^Data WNI untuk DP4LN$/, parts: () => /^DP4LN / },
];

function partsOf(node: CatalogueNode, total: Printing): readonly Printing[] {
  const inputs = node.facts.filter(
    ({ what, canonical, period, variable }) => what === "masukan" && canonical && period === total.period && variable !== undefined,
  );
  const named = NAMED.flatMap(({ total: pattern, parts }) => {
    const match = pattern.exec(total.variable!);
    return match ? inputs.filter(({ variable }) => parts(match).test(variable!)) : [];
  });
  if (named.length > 0) return named;
  return inputs.filter(({ variable }) => {
    const match = PART.exec(variable!);
    return match !== null && [match[1], match[2] && `(${match[2]})`].filter(Boolean).join(" ") === total.variable;
  });
}

function* uneven(source: Source, node: CatalogueNode): Generator<Outcome> {
  for (const fact of node.facts) {
    if (fact.what !== "masukan" || !fact.canonical || fact.value === null) continue;
    const parts = partsOf(node, fact);
    const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
    if (parts.length > 1) yield exactly(node, fact, { gives: round(sum, 6), how: `the sum of ${parts.length} parts`, parts });
  }
  // The column B x R of an index adds up to its realisasi, as printed.
  for (const period of new Set(node.facts.map((fact) => fact.period))) {
    const terms = source.document.nodes
      .filter(({ code, parent }) => parent === node.code && source.value(code, "bobot", period, { in: node.code }) !== undefined)
      .map(({ facts }) =>
        facts.find(({ what, canonical, period: of, variable }) => what === "masukan" && canonical && of === period && variable === "B x R"),
      );
    const result = node.facts.find(({ what, canonical, period: of }) => what === "realisasi" && canonical && of === period);
    if (!result || terms.length < 2 || terms.some((term) => term === undefined)) continue;
    const sum = terms.reduce((total, term) => total + term!.value!, 0);
    yield exactly(node, result, { gives: round(sum, 6), how: "the printed column B x R", parts: terms as Printing[] });
  }
}

/** Cases of all kinds are those special and those common; the two kinds are nodes of their own. */
function* kinds(source: Source): Generator<Outcome> {
  for (const node of source.document.nodes) {
    for (const [total, parts] of [
      ["Kasus ditangani", ["KKT", "KT"]],
      ["Kasus diselesaikan", ["KKS", "KU"]],
    ] as const) {
      for (const fact of node.facts.filter(({ variable, canonical }) => variable === total && canonical)) {
        const found = parts.map((variable) =>
          source.document.nodes
            .map(({ code }) => source.value(code, "masukan", fact.period, { variable }))
            .find((value) => value !== undefined),
        );
        if (found.some((value) => value === undefined)) continue;
        yield exactly(node, fact, { gives: found[0]! + found[1]!, how: parts.join(" + ") });
      }
    }
  }
}

export const sums: Finder = {
  name: "sum",
  about: "a total = the sum of its parts (cases, answers, weights of inputs, B x R)",
  find: ({ document, source }) => [...document.nodes.flatMap((node) => [...uneven(source, node)]), ...kinds(source)],
};
