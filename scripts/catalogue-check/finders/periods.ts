import { factsOf, nameOf, type Deviation, type Finder } from "../deviation";

/** A report looks back and a plan ahead this many years at most. */
const REACH = 10;

/** A year nobody means: far from the document's own, or found in one fact only, whose line does not print it. */
export const periods: Finder = {
  name: "period",
  about: "the years of facts and formulas are years the document is about",
  find: ({ document, lines }) => {
    const { year: own } = document.source;
    const far = (year: string): boolean => Math.abs(Number(year) - own) > REACH;
    const uses = new Map<string, number>();
    for (const { fact } of factsOf(document)) uses.set(fact.period.slice(0, 4), (uses.get(fact.period.slice(0, 4)) ?? 0) + 1);
    const wrong = (codes: readonly string[], message: string): Deviation => ({ codes, figures: [], fatal: true, message });
    return [
      ...[...factsOf(document)].flatMap(({ node, fact }) => {
        const years = fact.period.match(/\d{4}/g) ?? [];
        const lone = lines !== undefined && uses.get(years[0]!) === 1 && !(lines[fact.line - 1] ?? "").includes(years[0]!);
        return years.some(far) || lone
          ? [wrong([node.code], `${nameOf(node, fact)} (line ${fact.line}) is about a year the document is not about`)]
          : [];
      }),
      ...document.nodes.flatMap(({ code, formula }) =>
        formula.flatMap(({ years }) => years.filter(far).map((year) => wrong([code], `a formula of ${code} holds in ${year}`))),
      ),
    ];
  },
};
