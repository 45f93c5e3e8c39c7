import type { FigureCell } from "../../reading/indicators/facts";
import type { Formula } from "../../catalogue/formula";
import type { CheckContext } from "../engine/rule";

export type StageTree = Formula & { readonly kind: "stageMean" };

/** The stages of the list of documents a cell belongs to; null where the cell is a plain input. */
export function stageTreeOf(context: CheckContext, cell: FigureCell): StageTree | null {
  const { node, variable } = cell.row;
  if (cell.what !== "masukan" || node === null || variable === null) return null;
  const year = context.yearOf(cell.table);
  const versions = [context.catalogue.formula(node.code, year, context.sourceOf(node)), ...node.formula].flatMap(
    (version) => version ?? [],
  );
  const tree = versions
    .map((version) => version.tree)
    .find((each): each is StageTree => each.kind === "stageMean" && each.documents === variable);
  return tree ?? null;
}
