import type { CatalogueNode } from "../catalogue/types";
import { indexWeighting, withCap, type IndexWeighting, type IndexTerm } from "../measures";
import { divideExact, multiplyExact, sumExact } from "../numbers";
import { capaianFormula, capaianOf } from "./capaian";
import { sum } from "../formula/build";
import { excel, type OpenFormula, type WorkbookCell } from "../layout/expression";
import { cellOf, figureParts, findFigure, isFromWorkbook, type Figure, type FigureSource } from "./figures";

/** The capaian of one indicator as it enters a perspective. */
interface Term {
  /** Of the perspective's total. */
  readonly weight: number;
  /** The workbook's own cell of the weight, a share of 1; null where it has none. */
  readonly bobot: Figure | null;
  readonly inputs: readonly Figure[];
  /** A ratio of 1; null while a figure is missing. */
  readonly value: number | null;
  readonly parts: OpenFormula | null;
}

/** From realisasi and target, as every table calculates it; from the workbook's own capaian where it has only that. */
function termOf({ node, weight: planned }: IndexTerm, { node: perspective, year, total }: IndexWeighting, source: FigureSource): Term {
  const find = (what: "realisasi" | "target" | "capaian"): Figure => findFigure({ node, what, period: year }, source);
  const typed = findFigure({ node, what: "bobot", period: year, in: perspective.code }, source);
  // Exact thirds are no figure of a cell.
  const bobot = total === 100 && isFromWorkbook(typed) && typed.value !== null ? typed : null;
  const weight = bobot?.value ?? planned;
  const [realisasi, target, own] = [find("realisasi"), find("target"), find("capaian")];
  if (isFromWorkbook(own) && !(isFromWorkbook(realisasi) && isFromWorkbook(target))) {
    return {
      weight,
      bobot,
      inputs: [own],
      value: own.value === null ? null : divideExact(own.value, 100),
      parts: figureParts(own, "percent"),
    };
  }
  const capped = withCap(source.catalogue, node, year);
  const [actual, goal] = [figureParts(realisasi, "points"), figureParts(target, "points")];
  return {
    weight,
    bobot,
    inputs: [realisasi, target],
    value: realisasi.value === null || target.value === null ? null : capaianOf(capped, realisasi.value, target.value),
    parts: actual && goal && capaianFormula(capped, "points", actual, goal),
  };
}

function weighted({ weight, bobot, parts }: Term, total: number): OpenFormula {
  const cell = bobot && figureParts(bobot, "percent");
  if (cell) return excel`${cell}*(${parts!})`;
  if (total !== 100) return weight === 1 ? parts! : excel`${weight}*(${parts!})`;
  return excel`${divideExact(weight, 100)}*(${parts!})`;
}

/** The terms as one formula: shares of 100 as they are, exact thirds as a sum divided by three. */
function sumOf(terms: readonly Term[], total: number): OpenFormula | null {
  if (terms.some(({ parts }) => parts === null)) return null;
  const whole = sum(terms.map((term) => weighted(term, total)));
  return total === 100 ? whole : excel`${whole}/${total}`;
}

/**
 * The value of a perspective for a table that takes its figures from a workbook: calculated from the capaian of its indicators
 * where the workbook has these, so that the table follows what is typed there. Where it has only some, the workbook's own value of
 * the perspective goes before a mixture. null where the workbook says nothing of the perspective: then the printed value stands.
 */
export function perspectiveFigure(node: CatalogueNode, year: string, source: FigureSource): Figure | null {
  const weighting = indexWeighting(source.catalogue, { code: node.code, year, basis: "capaian" });
  const own = findFigure({ node, what: "capaian", period: year }, source);
  if (!weighting.ok) return isFromWorkbook(own) ? own : null;
  const terms = weighting.value.terms.map((term) => termOf(term, weighting.value, source));
  const inputs = terms.flatMap((term) => term.inputs);
  const given = [...inputs, ...terms.flatMap(({ bobot }) => bobot ?? [])];
  if (!inputs.every(isFromWorkbook) && isFromWorkbook(own)) return own;
  if (!inputs.some(isFromWorkbook)) return null;
  const { total } = weighting.value;
  const values = terms.map(({ value, weight }) => (value === null ? null : multiplyExact(value, weight)));
  const ratio = values.some((value) => value === null) ? null : divideExact(sumExact(values as number[]), total);
  const cells = given.flatMap((input): WorkbookCell[] => {
    const cell = cellOf(input);
    return cell ? [cell] : [];
  });
  return {
    node,
    what: "capaian",
    period: year,
    value: ratio === null ? null : multiplyExact(ratio, 100),
    origin: { kind: "derived", ratio: sumOf(terms, total), cells, inputs: given },
    perCell: 1,
  };
}
