import type { Area } from "../../sheet/address";
import type { HostCell, HostChart } from "../officejs/host";
import type { Spreadsheet } from "../univer";
import type { UniverHost } from "../univer-host";
import { drawChart, type DrawnSeries } from "./draw";

/** Univer's headers of rows and columns, in pixels. */
const [HEADER_WIDTH, HEADER_HEIGHT] = [46, 20];

/** The sheet's; the formula bar is drawn on one too. */
const CANVAS = "canvas[id^=univer-sheet-main-canvas]";

function textOf({ value }: HostCell): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}

/** An empty text is a 0 to Excel's charts, and an empty cell a gap. */
function figureOf({ value }: HostCell): number | null {
  return typeof value === "number" ? value : value === null ? null : 0;
}

/** The charts of the sheet in front, as pictures over Univer's canvas: Univer's own are not part of what it gives away. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private asked = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly spreadsheet: Spreadsheet,
    private readonly host: UniverHost,
  ) {
    Object.assign(this.layer.style, { position: "absolute", overflow: "hidden", pointerEvents: "none", zIndex: "9" });
    this.layer.setAttribute("data-charts", "");
    container.parentElement!.append(this.layer);
    const { api } = spreadsheet;
    const later = (): void => this.ask();
    api.addEvent(api.Event.Scroll, later);
    api.addEvent(api.Event.ActiveSheetChanged, later);
    api.addEvent(api.Event.CommandExecuted, later);
    api.getFormula().calculationResultApplied(later);
    host.onCharts = later;
    new ResizeObserver(later).observe(container);
  }

  /** Many things happen before the next picture is due. */
  private ask(): void {
    const own = ++this.asked;
    requestAnimationFrame(() => {
      if (own === this.asked) void this.draw();
    });
  }

  private async draw(): Promise<void> {
    const sheet = this.spreadsheet.workbook.getActiveSheet();
    const charts = this.host.charts().filter((chart) => chart.sheet === sheet.getSheetId() && chart.area !== null);
    const canvas = this.container.querySelector(CANVAS);
    if (charts.length === 0 || !canvas) {
      this.layer.replaceChildren();
      return;
    }
    const [outer, inner] = [this.layer.parentElement!.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const zoom = sheet.getZoom();
    Object.assign(this.layer.style, {
      left: `${inner.left - outer.left + HEADER_WIDTH * zoom}px`,
      top: `${inner.top - outer.top + HEADER_HEIGHT * zoom}px`,
      width: `${inner.width - HEADER_WIDTH * zoom}px`,
      height: `${inner.height - HEADER_HEIGHT * zoom}px`,
    });
    const pictures = await Promise.all(charts.map((chart) => this.picture(chart)));
    this.layer.replaceChildren(...pictures);
  }

  /** Where a cell begins, in pixels from the first that is seen. */
  private placeOf(row: number, column: number): { readonly x: number; readonly y: number } {
    const sheet = this.spreadsheet.workbook.getActiveSheet();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const [zoom, cell] = [sheet.getZoom(), sheet.getRange(row, column).getCellRect()];
    const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    return { x: (cell.x - first.x - offsetX) * zoom, y: (cell.y - first.y - offsetY) * zoom };
  }

  private async picture(chart: HostChart): Promise<SVGElement> {
    const { row, column, rows, columns } = chart.area!;
    const [from, to] = [this.placeOf(row, column), this.placeOf(row + rows, column + columns)];
    const cells = async (sheet: string, area: Area): Promise<HostCell[]> => (await this.host.cells(sheet, area)).flat();
    const series = await Promise.all(
      chart.series.map(async (each): Promise<DrawnSeries> => {
        const categories = each.categories ? await cells(each.categories.sheet, each.categories.area) : [];
        const figures = each.isGone ? [] : (await cells(each.values.sheet, each.values.area)).map(figureOf);
        return { ...each, figures, names: categories.map(textOf), places: categories.map(figureOf) };
      }),
    );
    const picture = drawChart(chart, series, { width: to.x - from.x, height: to.y - from.y });
    Object.assign(picture.style, { position: "absolute", left: `${from.x}px`, top: `${from.y}px` });
    return picture;
  }
}
