import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import type { CheckContext } from "../../../engine/rule";
import { sameArea, type RecapGroup } from "../../../shared/recaps";
import { messages } from "./messages";

/** Rows that must be counted for each that is not; alike or not. */
const [ALIKE, UNLIKE] = [2, 6];
/** Rows left out at most: more are a kind of their own, left out on purpose. */
const MOST_LEFT_OUT = 2;
/** Letters by which a slip of the hand differs at most. */
const SLIP = 2;

const folded = (text: string): string => text.trim().toLowerCase();

/** How many letters must be added, left out or replaced; counted no further than a slip. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > SLIP) return SLIP + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

/** Longer texts are sentences. */
const LONGEST = 60;

/** "Selsai" for "Selesai", "BOS Reguler" for "BOS". */
function isLike(text: string, key: string): boolean {
  if (text.length > LONGEST || key.length > LONGEST) return false;
  if (key.length > SLIP * 2 && distance(text, key) <= SLIP) return true;
  return text.startsWith(`${key} `) || text.endsWith(` ${key}`) || key.startsWith(`${text} `) || (key.length === 1 && text.startsWith(key));
}

interface Cell {
  readonly row: number;
  readonly text: string;
}

/** Rows of the list that none of its recaps counts. */
export function leftOut(group: RecapGroup, context: CheckContext): Report[] {
  return group[0]!.criteria.flatMap((first, place): Report[] => {
    const criteria = group.map(({ criteria }) => criteria[place]!);
    const keys = new Map(criteria.flatMap(({ key }) => (key === null ? [] : [[folded(key), key] as const])));
    if (keys.size < 2 || keys.size < group.length || !criteria.every((each) => sameArea(each.in, first.in))) return [];
    const { sheet, area } = first.in;
    const grid = context.grids.get(sheet);
    if (!grid || area.columns !== 1) return [];
    const cells: Cell[] = [];
    for (let row = Math.max(area.row, grid.firstRow); row < Math.min(area.row + area.rows, grid.endRow); row++) {
      const text = grid.text(row, area.column);
      if (text !== "") cells.push({ row, text });
    }
    const counted = cells.filter(({ text }) => keys.has(folded(text)));
    // The head of the column, where it was marked too.
    const others = cells.filter((cell) => !keys.has(folded(cell.text)) && cell.row !== area.row);
    if (others.length === 0 || others.length > MOST_LEFT_OUT) return [];
    return others.flatMap(({ row, text }): Report[] => {
      const isSlip = [...keys.keys()].some((key) => isLike(folded(text), key));
      if (counted.length < others.length * (isSlip ? ALIKE : UNLIKE) || (!isSlip && others.length > 1)) return [];
      const [recap] = group;
      const cell = { address: cellAddress(recap!.row, recap!.column), sheet: recap!.grid.sheet.name };
      return [
        {
          sheet,
          address: cellAddress(row, area.column),
          message: messages.kind({ found: text, cell, keys: { items: [...keys.values()].slice(0, 6), join: "," }, count: counted.length }),
          found: text,
        },
      ];
    });
  });
}
