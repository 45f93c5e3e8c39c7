import { nameKey } from "../../../src/catalogue/name";
import { type Deviation, type Finder } from "../deviation";
import { series } from "../plan";
import type { CatalogueNode } from "../../../src/catalogue/types";

interface Row {
  readonly node: CatalogueNode;
  readonly name: string;
}

/** A row that prints the targets of an indicator named elsewhere: the KP of Lampiran 2, below the KP of the RPJMN. */
const printsFor = (row: Row, indicator: Row): boolean =>
  row.node.parent === indicator.node.code
    ? row.node.level.startsWith(indicator.node.level)
    : row.name === indicator.name && row.node.level === indicator.node.level;

/** A year's target that stands on another line than its indicator and was not given to it. */
export const orphans: Finder = {
  name: "orphan",
  about: "an indicator has the targets that other lines print for it",
  find: ({ document }) => {
    const rows = document.nodes.flatMap((node) =>
      node.facts.some(({ what }) => what === "target") ? [{ node, name: nameKey(node.name) }] : [],
    );
    return rows.flatMap((indicator) => {
      const own = new Set(series(indicator.node, "target").map(({ period }) => period));
      if (own.size === 0) return [];
      return rows
        .filter(
          (row) => row !== indicator && printsFor(row, indicator) && row.node.unit.toLowerCase() === indicator.node.unit.toLowerCase(),
        )
        .flatMap(({ node }) =>
          series(node, "target")
            .filter(({ period }) => !own.has(period))
            .map((fact): Deviation => ({
              codes: [indicator.node.code],
              figures: [fact],
              fatal: true,
              message: `${indicator.node.code} has no target of ${fact.period}; line ${fact.line} prints ${fact.printed} for it (${node.code})`,
            })),
        );
    });
  },
};
