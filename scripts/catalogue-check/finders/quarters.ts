import { exactly, factsOf, judge, type Finder } from "../deviation";

/** The action plan divides a year's target into quarters; a scale keeps its target all year (line 2203 of the LKj). */
export const quarters: Finder = {
  name: "quarter",
  about: "the fourth quarter = the year; target of quarter k = k/4 of the year's, or flat",
  find: ({ document, source }) =>
    [...factsOf(document)].flatMap(({ node, fact }) => {
      const [year, quarter] = fact.period.split("-TW");
      if (quarter === undefined || !fact.canonical || fact.value === null) return [];
      const whole = source.value(node.code, fact.what, year!, { in: fact.in, variable: fact.variable });
      if (whole === undefined) return [];
      const flat = fact.value === whole;
      if (quarter === "4") return [exactly(node, fact, { gives: whole, how: "the year", tolerance: 0 })];
      if (fact.what !== "target" || (flat && node.unit === "skala")) return [];
      const exact = (whole * Number(quarter)) / 4;
      return [judge(node, fact, [{ exact, stepwise: exact }], `${quarter}/4 of the year`)];
    }),
};
