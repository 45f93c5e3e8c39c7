import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { Message } from "../language/message";
import { text, type Cell } from "../layout/cell";
import type { RowDescription } from "../layout/description";
import { withCap } from "../measures";
import { capaianCell, capaianOf } from "./capaian";
import { capNote, capRuleNotes } from "./capaianNotes";
import { conflictNotes } from "./conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure, type FigureSource } from "./figures";
import { FOOT } from "./labels";
import { sentences } from "./messages";
import { sourceNotes } from "./sources";

/** An indicator's result below what it comes from: its realisasi, its target, the one over the other. */
export interface IndicatorResult {
  /** With the cap of the year. */
  readonly node: CatalogueNode;
  readonly year: string;
  /** In printed points; null while a figure is missing. */
  readonly value: number | null;
  readonly target: Figure;
}

/** The result of an indicator whose realisasi the rows above calculate to `value` (printed points). */
export function resultOf(uncapped: CatalogueNode, year: string, value: number | null, source: FigureSource): IndicatorResult {
  const node = withCap(source.catalogue, uncapped, year);
  return { node, year, value, target: findFigure({ node, what: "target", period: year }, source) };
}

/** Where the words and the figures of a result stand. */
export interface ResultColumns {
  readonly labelIn: string;
  readonly valueIn: string;
}

/** Three rows at the foot: Realisasi, as it is given, Target and Capaian. */
export function resultRows(
  { node, value, target }: IndicatorResult,
  realisasi: Cell,
  { labelIn, valueIn }: ResultColumns,
): RowDescription<never>[] {
  const form = formOf(node);
  const key = (what: keyof typeof FOOT): string => `foot ${what}`;
  const capaian = capaianCell({
    node,
    form,
    realisasi: { row: key("realisasi"), column: valueIn },
    target: { row: key("target"), column: valueIn },
    value: value === null || target.value === null ? null : capaianOf(node, value, target.value),
  });
  const cells = { realisasi, target: figureCell(target, form, formatOf(form, node, target.value)), capaian };
  return (["realisasi", "target", "capaian"] as const).map((what) => ({
    kind: "foot",
    key: key(what),
    cells: { [labelIn]: text(FOOT[what]()), [valueIn]: cells[what] },
  }));
}

/** Everything that is said under a table that ends in a result. */
export function resultNotes({ node, year, value, target }: IndicatorResult, figures: readonly Figure[], catalogue: Catalogue): Message[] {
  return [
    ...sourceNotes(figures, catalogue),
    sentences.rounding(),
    ...capRuleNotes(catalogue, [node], year),
    ...capNote(node, value, target.value),
    ...conflictNotes(figures, catalogue),
  ];
}
