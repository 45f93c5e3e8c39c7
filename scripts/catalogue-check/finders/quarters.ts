import { factsOf, off, type Finder } from "../deviation";
import { follows } from "../recompute";

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
      if (quarter === "4") return flat ? [] : [off(node, fact, whole, "the year")];
      if (fact.what !== "target" || (flat && node.unit === "skala")) return [];
      const exact = (whole * Number(quarter)) / 4;
      return follows(fact.printed, { exact, stepwise: exact }) ? [] : [off(node, fact, exact, `${quarter}/4 of the year`)];
    }),
};
