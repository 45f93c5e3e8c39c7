import type { Message } from "../../language/message";
import type { BlockChart } from "../../layout/chart";
import { areaAddress, parseAddress, type Area } from "../../sheet/address";
import { pairedInOrder } from "../../sheet/pairedInOrder";
import type { FollowChartStep } from "../../sheet/steps/followChart";
import type { TableModel } from "../model";
import type { ColumnPlan } from "./columns";
import { says } from "./messages";
import type { RowPlan } from "./rows";
import { chartName, type WrittenChart, type WrittenSeries } from "./writtenCharts";

/** A table whose rows and columns move. */
interface Following {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly model: Pick<TableModel, "charts">;
  readonly plan: RowPlan;
  readonly columnPlan: ColumnPlan;
  /** Rows of the new table among those that are kept of it. */
  readonly keptRow: (at: number) => number;
}

export interface ChartPlan {
  readonly steps: readonly FollowChartStep[];
  /** The charts as they are written by then. */
  readonly next: readonly WrittenChart[];
  readonly remarks: readonly Message[];
}

/** An area whose rows are others by now; null where one of its edges is gone. */
function withRows(area: Area, rowOf: (row: number) => number | undefined): Area | null {
  const [first, last] = [rowOf(area.row), rowOf(area.row + area.rows - 1)];
  return first === undefined || last === undefined ? null : { ...area, row: first, rows: last - first + 1 };
}

/** How far a series of now is a written one: of the same column or row, or of the same name. */
function likeness({ plan, columnPlan }: Following, [name, values]: WrittenSeries, now: BlockChart["series"][number]): number {
  const was = parseAddress(values)!;
  const isUpright = (area: Area): boolean => area.columns === 1;
  const isSameLine = isUpright(was)
    ? columnPlan.written[now.values.column] === was.column
    : plan.rows.find(({ at }) => at === now.values.row)?.written === was.row;
  return (isUpright(was) === isUpright(now.values) && isSameLine ? 2 : 0) + (name === now.name ? 1 : 0);
}

/** The looks of the series: those that stay keep theirs, new ones take the first that are free. */
function looksOf(written: WrittenChart, origins: readonly (number | null)[]): readonly number[] {
  const taken = new Set(origins.flatMap((from) => (from === null ? [] : [written.series[from]![3]])));
  return origins.map((from) => {
    if (from !== null) return written.series[from]![3];
    let look = 0;
    while (taken.has(look)) look += 1;
    taken.add(look);
    return look;
  });
}

/** One chart: what it must show by then, and how that is kept; null where cells it was written for are gone. */
function followed(
  following: Following,
  { name, written, now }: { readonly name: string; readonly written: WrittenChart; readonly now: BlockChart },
): { readonly step: FollowChartStep; readonly next: WrittenChart } | null {
  const { sheet, area, plan, keptRow } = following;
  const [standing, after] = [
    new Map([...plan.rows, ...plan.leaving.map(({ row, ...each }) => ({ ...each, before: row }))].map((row) => [row.written, row.before])),
    new Map(plan.rows.map((row) => [row.at, row.after])),
  ];
  const placed = (where: Area, rowOf: (row: number) => number | undefined): string | null => {
    const found = withRows(where, rowOf);
    return found && areaAddress({ ...found, column: found.column + area.column });
  };
  const before = written.series.flatMap(([label, values, categories, look]) => {
    const [shown, heads] = [values, categories].map((each) => placed(parseAddress(each)!, (row) => standing.get(row) ?? undefined));
    return shown && heads ? [{ name: label, values: shown, categories: heads, look }] : [];
  });
  const pairs = pairedInOrder(written.series.length, now.series.length, (a, b) => likeness(following, written.series[a]!, now.series[b]!));
  const from = new Map(pairs.map(([a, b]) => [b, a]));
  const origins = now.series.map((_, at) => from.get(at) ?? null);
  const looks = looksOf(written, origins);
  const series = now.series.flatMap(({ name: label, values, categories }, at) => {
    const [shown, heads] = [values, categories].map((each) => placed(each, (row) => after.get(row)));
    return shown && heads ? [{ name: label, values: shown, categories: heads, look: looks[at]!, from: origins[at]! }] : [];
  });
  if (before.length < written.series.length || series.length < now.series.length) return null;
  const address = areaAddress({ ...area, row: plan.firstRow, rows: plan.height });
  const kept = (each: Area): string => areaAddress(withRows(each, keptRow)!);
  return {
    step: { kind: "followChart", sheet, address, name, form: now.form, title: { before: written.title, after: now.title }, before, series },
    next: {
      form: now.form,
      title: now.title,
      series: now.series.map((each, at) => [each.name, kept(each.values), kept(each.categories), looks[at]!]),
    },
  };
}

/** Whether a chart stays right without being told anything. */
function isUnchanged({ title, before, series }: FollowChartStep, isMoving: boolean): boolean {
  const cells = (all: FollowChartStep["before"]): string =>
    JSON.stringify(all.map(({ name, values, categories }) => [name, values, categories]));
  return !isMoving && title.before === title.after && cells(before) === cells(series);
}

/**
 * What the charts of a table have to be told when it is brought up to date. Charts that were written by an older version, and a table with
 * other charts than it had, are left alone, and that is said.
 */
export function planCharts(following: Following, written: readonly WrittenChart[] | undefined, isMoving: boolean): ChartPlan {
  const { charts = [] } = following.model;
  if (written === undefined) return { steps: [], next: [], remarks: isMoving ? [says.chartsUnknown()] : [] };
  const isAlike = charts.length === written.length && charts.every(({ form }, at) => form === written[at]!.form);
  if (!isAlike) return { steps: [], next: written, remarks: [says.chartsOther()] };
  const all = charts.map((now, at) => followed(following, { name: chartName(following.name, at), written: written[at]!, now }));
  const known = all.filter((each) => each !== null);
  if (known.length < all.length) return { steps: [], next: written, remarks: [says.chartsOther()] };
  return {
    steps: known.map(({ step }) => step).filter((step) => !isUnchanged(step, isMoving)),
    next: known.map(({ next }) => next),
    remarks: [],
  };
}
