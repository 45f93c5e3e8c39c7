import type { CatalogueNode } from "../../../../catalogue/types";
import type { FigureCell } from "../../../../reading/indicators/facts";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { countedRealisasi } from "../../../equations/rowEquations";
import { cellReport } from "../../../shared/build";
import { groupedBy } from "../../../shared/groupedBy";
import { periodWords, shownFigure } from "../../../shared/words";
import { messages } from "./messages";

/** As far apart as reports round. */
const SAME = 0.005;

interface Planned {
  readonly cell: FigureCell;
  /** As it counts in an index: 4 of 4 is 100. */
  readonly value: number;
}

/** The targets of the year, by indicator; of one written in several places the first. */
function plannedOf(context: CheckContext): ReadonlyMap<string, readonly Planned[]> {
  const cells = context.cells.filter(
    ({ what, table, row, figure }) => what === "target" && table.within === null && row.node !== null && figure.value !== null,
  );
  const planned = cells
    .filter((cell) => !context.blamed(cell))
    .map((cell): Planned => ({ cell, value: countedRealisasi(cell.row.node!, cell.figure.value!) }));
  return groupedBy(planned, ({ cell }) => keyOf(context, cell, cell.row.node!.code));
}

const keyOf = (context: CheckContext, { row, table }: FigureCell, code: string): string =>
  [context.sourceOf(row.node!), code, context.yearOf(table)].join("|");

/** Of a year whose formula no document prints, those of the next that has one; what was no component then has no target then. */
function componentsOf({ catalogue, sourceOf }: CheckContext, node: CatalogueNode, year: string): readonly CatalogueNode[] {
  const later = catalogue.years(node.code, sourceOf(node)).filter((each) => each >= year);
  const known = [year, ...later].map((each) => catalogue.components(node.code, each, sourceOf(node)));
  return known.find((each) => each.length > 0) ?? [];
}

/** An index planned below or above all that it is the weighted mean of: 96,63 over 96,70 and 97,70 (lkj-pwni-2024 lines 365, 1070). */
export const rule = defineRule({
  id: "target-indeks",
  stage: "acrossTables",
  severity: "info",
  title: { id: "Target indeks di luar target komponennya", en: "Target of an index outside those of its components" },
  why: {
    id: "Indeks yang ditargetkan lebih rendah daripada semua komponennya tercapai walau setiap komponen gagal.",
    en: "An index planned below all of its components is reached although each of them fails.",
  },
  example: {
    id: "Target B1.1 tahun 2022 96,63, target komponennya 96,70 dan 97,70.",
    en: "A target of 96.63 for B1.1 in 2022 over component targets of 96.70 and 97.70.",
  },
  messages,
  check(context) {
    const byKey = plannedOf(context);
    return [...byKey.values()].flatMap(([index]): Report[] => {
      const { cell, value } = index!;
      const node = cell.row.node!;
      const year = context.yearOf(cell.table);
      const parts = componentsOf(context, node, year)
        .flatMap(({ code }) => byKey.get(keyOf(context, cell, code))?.[0] ?? [])
        .sort((one, other) => one.value - other.value);
      const [low, high] = [parts[0], parts.at(-1)];
      if (parts.length < 2 || (value >= low!.value - SAME && value <= high!.value + SAME)) return [];
      const placeOf = ({ cell: { sheet, address } }: Planned) => ({ sheet, address });
      return [
        cellReport(context, cell, {
          message: messages.outside({
            code: node.code,
            period: periodWords(year, null),
            found: shownFigure(cell, cell.figure.value!),
            lowest: shownFigure(low!.cell, low!.cell.figure.value!),
            low: placeOf(low!),
            highest: shownFigure(high!.cell, high!.cell.figure.value!),
            high: placeOf(high!),
          }),
        }),
      ];
    });
  },
});
