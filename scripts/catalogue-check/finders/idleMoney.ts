import { type Deviation, type Finder } from "../deviation";
import { isOutput, outputYears, series } from "../plan";

/** Money for nothing, and something for no money. */
export const idleMoney: Finder = {
  name: "money-target",
  about: "an output with a target has money, and the reverse",
  find: ({ document }) =>
    document.nodes.filter(isOutput).flatMap((node): Deviation[] => {
      const years = outputYears(node);
      const uneven = years.filter(({ target, allocation }) => (target.value === 0) !== (allocation.value === 0));
      // A table without money by year (the RPJMN's) says nothing about it; a row of Lampiran 2 that leaves its columns empty does.
      const targets = node.level.includes("RPJMN") || series(node, "alokasi").length > 0 ? [] : series(node, "target");
      const first = targets[0];
      return [
        ...uneven.map(({ year, target, allocation }) => ({
          codes: [node.code],
          figures: [target, allocation],
          gives: 0,
          message: `${node.code} ${year}: target ${target.printed} (line ${target.line}), allocation ${allocation.printed} (line ${allocation.line})`,
        })),
        ...(first
          ? [{ codes: [node.code], figures: targets, message: `${node.code} has targets (line ${first.line}) and no allocation` }]
          : []),
      ];
    }),
};
