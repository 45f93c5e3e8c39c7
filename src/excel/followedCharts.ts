import type { Message } from "../language/message";
import { pairedInOrder } from "../sheet/pairedInOrder";
import type { ChartSeries } from "../sheet/steps/chart";
import { says } from "./messages";
import type { SortedPatch } from "./sortedPatch";
import { dressSeries, tellApart } from "./steps/chart";
import type { StepOf } from "./steps/step";

/*
 * Charts of tables that are brought up to date. They are known by their names and, so that none of the user's making is changed, by those of
 * their series. Office.js does not tell on every Excel which cells a series shows (ExcelApi 1.15): what it was given is told by the step.
 */

type FollowChartStep = StepOf<"followChart">;

/** Points. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart that follows: what was done to it. */
export interface FollowedChart {
  readonly sheetId: string;
  /** "Laporan!CAPAIAN_Tabel_4_2024", for people. */
  readonly place: string;
  readonly step: FollowChartStep;
  /** The title was ours and is replaced. */
  readonly isRetitled: boolean;
  readonly frame: Frame;
  /** null as long as Excel has not confirmed the write. */
  readonly after: Frame | null;
}

interface FollowedFound {
  readonly followed: readonly FollowedChart[];
  /** Charts that cannot follow, and why. */
  readonly remarks: readonly Message[];
}

const frameOf = ({ left, top, width, height }: Excel.Chart): Frame => ({ left, top, width, height });

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const namesOf = (series: readonly ChartSeries[]): readonly string[] => series.map(({ name }) => name);

/** Excel's other charts by that name: copies, and what stands of a table whose name was taken away. */
function hasTwin(all: Excel.ChartCollection, wanted: string): boolean {
  return all.items.some(({ name }) => name.startsWith(`${wanted}_`) && /^\d+$/.test(name.slice(wanted.length + 1)));
}

/** Asks for the charts that are to follow their tables; the function it returns tells after the next sync. */
export function askFollowed(
  { followed }: Pick<SortedPatch, "followed">,
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): (isProtected: (sheet: string) => boolean) => FollowedFound {
  const asked = followed.map((step) => {
    const sheet = sheetOf(step.sheet)!;
    const chart = sheet.charts.getItemOrNullObject(step.name).load("left,top,width,height");
    // A user's title may be none at all: asked for only where it would be replaced.
    const title = step.title.before === step.title.after ? null : chart.title.load("text");
    return { step, sheet, chart, title, series: chart.series.load("items/name"), all: sheet.charts.load("items/name") };
  });
  return (isProtected) => {
    const remarks: Message[] = [];
    const found = asked.flatMap(({ step, sheet, chart, title, series, all }): FollowedChart[] => {
      const told = { title: step.title.before, sheet: step.sheet };
      const why = (): Message | null => {
        if (chart.isNullObject) return says.chartGone(told);
        if (hasTwin(all, step.name)) return says.chartTwice(told);
        const now = series.items.map(({ name }) => name);
        if (!isSame(now, namesOf(step.before))) return says.chartOther(told);
        return isProtected(step.sheet) ? says.chartProtected(told) : null;
      };
      const left = why();
      if (left) {
        remarks.push(left);
        return [];
      }
      const isRetitled = title?.text === step.title.before;
      if (title && !isRetitled) remarks.push(says.chartTitleKept({ title: title.text, sheet: step.sheet }));
      return [{ sheetId: sheet.id, place: `${step.sheet}!${step.name}`, step, isRetitled, frame: frameOf(chart), after: null }];
    });
    return { followed: found, remarks };
  };
}

interface Bringing {
  readonly step: FollowChartStep;
  /** How many series it has now. */
  readonly count: number;
  readonly wanted: FollowChartStep["before"];
  /** Which of its series each wanted one is, by places. */
  readonly pairs: readonly (readonly [now: number, wanted: number])[];
}

