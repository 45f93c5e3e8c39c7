import type { CatalogueNode } from "../catalogue/types";
import { computeCapaian, type CapaianPolarity } from "../measures/capaian";
import { divideExact, multiplyExact } from "../numbers";
import { fitEquation, type Equation } from "./equations";
import type { FigureEntry, FigureTable } from "./figureTable";

/** The manual's usual cap; the tables mark it "toleransi maksimal 120%" (lkj-pwni-2024 lines 575, 1058, 1306). */
const USUAL_CAP = 120;

/** A realisasi as it counts in an index: 3,95 of a scale of 4 is 98,75. */
export function counted(node: CatalogueNode, realisasi: number): number {
  return node.scale === undefined ? realisasi : divideExact(multiplyExact(realisasi, 100), node.scale);
}

function capaianEquation({ node, cells }: FigureEntry): Equation[] {
  const { capaian, realisasi, target } = cells;
  if (!capaian || !realisasi || !target) return [];
  const equation = (polarity: CapaianPolarity): Equation => ({
    rule: "capaian-rumus",
    result: capaian,
    operands: [realisasi, target],
    compute: ([r, t]) => {
      const ratio = computeCapaian({ realisasi: r!, target: t!, polarity });
      return ratio.ok ? multiplyExact(ratio.value, 100) : null;
    },
    cap: node.cap === undefined ? USUAL_CAP : multiplyExact(node.cap, 100),
  });
  if (node.polarity === "maksimum") return [equation("maksimum")];
  // Kemenkeu counts 2 - R/T, others T/R: whichever the workbook uses is right, as long as it recalculates.
  const both = [equation("minimum"), equation("minimum-T/R")];
  return [both.find((each) => fitEquation(each) != null) ?? both[0]!];
}

function timesEquation({ node, cells }: FigureEntry): Equation[] {
  const { bobotKaliRealisasi, bobot, realisasi } = cells;
  if (!bobotKaliRealisasi || !bobot || !realisasi) return [];
  return [{ rule: "kali-rumus", result: bobotKaliRealisasi, operands: [bobot, realisasi], compute: ([b, r]) => multiplyExact(b!, counted(node, r!), 0.01) }];
}

/** Capaian and B x R of every row. */
export function rowEquations(tables: readonly FigureTable[]): Equation[] {
  return tables.flatMap(({ entries }) => entries.flatMap((entry) => [...timesEquation(entry), ...capaianEquation(entry)]));
}
