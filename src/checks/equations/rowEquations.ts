import type { CatalogueNode } from "../../catalogue/types";
import { computeCapaian, type CapaianPolarity } from "../../measures/capaian";
import { divideExact, multiplyExact } from "../../numbers";
import { capOf, capUses, isHeld } from "./caps";
import { fitEquation, type Equation } from "./equations";
import type { FigureEntry, FigureTable } from "./figureTable";
import type { RowPolarity } from "../../reading/indicators/polarity";
import type { CheckContext } from "../engine/rule";
import { plainTerm, type Term } from "./term";

/** A realisasi as it counts in an index: 3,95 of a scale of 4 is 98,75. */
export function countedRealisasi(node: CatalogueNode, realisasi: number): number {
  return node.scale === undefined ? realisasi : divideExact(multiplyExact(realisasi, 100), node.scale);
}

/** The direction a row's capaian is calculated by: what the row says of itself, else the catalogue's. */
const directionOf = ({ node, polarity }: FigureEntry): RowPolarity => polarity ?? node.polarity;

/** How a table counts what is better when lower, as most of its rows show: 2 - R/T (Kemenkeu) unless they are T/R. */
function usualMinimum({ entries }: FigureTable): CapaianPolarity {
  const votes = entries
    .filter((entry) => directionOf(entry) === "minimum")
    .map((entry) =>
      (["minimum", "minimum-T/R"] as const).map((polarity) =>
        capaianOf(entry, polarity, false).some((equation) => fitEquation(equation) != null),
      ),
    );
  const only = (at: 0 | 1): number => votes.filter((fits) => fits[at] && !fits[1 - at]).length;
  return only(1) > only(0) ? "minimum-T/R" : "minimum";
}

function capaianOf({ node, cells }: FigureEntry, direction: CapaianPolarity, held: boolean): Equation[] {
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
  return [equation(direction)];
}

/** Whether the catalogue agrees with what a row says of itself is another rule's question. */
function capaianEquation(entry: FigureEntry, held: boolean, usual: () => CapaianPolarity): Equation[] {
  const direction = directionOf(entry);
  if (direction === "lain") return [];
  if (direction === "maksimum") return capaianOf(entry, "maksimum", held);
  // Kemenkeu counts 2 - R/T, others T/R: whichever the workbook uses is right, as long as it recalculates.
  const both = [...capaianOf(entry, "minimum", held), ...capaianOf(entry, "minimum-T/R", held)];
  const fitting = both.find((each) => fitEquation(each) != null);
  return fitting ? [fitting] : capaianOf(entry, usual(), held);
}

/** Whether a row's capaian follows from its realisasi and target in a direction. */
export function fitsDirection(entry: FigureEntry, direction: Exclude<RowPolarity, "lain">): boolean {
  const ways: readonly CapaianPolarity[] = direction === "maksimum" ? ["maksimum"] : ["minimum", "minimum-T/R"];
  return ways.some((way) => capaianOf(entry, way, false).some((equation) => fitEquation(equation) != null));
}

function timesEquation({ node, cells }: FigureEntry): Equation[] {
  const { bobotKaliRealisasi, bobot, realisasi } = cells;
  if (!bobotKaliRealisasi || !bobot || !realisasi) return [];
  return [
    {
      rule: "kali-rumus",
      result: bobotKaliRealisasi,
      operands: [bobot, realisasi],
      inFigures: (leaves, scale) => ({ kind: "product", of: [leaves.weight(0), leaves.counted(1, scale)] }),
      compute: ([b, r]) => multiplyExact(b!, countedRealisasi(node, r!), 0.01),
    },
  ];
}

/** Capaian and B x R of every row. */
export function rowEquations(context: CheckContext, tables: readonly FigureTable[]): Equation[] {
  return tables.flatMap((table) => {
    const uses = capUses(table);
    let minimum: CapaianPolarity | undefined;
    const usual = (): CapaianPolarity => (minimum ??= usualMinimum(table));
    return table.entries.flatMap((entry) => [
      ...timesEquation(entry),
      ...capaianEquation(entry, isHeld(context, table.year, entry.node, uses), usual),
    ]);
  });
}