/** Queues what gives a chart its series. Those that stay keep their look; a chart is never without any, for Excel would forget its form. */
function bring(
  chart: Excel.Chart,
  { step: { form, before, series: after }, count, wanted, pairs }: Bringing,
  at: (address: string) => Excel.Range,
): void {
  const known = pairs.length === 0 && count > 0 ? [[0, 0] as const] : pairs;
  const staying = new Set(known.map(([now]) => now));
  for (let now = count - 1; now >= 0; now -= 1) if (!staying.has(now)) chart.series.getItemAt(now).delete();
  const isThere = new Set(known.map(([, place]) => place));
  for (const [place, { name, look }] of wanted.entries()) if (!isThere.has(place)) dressSeries(chart.series.add(name, place), form, look);
  for (const [place, { name, values, categories }] of wanted.entries()) {
    const series = chart.series.getItemAt(place);
    series.name = name;
    series.setValues(at(values));
    series.setXAxisValues(at(categories));
  }
  if ((before.length === 1) !== (after.length === 1)) tellApart(chart, form, wanted.length);
}

/** Queues what makes a chart follow. */
export function queueFollowed(sheet: Excel.Worksheet, { step, isRetitled }: FollowedChart): void {
  const chart = sheet.charts.getItem(step.name);
  const pairs = step.series.flatMap(({ from }, place) => (from === null ? [] : [[from, place] as const]));
  bring(chart, { step, count: step.before.length, wanted: step.series, pairs }, (address) => sheet.getRange(address));
  if (isRetitled) chart.title.text = step.title.after;
}

/** Asks where the charts stand when all is done. */
export function askFrames(
  followed: readonly FollowedChart[],
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): () => readonly FollowedChart[] {
  const asked = followed.map((each) => {
    const { charts } = sheetOf(each.step.sheet)!;
    return { each, chart: charts.getItem(each.step.name).load("left,top,width,height") };
  });
  return () => asked.map(({ each, chart }) => ({ ...each, after: frameOf(chart) }));
}

/** A chart that has followed, as it is now. */
interface FollowedNow {
  readonly followed: FollowedChart;
  readonly chart: Excel.Chart;
  readonly sheet: Excel.Worksheet;
  readonly names: readonly string[];
  readonly title: string | null;
  readonly frame: Frame;
}

/** Asks for the charts of a receipt; the function it returns gives those that are still there. */
export function askFollowedNow(
  all: readonly FollowedChart[],
  sheetOf: (id: string) => Excel.Worksheet | undefined,
): () => readonly FollowedNow[] {
  const asked = all.flatMap((followed) => {
    const sheet = sheetOf(followed.sheetId);
    if (!sheet) return [];
    const chart = sheet.charts.getItemOrNullObject(followed.step.name).load("left,top,width,height");
    const title = followed.isRetitled ? chart.title.load("text") : null;
    return [{ followed, sheet, chart, title, series: chart.series.load("items/name") }];
  });
  return () =>
    asked.flatMap(({ series, title, ...each }) =>
      each.chart.isNullObject
        ? []
        : [{ ...each, names: series.items.map(({ name }) => name), title: title && title.text, frame: frameOf(each.chart) }],
    );
}

/** Somebody has given it other series since. */
export function isForeignChart({ followed: { step }, names }: FollowedNow): boolean {
  return !isSame(names, namesOf(step.series)) && !isSame(names, namesOf(step.before));
}

/**
 * Queues a chart as it was, however far the patch had come; its cells have to be back. Where lines that were taken away come back Excel does
 * not make room for it again: it is put where it stood, unless somebody has moved it since.
 */
export function putChartBack({ followed, chart, sheet, names, title, frame }: FollowedNow, isReframed: boolean): void {
  const { step, after } = followed;
  const isOne = (now: number, place: number): boolean =>
    names[now] === step.before[place]!.name || step.series.some(({ from, name }) => from === place && name === names[now]);
  const pairs = pairedInOrder(names.length, step.before.length, (now, place) => (isOne(now, place) ? 1 : 0));
  bring(chart, { step, count: names.length, wanted: step.before, pairs }, (address) => sheet.getRange(address));
  if (title === step.title.after) chart.title.text = step.title.before;
  if (isReframed && (after === null || isSame(after, frame))) Object.assign(chart, followed.frame);
}
