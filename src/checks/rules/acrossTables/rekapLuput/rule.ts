import { areaAddress, cellAddress } from "../../../../sheet/address";
import { isBlank } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { RECAP_GROUPS, sameArea, type Recap, type RecapGroup, type SheetArea } from "../../../shared/recaps";
import { leftOut } from "./kinds";
import { messages } from "./messages";

/** So many of a group must agree on the column they add up for one that does not. */
const AGREE = 2;

const shown = ({ sheet, area }: SheetArea, { grid }: Recap): string =>
  sheet === grid.sheet.name ? areaAddress(area) : `${sheet}!${areaAddress(area)}`;

const contains = (whole: SheetArea, part: SheetArea): boolean =>
  whole.sheet === part.sheet &&
  whole.area.column === part.area.column &&
  whole.area.columns === part.area.columns &&
  whole.area.row <= part.area.row &&
  whole.area.row + whole.area.rows >= part.area.row + part.area.rows;

/** Filled rows of an area that a part of it leaves out. */
function filledOutside(whole: SheetArea, part: SheetArea, context: CheckContext): number {
  const grid = context.grids.get(whole.sheet);
  if (!grid) return 0;
  let count = 0;
  for (let row = Math.max(whole.area.row, grid.firstRow); row < Math.min(whole.area.row + whole.area.rows, grid.endRow); row++) {
    const isOutside = row < part.area.row || row >= part.area.row + part.area.rows;
    if (isOutside && !isBlank(grid.value(row, whole.area.column))) count++;
  }
  return count;
}

const rangesOf = ({ added, criteria }: Recap): readonly SheetArea[] => [...(added ? [added] : []), ...criteria.map((each) => each.in)];

/** The one recap that reads fewer rows of the list than the others. */
function shortOf(group: RecapGroup, context: CheckContext): Report[] {
  const first = (recap: Recap): SheetArea => recap.criteria[0]!.in;
  const widest = group.reduce((best, each) => (first(each).area.rows > first(best).area.rows ? each : best));
  const short = group.filter((recap) => !sameArea(first(recap), first(widest)));
  const [odd] = short;
  if (!odd || short.length !== 1 || short.length === group.length) return [];
  // A list that goes on from cell to cell is filled down, and another rule's.
  if (!contains(first(widest), first(odd))) return [];
  const count = filledOutside(first(widest), first(odd), context);
  if (count === 0) return [];
  const data = { own: shown(first(odd), odd), whole: shown(first(widest), odd), count };
  return [
    {
      sheet: odd.grid.sheet.name,
      address: cellAddress(odd.row, odd.column),
      message: messages.short({ ...data, other: { address: cellAddress(widest.row, widest.column) } }),
      found: odd.formula,
    },
  ];
}

/** The one recap below others that adds up another column than they do. */
function columnOf(group: RecapGroup): Report[] {
  if (group.length <= AGREE || group[0]!.column !== group[1]!.column) return [];
  const isOdd = (recap: Recap): boolean => {
    const others = group.filter((each) => each !== recap);
    const [first] = others;
    return (
      others.every((each) => sameArea(each.added!, first!.added!)) &&
      recap.added!.area.column !== first!.added!.area.column &&
      sameArea(recap.criteria[0]!.in, first!.criteria[0]!.in)
    );
  };
  const odd = group[0]!.added === null ? undefined : group.find(isOdd);
  if (!odd) return [];
  const other = group.find((each) => each !== odd)!;
  const data = { own: shown(odd.added!, odd), whole: shown(other.added!, odd), count: group.length - 1 };
  return [
    {
      sheet: odd.grid.sheet.name,
      address: cellAddress(odd.row, odd.column),
      message: messages.column(data),
      found: odd.formula,
    },
  ];
}

/** A summary by kinds that leaves rows of its list out: a range that stops short, a column that is another's, a kind nobody counts. */
export const rule = defineRule({
  id: "rekap-luput",
  stage: "acrossTables",
  severity: "warning",
  title: { id: "Baris luput dari rekap", en: "Rows a summary leaves out" },
  why: {
    id: "Rekap menurut kategori hanya menghitung yang tulisannya persis sama dan yang ada di rentangnya; yang lain hilang tanpa tanda galat.",
    en: "A summary by kinds counts only what is spelled the same and within its range; the rest is lost without an error.",
  },
  example: { id: 'Status "Selsai" yang tidak dihitung COUNTIF mana pun.', en: 'A status "Selsai" that no COUNTIF counts.' },
  messages,
  check(context) {
    const told = new Set<string>();
    return context
      .ask(RECAP_GROUPS)
      .flatMap((group) => {
        const ranges = new Set(group.flatMap((recap) => rangesOf(recap).map(({ area }) => area.rows)));
        return [...(ranges.size > 1 ? shortOf(group, context) : []), ...columnOf(group), ...leftOut(group, context)];
      })
      .filter(({ sheet, address }) => {
        const key = `${sheet}!${address}`;
        return context.blamed({ sheet, address }) === undefined && !told.has(key) && told.add(key);
      });
  },
});
