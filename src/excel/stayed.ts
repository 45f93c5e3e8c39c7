import type { Message } from "../language/message";
import { says, someOf } from "./messages";

/** A sheet that was added and has something else on it by now. */
interface StayedSheet {
  readonly name: string;
  /** The cells that are somebody else's; none where it is a drawing, a comment and the like. */
  readonly cells: readonly string[];
}

/** What of a change could not be taken back because someone else's work is in it. */
export interface Stayed {
  /** "Masukan!B4" ... */
  readonly cells: readonly string[];
  readonly sheets: readonly StayedSheet[];
}

/** More cells than these are counted only. */
const NAMED = 3;

/** What stayed, where, and what to do about it; null where nothing did. */
export function stayedWords({ cells, sheets }: Stayed): Message | null {
  const what = [
    ...(cells.length > 0 ? [says.cellsLeftAlone({ cells: { items: cells, join: "," } })] : []),
    ...sheets.map(({ name, cells: theirs }) =>
      theirs.length > 0 ? says.sheetKeptFor({ sheet: name, cells: someOf(theirs, NAMED) }) : says.sheetKept({ sheet: name }),
    ),
  ];
  return what.length === 0 ? null : what.reduce((said, each) => says.together({ what: said, consequence: each }), says.partlyUndone());
}

export function allStayed(all: readonly (Stayed | null)[]): Stayed {
  return { cells: all.flatMap((each) => each?.cells ?? []), sheets: all.flatMap((each) => each?.sheets ?? []) };
}
