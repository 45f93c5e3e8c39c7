import type { CatalogueNode } from "../catalogue/types";
import { computeCapaian, type CapaianPolarity } from "../measures/capaian";
import { divideExact, multiplyExact } from "../numbers";
import { capOf, capUses, isHeld } from "./caps";
import { fitEquation, type Equation } from "./equations";
import type { FigureEntry, FigureTable } from "./figureTable";
import type { CheckContext } from "./rule";
import { plainTerm, type Term } from "./term";

/** A realisasi as it counts in an index: 3,95 of a scale of 4 is 98,75. */
export function counted(node: CatalogueNode, realisasi: number): number {
  return node.scale === undefined ? realisasi : divideExact(multiplyExact(realisasi, 100), node.scale);
}

function capaianEquation({ node, polarity: stated, cells }: FigureEntry, held: boolean): Equation[] {
  const { capaian, realisasi, target } = cells;
  if (!capaian || !realisasi || !target) return [];
  const equation = (polarity: CapaianPolarity): Equation => ({
    rule: "capaian-rumus",
    result: capaian,
    operands: [realisasi, target],
    inFigures: (leaves, scale) => {
      const common = leaves.common(0, 1);
      const [r, t] = [leaves.figure(0, common), leaves.figure(1, common)];
      const ratio: Term = polarity === "minimum-T/R" ? { kind: "quotient", of: [t, r] } : { kind: "quotient", of: [r, t] };
      const share: Term = polarity === "minimum" ? { kind: "difference", of: [plainTerm(2), ratio] } : ratio;
      return scale === "share" ? share : { kind: "product", of: [share, plainTerm(100)] };
    },
    compute: ([r, t]) => {
      const ratio = computeCapaian({ realisasi: r!, target: t!, polarity });
      return ratio.ok ? multiplyExact(ratio.value, 100) : null;
    },
    cap: capOf(node),
    held,
  });
  // What the row says of itself is how its capaian is calculated; whether the catalogue agrees is another rule's question.
  const direction = stated ?? node.polarity;
  if (direction === "lain") return [];
  if (direction === "maksimum") return [equation("maksimum")];
  // Kemenkeu counts 2 - R/T, others T/R: whichever the workbook uses is right, as long as it recalculates.
  const both = [equation("minimum"), equation("minimum-T/R")];
  return [both.find((each) => fitEquation(each) != null) ?? both[0]!];
}

function timesEquation({ node, cells }: FigureEntry): Equation[] {
  const { bobotKaliRealisasi, bobot, realisasi } = cells;
  if (!bobotKaliRealisasi || !bobot || !realisasi) return [];
  return [{ rule: "kali-rumus", result: bobotKaliRealisasi, operands: [bobot, realisasi], inFigures: (leaves, scale) => ({ kind: "product", of: [leaves.weight(0), leaves.counted(1, scale)] }), compute: ([b, r]) => multiplyExact(b!, counted(node, r!), 0.01) }];
}

/** Capaian and B x R of every row. */
export function rowEquations(context: CheckContext, tables: readonly FigureTable[]): Equation[] {
  return tables.flatMap((table) => {
    const uses = capUses(table);
    return table.entries.flatMap((entry) => [...timesEquation(entry), ...capaianEquation(entry, isHeld(context, table.year, entry.node, uses))]);
  });
}
