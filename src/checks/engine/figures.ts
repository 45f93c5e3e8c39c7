import type { FigureCell } from "../../reading/indicators/facts";
import { defineQuestion } from "./question";
import { cellKey } from "./rule";

/** Figure cells by sheet and address (cellKey). */
export const FIGURES_BY_PLACE = defineQuestion(
  "the figure at a place",
  (context): ReadonlyMap<string, FigureCell> => new Map(context.cells.map((each) => [cellKey(each), each])),
);
