import { capaianStatuses } from "../catalogue/regulations/status";
import { figureCells, type FigureCell } from "../reading/indicators/facts";
import { isPercentFormat, type ColumnScale } from "../reading/indicators/figure";
import type { Reading } from "../reading/reading";
import { areaAddress, cellAddress, type CellPlace } from "../sheet/address";
import type { Patch } from "../sheet/patch";
import type { ConditionalFormatStep, Signs } from "../sheet/steps/conditionalFormat";

/** 97.5/97.5 calculated in a cell may come out a trillionth below 1; PWNI.STATUS rounds it away at this place. */
const SLACK = 5e-13;

/** From which capaian on which sign stands, in percent: the best status, the second where there are more than two, and all the rest. */
function signsOf(scale: ColumnScale): Signs {
  const bound = (from: number): number => (scale === "ratio" ? from / 100 - SLACK : from - SLACK * 100);
  const [best, second] = capaianStatuses;
  return { kind: "signs", best: bound(best!.from), middle: bound((capaianStatuses.length > 2 ? second! : best!).from) };
}

/** How the figure of a cell is meant, 0.845 or 84.5; null where an empty cell tells nothing. */
function scaleOf({ raw, figure }: FigureCell, format: string): ColumnScale | null {
  if (isPercentFormat(format)) return "ratio";
  if (typeof raw !== "number" || raw === 0 || figure.value === null) return null;
  return Math.round(figure.value / raw) === 100 ? "ratio" : "hundred";
}

interface Run extends Pick<CellPlace, "sheet" | "row" | "column"> {
  last: number;
  readonly scale: ColumnScale;
}

/** Cells below each other of one scale; those that tell none go with the ones above. */
function runsOf({ tables, grids, snapshot }: Reading): readonly Run[] {
  return tables.flatMap((table) => {
    const grid = grids.get(table.sheet)!;
    const cells = figureCells(table, grid, snapshot.decimalSeparator).filter(({ what }) => what === "capaian");
    const runs = new Map<number, Run[]>();
    for (const cell of cells) {
      const { rowIndex: row, column } = cell;
      const known = runs.get(column) ?? [];
      const before = known.at(-1);
      const scale = scaleOf(cell, grid.format(row, column)) ?? before?.scale;
      if (scale === undefined) continue;
      if (before?.scale === scale) before.last = row;
      else runs.set(column, [...known, { sheet: table.sheet, row, column, last: row, scale }]);
    }
    return [...runs.values()].flat();
  });
}

/** Signs for every capaian that was read: how many tables got them, and the change. Null where none has a capaian. */
export function capaianSigns(reading: Reading): { readonly patch: Patch; readonly places: readonly string[] } | null {
  const steps = new Map<string, ConditionalFormatStep>();
  for (const { sheet, row, column, last, scale } of runsOf(reading)) {
    const address = last === row ? cellAddress(row, column) : areaAddress({ row, column, rows: last - row + 1, columns: 1 });
    steps.set(`${sheet}!${address}`, { kind: "conditionalFormat", sheet, address, marks: signsOf(scale) });
  }
  return steps.size === 0 ? null : { patch: { steps: [...steps.values()], mustBeEmpty: [] }, places: [...steps.keys()] };
}
