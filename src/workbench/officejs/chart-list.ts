import type { Area } from "../../sheet/address";
import type { LineMove } from "../../sheet/lineMoves";
import { HostError, type HostAxis, type HostChart, type HostSeries } from "./host";
import { movedArea } from "../../formula/movedLines";

const AXIS: HostAxis = { title: null, numberFormat: null, isReversed: false, minimum: null, maximum: null };

export function newSeries(name: string, sheet: string, area: Area): HostSeries {
  return {
    name,
    values: { sheet, area },
    categories: null,
    fill: null,
    line: null,
    lineStyle: "Automatic",
    marker: "Automatic",
    hasDataLabels: false,
    isGone: false,
  };
}

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** The charts of a workbook. */
export class ChartList {
  private readonly list: HostChart[] = [];
  private next = 1;

  all(): readonly HostChart[] {
    return this.list;
  }

  add(sheet: string, type: string, area: Area, byRows: boolean): HostChart {
    const count = byRows ? area.rows : area.columns;
    const part = (at: number): Area =>
      byRows ? { ...area, row: area.row + at, rows: 1 } : { ...area, column: area.column + at, columns: 1 };
    const chart: HostChart = {
      id: `{G-${this.next}}`,
      sheet,
      name: `Chart ${this.next}`,
      type,
      title: "",
      area: null,
      legend: "Right",
      categoryAxis: AXIS,
      valueAxis: AXIS,
      series: Array.from({ length: count }, (_, at) => newSeries(`Series${at + 1}`, sheet, part(at))),
    };
    this.next++;
    this.list.push(chart);
    return chart;
  }

  change(id: string, change: Partial<Omit<HostChart, "id" | "sheet">>): void {
    const index = this.indexOf(id);
    this.list[index] = { ...this.list[index]!, ...change };
  }

  remove(id: string): void {
    this.list.splice(this.indexOf(id), 1);
  }

  /** Takes the charts of a sheet that is gone. */
  removeSheet(sheet: string): void {
    for (const chart of this.list.filter((each) => each.sheet === sheet)) this.remove(chart.id);
  }

  /** Rows or columns of a sheet move, and its charts and what they show with them. */
  moveLines(sheet: string, move: LineMove): void {
    const moved = (there: Place): Place | null => {
      if (there.sheet !== sheet) return there;
      const area = movedArea(there.area, move);
      return area && { ...there, area };
    };
    for (const [at, chart] of this.list.entries()) {
      const area = chart.area && chart.sheet === sheet ? (movedArea(chart.area, move) ?? chart.area) : chart.area;
      const series = chart.series.map((each): HostSeries => {
        const values = each.isGone ? null : moved(each.values);
        return {
          ...each,
          ...(values ? { values } : { isGone: true }),
          categories: each.categories && moved(each.categories),
        };
      });
      this.list[at] = { ...chart, area, series };
    }
  }

  private indexOf(id: string): number {
    const index = this.list.findIndex((chart) => chart.id === id);
    if (index < 0) throw new HostError("ItemNotFound", "The requested chart does not exist.");
    return index;
  }
}
