import type { Message } from "../language/message";
import { areaAddress, parseAddress, type Area } from "../sheet/address";
import type { Reading } from "../reading/reading";
import { sentences } from "./messages";

const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** What was read of a sheet, as what, and what was left and why; in the order of the kinds, then of the sheet. */
export function readOf({ snapshot, tables, foreign, typed }: Reading, name: string): readonly Message[] {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return [];
  const known = new Map<string, { readonly area: Area; readonly said: Message }>();
  for (const { sheet: on, area, node, year } of tables) {
    if (on !== name) continue;
    const at = areaAddress(area);
    const said = node ? sentences.indicators({ area: at, code: node.code, year }) : sentences.several({ area: at, year });
    // Years side by side are one table on the sheet.
    if (!known.has(at)) known.set(at, { area, said });
  }
  const left = foreign.filter((each) => each.sheet === name);
  const read = typed();
  const others = read.tables.filter(
    (table) => table.sheet === name && ![...known.values(), ...left].some(({ area }) => overlaps(area, table.area)),
  );
  const unread = read.unread.filter(
    (each) => each.sheet === name && ![...known.values(), ...left].some(({ area }) => overlaps(area, each.area)),
  );
  const parts: Message[] = [
    ...[...known.values()].map(({ said }) => said),
    ...others.map(({ area, shape }) =>
      shape ? sentences.shaped({ area: areaAddress(area), shape: shape.title }) : sentences.unshaped({ area: areaAddress(area) }),
    ),
    ...left.map(({ area }) => sentences.foreign({ area: areaAddress(area) })),
    ...unread.map(({ area, why }) => sentences.unread({ area: areaAddress(area), why })),
  ];
  if (parts.length === 0) parts.push(sheet.usedRange === null || !parseAddress(sheet.usedRange) ? sentences.empty() : sentences.noTable());
  if (sheet.truncated) parts.push(sentences.truncated({ area: sheet.usedRange ?? "" }));
  if (sheet.visibility !== "visible") parts.push(sentences.hidden());
  return parts;
}
