/** Lines of a table, counted from its first, that are put in or taken away. */
interface Moved {
  readonly isPutIn: boolean;
  readonly at: number;
  readonly count: number;
}

/** What a table of so many lines must do to lose some and get others before each of them, or behind the last; from the last back. */
export function movesBetween(length: number, isLeaving: (offset: number) => boolean, putIn: (offset: number) => number): readonly Moved[] {
  const moves: Moved[] = [];
  for (let at = length; at >= 0; at -= 1) {
    const last = moves.at(-1);
    if (at < length && isLeaving(at)) {
      if (last && !last.isPutIn && at + 1 === last.at) moves[moves.length - 1] = { ...last, at, count: last.count + 1 };
      else moves.push({ isPutIn: false, at, count: 1 });
    }
    const count = putIn(at);
    if (count > 0) moves.push({ isPutIn: true, at, count });
  }
  return moves;
}
