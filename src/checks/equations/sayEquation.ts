import { defineMessages, type Message } from "../../language/message";
import { divideExact, multiplyExact, roundHalfUp } from "../../numbers";
import { canBeRatio } from "../../reading/indicators/figure";
import type { FigureCell } from "../../reading/indicators/facts";
import type { Equation } from "./equations";
import type { Leaves, Scale } from "./inFigures";
import { plainTerm, termDatum, termValue, type Term } from "./term";
import { asShown, shownPlaces, shownFigure } from "../shared/words";

/** More decimals of the figures than this are tried no further; then the calculation is said to be rounded. */
const MOST_EXTRA = 6;

/** A percentage as written: "84,52%" counts 0.8452. */
const percentTerm = (value: number): Term => ({
  kind: "figure",
  value: divideExact(value, 100),
  written: { value, percent: true },
});
const pointsTerm = (value: number): Term => ({
  kind: "figure",
  value,
  written: { value },
});
const labelled = (term: Term, label: string | undefined): Term =>
  term.kind === "figure" && label !== undefined ? { ...term, label } : term;

const isScaled = ({ figure }: FigureCell): boolean => figure.percent && figure.shown.factor !== 1;

/** How the number in a cell counts as it is shown; null for 98,75% of a scale of 4, which is neither. */
function ownScale(cell: FigureCell): Scale | null {
  if (isScaled(cell)) return null;
  return cell.figure.percent || cell.figure.shown.factor === 100 ? "share" : "points";
}

function labelOf({ what, row }: FigureCell): string | undefined {
  return what === "bobot" ? undefined : (row.variable ?? row.node?.code ?? row.label);
}

/** Writes operands in the way their cells do, with `extra` decimals more, or as points or a share where the calculation needs it. */
function leavesOf({ operands }: Equation, values: readonly number[], extra: number, labels: boolean): Leaves {
  const rounded = (at: number): number => {
    const cell = operands[at]!;
    const { factor } = cell.figure.shown;
    return roundHalfUp(multiplyExact(roundHalfUp(asShown(cell, values[at]!), shownPlaces(cell) + extra), factor), 12);
  };
  const written = (at: number, counts: number): Term => {
    const cell = operands[at]!;
    return { kind: "figure", value: counts, written: shownFigure(cell, values[at]!, shownPlaces(cell) + extra) };
  };
  const figure = (at: number, scale: Scale): Term => {
    const value = rounded(at);
    const term =
      ownScale(operands[at]!) === scale
        ? written(at, scale === "share" ? divideExact(value, 100) : value)
        : scale === "share"
          ? percentTerm(value)
          : pointsTerm(value);
    return labelled(term, labels ? labelOf(operands[at]!) : undefined);
  };
  return {
    figure,
    counted(at, scale) {
      const cell = operands[at]!;
      const top = cell.row.node?.scale;
      if (top === undefined) return figure(at, scale);
      const percent = divideExact(multiplyExact(rounded(at), 100), top);
      if (isScaled(cell))
        return labelled(
          scale === "share" ? written(at, divideExact(percent, 100)) : pointsTerm(percent),
          labels ? labelOf(cell) : undefined,
        );
      const share: Term = { kind: "quotient", of: [figure(at, "points"), plainTerm(top)] };
      return scale === "share" ? share : { kind: "product", of: [share, plainTerm(100)] };
    },
    weight: (at) => (ownScale(operands[at]!) === "share" ? written(at, divideExact(rounded(at), 100)) : percentTerm(rounded(at))),
    share: (value) => percentTerm(roundHalfUp(multiplyExact(value, 100), 2 + extra)),
    common(first, second) {
      const [a, b] = [operands[first]!, operands[second]!];
      const own = ownScale(a);
      if (own !== null && own === ownScale(b)) return own;
      return [a, b].every((cell) => canBeRatio(cell.what, cell.row.node)) ? "share" : "points";
    },
  };
}

/** How the result counts as it is shown, and the number a term has to give for it. */
function resultOf(cell: FigureCell): { readonly scale: Scale; shown(term: Term): Term; number(value: number): number } {
  const scaled = isScaled(cell);
  const scale: Scale = ownScale(cell) ?? "points";
  return {
    scale,
    shown: (term) => (scaled ? { kind: "quotient", of: [term, plainTerm(cell.row.node?.scale ?? 100)] } : term),
    number: (value) => (cell.figure.percent ? multiplyExact(value, 100) : value),
  };
}

const sentences = defineMessages("equation", {
  equals: { id: " = {term}", en: " = {term}" },
  rounded: { id: " ≈ {term} (dibulatkan)", en: " ≈ {term} (rounded)" },
});

interface SaidResult {
  readonly value: number;
  /** Decimals the result is written with. */
  readonly places: number;
}

/**
 * How a result follows from its operands, in the figures of their cells: " = 84,52% / 85,00%". Figures are written with as many
 * decimals as it takes for the written calculation to give the written result; " ≈ " where even that does not help, null where the
 * calculation cannot be written.
 *
 * @param values the operands' figures that the result was calculated from, in their printed units; they need not be those in the cells
 * @param result in the printed unit
 */
export function sayEquation(equation: Equation, values: readonly number[], result: SaidResult): Message | null {
  const { scale, shown, number } = resultOf(equation.result);
  const wanted = roundHalfUp(asShown(equation.result, result.value), result.places);
  const labels = equation.rule === "indeks-rumus" || equation.rule === "realisasi-rumus";
  const at = (extra: number): Term | null => {
    const term = equation.inFigures(leavesOf(equation, values, extra, labels), scale);
    return term && shown(term);
  };
  const first = at(0);
  if (first === null) return null;
  for (let extra = 0; extra <= MOST_EXTRA; extra++) {
    const term = extra === 0 ? first : at(extra)!;
    if (roundHalfUp(number(termValue(term)), result.places) === wanted) return sentences.equals({ term: termDatum(term) });
  }
  return sentences.rounded({ term: termDatum(first) });
}
