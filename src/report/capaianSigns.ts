import { capaianStatuses } from "../catalogue/regulations/status";
import { figureCells, type FigureCell } from "../reading/indicators/facts";
import type { FoundRowKind } from "../reading/find/model";
import { columnScale, isPercentFormat, type ColumnScale } from "../reading/indicators/figure";
import type { Reading } from "../reading/reading";
import type { TypedTable } from "../reading/typed";
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

interface Place extends Pick<CellPlace, "sheet" | "row" | "column"> {
  /** Null for a cell that tells none: it goes with the ones above. */
  readonly scale: ColumnScale | null;
}

/** The capaian of tables whose indicators the catalogue knows, table by table. */
function ofCatalogue({ tables, grids, snapshot }: Reading): readonly (readonly Place[])[] {
  return tables.map((table) => {
    const grid = grids.get(table.sheet)!;
    return figureCells(table, grid, snapshot.decimalSeparator)
      .filter(({ what }) => what === "capaian")
      .map((cell) => {
        const { rowIndex: row, column } = cell;
        return { sheet: table.sheet, row, column, scale: scaleOf(cell, grid.format(row, column)) };
      });
  });
}

/** Whether a table's capaian is realisasi over target: that of a stage of a document or beside a national figure has no 100 % to reach. */
function isOfTarget({ shape }: TypedTable): boolean {
  const ratios = (shape?.identities ?? []).flatMap((each) => (each.kind === "ratio" && each.result === "capaian" ? [each.of[1]] : []));
  return ratios.length > 0 && ratios.every((over) => over === "target");
}

const FIGURES: ReadonlySet<FoundRowKind> = new Set<FoundRowKind>(["leaf", "subtotal", "total"]);

/** The capaian of tables that are known by their columns alone, table by table. */
function ofShapes({ grids, snapshot, typed }: Reading): readonly (readonly Place[])[] {
  return typed()
    .tables.filter(isOfTarget)
    .map(({ sheet, rows, columns }) => {
      const grid = grids.get(sheet)!;
      const figures = rows.filter(({ kind }) => FIGURES.has(kind));
      return columns.flatMap(({ role, column }, at) => {
        if (role !== "capaian") return [];
        const cells = figures.map(({ row }) => ({ raw: grid.value(row, column), format: grid.format(row, column), node: null }));
        const plain = columnScale(cells, "capaian", snapshot.decimalSeparator);
        return figures.flatMap(({ row, cells: read }, index): readonly Place[] => {
          const { kind, raw } = read[at]!;
          if (kind !== "number" && kind !== "empty") return [];
          const ofNumber = typeof raw === "number" ? plain : null;
          return [{ sheet, row, column, scale: isPercentFormat(cells[index]!.format) ? "ratio" : ofNumber }];
        });
      });
    });
}

interface Run extends Pick<CellPlace, "sheet" | "row" | "column"> {
  last: number;
  readonly scale: ColumnScale;
}

/** Cells of a table below each other of one scale. */
function runsOfTable(places: readonly Place[]): readonly Run[] {
  const runs = new Map<number, Run[]>();
  for (const { sheet, row, column, scale: own } of places) {
    const known = runs.get(column) ?? [];
    const before = known.at(-1);
    const scale = own ?? before?.scale;
    if (scale === undefined) continue;
    if (before?.scale === scale) before.last = row;
    else runs.set(column, [...known, { sheet, row, column, last: row, scale }]);
  }
  return [...runs.values()].flat();
}

/** A table that the catalogue knows is read by its columns too: each cell is marked once. */
function runsOf(reading: Reading): readonly Run[] {
  const cellOf = ({ sheet, row, column }: Place): string => `${sheet}!${cellAddress(row, column)}`;
  const known = ofCatalogue(reading);
  const taken = new Set(known.flat().map(cellOf));
  const others = ofShapes(reading).map((places) => places.filter((place) => !taken.has(cellOf(place))));
  return [...known, ...others].flatMap(runsOfTable);
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
