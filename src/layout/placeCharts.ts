import { areaAddress, type Area } from "../sheet/address";
import type { ChartStep } from "../sheet/steps/chart";
import type { Block } from "./block";
import type { BlockChart } from "./chart";

/** Of Excel's default font, where the table does not say how wide a column is. */
const DEFAULT_CHARACTERS = 9;
/** A chart is at least so wide, and not wider than a page; both in characters. */
const [NARROWEST, WIDEST] = [70, 120];
const [LOWEST, HIGHEST] = [16, 44];
/** Empty rows above a chart. */
const GAP = 1;

/** Rows of a chart: bars need height by their number, everything else is as high as it looks well. */
export function chartRows({ form, series }: BlockChart): number {
  if (form !== "bar") return LOWEST;
  const points = series[0]!.values.rows * series[0]!.values.columns;
  return Math.min(HIGHEST, Math.max(LOWEST, 6 + Math.ceil(points * (series.length > 1 ? 2.2 : 1.5))));
}

/** Columns of a chart: the table's, further to the right where it is narrow, fewer where it is wider than a page. */
function widthOf({ columns }: Block): number {
  let [characters, count] = [0, 0];
  while (characters < NARROWEST || (count < columns.length && characters < WIDEST)) {
    characters += columns[count]?.characters ?? DEFAULT_CHARACTERS;
    count += 1;
  }
  return count;
}

/** Where the charts of a block stand, in its own rows and columns: below its last row, one under the other. */
export function chartAreas(block: Block): readonly Area[] {
  const columns = widthOf(block);
  let next = block.rows.length + GAP;
  return (block.charts ?? []).map((chart) => {
    const area = { row: next, column: 0, rows: chartRows(chart), columns };
    next += area.rows + GAP;
    return area;
  });
}

/** The charts of a block whose first cell is at a place. */
export function chartSteps(
  block: Block,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): ChartStep[] {
  const address = (area: Area): string => areaAddress({ ...area, row: row + area.row, column: column + area.column });
  const areas = chartAreas(block);
  return (block.charts ?? []).map(({ series, ...chart }, at) => ({
    kind: "chart",
    sheet,
    address: address(areas[at]!),
    name: at === 0 ? block.name : `${block.name} (${at + 1})`,
    ...chart,
    series: series.map(({ name, values, categories }) => ({ name, values: address(values), categories: address(categories) })),
  }));
}
