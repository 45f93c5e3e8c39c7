import { exactly, type Finder } from "../deviation";

/** An output (RO) is measured by its indicators (IKRO): its target is theirs, or the sum of those in its own unit. */
export const outputs: Finder = {
  name: "ro-ikro",
  about: "target of an RO = target of its IKRO",
  find: ({ document, source }) =>
    document.nodes
      .filter(({ level }) => level === "RO")
      .flatMap((node) => {
        const indicators = document.nodes.filter(({ parent, level }) => parent === node.code && level === "IKRO");
        return node.facts
          .filter(({ what, canonical, value }) => what === "target" && canonical && value !== null)
          .flatMap((fact) => {
            const targets = indicators
              .map(({ code, unit }) => ({ unit, value: source.value(code, "target", fact.period) }))
              .filter(({ value }) => value !== undefined);
            if (targets.length === 0) return [];
            const total = (list: typeof targets): number => list.reduce((sum, { value }) => sum + value!, 0);
            const sameUnit = targets.filter(({ unit }) => unit.toLowerCase() === node.unit.toLowerCase());
            const fits = sameUnit.length > 0 && Math.abs(total(sameUnit) - fact.value!) < 1e-9;
            return fits ? ["match"] : [exactly(node, fact, { gives: total(targets), how: `the sum of ${targets.length} IKRO` })];
          });
      }),
};
