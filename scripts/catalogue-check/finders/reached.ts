import { nameOf, type Deviation, type Finder } from "../deviation";
import { series } from "../plan";
import { THRESHOLDS } from "../thresholds";
import type { CatalogueNode, Printing } from "../../../src/catalogue/types";

/** Where a measure of the plan goes on from one of the years before it, under another code. */
const GOES_ON: Readonly<Record<string, string>> = {
  "SS2.IKSS1": "RB",
  "P2.SP1.IKP2": "SETAMA.SPIP",
  "8051.IKK1": "RB.ANTARA.2",
  "8051.IKK4": "RB.ANTARA.5",
  "8051.IKK6": "SETAMA.IKPA",
};

const latest = (facts: readonly Printing[]): Printing | undefined => facts.at(-1);

function lower(node: CatalogueNode, target: Printing, reached: Printing, before: Printing | undefined): Deviation | undefined {
  const falls = node.polarity === "maksimum" ? (one: number, other: number) => one < other : (one: number, other: number) => one > other;
  const far = node.polarity === "maksimum" ? target.value! < reached.value! * THRESHOLDS.belowReached : false;
  const lowered = before !== undefined && falls(target.value!, before.value!);
  if (!falls(target.value!, reached.value!) || (!far && !lowered)) return undefined;
  return {
    codes: [node.code],
    figures: [target],
    gives: reached.value!,
    message: `${nameOf(node, target)} is ${target.printed} (line ${target.line}); ${reached.printed} was reached in ${reached.period} (line ${reached.line})`,
  };
}

/** Indicators somebody is held to: a component often stands at 100 %, above which no target goes; a count of outputs is a plan of work. */
const MEASURED = /^(?:super|iku|IKSS|IKP)$/;

export const reached: Finder = {
  name: "reached",
  about: "a target is not below what was reached before it",
  find: ({ document }) => {
    const byCode = new Map(document.nodes.map((node) => [node.code, node]));
    return document.nodes.flatMap((node) => {
      const targets = series(node, "target");
      const known = byCode.get(GOES_ON[node.code] ?? "");
      const former = known && latest(series(known, "realisasi"));
      // Every year of a new plan against the last result of the old one: any target below it is one.
      if (former)
        return targets
          .filter(({ value }) => value! < former.value!)
          .map((target) => ({
            codes: [node.code],
            figures: [target],
            gives: former.value!,
            message: `${nameOf(node, target)} is ${target.printed} (line ${target.line}); ${known.code} was ${former.printed} in ${former.period} (line ${former.line})`,
          }));
      if (!MEASURED.test(node.level)) return [];
      const results = series(node, "realisasi");
      return targets.flatMap((target, at) => {
        const result = results.find(({ period }) => Number(period) === Number(target.period) - 1);
        const found = result && lower(node, target, result, targets[at - 1]);
        return found ? [found] : [];
      });
    });
  },
};
