import type { CatalogueNode } from "../catalogue/types";
import { computeEfisiensi, withCap } from "../measures";
import { divideExact } from "../numbers";
import { absorption, budgetHolders, budgetOf, type Budget, type BudgetRow } from "./budget";
import { moneyValue, WHOLE } from "./budgetCells";
import { capaianOf } from "./capaian";
import { findFigure, type Figure, type FigureSource } from "./figures";
import type { DrawRequest } from "./kind";

/** An indicator beside what was spent on it. */
export interface EfficiencyLine {
  readonly key: string;
  /** With the cap of the year. */
  readonly node: CatalogueNode;
  readonly target: Figure;
  readonly realisasi: Figure;
  /** Its own row of the budget; null for the whole, undefined where the budget names none. */
  readonly row: BudgetRow | null | undefined;
  /** The absorption of the whole where only that is known. */
  readonly given: Figure | null;
}

export const capaianValue = ({ node, target, realisasi }: EfficiencyLine): number | null =>
  realisasi.value === null || target.value === null ? null : capaianOf(node, realisasi.value, target.value);

export const moneyOf = (budget: Budget, { row }: EfficiencyLine, what: "pagu" | "realisasi"): number | null =>
  row === undefined ? null : moneyValue(budget, row, what);

function serapanValue(budget: Budget, line: EfficiencyLine): number | null {
  if (line.given) return line.given.value === null ? null : divideExact(line.given.value, 100);
  const [pagu, realisasi] = [moneyOf(budget, line, "pagu"), moneyOf(budget, line, "realisasi")];
  return realisasi === null || !pagu ? null : divideExact(realisasi, pagu);
}

export function efisiensiValue(budget: Budget, line: EfficiencyLine): number | null {
  const [capaian, serapan] = [capaianValue(line), serapanValue(budget, line)];
  return capaian === null || serapan === null ? null : computeEfisiensi(capaian, serapan);
}

/** Every component of an indicator money is set aside for, and the indicator itself. */
export function efficiencyLines(
  holder: CatalogueNode,
  budget: Budget,
  year: string,
  source: FigureSource,
): readonly [parts: EfficiencyLine[], whole: EfficiencyLine] {
  const { catalogue } = source;
  const absorbed = absorption(catalogue, year);
  const known = moneyValue(budget, null, "pagu") !== null && moneyValue(budget, null, "realisasi") !== null;
  const lineOf = (plain: CatalogueNode, whole: boolean): EfficiencyLine => {
    const node = withCap(catalogue, plain, year);
    const find = (what: "target" | "realisasi"): Figure => findFigure({ node, what, period: year }, source);
    return {
      key: whole ? WHOLE : node.code,
      node,
      target: find("target"),
      realisasi: find("realisasi"),
      row: whole ? null : budget.rows.find((row) => row.node?.code === node.code),
      given: whole && !known && absorbed ? findFigure({ node: absorbed, what: "realisasi", period: year }, source) : null,
    };
  };
  return [catalogue.components(holder.code, year).map((node) => lineOf(node, false)), lineOf(holder, true)];
}

/** What an indicator achieved beside the part of its money that was spent, as the table of efficiency has it; null where that has none. */
export function efficiencyOf(
  request: DrawRequest,
  { code }: CatalogueNode,
): { readonly serapan: number; readonly efisiensi: number } | null {
  for (const holder of budgetHolders(request.catalogue, request.year, request.workbook)) {
    const budget = budgetOf(request, holder);
    const line = efficiencyLines(holder, budget, request.year, request)
      .flat()
      .find(({ node }) => node.code === code);
    const [serapan, efisiensi] = line ? [serapanValue(budget, line), efisiensiValue(budget, line)] : [null, null];
    if (serapan !== null && efisiensi !== null) return { serapan, efisiensi };
  }
  return null;
}
