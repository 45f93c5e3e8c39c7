import type { Message } from "../language/message";
import { say } from "../language/say";
import type { Language } from "../language/text";
import type { Area } from "../sheet/address";
import type { ChartField, ChartForm } from "../sheet/steps/chart";
import type { RangeSlot } from "./expression";
import { areaOfRange, type Places } from "./places";

/** Neighbouring heads, from the one of a column to that of another: what a row of figures is of. */
export interface Heads {
  readonly heads: string;
  readonly to: string;
}

/** Figures of one column, from row to row, or of one row, from column to column. Cells have to be neighbours: Excel's charts take no others. */
export type ChartRange = RangeSlot;

/** One line, or one set of bars. */
interface SeriesDescription {
  readonly name: Message;
  readonly values: ChartRange;
  /** What the values are of; of a scatter chart how far to the right they stand. */
  readonly categories: ChartRange | Heads;
}

/** A chart of a described table as data: what it shows, and nothing of where. */
export interface ChartDescription {
  readonly form: ChartForm;
  readonly title: Message;
  /** What it shows, for people who do not see it. */
  readonly alternative: Message;
  readonly categoryTitle?: Message;
  readonly valueTitle?: Message;
  /** en-US number format of the values. */
  readonly format: string;
  /** Where both axes of a scatter chart begin and end: a map shows all its field, not only what is taken. */
  readonly field?: ChartField;
  readonly series: readonly SeriesDescription[];
}

/** A chart of a block: its cells by zero-based place in it. */
export interface BlockChart {
  readonly form: ChartForm;
  readonly title: string;
  readonly alternative: string;
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  readonly format: string;
  readonly field?: ChartField;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly categories: Area }[];
}

/** Where a table's charts find their cells. */
interface ChartPlaces {
  readonly places: Places;
  /** Row of the head of a column. */
  headRow(column: string): number;
  readonly language: Language;
}

function headsArea({ heads, to }: Heads, { places, headRow }: ChartPlaces): Area {
  const [row, first, last] = [headRow(heads), places.column(heads), places.column(to)];
  if (headRow(to) !== row) throw new Error(`The heads of "${heads}" and "${to}" do not stand in one row.`);
  return { row, column: first, rows: 1, columns: last - first + 1 };
}

function lined(area: Area): Area {
  if (area.rows > 1 && area.columns > 1) throw new Error("A series is one row or one column of cells.");
  return area;
}

/** A chart with its cells found and its sentences said. */
export function blockChart(chart: ChartDescription, where: ChartPlaces): BlockChart {
  const said = (text: Message | undefined): string | null => (text === undefined ? null : say(text, where.language));
  return {
    form: chart.form,
    title: say(chart.title, where.language),
    alternative: say(chart.alternative, where.language),
    categoryTitle: said(chart.categoryTitle),
    valueTitle: said(chart.valueTitle),
    format: chart.format,
    ...(chart.field && { field: chart.field }),
    series: chart.series.map(({ name, values, categories }) => ({
      name: say(name, where.language),
      values: lined(areaOfRange(values, where.places)),
      categories: "heads" in categories ? headsArea(categories, where) : lined(areaOfRange(categories, where.places)),
    })),
  };
}
